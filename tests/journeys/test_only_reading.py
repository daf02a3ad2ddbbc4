"""A desk that may only be read: shown like any other, and what would change it is refused where it is done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import claiming
from app.store.ledger import open_desk
from tests.journeys.conftest import STORY, with_story
from tests.journeys.sitting import Sitting

LICENSED = "was licensed for 180 passengers"


@pytest.fixture
def reading(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Sitting]:
    """A sitting at a desk with one claim whose file may not be written, and which nothing may stand beside."""
    file = tmp_path / "desk.proofdesk"
    with_story(file)
    ledger = open_desk(file, reviewer="Ines Berg")
    start = STORY.index(LICENSED)
    claiming.add_claim(ledger, ledger.articles()[0].id, [(start, start + len(LICENSED))])
    ledger.close()
    file.chmod(0o444)
    sitting = Sitting(qtbot, qapp, file)
    sitting.start()
    yield sitting
    sitting.leave()


def test_it_is_shown_and_the_window_says_that_nothing_can_be_recorded(reading: Sitting) -> None:
    assert reading.statements() == [LICENSED]
    assert reading.banner.startswith(f"The desk file {reading.file} may only be read.")
    assert "read only" in reading.window.status.offline.text()


def test_what_would_change_it_is_refused_and_leaves_each_byte(reading: Sitting) -> None:
    before = reading.file.read_bytes()
    told: list[str] = []
    reading.window.banner.shown.connect(told.append)

    reading.press("J", "V")
    reading.select("the first grounding")
    reading.press("N")
    reading.press("Y")
    reading.type("Counted.")
    reading.press("Ctrl+Return")
    reading.leave()

    assert told
    assert set(told) == {f"The desk file {reading.file} is read-only."}
    assert reading.file.read_bytes() == before
    assert [path.name for path in reading.file.parent.iterdir()] == [reading.file.name]


def test_moving_about_in_it_is_no_reason_to_complain(reading: Sitting) -> None:
    told: list[str] = []
    reading.window.banner.shown.connect(told.append)

    reading.press("J", "F2", "Esc", "Y", "Esc", "Ctrl+H", "Esc", "F6")

    assert told == []


def test_a_report_of_it_can_be_seen(reading: Sitting) -> None:
    reading.press("Ctrl+E")

    reading.until(lambda: not reading.room.pages.report.isHidden())
