"""The pane lists what is offered, shows the one in hand, and says what is wanted of it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.dismissal import NotCheckable
from app.reading.reading import Reading
from resources.themes import CONTRAST, DARK, LIGHT
from tests.desks import an_article
from tests.proposals.conftest import EVENT, HOW, NUMBER, OPINION, QUOTATION, Room, place
from ui.nothing import Deed
from ui.proposals import deeds
from ui.proposals.keys import Keys
from ui.prose import PressedProse
from ui.theme import fonts

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def middle_of(room: Room, words: str) -> QPoint:
    """A point of the proposal's row, in the view's viewport."""
    row = room.pane.model.row_of(room.the(words))
    return room.pane.view.visualRect(room.pane.model.index(row)).center()


def press(room: Room, deed: str) -> None:
    QTest.mouseClick(room.pane.card.deeds.chips[deed], LEFT)


def told(room: Room) -> dict[str, str]:
    """What the card says, by the notes before it."""
    about = room.pane.card.about
    return {row.note.text(): row.prose.text() for row in about.rows if row.isVisible()}


def test_what_is_offered_is_listed_in_the_order_of_the_text(room: Room) -> None:
    assert room.listed() == [EVENT, QUOTATION, NUMBER, OPINION]
    assert room.pane.head.proposed.text() == "4 proposed"
    assert room.pane.head.how.text() == HOW


def test_a_row_that_is_clicked_is_taken_in_hand_and_shown_on_the_card(room: Room) -> None:
    QTest.mouseClick(room.pane.view.viewport(), LEFT, NONE, middle_of(room, QUOTATION))

    assert room.offers.current == room.the(QUOTATION)
    assert room.pane.card.isVisible()
    assert room.pane.card.words.text() == QUOTATION
    assert room.pane.card.number.text() == "2 of 4"


def test_arrows_go_along_the_list(room: Room) -> None:
    room.offers.focus(room.the(EVENT))
    room.pane.view.setFocus()

    QTest.keyClick(room.pane.view, Qt.Key.Key_Down)
    QTest.keyClick(room.pane.view, Qt.Key.Key_Down)

    assert room.offers.current == room.the(NUMBER)


def test_no_card_is_shown_while_none_is_in_hand(room: Room) -> None:
    assert not room.pane.card.isVisible()


def test_the_card_tells_who_says_so_why_what_helps_and_where_else(room: Room) -> None:
    room.offers.focus(room.the(QUOTATION))

    assert told(room) == {
        "kinds": "quotation",
        "says so": "the warden → Ada Brink, “said”, in quotation marks, hedged “allegedly”, a denial",
        "why": "a quotation of Ada Brink · a distance",
        "note": "14 miles → 23 km",
    }

    room.offers.focus(room.the(EVENT))
    assert told(room) == {
        "kinds": "event · date or time",
        "why": "first time since · a date",
        "headline": "Bell of Orsk rings again",
    }
    assert room.pane.card.purpose.text() == "Proposed as a claim · matters most"


def test_what_is_proposed_to_be_dismissed_says_as_what(room: Room) -> None:
    room.offers.focus(room.the(OPINION))

    assert room.pane.card.purpose.text() == "Proposed to be dismissed: opinion"
    assert told(room) == {}


def test_another_place_that_is_pressed_is_wanted(room: Room, qtbot: QtBot) -> None:
    room.offers.focus(room.the(EVENT))
    (other,) = [row.prose for row in room.pane.card.about.rows if isinstance(row.prose, PressedProse)]

    with qtbot.waitSignal(room.pane.wanted_place) as wanted:
        QTest.mouseClick(other, LEFT)

    assert wanted.args == list(place("Bell of Orsk rings again"))


def test_a_place_that_has_the_keyboard_is_gone_to_by_return(room: Room, qtbot: QtBot) -> None:
    room.offers.focus(room.the(EVENT))
    (other,) = [row.prose for row in room.pane.card.about.rows if isinstance(row.prose, PressedProse)]
    other.setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.waitSignal(room.pane.wanted_place):
        QTest.keyClick(other, Qt.Key.Key_Return)


def test_nothing_changes_by_a_press_that_nobody_answers(handless: Room) -> None:
    handless.offers.focus(handless.the(EVENT))

    press(handless, deeds.ACCEPT)
    handless.pane.head.fewer.click()

    assert handless.listed() == [EVENT, QUOTATION, NUMBER, OPINION]
    assert handless.pane.head.slider.value() == 0
    assert handless.offers.current == handless.the(EVENT)


def test_what_is_accepted_leaves_the_list_and_the_next_one_is_in_hand(room: Room) -> None:
    room.offers.focus(room.the(EVENT))

    press(room, deeds.ACCEPT)

    assert room.listed() == [QUOTATION, NUMBER, OPINION]
    assert [line.statement for line in room.desk.lines.values()] == [EVENT]
    assert room.pane.card.words.text() == QUOTATION


def test_what_is_accepted_to_be_dismissed_is_a_dismissal(room: Room) -> None:
    room.offers.focus(room.the(OPINION))

    press(room, deeds.ACCEPT)

    assert [one.reason for one in room.desk.dismissals] == [NotCheckable.OPINION]


def test_what_is_rejected_leaves_the_list_until_that_is_undone(room: Room) -> None:
    room.offers.focus(room.the(NUMBER))
    press(room, deeds.REJECT)
    assert room.listed() == [EVENT, QUOTATION, OPINION]

    room.undo()
    assert room.listed() == [EVENT, QUOTATION, NUMBER, OPINION]


def test_all_of_a_paragraph_are_accepted_at_once(room: Room) -> None:
    room.offers.focus(room.the(QUOTATION))
    assert room.pane.card.deeds.chips[deeds.PARAGRAPH].text() == "All 2 of this paragraph"

    press(room, deeds.PARAGRAPH)

    assert room.listed() == [NUMBER, OPINION]


def test_the_buttons_stay_where_they_are_from_one_proposal_to_the_next(room: Room) -> None:
    room.offers.focus(room.the(QUOTATION))
    was = [chip.geometry() for chip in room.pane.card.deeds.chips.values()]

    press(room, deeds.REJECT)
    room.offers.focus(room.the(EVENT))

    assert room.pane.card.deeds.chips[deeds.PARAGRAPH].text() == "All of this paragraph"
    assert [chip.geometry().topLeft() for chip in room.pane.card.deeds.chips.values()] == [one.topLeft() for one in was]


def test_dismissing_asks_for_the_proposal_in_hand(room: Room, qtbot: QtBot) -> None:
    room.offers.focus(room.the(NUMBER))

    with qtbot.waitSignal(room.pane.wanted_dismiss) as wanted:
        press(room, deeds.DISMISS)

    assert wanted.args == [room.the(NUMBER)]


def test_the_slider_hides_what_matters_less_and_says_how_much(room: Room) -> None:
    room.pane.head.slider.setFocus()

    QTest.keyClick(room.pane.head.slider, Qt.Key.Key_Right)
    QTest.keyClick(room.pane.head.slider, Qt.Key.Key_Right)

    assert room.offers.bar == 2
    assert room.listed() == [EVENT, QUOTATION]
    assert (room.pane.head.proposed.text(), room.pane.head.hidden.text()) == ("2 proposed", "2 hidden")
    assert room.pane.head.slider.accessibleDescription() == "The 60 % that matter most"


def test_the_slider_goes_where_it_is_clicked_and_dragged(room: Room) -> None:
    slider = room.pane.head.slider
    stops = [QPoint(round(slider.place(stop)), slider.height() // 2) for stop in range(5)]

    QTest.mouseClick(slider, LEFT, NONE, stops[4])
    assert (room.offers.bar, slider.value()) == (4, 4)

    QTest.mousePress(slider, LEFT, NONE, stops[4])
    QTest.mouseMove(slider, stops[1])
    QTest.mouseRelease(slider, LEFT, NONE, stops[1])
    assert (room.offers.bar, slider.value()) == (1, 1)


def test_the_ends_of_the_slider_are_buttons_that_stop_at_the_ends(room: Room) -> None:
    head = room.pane.head
    for _ in range(4):
        head.fewer.click()
    assert (room.offers.bar, head.fewer.isEnabled()) == (4, False)

    for _ in range(4):
        head.more.click()
    assert (room.offers.bar, head.more.isEnabled()) == (0, False)


def test_what_reads_the_screen_moves_the_slider_too(room: Room) -> None:
    room.pane.head.slider.setValue(3)

    assert (room.offers.bar, room.pane.head.slider.value()) == (3, 3)


def test_a_list_that_the_slider_empties_says_so_and_offers_more(room: Room) -> None:
    room.offers.set_bar(4)
    room.reject([room.the(EVENT)])
    nothing = room.pane.nothing
    assert (nothing.told.title, nothing.told.advice) == (
        "What matters more is decided.",
        "3 other proposals are hidden by the slider.",
    )
    assert nothing.isVisible()
    assert room.pane.head.isVisible()

    QTest.mouseClick(nothing.button, LEFT)
    assert room.offers.bar == 3


def test_when_everything_is_decided_it_says_what_is_left(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.desk.coverage_changed):
        room.accept(list(room.offers.shown))

    assert room.pane.nothing.told.title == "Every proposal is decided."
    assert room.pane.nothing.told.advice == "Words of 2 sentences are not accounted for yet: G goes to the next one."
    assert room.pane.nothing.told.how == HOW
    assert not room.pane.head.isVisible()


def test_a_reading_without_proposals_says_so(room: Room) -> None:
    room.offers.put(Reading("en", "rules 1"), "Read by rules alone: the language model is not installed.")

    assert room.pane.nothing.told.title == "Nothing is proposed."
    assert room.pane.nothing.told.how == "Read by rules alone: the language model is not installed."


def test_while_it_is_read_it_says_how_far_and_can_be_stopped(room: Room, qtbot: QtBot) -> None:
    room.offers.put(None, "")
    room.offers.progressed.emit(320, 800)

    nothing = room.pane.nothing
    assert nothing.told.title == "Reading the article"
    assert "320 of 800 sentences" in nothing.told.advice
    assert (nothing.bar.isVisible(), nothing.bar.value()) == (True, 40)
    with qtbot.waitSignal(room.pane.wanted_stop):
        QTest.mouseClick(nothing.button, LEFT)


def test_a_reading_that_was_stopped_can_be_wanted_again(room: Room, qtbot: QtBot) -> None:
    room.offers.put(None, "The reading was stopped.")

    assert room.pane.nothing.told.title == "The reading was stopped."
    assert not room.pane.nothing.bar.isVisible()
    assert room.pane.nothing.told.deed is Deed.READ
    with qtbot.waitSignal(room.pane.wanted_reading):
        QTest.mouseClick(room.pane.nothing.button, LEFT)


def test_without_an_article_it_says_how_to_begin(room: Room) -> None:
    room.desk.open(None)

    assert room.pane.nothing.told.title == "No article on the desk"
    assert not room.pane.nothing.button.isVisible()


def test_another_article_has_no_proposals_of_this_one(room: Room) -> None:
    room.offers.focus(room.the(EVENT))

    room.desk.open(an_article(room.ledger, "Nothing happened here."))

    assert room.listed() == []
    assert room.pane.nothing.told.title == "Reading the article"


def test_a_row_is_read_aloud_with_all_that_it_shows(room: Room) -> None:
    model = room.pane.model
    said = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]

    assert said[1] == (
        "“It was heard 14 miles away,”. Proposed as a claim. Quotation. Matters somewhat. Attributed to "
        "the warden → Ada Brink, “said”, in quotation marks, hedged “allegedly”, a denial. "
        "A quotation of Ada Brink. A distance."
    )
    assert said[3] == "The founder’s name is not known. Proposed to be dismissed: opinion. Opinion."


def test_keys_that_were_changed_stand_on_the_buttons(room: Room) -> None:
    room.offers.focus(room.the(EVENT))

    room.pane.set_keys(Keys(accept="Ctrl+Y", reject="", fewer="Alt+F"))

    chips = room.pane.card.deeds.chips
    assert [chips[name].key() for name in chips] == ["Ctrl+Y", "", "X", "Shift+Return"]
    assert room.pane.head.fewer.key() == "Alt+F"


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_rows_stand_one_below_the_other_at_every_text_size(room: Room, scale: float) -> None:
    fonts.use_scale(scale)
    room.pane.set_theme(DARK)
    room.pane.set_theme(CONTRAST)

    seen = room.pane.view.seen()

    assert len(seen) >= 3
    assert all(above.y + above.height == below.y for above, below in pairwise(seen))


def test_in_large_text_words_stay_whole_and_keys_give_way(room: Room, qtbot: QtBot) -> None:
    room.offers.focus(room.the(EVENT))
    room.pane.resize(380, 600)
    fonts.use_scale(2.0)
    room.pane.set_theme(LIGHT)
    chips = [*room.pane.card.deeds.chips.values(), room.pane.head.more, room.pane.head.fewer]

    qtbot.waitUntil(lambda: all(chip.width() >= chip.sizeHint().width() for chip in chips))

    assert all(0 <= chip.mapTo(room.pane, QPoint(0, 0)).x() <= 380 - chip.width() for chip in chips)
    assert room.pane.head.slider.width() >= room.pane.head.slider.minimumSizeHint().width()
    assert [chip.key() for chip in chips[:4]] == ["", "", "", ""]
