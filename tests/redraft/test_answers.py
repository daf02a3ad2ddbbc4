"""The form that the sheet fills in."""

from dataclasses import replace

from app.anchoring.anchors import Anchor
from app.anchoring.outcome import Decision, Outcome, Question
from app.domain.span import Fate
from tests.redraft.builders import INQUIRY, PEOPLE, TICKETS, asked, like
from ui.redraft.answers import Answers

GONE, CUT = Decision(None), Decision(None, cut=True)


def questions() -> tuple[Question, ...]:
    return asked(PEOPLE, TICKETS, INQUIRY).questions


def in_two_places() -> tuple[Question, ...]:
    """A claim with two doubtful places, and one claim behind it."""
    span = PEOPLE.claim.spans[0]
    claim = replace(PEOPLE.claim, spans=(span, span))
    anchor = Anchor(Fate.ORPHANED, None, (like("At least 240 people were aboard", 83),))
    return asked(Outcome(claim, (anchor, anchor)), TICKETS).questions


def test_an_answer_goes_on_to_the_next_question() -> None:
    answers = Answers(questions())

    answers.answer(GONE)

    assert answers.number == 2
    assert answers.given == {(PEOPLE.claim.id, 0): GONE}


def test_behind_the_last_question_is_none() -> None:
    answers = Answers(questions())

    for _ in range(4):
        answers.answer(GONE)

    assert answers.question is None
    assert len(answers.given) == 3


def test_going_back_ends_at_the_first() -> None:
    answers = Answers(questions())
    answers.answer(GONE)

    answers.back()
    answers.back()

    assert answers.number == 1
    assert not answers.has_before()


def test_an_answer_given_again_replaces_the_first_and_the_next_one_is_shown_with_its_own() -> None:
    answers = Answers(questions())
    answers.answer(GONE)
    answers.answer(GONE)
    answers.back()
    answers.back()

    answers.answer(CUT)

    assert answers.number == 2
    assert answers.given[PEOPLE.claim.id, 0] == CUT
    assert answers.question is not None
    assert answers.answer_to(answers.question) == GONE


def test_what_was_skipped_has_no_answer() -> None:
    answers = Answers(questions())
    answers.answer(GONE)

    answers.skip()

    assert [one.claim for one in answers.skipped] == [TICKETS.claim.id, INQUIRY.claim.id]
    assert answers.question is None


def test_a_claim_that_was_cut_is_not_asked_about_again() -> None:
    answers = Answers(in_two_places())

    answers.answer(CUT)

    assert answers.question is not None
    assert answers.question.claim == TICKETS.claim.id
    answers.skip()
    assert [one.claim for one in answers.skipped] == [TICKETS.claim.id]


def test_a_claim_that_is_cut_no_more_is_asked_about_again() -> None:
    answers = Answers(in_two_places())
    answers.answer(CUT)
    answers.back()

    answers.answer(GONE)

    assert answers.question is not None
    assert answers.question.key == (PEOPLE.claim.id, 1)


def test_an_answer_for_another_draft_does_not_count() -> None:
    other = {(PEOPLE.claim.id, 0): Decision((1, 2)), (TICKETS.claim.id, 7): GONE}

    answers = Answers(questions(), other)

    assert answers.given == {}
    assert answers.number == 1
