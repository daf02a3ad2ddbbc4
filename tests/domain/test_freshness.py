"""A verdict stands on the words that were checked, but for their typography."""

from dataclasses import replace

import pytest

from app.domain.claim import Claim, Kind, wording
from app.domain.freshness import fold, is_stale, same_words, state
from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import Layer, Ruling, State, Verdict, Wording


def claim(statement: str, *, kinds: tuple[Kind, ...] = ()) -> Claim:
    return Claim(ClaimId("c"), ArticleId("a"), "V", statement, kinds=kinds)


def verified(subject: Claim) -> Claim:
    return replace(subject, so=Ruling(Verdict.VERIFIED, wording=wording(subject)))


@pytest.mark.parametrize(
    ("checked", "now"),
    [
        ("The mayor’s “plan”", 'The mayor\'s "plan"'),
        ("the „plan“", "the «plan»"),
        ("14 miles", "14\u00a0miles"),
        ("2010–2012", "2010-2012"),
        ("co\u00adoperation", "cooperation"),
        ("two  words", "two words"),
    ],
)
def test_typography_alone_is_no_change(checked: str, now: str) -> None:
    assert same_words(Wording(checked, (checked,)), Wording(now, (now,)))


@pytest.mark.parametrize(
    ("checked", "now"),
    [
        ("745 miles", "475 miles"),
        ("He did say so", "He did not say so"),
        ("He said so", "He says so"),
        ("1.2 million", "1,2 million"),
        ("the alleged plan", "the plan"),
        ("Anna Lind", "Anne Lind"),
        ("“We won”", "We won"),
    ],
)
def test_a_change_of_words_makes_the_verdict_stale(checked: str, now: str) -> None:
    judged = verified(claim(checked))

    reworded = replace(judged, statement=now)

    assert is_stale(reworded, Layer.CONTENT)
    assert state(reworded) is State.STALE


def test_a_quotation_is_verified_only_when_both_questions_are() -> None:
    quotation = claim("“We won,” she said", kinds=(Kind.QUOTATION,))

    one = verified(quotation)
    both = replace(one, said=Ruling(Verdict.VERIFIED, wording=wording(one)))

    assert state(one) is State.UNREVIEWED
    assert state(both) is State.VERIFIED


def test_that_it_was_said_says_nothing_of_whether_it_is_so() -> None:
    denial = claim("“It never happened”", kinds=(Kind.QUOTATION,))

    said = replace(denial, said=Ruling(Verdict.VERIFIED, wording=wording(denial)))

    assert state(said) is State.UNREVIEWED


def test_folding_twice_is_folding_once() -> None:
    text = "“A”\u00a0– b\u00adc’s … d"

    assert fold(fold(text)) == fold(text)
