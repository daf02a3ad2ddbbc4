"""The claim list as the reviewer has it: what is listed, in which order, and what follows from a hand on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.verdict import Layer, Verdict
from app.services.claiming import add_claim, withdraw
from app.services.judging import judge
from app.services.taking_in import take_out
from app.services.undoing import undo
from resources.themes import CONTRAST, DARK, Theme
from tests.claims.builders import QUOTED, Room
from tests.desks import an_article
from ui.claims.choice import Filter, Sort

_Name = QAccessible.Text.Name


def test_the_claims_are_listed_in_their_order(room: Room) -> None:
    assert room.listed() == room.claims


def test_only_the_open_ones_are_listed_on_wish(room: Room) -> None:
    room.verify(room.claims[1])

    room.pane.toggle_open_only()

    assert room.listed() == [room.claims[0], *room.claims[2:]]


def test_the_same_key_lists_all_again(room: Room) -> None:
    room.verify(room.claims[1])
    room.pane.toggle_open_only()

    room.pane.toggle_open_only()

    assert room.listed() == room.claims


def test_a_click_on_a_filter_chooses_it(room: Room, qtbot: QtBot) -> None:
    judge(room.ledger, room.claims[3], Verdict.REFUTED)

    qtbot.mouseClick(room.pane.bar.segments.button(Filter.REFUTED), Qt.MouseButton.LeftButton)

    assert room.listed() == [room.claims[3]]


def test_the_filters_count_what_they_would_list(room: Room) -> None:
    judge(room.ledger, room.claims[3], Verdict.REFUTED)

    texts = [room.pane.bar.segments.button(kind).text() for kind in Filter]

    assert texts == ["All 6", "Open 5", "Disputed 0", "Refuted 1", "Stale 0", "Gone 0"]
    assert [room.pane.bar.segments.button(kind).isHidden() for kind in Filter] == [
        False,
        False,
        True,
        False,
        True,
        True,
    ]


def test_a_judged_claim_stays_under_the_hand_until_one_goes_on(room: Room, qtbot: QtBot) -> None:
    room.pane.set_filter(Filter.OPEN)
    room.desk.focus(room.claims[2])

    judge(room.ledger, room.claims[2], Verdict.REFUTED)
    judge(room.ledger, room.claims[2], Verdict.VERIFIED, layer=Layer.ATTRIBUTION)

    assert room.claims[2] in room.listed()
    room.desk.focus(room.desk.next(room.claims[2]))
    assert room.desk.current == room.claims[3]
    qtbot.waitUntil(lambda: room.claims[2] not in room.listed())


def test_a_claim_that_is_open_again_comes_back(room: Room, qtbot: QtBot) -> None:
    room.pane.set_filter(Filter.OPEN)
    room.desk.focus(room.claims[0])
    room.verify(room.claims[0])
    room.desk.focus(room.claims[1])
    qtbot.waitUntil(lambda: room.claims[0] not in room.listed())

    undo(room.ledger, room.article)

    assert room.listed() == room.claims
    assert room.desk.current == room.claims[1]


def test_one_goes_along_what_is_listed(room: Room) -> None:
    room.verify(room.claims[1])

    room.pane.set_filter(Filter.OPEN)

    assert room.desk.next(room.claims[0]) == room.claims[2]


def test_search_lists_the_claims_with_all_the_words(room: Room, qtbot: QtBot) -> None:
    room.pane.begin_search()

    qtbot.keyClicks(room.pane.bar.field, "FERRY'S raft")

    assert room.pane.filter_text == "FERRY'S raft"
    assert room.listed() == [room.claims[1]]


def test_escape_ends_the_search_and_goes_to_the_list(room: Room, qtbot: QtBot) -> None:
    room.pane.begin_search()
    qtbot.keyClicks(room.pane.bar.field, "harbour")

    qtbot.keyClick(room.pane.bar.field, Qt.Key.Key_Escape)

    assert room.listed() == room.claims
    assert room.pane.view.hasFocus()
    assert room.pane.bar.segments.isVisible()


def test_enter_keeps_the_words_and_goes_to_the_list(room: Room, qtbot: QtBot) -> None:
    room.pane.begin_search()
    qtbot.keyClicks(room.pane.bar.field, "harbour")

    qtbot.keyClick(room.pane.bar.field, Qt.Key.Key_Return)

    assert room.listed() == [room.claims[4]]
    assert room.pane.view.hasFocus()
    assert room.pane.bar.field.isVisible()


def test_a_reworded_claim_is_found_by_its_new_words(room: Room) -> None:
    room.pane.begin_search()
    room.reword(room.claims[5], "Nobody was wounded.")

    room.pane.set_filter_text("wounded")

    assert room.listed() == [room.claims[5]]


def test_by_verdict_what_is_to_do_comes_first(room: Room) -> None:
    room.verify(room.claims[0])
    judge(room.ledger, room.claims[1], Verdict.REFUTED)

    room.pane.set_sort(Sort.VERDICT)

    assert room.listed() == [*room.claims[2:], room.claims[1], room.claims[0]]


def test_in_article_order_the_list_order_does_not_matter(room: Room) -> None:
    room.reorder(room.claims[0], "")
    assert room.listed()[-1] == room.claims[0]

    room.pane.set_sort(Sort.ARTICLE)

    assert room.listed() == room.claims


def test_the_sort_menu_sorts(room: Room) -> None:
    room.verify(room.claims[0])

    room.pane.bar._orders[Sort.VERDICT].trigger()

    assert room.listed()[-1] == room.claims[0]
    assert room.pane.bar.sort.accessibleName() == "Sort: By verdict"


def test_a_row_that_is_pressed_is_the_current_claim(room: Room, qtbot: QtBot) -> None:
    qtbot.mouseClick(room.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=room.middle_of(room.claims[3]))

    assert room.desk.current == room.claims[3]


def test_a_press_beside_the_rows_keeps_the_current_claim(room: Room, qtbot: QtBot) -> None:
    room.desk.focus(room.claims[3])
    below = room.pane.view.viewport().rect().bottomLeft()

    qtbot.mouseClick(room.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=below)

    assert room.desk.current == room.claims[3]
    assert room.pane.view.selectionModel().isRowSelected(3)


def test_the_row_of_the_current_claim_is_selected(room: Room) -> None:
    room.desk.focus(room.claims[4])

    assert [index.row() for index in room.pane.view.selectedIndexes()] == [4]
    assert room.pane.view.currentIndex().row() == 4


def test_a_current_claim_that_is_not_listed_selects_nothing(room: Room) -> None:
    room.verify(room.claims[1])
    room.pane.set_filter(Filter.OPEN)

    room.desk.focus(room.claims[1])

    assert room.pane.view.selectedIndexes() == []
    assert room.desk.current == room.claims[1]


def test_a_screen_reader_that_selects_a_row_goes_to_its_claim(room: Room) -> None:
    rows = QAccessible.queryAccessibleInterface(room.pane.view)

    rows.selectionInterface().select(rows.child(4))

    assert room.desk.current == room.claims[4]


def test_a_row_is_told_to_a_screen_reader(room: Room) -> None:
    judge(room.ledger, room.claims[QUOTED], Verdict.VERIFIED, layer=Layer.ATTRIBUTION, rationale="On tape.")
    judge(room.ledger, room.claims[QUOTED], Verdict.DISPUTED)
    rows = QAccessible.queryAccessibleInterface(room.pane.view)

    told = rows.child(QUOTED).text(_Name)

    assert rows.role() == QAccessible.Role.List
    assert rows.childCount() == 6
    assert told == (
        "3, disputed, not grounded, “At least 220 were aboard,” said Ilse Brandt. Quotation, number. "
        "Was it said: verified. Is it so: disputed. Attributed to Ilse Brandt. Needs a reason and a rationale."
    )


def test_an_article_without_claims_says_what_to_do(room: Room) -> None:
    room.desk.open(an_article(room.ledger, "Nothing\n\nhere"))

    assert room.pane.empty.words() == (
        "No claims yet",
        "Press P for what is proposed.\nSelect words in the article and press N.",
    )
    assert room.pane.empty.isVisible()


def test_a_filter_that_lists_nothing_can_be_cleared(room: Room, qtbot: QtBot) -> None:
    room.pane.set_filter_text("submarine")
    said = room.pane.empty.words()

    qtbot.mouseClick(room.pane.empty.findChild(QPushButton), Qt.MouseButton.LeftButton)

    assert said == ("No claim has these words", "“submarine”")
    assert room.listed() == room.claims
    assert room.pane.view.isVisible()


def test_when_all_is_checked_nothing_is_open(room: Room) -> None:
    for claim in room.claims:
        room.verify(claim)
        judge(room.ledger, claim, Verdict.VERIFIED, layer=Layer.CONTENT)
    judge(room.ledger, room.claims[QUOTED], Verdict.VERIFIED, layer=Layer.ATTRIBUTION)

    room.pane.set_filter(Filter.OPEN)

    assert room.pane.empty.words()[0] == "Nothing is open"


def test_the_first_claim_takes_the_place_of_the_advice(room: Room) -> None:
    article = an_article(room.ledger, "Nothing\n\nhere")
    room.desk.open(article)

    add_claim(room.ledger, article, [(0, 7)])

    assert room.pane.view.isVisible()
    assert len(room.listed()) == 1


def test_a_desk_without_an_article_says_nothing(room: Room) -> None:
    take_out(room.ledger, room.article)

    assert room.pane.empty.words() == ("", "")
    assert room.listed() == []


def test_another_article_is_listed_in_full(room: Room) -> None:
    room.pane.set_filter_text("submarine")

    room.desk.open(an_article(room.ledger, "Nothing\n\nhere"))

    assert room.pane.choice.is_plain
    assert room.pane.bar.field.text() == ""


def test_a_withdrawn_claim_goes_from_the_list(room: Room) -> None:
    room.desk.focus(room.claims[1])

    withdraw(room.ledger, room.claims[1])

    assert room.listed() == [room.claims[0], *room.claims[2:]]
    assert [index.row() for index in room.pane.view.selectedIndexes()] == [1]
    assert room.desk.current == room.claims[2]


@pytest.mark.parametrize("theme", [DARK, CONTRAST])
def test_another_theme_is_worn_at_once(room: Room, theme: Theme) -> None:
    room.pane.set_theme(theme)

    ground = room.pane.view.grab().toImage().pixelColor(1, 1)

    assert ground.name() == theme.panel


def test_tab_goes_through_bar_and_list(room: Room) -> None:
    room.pane.bar.segments.button(Filter.ALL).setFocus()

    order = []
    for _ in range(3):
        QTest.keyClick(room.pane.focusWidget(), Qt.Key.Key_Tab)
        order.append(room.pane.focusWidget())

    assert order == [room.pane.bar.search, room.pane.bar.sort, room.pane.view]


def test_without_an_article_there_is_nothing_to_filter(room: Room) -> None:
    before = room.pane.bar.isVisible()

    room.desk.open(None)

    assert (before, room.pane.bar.isVisible()) == (True, False)
