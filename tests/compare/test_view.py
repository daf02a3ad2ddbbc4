"""The rows scroll as one, are laid out when they are seen, and keep their places."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.anchoring.rows import Rows
from tests.compare.conftest import drafts, rows
from ui.compare.pane import ComparePane
from ui.compare.words import tip
from ui.scrolled import Stand

Key = Qt.Key


def long(count: int = 400) -> Rows:
    """Paragraphs of which every tenth was changed."""
    was = [f"Paragraph {at} says that the gate stood open for {at} minutes on that night." for at in range(count)]
    now = [one.replace("night", "morning") if at % 10 == 9 else one for at, one in enumerate(was)]
    return rows("\n\n".join(was), "\n\n".join(now))


@pytest.fixture
def tall(pane: ComparePane) -> ComparePane:
    shown = long()
    pane.show_compared(shown, drafts(shown))
    return pane


def test_only_the_rows_that_are_seen_are_laid_out(tall: ComparePane) -> None:
    tall.grab()

    assert 0 < len(tall.view._laid) < 40


def test_both_cells_of_a_row_begin_at_one_height(tall: ComparePane) -> None:
    seen = tall.view.seen()[2]

    assert tall.view.corner(seen, left=True).y() == tall.view.corner(seen, left=False).y()


def test_keys_scroll_to_both_ends(tall: ComparePane, qtbot: QtBot) -> None:
    qtbot.keyClick(tall.view, Key.Key_End)
    end = tall.view.seen()[-1].row
    qtbot.keyClick(tall.view, Key.Key_Home)

    assert end == 399
    assert tall.view.seen()[0].row == 0


def test_a_page_down_and_up_comes_back_to_where_it_was(tall: ComparePane, qtbot: QtBot) -> None:
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_Down, Key.Key_Up, Key.Key_PageUp, Key.Key_PageUp):
        qtbot.keyClick(tall.view, key)

    assert tall.view._scrolled.stand == Stand(0, 0)


def test_a_change_is_brought_into_view(tall: ComparePane, qtbot: QtBot) -> None:
    for _ in range(20):
        qtbot.keyClick(tall.view, Key.Key_N)

    seen = tall.view.where(199)
    assert tall.view.at == 19
    assert seen is not None
    assert 0 <= seen.y < tall.view.viewport().height() // 2


def test_a_step_goes_on_from_what_is_seen(tall: ComparePane, qtbot: QtBot) -> None:
    qtbot.keyClick(tall.view, Key.Key_N)
    qtbot.keyClick(tall.view, Key.Key_End)

    qtbot.keyClick(tall.view, Key.Key_P)

    assert tall.view.at is not None
    assert tall.view.at >= 37


def test_folding_keeps_the_place(tall: ComparePane, qtbot: QtBot) -> None:
    for _ in range(20):
        qtbot.keyClick(tall.view, Key.Key_N)

    qtbot.keyClick(tall.view, Key.Key_F)
    folded = tall.model.rowCount()
    qtbot.keyClick(tall.view, Key.Key_F)

    assert folded == 80
    assert abs(tall.view.seen()[0].row - 197) < 15


def test_another_width_keeps_the_row_at_the_top(tall: ComparePane) -> None:
    tall.view.scrollTo(tall.model.index(150), tall.view.ScrollHint.PositionAtTop)

    tall.resize(1300, 800)
    tall.grab()

    assert tall.view.seen()[0].row == 150


def test_a_change_in_a_long_paragraph_is_brought_into_view(pane: ComparePane, qtbot: QtBot) -> None:
    was = " ".join(f"Sentence {at} says little." for at in range(90))
    shown = rows(was, was.replace("Sentence 80 says little", "Sentence 80 says much"))
    pane.show_compared(shown, drafts(shown))

    qtbot.keyClick(pane.view, Key.Key_N)

    (change,) = shown.changes
    seen = pane.view.where(change.row)
    assert seen is not None
    assert change.new is not None
    (box,) = pane.view.laid(change.row).new.boxes(change.new)
    y = pane.view.corner(seen, left=False).y() + box.top
    assert 0 < y < pane.view.viewport().height()


def test_a_screen_reader_brings_a_row_into_view_by_selecting_it(tall: ComparePane) -> None:
    tall.view.setCurrentIndex(tall.model.index(300))

    assert tall.view.where(300) is not None


def test_the_tip_of_a_number_says_what_the_claim_says(pane: ComparePane) -> None:
    marks = next(row.new.marks for row in rows().rows if row.new.marks)

    told = tip(marks, leads=True).splitlines()

    assert told == ["7  Disputed, not grounded yet: It is so: harbour was closed.", "Click to go to it on the desk"]


def test_nothing_is_under_a_point_beside_the_rows(pane: ComparePane) -> None:
    assert pane.view._marks_at(QPoint(20, 640)) == ((), False)
