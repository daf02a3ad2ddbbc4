"""Reports leave through the window: shown first, then saved whole in the format that was chosen."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.conftest import STORY
from tests.journeys.sitting import Sitting
from ui.actions.reports import file_name, write_to

LICENSED = "was licensed for 180 passengers"
MARKS = {".html": b"<!doctype html>", ".pdf": b"%PDF-", ".csv": b"number", ".json": b"{"}


@pytest.mark.parametrize("ending", sorted(MARKS))
def test_a_report_is_shown_and_saved(sitting: Sitting, tmp_path: Path, ending: str) -> None:
    sitting.claim(LICENSED)
    sitting.press("V", "Ctrl+E")
    target = tmp_path / f"kelda{ending}"

    sitting.room.pages.report.wanted_save.emit(ending)
    sitting.choose_file(target)
    sitting.until(lambda: sitting.banner.startswith("Saved"))

    assert MARKS[ending] in target.read_bytes()[:200].lower().replace(b"%pdf", b"%PDF")
    assert sitting.room.pages.sheet.page() is None


def test_the_report_page_takes_the_keyboard_and_gives_it_back(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("Ctrl+E")
    shown = sitting.room.pages.sheet.page()

    sitting.press("V", "Esc", "R")

    assert shown is sitting.room.pages.report
    assert sitting.current.so == "refuted"
    assert sitting.ledger.checkpoint(sitting.article.id).entries == 4


def test_what_is_typed_is_in_the_report(sitting: Sitting, tmp_path: Path) -> None:
    sitting.claim(LICENSED)
    sitting.press("V", "Y")
    sitting.type("The register says so.")
    target = tmp_path / "kelda.csv"

    QTest.mouseClick(sitting.window.header.report, Qt.MouseButton.LeftButton)
    sitting.room.pages.report.wanted_save.emit(".csv")
    sitting.choose_file(target)
    sitting.until(lambda: sitting.banner.startswith("Saved"))

    assert "The register says so." in target.read_text(encoding="utf-8-sig")


def test_a_report_of_two_drafts_is_compared_beside_the_window_and_tells_what_changed(
    sitting: Sitting, tmp_path: Path
) -> None:
    redraft(sitting)
    pages, target = sitting.room.pages, tmp_path / "kelda.json"

    sitting.press("Ctrl+E")
    waits = (pages.sheet.page() is pages.report, pages.report.save.isEnabled())
    sitting.until(pages.report.save.isEnabled)
    shown = pages.report.pages.count()
    pages.report.wanted_save.emit(".json")
    sitting.choose_file(target)
    sitting.until(lambda: sitting.banner.startswith("Saved"))

    since = json.loads(target.read_text(encoding="utf-8"))["since"]
    assert waits == (True, False)
    assert shown > 0
    assert (since["number"], since["counts"]["changed"]) == (1, 1)


def test_a_report_that_is_not_waited_for_does_not_come(sitting: Sitting) -> None:
    redraft(sitting)
    claims = len(sitting.desk.order)

    sitting.press("Ctrl+E", "Esc")
    sitting.claim(LICENSED)

    assert sitting.room.pages.sheet.page() is None
    assert len(sitting.desk.order) == claims + 1


def redraft(sitting: Sitting) -> None:
    """Take in a second draft with another figure."""
    sitting.copy(STORY.replace("176", "167"))
    sitting.press("Ctrl+Shift+V")
    sitting.until(lambda: sitting.draft.number == 2)


def test_a_report_that_cannot_be_saved_says_so_and_leaves_nothing(sitting: Sitting, tmp_path: Path) -> None:
    sitting.claim(LICENSED)
    target = tmp_path / "kelda.html"
    target.mkdir()

    sitting.press("Ctrl+E")
    write_to(sitting.room.place, target)
    sitting.until(lambda: sitting.banner != "")

    assert sitting.banner.startswith("The file could not be saved: “kelda.html” is a folder.")
    assert list(target.iterdir()) == []


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Kelda ferry: 220/180?", "Kelda-ferry-220-180.pdf"),
        ("…", "report.pdf"),
        ("حمولة العبّارة", "حمولة-العب-ارة.pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, ".pdf") == name
