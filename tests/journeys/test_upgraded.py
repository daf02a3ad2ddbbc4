"""A desk of an older version in the window: it opens as any other, and where it lies as it was is told once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.database import VERSION
from tests.golden.test_golden import FILES, layout
from tests.journeys.sitting import Sitting


@pytest.fixture
def sitting(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Sitting]:
    """A sitting at a desk that the first layout's program left."""
    file = tmp_path / "desk.proofdesk"
    shutil.copy(next(one for one in FILES if layout(one) < VERSION), file)
    sitting = Sitting(qtbot, qapp, file)
    sitting.start()
    yield sitting
    sitting.leave()


def test_the_banner_says_where_the_desk_lies_as_it_was(sitting: Sitting) -> None:
    copy = sitting.file.with_name(f"desk.before-layout-{VERSION}.proofdesk")

    told = sitting.banner

    assert told == f"desk.proofdesk was brought up to this version of Proofdesk. As it was before, it lies in {copy}."
    assert layout(copy) < VERSION


def test_it_is_not_told_again(sitting: Sitting) -> None:
    sitting.leave()
    sitting.start()

    assert sitting.banner == ""
