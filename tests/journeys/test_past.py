"""The history in the window: undo and redo of everything, after a restart too, and sentences that can be searched."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.store.ledger import open_desk
from tests.journeys.sitting import Sitting

LICENSED = "was licensed for 180 passengers"
FIRST = "It was the first grounding in the strait since 1998."


def deeds(sitting: Sitting) -> None:
    """One of each kind of deed."""
    sitting.claim(LICENSED)
    sitting.press("V", "D", "2", "Y")
    sitting.type("Two registers differ.")
    sitting.press("Ctrl+Return", "]", "Right", "Esc", "F2", "Ctrl+A")
    sitting.type("The licence is for 180.")
    sitting.press("Return")
    sitting.claim(FIRST)
    sitting.press("Alt+Up", "Delete")
    sitting.select("What a pity.")
    sitting.press("X", "1")


def picture(sitting: Sitting) -> object:
    """What the desk shows, without its history."""
    return [sitting.ledger.claims(sitting.article.id), list(sitting.desk.lines.values()), sitting.desk.dismissals]


def test_everything_can_be_undone_and_done_again_one_by_one(sitting: Sitting) -> None:
    deeds(sitting)
    after = picture(sitting)

    undone = 0
    while sitting.desk.lines or sitting.desk.dismissals:
        sitting.press("Ctrl+Z")
        undone += 1
    for _ in range(undone):
        sitting.press("Ctrl+Shift+Z")

    assert undone == 11
    assert picture(sitting) == after


def test_undo_and_redo_go_on_after_a_restart(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("V", "R", "Ctrl+Z")

    sitting.restart()
    sitting.press("Ctrl+Shift+Z")
    redone = sitting.current.so
    sitting.press("Ctrl+Z", "Ctrl+Z")

    assert (redone, sitting.current.so) == ("refuted", "unreviewed")


def test_the_banner_names_what_was_undone_and_offers_it_again(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("V", "Ctrl+Z")
    told = sitting.banner

    sitting.window.banner.action().click()

    assert told == f"Undone: set “is it so” of “{LICENSED}” from unreviewed to verified"
    assert sitting.current.so == "verified"


def test_undo_goes_to_the_claim_it_changed(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("V")
    sitting.desk.focus(None)

    sitting.press("Ctrl+Z")

    assert sitting.current.statement == LICENSED


def test_undo_stops_before_the_article_is_lost(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    sitting.press("Ctrl+Z", "Ctrl+Z")
    told = sitting.banner
    sitting.press("Ctrl+Shift+Z")

    assert told == "Nothing more to undo. Take the article out from the library if you do not want it."
    assert sitting.statements() == [LICENSED]


def test_the_history_reads_as_sentences_and_can_be_searched(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("V")
    sitting.claim(FIRST)

    sitting.press("Ctrl+H")
    sitting.type("verified")

    said = [
        sitting.room.pages.history.model.index(row).data() for row in range(sitting.room.pages.history.model.rowCount())
    ]
    assert any("from unreviewed to verified" in str(sentence) for sentence in said)
    assert not any(FIRST in str(sentence) for sentence in said)


def test_the_history_of_one_claim_is_a_key_away(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.claim(FIRST)

    sitting.press("H")

    said = [
        sitting.room.pages.history.model.index(row).data() for row in range(sitting.room.pages.history.model.rowCount())
    ]
    assert any(FIRST in str(sentence) for sentence in said)
    assert not any(LICENSED in str(sentence) for sentence in said)


def test_the_desk_is_found_whole_when_asked(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    sitting.room.actions.trigger("verify-desk")
    sitting.until(lambda: sitting.banner != "")

    assert sitting.banner.startswith("The desk is whole")
    assert sitting.window.status.history.text().endswith("whole")


def test_a_history_that_was_altered_is_told_when_the_desk_opens(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    sitting = Sitting(qtbot, qapp, tmp_path / "desk.proofdesk").start()
    sitting.copy("One line.\n\nThe ferry was licensed for 180 passengers.")
    sitting.press("Ctrl+V")
    sitting.until(lambda: sitting.desk.article is not None)
    sitting.leave()
    data = sitting.file.read_bytes()
    sitting.file.write_bytes(data.replace(b'"kind":"ArticleTaken"', b'"kind":"ArticleTakem"'))

    sitting.start()
    sitting.until(lambda: sitting.window.status.history.text().endswith("damaged"))
    told = sitting.banner
    sitting.leave()

    assert "Entry 1" in told


@pytest.mark.parametrize("deed", ["V", "Delete"])
def test_what_the_window_recorded_is_in_the_file(sitting: Sitting, deed: str) -> None:
    sitting.claim(LICENSED)
    sitting.press(deed)
    shown, file = sitting.statements(), sitting.file
    sitting.leave()

    ledger = open_desk(file, reviewer="Somebody else")
    article = ledger.articles()[0].id
    kept, findings = [line.statement for line in ledger.claim_lines(article)], ledger.verify()
    ledger.close()

    assert (kept, findings) == (shown, [])
