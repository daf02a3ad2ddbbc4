"""How an earlier claim is told of: what differs between two wordings, and where in them."""

from datetime import UTC, datetime

import pytest

from app.domain.claim import Claim, Kind
from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import Reason, Ruling, Verdict, Wording
from app.reading.differences import differences
from ui.card.known import SAME, Known, differs, found, marks, when

HERE = "The ferry carried 220 people, said Ilse Brandt."


def known(statement: str, so: Ruling | None = None, **rest: object) -> Known:
    ruled = so or Ruling(Verdict.REFUTED, None, "Counted.", Wording(statement, ()))
    claim = Claim(ClaimId("c"), ArticleId("a"), "m", statement, so=ruled, **rest)  # type: ignore[arg-type]  # two kinds of rest
    return Known(claim, "Old", "2024-10-14T09:40:00+00:00", "Ines Berg", differences(HERE, statement))


@pytest.mark.parametrize(
    ("then", "says"),
    [
        ("The ferry carried 240 people, said Ilse Brandt.", "another figure"),
        ("The ferry did not carry 220 people, said Ilse Brandt.", "“not” only then"),
        ("The ferry carried 220 people, said Odd Larsen.", "another name"),
        ("The ferry carried people, said Ilse Brandt.", "a figure only here"),
        ("220 people were on the ferry, said Ilse Brandt.", ""),
        ("The ferry carried 220 people, said Ilse\u00a0Brandt.", SAME),
    ],
)
def test_what_differs_is_said_in_words(then: str, says: str) -> None:
    assert differs(HERE, known(then)) == says


def test_the_words_that_differ_are_marked_in_both_wordings() -> None:
    then = "The ferry never carried 240 people of 2,400, said Odd Larsen."
    one = known(then)

    assert [HERE[slice(*place)] for place in marks(HERE, one.differences, here=True)] == ["220", "Ilse", "Brandt"]
    assert [then[slice(*place)] for place in marks(then, one.differences, here=False)] == [
        "never",
        "240",
        "2,400",
        "Odd",
        "Larsen",
    ]


def test_a_figure_is_not_marked_inside_another_one_nor_a_word_inside_another() -> None:
    then = "In 1220 the Brandts of Brandt carried 22 of 2205."

    found = marks(then, differences("220 Odd Larsen", "Late 22 Brandt"), here=False)

    assert [then[slice(*place)] for place in found] == ["Brandt", "22"]


def test_a_contracted_not_is_marked_though_it_ends_a_word() -> None:
    then = "The ferry hasn't carried 220 people, said Ilse Brandt."

    assert [then[slice(*place)] for place in marks(then, known(then).differences, here=False)] == ["n't"]


def test_the_day_of_an_earlier_year_is_told_with_its_year() -> None:
    assert when(known(HERE), datetime(2025, 10, 14, tzinfo=UTC)) == "Oct 2024, Ines Berg"


def test_of_one_question_the_reason_and_the_rationale_are_told() -> None:
    ruled = Ruling(Verdict.DISPUTED, Reason.CONFLICTING, "Two lists.", Wording(HERE, ()))

    assert list(found(known(HERE, ruled))) == ["Conflicting evidence — Two lists."]


def test_of_two_questions_each_verdict_is_named() -> None:
    said = Ruling(Verdict.VERIFIED, None, "On tape.", Wording(HERE, ()))

    told = list(found(known(HERE, said=said, kinds=(Kind.QUOTATION,))))

    assert told == ["Was it said: verified — On tape.", "Is it so: refuted — Counted."]


def test_a_verdict_on_other_words_is_called_that() -> None:
    ruled = Ruling(Verdict.VERIFIED, None, "", Wording("Something else.", ()))

    assert list(found(known(HERE, ruled))) == ["Is it so: verified, on words that were changed since"]
