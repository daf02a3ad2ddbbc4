"""Blocks are never too long, and cutting leaves nothing but white space out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Label
from app.intake.cutting import blocks, pieces
from app.intake.limits import LONGEST_BLOCK
from app.intake.paragraphs import Paragraph
from app.intake.refusal import Refused, Why


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in pieces(text, 0, len(text))]


def test_a_short_paragraph_is_one_block() -> None:
    assert cut("One sentence. Another.") == ["One sentence. Another."]


def test_a_long_one_is_cut_behind_a_sentence() -> None:
    assert all(piece.endswith("again.") for piece in cut("The ferry sailed again. " * 2_000 + "Not again."))


def test_words_without_sentences_are_cut_between_words() -> None:
    parts = cut("ferry " * 5_000 + "ferry")

    assert {word for part in parts for word in part.split()} == {"ferry"}


def test_a_word_without_end_is_cut_anywhere() -> None:
    parts = cut("a" * 20_000)

    assert [len(part) for part in parts] == [LONGEST_BLOCK, LONGEST_BLOCK, 4_000]


@pytest.mark.parametrize(
    "cluster", ["e\u0301", "\U0001f469\u200d\U0001f467", "\U0001f1f3\U0001f1f4", "\u0915\u094d\u0937"]
)
def test_what_belongs_together_is_not_cut_apart(cluster: str) -> None:
    first = cut("x" * (LONGEST_BLOCK - 1) + cluster + "y" * 100)[0]

    assert first == "x" * (LONGEST_BLOCK - 1)


@given(st.text(st.sampled_from("ab. \n\u00a0\u0301"), min_size=1, max_size=60), st.integers(1, 900))
def test_pieces_keep_all_but_white_space(part: str, times: int) -> None:
    text = (part * times).strip()

    parts = cut(text)

    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(0 < len(part) <= LONGEST_BLOCK for part in parts)


def test_a_repeat_points_to_the_first_piece_of_what_it_repeats() -> None:
    text = "x" * 9_000 + "\n" + "y\ny"
    found = [
        Paragraph(0, 9_000, "", 0, Label.BODY),
        Paragraph(9_001, 9_002, "", 0, Label.BODY),
        Paragraph(9_003, 9_004, "", 0, Label.BODY, repeats=1),
    ]

    assert [block.repeats for block in blocks(text, found)] == [None, None, None, 2]


def test_too_many_blocks_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        blocks("a" * 200_001, [Paragraph(at, at + 1, "a", 0) for at in range(200_001)])

    assert refused.value.why is Why.PARAGRAPHS
