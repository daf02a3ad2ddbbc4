"""A seat before a screen of its own; whatever happens, no program and no server stays behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.screen.seat import Seat
from tests.screen.server import x_server


@pytest.fixture
def seat(qtbot: QtBot, tmp_path: Path) -> Iterator[Seat]:
    pictures, desk = tmp_path / "pictures", tmp_path / "desk" / "desk.proofdesk"
    for folder in (pictures, desk.parent):
        folder.mkdir()
    with x_server(pictures) as display:
        seat = Seat(qtbot, display, pictures, desk)
        yield seat
        seat.end()
