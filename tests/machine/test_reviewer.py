"""Whatever a reviewer does, history, tables, queries, desk and panes say the same, and everything can be undone."""

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test
from pytestqt.qtbot import QtBot

from tests.machine.onlooker import Onlooker


@pytest.mark.slow
def test_nothing_that_a_reviewer_does_makes_the_desk_disagree_with_itself(qtbot: QtBot) -> None:
    class AtTheScreen(Onlooker):
        screen = qtbot

    run_state_machine_as_test(AtTheScreen, settings=settings(max_examples=35, stateful_step_count=50))
