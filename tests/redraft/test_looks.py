"""The sheet in every theme, at every size of text, and with the longest that there is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.anchoring.anchors import Candidate
from resources.themes import CONTRAST, DARK, LIGHT, Theme
from tests.redraft.builders import ARABIC, INQUIRY, LONG, NEW, PEOPLE, TICKETS, asked, claim, doubtful, like, many, nth
from tests.redraft.conftest import Room
from ui.redraft.choice import PAD_X
from ui.redraft.passage import Passage
from ui.theme import appearance

Key = Qt.Key


@pytest.fixture(autouse=True)
def as_before(undressed: None) -> None:
    """What a test wears, it takes off."""


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def is_seen(room: Room, widget: QWidget) -> bool:
    """Whether all of it stands in the sheet."""
    top = widget.mapTo(room.pane, QPoint(0, 0))
    return room.pane.rect().contains(widget.rect().translated(top)) and not widget.visibleRegion().isEmpty()


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_last_answers_and_the_ways_on_are_always_in_reach(
    room: Room, qapp: QApplication, theme: Theme, scale: float
) -> None:
    appearance.apply(qapp, theme, scale)
    room.pane.set_theme(theme)

    room.pane.ask(asked(INQUIRY))
    room.pane.grab()

    choices, foot = room.pane.question.choices, room.pane.foot
    assert all(is_seen(room, widget) for widget in (choices.none, choices.cut, foot.skip, foot.leave))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_highlight_is_scrolled_into_sight(room: Room, qapp: QApplication, scale: float) -> None:
    appearance.apply(qapp, LIGHT, scale)
    room.pane.set_theme(LIGHT)
    room.pane.ask(asked(INQUIRY))
    room.pane.grab()

    room.press(*[Key.Key_J] * 5)

    assert room.highlighted() is room.place(5)
    room.pane.grab()
    assert room.place(5).visibleRegion().boundingRect().height() > room.place(5).height() // 2


def test_a_place_out_of_sight_is_not_highlighted_beforehand(room: Room, qapp: QApplication) -> None:
    appearance.apply(qapp, LIGHT, 2.0)
    room.pane.set_theme(LIGHT)

    room.pane.ask(asked(PEOPLE))

    assert room.highlighted() is None
    assert "Choose by number" in room.pane.question.head.how.text()


def test_large_text_has_the_head_scroll_with_the_places_and_small_text_brings_it_back(
    room: Room, qapp: QApplication
) -> None:
    page = room.pane.question
    room.pane.ask(asked(INQUIRY))
    assert page.head.parentWidget() is page

    appearance.apply(qapp, LIGHT, 2.0)
    room.pane.set_theme(LIGHT)
    assert page.head.parentWidget() is page.list.content

    appearance.apply(qapp, LIGHT, 1.0)
    room.pane.set_theme(LIGHT)
    assert page.head.parentWidget() is page


def test_a_theme_repaints_the_question_where_it_stands(room: Room) -> None:
    room.pane.ask(asked(PEOPLE))
    light = picture(room.pane.question.head.passage)

    room.pane.set_theme(DARK)

    assert picture(room.pane.question.head.passage) != light
    assert room.heading() == "Question 1 of 1 · claim 1"


def test_a_statement_of_six_hundred_letters_leaves_room_for_the_places(room: Room) -> None:
    about = claim("At least 220 people were aboard", statement=LONG)

    room.pane.ask(asked(doubtful(about, like("At least 240 people were aboard", 83))))
    room.pane.grab()

    assert is_seen(room, room.place(1))
    assert len(LONG) == 600


def test_a_place_as_long_as_an_article_is_cut(room: Room) -> None:
    room.pane.ask(asked(doubtful(PEOPLE.claim, Candidate((0, len(NEW)), 20, same=False))))
    room.pane.grab()

    assert room.place(1).height() < room.pane.height() // 2


def test_an_arabic_place_begins_at_the_right(room: Room) -> None:
    room.pane.ask(asked(doubtful(PEOPLE.claim, Candidate(nth(NEW, ARABIC), 12, same=False))))
    room.pane.grab()

    told = room.place(1).told()
    assert told is not None
    assert told.excerpt.text[slice(*told.excerpt.words)] == ARABIC
    assert not picture(room.place(1)).isNull()


def test_old_and_new_words_begin_at_the_same_edge(room: Room) -> None:
    room.pane.ask(asked(PEOPLE))
    room.pane.grab()
    passage: Passage = room.pane.question.head.passage
    old = passage.laid(passage.width())

    new = room.place(1).laid(room.place(1).width())

    assert new is not None
    left = passage.mapTo(room.pane, QPoint(old.left, 0)).x()
    assert room.place(1).mapTo(room.pane, QPoint(PAD_X + new.left, 0)).x() == left
    assert old.right - old.left == new.right - new.left


def test_the_summary_of_five_thousand_claims_lays_out_what_is_seen(room: Room) -> None:
    whole = many(5000)
    room.pane.ask(whole)
    room.press(Key.Key_S)

    room.sum_up(whole)
    room.pane.grab()

    assert room.pane.summary.view.listed.rowCount() > 5000
    assert len(room.pane.summary.view.laid) < 200


def test_the_summary_is_walked_through_with_the_arrow_keys(room: Room) -> None:
    whole = asked()
    room.pane.ask(whole)
    room.press(Key.Key_S)
    room.sum_up(whole)

    room.press(Key.Key_End, Key.Key_Up)

    assert room.pane.summary.view.currentIndex().row() == len(room.rows()) - 2


def test_words_that_hide_something_say_so(room: Room) -> None:
    hidden = claim("The company sold 176 tickets", statement="Sold 176 tickets.")
    text = NEW.replace("sold 176 tickets. “", "sold\u202e 176 tickets. “")
    of = asked(doubtful(hidden, Candidate(nth(text, "The company sold\u202e 176 tickets"), 90, same=False)))
    room.pane.ask(replace(of, new=replace(of.new, text=text)))

    assert "careful: " in room.place(1).accessibleName()
    assert room.pane.question.head.why.text() == "Its words have changed. Is this the same claim?"


def test_words_that_stand_twice_are_said_to(room: Room) -> None:
    room.pane.ask(asked(TICKETS))

    assert room.pane.question.head.why.text() == "Its words now stand twice. Which of them is this claim?"
