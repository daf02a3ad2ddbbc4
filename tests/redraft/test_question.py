"""One question: what stands on its page, and how it is answered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.anchoring.outcome import Decision, Outcome
from app.domain.claim import Footing
from tests.redraft.builders import BACK, INQUIRY, NEW, PEOPLE, TICKETS, asked, doubtful, like, nth
from tests.redraft.conftest import Room

Key = Qt.Key
PLACES = [candidate.place for candidate in INQUIRY.anchors[0].candidates]


def decision(room: Room) -> Decision:
    """The last answer."""
    return list(room.decided[-1].values())[-1]


@pytest.mark.parametrize("number", range(5))
def test_a_figure_chooses_its_place(room: Room, number: int) -> None:
    room.pane.ask(asked(INQUIRY))

    room.press(Key(Key.Key_1 + number))

    assert decision(room) == Decision(PLACES[number])


def test_a_figure_without_a_place_does_nothing(room: Room) -> None:
    room.pane.ask(asked(PEOPLE))

    room.press(Key.Key_2, Key.Key_5, Key.Key_9)

    assert room.decided == []


def test_a_figure_behind_shift_counts_and_one_with_control_does_not(room: Room) -> None:
    room.pane.ask(asked(TICKETS))

    room.bot.keyClick(room.pane.question, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert room.decided == []
    room.bot.keyClick(room.pane.question, Key.Key_1, Qt.KeyboardModifier.ShiftModifier)

    assert len(room.decided) == 1


def test_a_key_that_is_held_down_answers_nothing(room: Room) -> None:
    room.pane.ask(asked(TICKETS))
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True)

    QApplication.sendEvent(room.pane.question, held)

    assert room.decided == []


def test_j_and_k_move_the_highlight_and_return_takes_it(room: Room) -> None:
    room.pane.ask(asked(INQUIRY))

    room.press(Key.Key_J, Key.Key_J, Key.Key_J, Key.Key_K, Key.Key_Return)

    assert decision(room) == Decision(PLACES[1])


def test_the_arrow_keys_go_on_to_the_last_answers(room: Room) -> None:
    room.pane.ask(asked(PEOPLE))

    room.press(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return)

    assert decision(room) == Decision(None, cut=True)


def test_a_click_chooses(room: Room) -> None:
    room.pane.ask(asked(TICKETS))

    room.click(room.place(2))

    assert decision(room) == Decision(nth(NEW, "The company sold 176 tickets", 2))


def test_a_place_in_other_words_is_highlighted_beforehand(room: Room) -> None:
    room.pane.ask(asked(PEOPLE))

    assert room.highlighted() is room.place(1)
    assert QApplication.focusWidget() is room.place(1)


@pytest.mark.parametrize("outcome", [TICKETS, BACK])
def test_the_same_words_are_not_because_a_verdict_stays_with_them(room: Room, outcome: Outcome) -> None:
    room.pane.ask(asked(outcome))

    room.press(Key.Key_Return)

    assert room.highlighted() is None
    assert room.decided == []


def test_a_place_that_is_hardly_liker_than_the_next_is_not_either(room: Room) -> None:
    close = doubtful(INQUIRY.claim, like("An inquiry begins in May", 75), like("has five ferries", 66))

    room.pane.ask(asked(close))

    assert room.highlighted() is None


def test_the_page_says_what_the_return_key_does(room: Room) -> None:
    room.pane.ask(asked(PEOPLE))
    how = room.pane.question.head.how
    assert how.text().endswith("its words are others, so the claim will be open.")

    room.press(Key.Key_J)

    assert how.text() == "Return gives the marked answer."


def test_the_same_words_keep_what_was_found_unless_others_beside_them_turn_it(room: Room) -> None:
    room.pane.ask(asked(TICKETS))
    how = room.pane.question.head.how
    assert how.text().startswith("Choose by number.")

    room.press(Key.Key_J)
    assert how.text().endswith("its words are the same, so what was found stays.")
    room.press(Key.Key_J)

    assert how.text().endswith("beside its words other ones stand, so the claim will be open.")


def test_without_a_highlight_k_begins_at_the_end(room: Room) -> None:
    room.pane.ask(asked(TICKETS))

    room.press(Key.Key_K)

    assert room.highlighted() is room.pane.question.choices.cut


def test_what_differs_is_marked_in_the_old_words_and_in_the_new(room: Room) -> None:
    room.pane.ask(asked(PEOPLE))

    old, new = room.pane.question.head.passage.told().excerpt, room.place(1).told()
    assert new is not None
    assert [old.text[slice(*place)] for place in old.changed] == ["220"]
    assert [new.excerpt.text[slice(*place)] for place in new.excerpt.changed] == ["240"]


def test_the_old_words_are_compared_with_the_place_that_is_highlighted(room: Room) -> None:
    room.pane.ask(asked(INQUIRY))
    passage = room.pane.question.head.passage
    room.press(Key.Key_J)
    first = passage.told().excerpt.changed

    room.press(Key.Key_J)

    assert len(passage.told().excerpt.changed) != len(first)


def test_a_claim_that_was_cut_is_not_cut_again(room: Room) -> None:
    gone = replace(BACK, claim=replace(BACK.claim, footing=Footing.CUT))
    room.pane.ask(asked(gone))

    room.press(Key.Key_X)

    assert room.decided == []
    assert room.pane.question.choices.none.text() == "No: it stays cut"


def test_a_screen_reader_hears_number_likeness_place_and_words(room: Room) -> None:
    room.pane.ask(asked(PEOPLE, printed=True))

    assert room.place(1).accessibleName() == (
        "1: 83 % alike, Paragraph, page 1, 15 % down, At least 240 people were aboard"
    )
    assert room.pane.question.accessibleName().startswith("Question 1 of 1 · claim 1. At least 220 people")
    assert room.pane.question.choices.cut.accessibleName() == "X: It was cut: close the claim"


def test_tab_brings_the_highlight_along(room: Room) -> None:
    room.pane.ask(asked(TICKETS))
    room.press(Key.Key_J)

    room.press(Key.Key_Tab)

    assert room.highlighted() is room.place(2)
