"""The page on which two drafts are compared, as the reviewer uses it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.anchoring.rows import Rows
from app.domain.article import Draft
from resources.themes import CONTRAST, DARK, LIGHT, Theme
from tests.compare.conftest import NOW, WAS, drafts, rows
from ui.compare.pane import READING, ComparePane

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def three(shown: Rows) -> tuple[Rows, list[Draft]]:
    """The second and the third draft, and all three."""
    first, second = drafts(shown)
    third = replace(second, number=3)
    later = replace(shown, old=replace(shown.old, draft=second), new=replace(shown.new, draft=third))
    return later, [first, second, third]


def of(shown: Rows, old: Draft, new: Draft) -> Rows:
    return replace(shown, old=replace(shown.old, draft=old), new=replace(shown.new, draft=new))


def number_at(pane: ComparePane, *, left: bool) -> QPoint:
    """Where the number of the only claim stands in the viewport."""
    item = next(at for at, row in enumerate(rows().rows) if row.old.marks)
    seen = pane.view.where(item)
    assert seen is not None
    corner = pane.view.corner(seen, left=left)
    return corner + QPoint(-20, 10)


def test_the_head_says_how_much_changed(pane: ComparePane) -> None:
    assert pane.head.tally.text() == "4 changes in 4 paragraphs · 1 paragraph moved"
    assert pane.head.old.text() == "Draft 1 · ferry.txt"
    assert pane.head.new.text() == "Draft 2 · ferry-2.docx"


def test_nothing_is_in_hand_before_the_first_step(pane: ComparePane) -> None:
    assert pane.view.at is None
    assert pane.head.standing.text() == ""


@pytest.mark.parametrize("key", [Key.Key_N, Key.Key_J])
def test_a_key_goes_to_the_next_change_and_around(pane: ComparePane, qtbot: QtBot, key: Key) -> None:
    for _ in range(5):
        qtbot.keyClick(pane.view, key)

    assert pane.head.standing.text() == "1 of 4"
    assert pane.view.framed == rows().changes[0]


@pytest.mark.parametrize("key", [Key.Key_P, Key.Key_K])
def test_a_key_goes_back(pane: ComparePane, qtbot: QtBot, key: Key) -> None:
    qtbot.keyClick(pane.view, Key.Key_N)

    qtbot.keyClick(pane.view, key)

    assert pane.head.standing.text() == "4 of 4"


def test_the_buttons_go_too(pane: ComparePane, qtbot: QtBot) -> None:
    qtbot.mouseClick(pane.head.on, LEFT)
    qtbot.mouseClick(pane.head.on, LEFT)
    qtbot.mouseClick(pane.head.back, LEFT)

    assert pane.view.at == 0


def test_only_what_changed_folds_the_rest_away(pane: ComparePane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, Key.Key_F)

    assert [item.folded for item in pane.model.items].count(True) == 1
    assert "… 2 paragraphs the same" in told(pane)
    assert pane.head.only.isChecked()


def test_a_fold_opens_by_a_click(pane: ComparePane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, Key.Key_F)
    item = next(at for at, one in enumerate(pane.model.items) if one.folded)

    qtbot.mouseClick(pane.view.viewport(), LEFT, pos=pane.view.visualRect(pane.model.index(item)).center())

    assert not any(item.folded for item in pane.model.items)


def test_a_fold_opens_by_the_return_key(pane: ComparePane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, Key.Key_F)
    qtbot.keyClick(pane.view, Key.Key_Down)

    qtbot.keyClick(pane.view, Key.Key_Return)

    assert not any(item.folded for item in pane.model.items)


def test_a_click_on_a_change_takes_it_in_hand(pane: ComparePane, qtbot: QtBot) -> None:
    at = next(at for at, change in enumerate(rows().changes) if change.old and change.new and change.row > 1)
    change = rows().changes[at]
    seen = pane.view.where(change.row)
    assert seen is not None
    assert change.new is not None
    (box,) = pane.view.laid(change.row).new.boxes(change.new)
    words = pane.view.corner(seen, left=False) + box.rect.center().toPoint()

    qtbot.mouseClick(pane.view.viewport(), LEFT, pos=words)

    assert pane.view.at == at


def test_a_click_on_a_number_goes_to_the_claim_where_the_draft_is_the_newest(pane: ComparePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.wanted_claim) as wanted:
        qtbot.mouseClick(pane.view.viewport(), LEFT, pos=number_at(pane, left=False))

    assert wanted.args == ["c7"]


def test_a_number_of_an_older_draft_leads_nowhere(pane: ComparePane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.wanted_claim):
        qtbot.mouseClick(pane.view.viewport(), LEFT, pos=number_at(pane, left=True))
        pane.show_compared(replace(rows(), newest=False), drafts(rows()))
        qtbot.mouseClick(pane.view.viewport(), LEFT, pos=number_at(pane, left=False))


def test_another_draft_can_be_chosen_on_either_side(pane: ComparePane, qtbot: QtBot) -> None:
    later, all_three = three(rows())
    pane.show_compared(later, all_three)

    with qtbot.waitSignal(pane.wanted_drafts) as older:
        pane.head.old.choose(0)
    with qtbot.waitSignal(pane.wanted_drafts) as newer:
        pane.head.new.choose(0)

    assert pane.head.old.choices() == ["Draft 1 · ferry.txt", "Draft 2 · ferry-2.docx"]
    assert older.args == [1, 3]
    assert newer.args == [1, 2]


def test_brackets_go_through_the_drafts(pane: ComparePane, qtbot: QtBot) -> None:
    later, all_three = three(rows())
    pane.show_compared(later, all_three)

    with qtbot.waitSignal(pane.wanted_drafts) as back:
        qtbot.keyClick(pane.view, Key.Key_BracketLeft)
    pane.show_compared(of(later, *all_three[:2]), all_three)
    with qtbot.waitSignal(pane.wanted_drafts) as on:
        qtbot.keyClick(pane.view, Key.Key_BracketRight)

    assert back.args == [1, 2]
    assert on.args == [2, 3]


def test_there_is_nothing_before_the_first_draft(pane: ComparePane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.wanted_drafts):
        qtbot.keyClick(pane.view, Key.Key_BracketLeft)
        qtbot.keyClick(pane.view, Key.Key_BracketRight)


def test_while_drafts_are_compared_the_page_says_so(pane: ComparePane) -> None:
    pane.show_reading()
    first = pane.view.empty
    pane.show_progress(40)

    assert first == READING
    assert pane.view.empty == f"{READING} 40 %"
    assert pane.model.rowCount() == 0
    assert not pane.head.on.isVisible()


def test_the_page_lets_go_of_what_it_showed(pane: ComparePane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, Key.Key_N)

    pane.forget()

    assert pane.model.rows is None
    assert pane.model.rowCount() == 0
    assert pane.head.standing.text() == ""


def test_keys_do_nothing_while_nothing_is_shown(pane: ComparePane, qtbot: QtBot) -> None:
    pane.forget()

    for key in (Key.Key_N, Key.Key_P, Key.Key_F, Key.Key_BracketLeft, Key.Key_End, Key.Key_Return):
        qtbot.keyClick(pane, key)
        qtbot.keyClick(pane.view, key)

    assert pane.view.at is None


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
def test_the_page_wears_the_theme(pane: ComparePane, theme: Theme) -> None:
    pane.set_theme(theme)

    picture = pane.view.grab().toImage()
    assert picture.pixelColor(3, 300) == QColor(theme.paper)


def test_drafts_that_say_the_same_are_shown_with_a_word(pane: ComparePane) -> None:
    same = rows(WAS, WAS)

    pane.show_compared(same, drafts(same))

    assert pane.head.tally.text() == "Both drafts say the same"
    assert not pane.head.on.isVisible()
    assert not pane.head.only.isVisible()


def test_what_typography_tells_apart_can_be_gone_through_where_nothing_changed(pane: ComparePane, qtbot: QtBot) -> None:
    was = WAS + '\n\n"It is so," he said.'
    shaped = rows(was, was.replace('"It', "“It").replace(',"', ",”"))
    pane.show_compared(shaped, drafts(shaped))

    qtbot.keyClick(pane.view, Key.Key_N)

    assert pane.head.tally.text() == "Both drafts say the same, but for typography in 2 places"
    assert pane.head.standing.text() == "1 of 2"


def test_a_screen_reader_is_told_what_went_and_what_came(pane: ComparePane) -> None:
    said = told(pane)

    assert said[1] == "Moved from below: The council of Kelda meets on Thursday."
    assert said[2] == "Removed: Sunday; added: Monday. Now: " + NOW.split("\n\n")[2]
    assert said[3] == "The harbour was closed for an hour. Claim 7: disputed, not grounded yet."
    assert said[5] == "Removed: The owner could not be reached."
    assert said[-2] == "Moved above: The council of Kelda meets on Thursday."


def told(pane: ComparePane) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [pane.model.data(pane.model.index(at), role) for at in range(pane.model.rowCount())]
