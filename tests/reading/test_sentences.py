"""Sentences end where a reader sees them end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Block, Label
from app.reading.sentences import sentences


def read(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, (Block(0, len(text), Label.BODY),), language)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The dam at Orle held.", "Nobody was hurt."],
        ["Dr. Ines Berg met Sen. Tom Hale in the U.S. Senate.", "They spoke for 2.5 hours."],
        ["“The dam held.", "Nobody was hurt,” the mayor said."],
        ["“Did it hold?” asked the mayor.", "It did."],
        ["“Did it hold?” Mr. Hale asked on Friday.", "It did."],
        ["“Did it hold?”", "Mr. Hale said the dam was old."],
        ["(The dam is 90 metres high.)", "It held."],
        ["“The dam held.", "It was close.", "Nobody slept that night."],
        ["“It was luck,” Ms. Reed said.", "“Luck,” said Amb. Lee, and Lts. Hale and Berg agreed."],
        ["Rep. Tom Hale (R-S.C.) said so.", "So did Ann Roe, D-N.C."],
        ["“The dam held.”", "― Ines Berg"],
        ["Was it close?", "Yes!", "Very."],
        ["The doors opened at 5 p.m. Monday.", "At 7 p.m. the hall was full."],
        ["He waited… and waited.", "Then he left."],
        ["The water was gone.[4]", "So was the bridge."],
        ["It was no use to me.", "They had no art.", "No.", "Nobody asked for No. 5."],
        ["ORLE (Newswire) —", "The dam held on Monday."],
        ["Some firms (e.g. The Orle Works) had closed."],
    ],
)
def test_a_paragraph_falls_into_its_sentences(parts: list[str]) -> None:
    assert read(" ".join(parts)) == parts


def test_one_mark_without_its_partner_swallows_nothing() -> None:
    parts = ["The mayor's \"plan was late.", "The council's was not.", "Nobody minded (so it seemed.", "All went home."]

    assert read(" ".join(parts)) == parts


def test_other_languages_end_their_sentences_too() -> None:
    text = "„Der Damm hält. Niemand ist verletzt“, sagte Frau Dr. Berg. Das war am 3. Mai."

    assert read(text, "de") == [
        "„Der Damm hält.",
        "Niemand ist verletzt“, sagte Frau Dr. Berg.",
        "Das war am 3. Mai.",
    ]


def test_no_sentence_crosses_a_block() -> None:
    text = "Dam holds\n\nThe dam held"
    blocks = (Block(0, 9, Label.HEADLINE), Block(11, len(text), Label.BODY))

    assert sentences(text, blocks, "en") == ((0, 9), (11, 23))


@given(st.text(st.sampled_from(" .?!\"'“”(){}[]\n\x00aB😀e\u0301\ud800«»-:;)D,5"), max_size=60))
def test_nothing_but_white_space_stands_outside_sentences(text: str) -> None:
    places = sentences(text, (Block(0, len(text), Label.BODY),), "en")

    ends = [0, *(end for place in places for end in place), len(text)]
    assert ends == sorted(ends)
    assert not any(text[end:start].strip() for end, start in zip(ends[::2], ends[1::2], strict=True))
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in places)


def test_a_very_long_line_is_read_in_pieces() -> None:
    text = '("' * 300_000

    assert sum(map(len, read(text))) == len(text)
