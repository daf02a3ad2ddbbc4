"""The sheet of the next draft, from the comparison to the return key that takes it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.anchoring.outcome import Decision
from tests.redraft.builders import NEW, OUTCOMES, PEOPLE, TICKETS, asked, many, nth, stands, summary
from tests.redraft.conftest import Room

Key = Qt.Key


def test_the_comparison_says_of_which_file_and_how_far_it_is(room: Room) -> None:
    room.pane.show_reading("ferry-2.docx")
    room.pane.show_progress(40)

    assert room.pane.reading.isVisible()
    assert "ferry-2.docx" in room.pane.reading.title.text()
    assert room.pane.reading.bar.value() == 40


def test_the_comparison_can_be_called_off(room: Room) -> None:
    room.pane.show_reading("ferry-2.docx")

    room.bot.mouseClick(room.pane.reading.cancel, Qt.MouseButton.LeftButton)

    assert room.away == ["away"]


def test_the_return_key_does_not_call_the_comparison_off(room: Room) -> None:
    room.pane.show_reading("ferry-2.docx")

    room.press(Key.Key_Return, Key.Key_Space)

    assert room.away == []


def test_the_questions_come_one_after_the_other(room: Room) -> None:
    room.pane.ask(asked())
    seen = [room.heading()]

    for _ in range(2):
        room.press(Key.Key_1)
        seen.append(room.heading())

    assert seen == ["Question 1 of 3 · claim 2", "Question 2 of 3 · claim 4", "Question 3 of 3 · claim 7"]


def test_each_answer_is_told_with_those_before(room: Room) -> None:
    room.pane.ask(asked())

    room.press(Key.Key_1, Key.Key_2)

    first = {(PEOPLE.claim.id, 0): Decision(nth(NEW, "At least 240 people were aboard"))}
    second = {(TICKETS.claim.id, 0): Decision(nth(NEW, "The company sold 176 tickets", 2))}
    assert room.decided == [first, first | second]


def test_behind_the_last_question_the_summary_is_wanted(room: Room) -> None:
    room.pane.ask(asked())

    room.press(Key.Key_1, Key.Key_0, Key.Key_X)

    assert room.summaries == room.decided[-1:]
    assert list(room.summaries[0].values())[1:] == [Decision(None), Decision(None, cut=True)]
    assert room.pane.summary.isVisible()


def test_without_questions_the_summary_comes_at_once(room: Room) -> None:
    room.pane.ask(asked(stands("Two of the four rafts were missing")))

    assert room.summaries == [{}]
    assert room.pane.summary.isVisible()


def test_nothing_is_taken_before_the_summary_is_there(room: Room) -> None:
    room.pane.ask(asked(stands("Two of the four rafts were missing")))

    room.press(Key.Key_Return)

    assert room.taken == []
    assert not room.pane.foot.take.isVisible()


def test_return_takes_the_draft_with_all_answers(room: Room) -> None:
    one = asked(PEOPLE)
    room.pane.ask(one)
    room.press(Key.Key_1)
    room.sum_up(one)

    room.press(Key.Key_Return)

    assert room.taken == room.summaries
    assert room.taken == [{(PEOPLE.claim.id, 0): Decision(nth(NEW, "At least 240 people were aboard"))}]


def test_the_button_takes_the_draft_too(room: Room) -> None:
    one = asked(PEOPLE)
    room.pane.ask(one)
    room.press(Key.Key_1)
    room.sum_up(one)

    room.bot.mouseClick(room.pane.foot.take, Qt.MouseButton.LeftButton)

    assert len(room.taken) == 1


def test_a_summary_of_answers_that_are_being_changed_is_not_shown(room: Room) -> None:
    one = asked(PEOPLE)
    room.pane.ask(one)
    room.press(Key.Key_1, Key.Key_Backspace)

    room.sum_up(one)

    assert room.pane.question.isVisible()
    assert not room.pane.summary.is_ready()


def test_a_summary_of_earlier_answers_is_not_shown(room: Room) -> None:
    one = asked(PEOPLE)
    room.pane.ask(one)
    room.press(Key.Key_1, Key.Key_Backspace, Key.Key_0)

    room.pane.show_summary(summary(one), room.summaries[0])
    assert not room.pane.summary.is_ready()
    room.pane.show_summary(summary(one), room.summaries[1])

    assert room.pane.summary.is_ready()


def test_a_draft_is_taken_once(room: Room) -> None:
    one = asked(PEOPLE)
    room.pane.ask(one)
    room.press(Key.Key_1)
    room.sum_up(one)

    room.press(Key.Key_Return, Key.Key_Return)

    assert len(room.taken) == 1
    assert not room.pane.foot.take.isVisible()


def test_backspace_shows_the_question_before_with_its_answer(room: Room) -> None:
    room.pane.ask(asked())
    room.press(Key.Key_1, Key.Key_2)

    room.press(Key.Key_Backspace)

    assert room.heading() == "Question 2 of 3 · claim 4"
    assert room.place(2).isChecked()
    assert room.highlighted() is room.place(2)
    assert room.place(2).accessibleDescription() == "your answer"


def test_an_answer_can_be_given_anew(room: Room) -> None:
    room.pane.ask(asked())
    room.press(Key.Key_1, Key.Key_2, Key.Key_Backspace)

    room.press(Key.Key_1)

    assert list(room.decided[-1].values())[1] == Decision(nth(NEW, "The company sold 176 tickets", 1))
    assert room.heading() == "Question 3 of 3 · claim 7"


def test_one_goes_back_from_the_summary_as_well(room: Room) -> None:
    one = asked()
    room.pane.ask(one)
    room.press(Key.Key_1, Key.Key_1, Key.Key_3)
    room.sum_up(one)

    room.press(Key.Key_Backspace)

    assert room.heading() == "Question 3 of 3 · claim 7"
    assert room.place(3).isChecked()


def test_there_is_nothing_before_the_first_question(room: Room) -> None:
    room.pane.ask(asked())

    room.press(Key.Key_Backspace)

    assert room.heading() == "Question 1 of 3 · claim 2"
    assert not room.pane.foot.back.isVisible()


def test_skipping_leaves_the_rest_without_answers_and_the_summary_says_so(room: Room) -> None:
    one = asked()
    room.pane.ask(one)
    room.press(Key.Key_1)

    room.press(Key.Key_S)
    room.sum_up(one)

    assert list(room.summaries[-1]) == [(PEOPLE.claim.id, 0)]
    assert room.rows()[0].startswith("2 questions not answered")


def test_answers_that_were_kept_are_not_asked_for_again(room: Room) -> None:
    kept = {(PEOPLE.claim.id, 0): Decision(None)}

    room.pane.ask(asked(), kept)

    assert room.heading() == "Question 2 of 3 · claim 4"
    room.press(Key.Key_Backspace)
    assert room.highlighted() is room.pane.question.choices.none


def test_two_hundred_questions_are_gone_through(room: Room) -> None:
    room.pane.ask(many(200))

    room.press(*[Key.Key_1] * 199)

    assert room.heading() == "Question 200 of 200 · claim 200"
    assert len(room.decided[-1]) == 199


def test_leaving_is_told_and_nothing_is_taken(room: Room) -> None:
    room.pane.ask(asked())

    room.bot.mouseClick(room.pane.foot.leave, Qt.MouseButton.LeftButton)

    assert room.away == ["away"]
    assert room.taken == []


def test_a_sheet_that_went_remembers_nothing(room: Room) -> None:
    one = asked(PEOPLE)
    room.pane.ask(one)
    room.press(Key.Key_1)

    room.pane.forget()
    room.pane.show_summary(summary(one))

    assert room.pane.reading.isVisible()
    assert room.rows() == []


def test_the_keyboard_goes_to_the_page_that_is_shown(room: Room) -> None:
    room.pane.show_reading("ferry-2.docx")
    room.pane.ask(asked(*OUTCOMES))

    assert QApplication.focusWidget() is room.place(1)
