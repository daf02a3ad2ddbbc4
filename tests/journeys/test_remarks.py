"""Going along what does not fit, by keys alone: each with its places in the article, set aside and brought back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.ids import ArticleId
from app.intake.reading_in import take_text
from app.reading import whole
from app.services import proposing, taking_in
from app.store.ledger import Ledger, open_desk
from tests.journeys.sitting import Sitting
from ui.column import Face

ODD = (
    "Kelda ferry ran aground\n\n"
    "The ferry Marta ran aground 745 miles (1,150 km) north of the capital on Sunday, October 14, 2025.\n\n"
    "The company sold 176 tickets: 120 to adults, 40 to children and 26 to crew. An inquiry begins on 03/04/2026.\n"
)
CONVERSION, WEEKDAY, SUM, AMBIGUOUS = "745 miles = ", "The text says Sunday.", "120 + 40 + 26", "“03/04/2026”"


def read_in(ledger: Ledger, text: str, name: str) -> ArticleId:
    """An article that the rules have read."""
    article = taking_in.take_in(ledger, take_text(text, name), text.encode())
    draft = ledger.newest_draft(article)
    assert draft is not None
    proposing.keep(ledger, draft, whole.read(ledger.text(draft.sha256), draft.blocks, None))
    return article


@pytest.fixture
def odd(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Sitting]:
    """A sitting at an article in which four things do not fit."""
    file = tmp_path / "desk.proofdesk"
    ledger = open_desk(file, reviewer="Ines Berg")
    read_in(ledger, ODD, "marta.txt")
    ledger.close()
    sitting = Sitting(qtbot, qapp, file)
    sitting.start()
    yield sitting
    sitting.leave()


def in_hand(sitting: Sitting) -> str:
    remark = sitting.room.place.offers.remark
    return remark.says if remark else ""


def listed(sitting: Sitting) -> list[str]:
    return [remark.says for remark in sitting.window.remarks.model.remarks]


def test_one_key_goes_along_the_remarks_and_begins_again_after_the_last(odd: Sitting) -> None:
    seen = []
    for _ in range(5):
        odd.press("O")
        seen.append(in_hand(odd))

    assert odd.window.column.face is Face.REMARKS
    for says, begins in zip(seen, (CONVERSION, WEEKDAY, SUM, AMBIGUOUS, CONVERSION), strict=True):
        assert says.startswith(begins)


def test_a_remark_is_set_aside_and_undo_brings_it_back_in_hand(odd: Sitting) -> None:
    odd.press("O", "O", "Backspace")
    after = in_hand(odd), listed(odd), odd.banner
    odd.press("Ctrl+Z")

    assert after[0].startswith(SUM)
    assert len(after[1]) == 3
    assert after[2] == "Set aside the remark"
    assert len(listed(odd)) == 4
    assert in_hand(odd).startswith(WEEKDAY)


def test_what_was_set_aside_stays_so_after_a_restart(odd: Sitting) -> None:
    odd.press("O", "Backspace")

    odd.restart()
    odd.press("O")

    assert len(listed(odd)) == 3
    assert in_hand(odd).startswith(WEEKDAY)


def test_all_set_aside_by_one_key_each_leave_the_way_back(odd: Sitting) -> None:
    odd.press("O", *["Backspace"] * 4)

    assert odd.window.remarks.nothing.told.title == "All 4 remarks are set aside."
    assert odd.window.remarks.nothing.told.advice == "Ctrl+Z brings the last one back."


def test_a_remark_is_no_longer_marked_when_its_list_is_out_of_sight_and_is_found_again(odd: Sitting) -> None:
    odd.press("O", "O", "O", "Alt+1")
    away = in_hand(odd)

    odd.press("O")

    assert away == ""
    assert in_hand(odd).startswith(SUM)


def test_a_click_on_a_place_shows_just_that_place(odd: Sitting) -> None:
    odd.press("O", "O", "O")
    view = odd.window.remarks.view
    odd.window.resize(1024, 700)
    text = odd.desk.text

    shown: list[str] = []
    odd.window.remarks.wanted_place.connect(lambda start, end: shown.append(text[start:end]))
    odd.until(lambda: view.where(2) is not None)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view.place_box(2, 3).center()
    )

    assert shown == ["26"]
    assert in_hand(odd).startswith(SUM)


def test_where_nothing_is_in_hand_backspace_does_nothing_to_the_claims(odd: Sitting) -> None:
    odd.claim("The ferry Marta")

    odd.press("Backspace")

    assert odd.statements() == ["The ferry Marta"]
    assert len(odd.room.place.offers.remarks) == 4
