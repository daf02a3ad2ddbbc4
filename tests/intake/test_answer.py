"""The parent believes only an answer of exactly the right shape."""

from dataclasses import replace
from typing import Any

import orjson
import pytest

from app.domain.article import Block, Label, Note, NoteKind, Region, Tracked
from app.intake.answer import LENGTH, Answer, Garbled, packed, packed_refusal, unpacked
from app.intake.limits import LONGEST_BLOCK, LONGEST_NOTE, LONGEST_TEXT
from app.intake.refusal import Refused, Why

BLOCKS = (
    Block(0, 3, Label.HEADLINE),
    Block(5, 8, Label.HEADLINE, 0),
    Block(
        9,
        12,
        Label.DATELINE,
        None,
        "2024-04-08T10:17-04:00",
        (Region(9, 1, 72, 90, 500, 104), Region(10, 2, 72, 60, 90, 74)),
    ),
)
NOTES = (
    Note(0, 3, NoteKind.COMMENT, "Is it?", "Ada", "2026-10-02T10:00:00Z"),
    Note(8, 8, NoteKind.FOOTNOTE, "See there."),
)
ANSWER = Answer(
    "One\n\nOne two",
    BLOCKS,
    "One",
    "text/plain",
    "utf-8",
    "bom",
    NOTES,
    Tracked.REJECTED,
    ("2 pictures",),
    ("memory", "seccomp"),
)


def message(**changes: object) -> bytes:
    """The answer as it goes through the pipe, with some of its fields changed."""
    fields: dict[str, Any] = orjson.loads(packed(ANSWER)[LENGTH:])  # Any: JSON
    return orjson.dumps({**fields, **changes})


def test_an_answer_comes_out_as_it_went_in() -> None:
    said = packed(ANSWER)

    assert int.from_bytes(said[:LENGTH], "big") == len(said) - LENGTH
    assert unpacked(said[LENGTH:]) == ANSWER


def test_a_refusal_comes_out_as_one() -> None:
    with pytest.raises(Refused) as refused:
        unpacked(packed_refusal(Why.BINARY)[LENGTH:])

    assert refused.value.why is Why.BINARY


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param([], id="none"),
        pytest.param([[0, 3, "headline", None, None, []]], id="an end left out"),
        pytest.param([[5, 12, "body", None, None, []]], id="a beginning left out"),
        pytest.param([[0, 2, "body", None, None, []], [5, 12, "body", None, None, []]], id="a letter left out"),
        pytest.param([[0, 6, "body", None, None, []], [5, 12, "body", None, None, []]], id="overlapping"),
        pytest.param([[5, 12, "body", None, None, []], [0, 3, "body", None, None, []]], id="out of order"),
        pytest.param([[0, 13, "body", None, None, []]], id="beyond the text"),
        pytest.param([[-1, 12, "body", None, None, []]], id="before the text"),
        pytest.param([[0, 0, "body", None, None, []], [0, 12, "body", None, None, []]], id="empty"),
        pytest.param([[0, 12, "verdict", None, None, []]], id="no label"),
        pytest.param([[0, 12, "body", 0, None, []]], id="repeats itself"),
        pytest.param([[0, 12, "body", -1, None, []]], id="repeats what is not there"),
        pytest.param([[0, 12, "body", None, "2024-04-08T10:17-04:00", []]], id="a moment of no date line"),
        pytest.param([[0, 12, "dateline", None, "yesterday", []]], id="a moment that is none"),
        pytest.param([[0, 12.5, "body", None, None, []]], id="half a letter"),
        pytest.param([[0, 12, "body"]], id="too short a row"),
        pytest.param([[0, 12, "body", None, None]], id="no regions"),
        pytest.param([[0, 12, "body", None, None, [[0, 0, 1, 1, 2, 2]]]], id="no page"),
        pytest.param([[0, 12, "body", None, None, [[0, 1, 1, 1, 2]]]], id="half a box"),
        pytest.param([[0, 12, "body", None, None, [[12, 1, 1, 1, 2, 2]]]], id="a region behind the block"),
        pytest.param(
            [[0, 12, "body", None, None, [[5, 1, 1, 1, 2, 2], [0, 2, 1, 1, 2, 2]]]], id="regions out of order"
        ),
        pytest.param(["body"], id="no row"),
        pytest.param("body", id="no list"),
    ],
)
def test_blocks_that_are_wrong_are_not_believed(blocks: object) -> None:
    with pytest.raises(Garbled):
        unpacked(message(blocks=blocks))


@pytest.mark.parametrize(
    "changes",
    [
        {"text": None},
        {"notes": None},
        {"notes": [[0, 13, "comment", "a", "b", "c"]]},
        {"notes": [[3, 0, "comment", "a", "b", "c"]]},
        {"notes": [[0, 3, "remark", "a", "b", "c"]]},
        {"notes": [[0, 3, "comment", "a" * (LONGEST_NOTE + 1), "b", "c"]]},
        {"notes": [[0, 3, "comment", "a", "b" * 301, "c"]]},
        {"notes": [[0, 3, "comment", "a"]]},
        {"tracked": "both"},
        {"tracked": 1},
        {"left_out": None},
        {"left_out": ["a"] * 21},
        {"left_out": [7]},
        {"text": "a" * (LONGEST_TEXT + 1)},
        {"title": "a" * 301},
        {"title": 7},
        {"media": "text/x"},
        {"encoding": "no-such"},
        {"encoding": "../../etc"},
        {"found_by": "magic"},
        {"confinement": "all"},
        {"confinement": [1]},
        {"confinement": ["seccomp"] * 100},
    ],
)
def test_fields_that_are_wrong_are_not_believed(changes: dict[str, object]) -> None:
    with pytest.raises(Garbled):
        unpacked(message(**changes))


def test_a_block_that_is_too_long_is_not_believed() -> None:
    text = "a" * (LONGEST_BLOCK + 1)
    long = replace(ANSWER, text=text, blocks=(Block(0, len(text), Label.BODY),))

    with pytest.raises(Garbled):
        unpacked(packed(long)[LENGTH:])


@pytest.mark.parametrize(
    "said", [b"", b"{", b"[]", b"{}", b"7", b'{"refused":"because"}', b'{"refused":"binary","text":"a"}']
)
def test_what_is_no_answer_is_not_believed(said: bytes) -> None:
    with pytest.raises(Garbled):
        unpacked(said)
