"""A text file: the draft's text is exactly the decoded content, and blocks leave out nothing but white space."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Block
from app.intake.encoding import decode
from app.intake.limits import LONGEST_BLOCK
from app.intake.plain import read
from app.intake.refusal import Refused
from tests.intake.pages import GLUED

PARTS = st.sampled_from(
    (
        "\n", "\r\n", "\n\n", "\u2028", "\u00a0", "\t", "\x85", " ", "x" * 9_000, "\u202e", "\u200b", "e\u0301",
        "\U0001f469\u200d\U0001f467", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u201cNo\u201d", "a\tb",
        "Ferry stopped", "The ferry, he said, will not sail again.", "Photo: Oda", "Related", "April 8, 2024",
        "By Oda Lien", "- item",
    )
)  # fmt: skip


def left_out(text: str, blocks: tuple[Block, ...]) -> str:
    """What stands between the blocks, in front of them and behind them."""
    edges = [0, *(edge for block in blocks for edge in (block.start, block.end)), len(text)]
    return "".join(text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))


@given(st.lists(PARTS, min_size=1, max_size=40).map("".join).filter(str.strip))
def test_blocks_are_in_order_apart_and_leave_out_only_white_space(text: str) -> None:
    answer = read(text.encode())

    assert answer.text == text
    assert not left_out(text, answer.blocks).strip()
    assert all(one.end <= two.start for one, two in zip(answer.blocks, answer.blocks[1:], strict=False))
    assert all(0 < block.end - block.start <= LONGEST_BLOCK for block in answer.blocks)
    assert all(block.repeats is None or block.repeats < index for index, block in enumerate(answer.blocks))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_exactly_or_refused(data: bytes) -> None:
    try:
        answer = read(data)
    except Refused:
        return

    assert answer.text == decode(data)[0]
    assert not left_out(answer.text, answer.blocks).strip()


@pytest.mark.parametrize(
    "text",
    [
        "One\r\n\r\nTwo\r\n",
        "\u00a0no-break\u00a0spaces\u00a0\n",
        "emoji \U0001f469\u200d\U0001f469\u200d\U0001f467 and e\u0301",
        "Arabic \u0645\u0631\u062d\u0628\u0627 beside Latin",
        "hidden \u202etxt\u202c and zero\u200bwidth",
    ],
)
def test_the_text_is_the_content_to_the_code_point(text: str) -> None:
    assert read(text.encode()).text == text


def test_the_title_is_the_headline_on_one_line() -> None:
    assert read(GLUED.encode()).title == "Ferry to Skarn Island stopped after crack is found"


def test_a_line_of_five_million_letters_is_read() -> None:
    assert len(read(b"a" * 5_000_000).blocks) == 625
