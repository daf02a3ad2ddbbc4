"""Sentences as rules alone find them, and what stands around the words of one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import DraftId
from app.domain.sentence import sentence_at, sentences
from app.domain.span import MOST_AROUND, span_of


def cut(text: str) -> list[str]:
    return [text[slice(*place)] for place in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "found",
    [
        ["The bell rang.", "It was heard in Orsk."],
        ["“We heard it,” she said.", "“Twice!”", "Nobody slept."],
        ["Gen. Brink and Mrs. Lind met J. F. Moor on Jan. 5 at 5 p.m. on the pier.", "They left."],
        ["It was No. 5 of 12.", "Then 30 more came.", "Did they?"],
        ["Être ou ne pas être.", "Été comme hiver."],
        ["钟响了。", "没有人睡着！"],
    ],
)
def test_a_text_falls_into_its_sentences(found: list[str]) -> None:
    between = "" if "。" in found[0] else " "

    assert cut(between.join(found)) == found


def test_a_blank_line_ends_a_sentence_and_a_single_one_does_not() -> None:
    assert cut("The bell of\nOrsk\n\nIt rang") == ["The bell of\nOrsk", "It rang"]


@given(st.text("Ab. ?!\n“”’1", max_size=60))
def test_sentences_hold_all_but_white_space_once(text: str) -> None:
    found = sentences(text, 0, len(text))

    assert "".join("".join(text[slice(*place)].split()) for place in found) == "".join(text.split())
    assert all(one[1] <= other[0] for one, other in pairwise(found))


def test_words_over_two_sentences_stand_in_both() -> None:
    text = "One rang. Two rang. Three rang."

    assert sentence_at(text, 4, 14, (0, len(text))) == (0, 19)


@pytest.mark.parametrize(
    "said",
    [
        "“It rang. Then it fell. All ran,” said Lind.",
        "Lind said: 'It rang. Then it fell. All ran.'",
        "«It rang. It fell.»",
    ],
)
def test_a_quotation_over_several_sentences_is_one(said: str) -> None:
    text = f"The miners’ bell is old. {said} “Nobody,” she said, “was hurt.” The lamp is 6' high."
    at = text.index(said)

    found = [sentence_at(text, there, there + 4, (0, len(text))) for there in (at, at + said.index("fell"))]

    assert found == [(at, at + len(said))] * 2


def test_a_quotation_that_never_closes_is_no_quotation() -> None:
    text = "“It rang. Then it fell. All ran."

    assert sentence_at(text, 1, 8, (0, len(text))) == (0, 9)


def test_a_span_keeps_the_rest_of_its_sentence() -> None:
    text = "It was cold. Officials denied that the dam is safe, again. Nobody left."

    span = span_of(DraftId("d"), text, text.index("the dam"), text.index(","))

    assert span.around == "Officials denied that … , again."


def test_a_span_that_is_a_whole_sentence_has_nothing_around_it() -> None:
    assert span_of(DraftId("d"), "It was cold. It rained.", 0, 12).around == "…"


def test_of_a_sentence_without_an_end_only_what_is_near_is_kept() -> None:
    text = "on and " * 500

    span = span_of(DraftId("d"), text, 1750, 1756)

    assert len(span.around) <= 2 * MOST_AROUND + 3
