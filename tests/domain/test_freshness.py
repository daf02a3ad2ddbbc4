"""A verdict stands on the words that were checked, but for their typography."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.claim import Claim, Footing, Kind, wording
from app.domain.freshness import is_stale, same_words, state
from app.domain.ids import ArticleId, ClaimId, DraftId
from app.domain.span import span_of
from app.domain.typography import fold
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
        ("The dam is safe.", "The dam is safe,"),
        ("The dam is safe", "The dam is safe."),
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
        ("We won.", "We won?"),
        ("We won.", "We won…"),
        ("We won", "We won!"),
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


@example("a\u00ad\u0301")
@given(st.text("ab'’‘\"“«- —–.…1é\u0301\u00ad\u00a0", max_size=20))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("‘We won’", "“We won”"),
        ("the boys’ room, rock ’n’ roll", "the boys' room, rock 'n' roll"),
        ("the bridge—a new one—fell", "the bridge – a new one -- fell"),
        ("caf\u00e9", "cafe\u0301"),
        ("oﬃcial", "official"),
        ("So . . . no", "So … no"),
        ("10\u2009000\u202fkm", "10 000 km"),
        ("zero\u200bwidth", "zerowidth"),
    ],
)
def test_shapes_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5′ long", "5″ long"),
        ("re-sign", "resign"),
        ("the well—known", "the well-known"),
        ("10 m²", "10 m2"),
        ("10,000", "10.000"),
        ("US", "us"),
        ("its", "it’s"),
        ("he said: “No”", "he said: No"),
    ],
)
def test_what_can_be_read_otherwise_does_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def in_sentence(words: str, sentence: str) -> Wording:
    start = sentence.index(words)
    return wording(replace(claim(words), spans=(span_of(DraftId("d"), sentence, start, start + len(words)),)))


@pytest.mark.parametrize(
    "now",
    [
        "Officials said that the dam is safe.",
        "Officials confirmed that the dam is not safe, or the dam is safe.",
        "Some officials allegedly confirmed that the dam is safe.",
        "Officials confirmed that “the dam is safe”.",
        "Officials could have confirmed that the dam is safe.",
    ],
)
def test_a_verdict_does_not_outlive_a_turn_of_its_sentence(now: str) -> None:
    checked = in_sentence("the dam is safe", "Officials confirmed that the dam is safe.")

    assert not same_words(checked, in_sentence("the dam is safe", now))


@pytest.mark.parametrize(
    "now",
    [
        "Officials confirmed that the dam is safe.",
        "The officials confirmed: the dam is safe.",
        "Officials confirmed that the dam is safe;",
    ],
)
def test_a_verdict_outlives_what_cannot_turn_its_words(now: str) -> None:
    checked = in_sentence("the dam is safe", "Officials confirmed that the dam is safe.")

    assert same_words(checked, in_sentence("the dam is safe", now))


def test_where_the_rest_of_the_sentence_is_not_known_the_words_decide() -> None:
    now = in_sentence("the dam is safe", "Officials denied that the dam is safe.")

    assert same_words(replace(now, around=()), now)


@pytest.mark.parametrize("footing", [Footing.ORPHANED, Footing.CUT])
def test_a_claim_without_words_in_the_draft_is_that_before_all(footing: Footing) -> None:
    lost = replace(verified(claim("The dam is safe")), footing=footing)

    assert state(lost) is State(footing)
