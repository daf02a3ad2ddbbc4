"""What comes over the wire is believed only if it is a reading of this very text."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Block, Label
from app.domain.claim import Kind
from app.reading.reading import Mention, Note, Proposal, Reading, Remark, RemarkKind, Saying
from app.reading.wire import LARGEST, LENGTH, Done, Ended, Garbled, answered, fitting, wanted

TEXT = "The bell rang.\n\nNobody came."
BLOCKS = (Block(0, 14, Label.HEADLINE), Block(16, 28, Label.BODY))
FACT = Proposal(16, 28, (Kind.EVENT,), 0.5, ("a number",))
SOUND = Reading("en", "rules 1", ((0, 14), (16, 28)), (Saying((16, 28), (16, 22)),), (replace(FACT, saying=0),))
ANYTHING: Any = [5]  # what a hostile worker may say is of no kind


def spoilt(**what: Any) -> Reading:  # Any: some of it is of no kind that a reading has
    return replace(SOUND, **what)


def test_a_reading_of_the_text_fits() -> None:
    assert fitting(SOUND, len(TEXT), BLOCKS) is SOUND


@pytest.mark.parametrize(
    "reading",
    [
        spoilt(sentences=((0, 29),)),
        spoilt(sentences=((-1, 3),)),
        spoilt(sentences=((3, 3),)),
        spoilt(sentences=((14, 16),)),
        spoilt(sentences=((0, 28),)),
        spoilt(sentences=((0, 1, 2),)),
        spoilt(sentences=("ab",)),
        spoilt(sentences=((0.0, 14.0),)),
        spoilt(sentences=((True, 3),)),
        spoilt(notes=(Note((30, 31), "1 km"),)),
        spoilt(notes=(Note((0, 3), ANYTHING),)),
        spoilt(mentions=(Mention((0, 60), "Ada"),)),
        spoilt(remarks=(Remark(RemarkKind.SUM, ((10, 20),), "It does not add up."),)),
        spoilt(proposals=(FACT, FACT)),
        spoilt(proposals=(replace(FACT, start=10),)),
        spoilt(proposals=(replace(FACT, also=((15, 17),)),)),
        spoilt(proposals=(replace(FACT, saying=1),)),
        spoilt(proposals=(replace(FACT, saying=-1),)),
        spoilt(proposals=(replace(FACT, score=1.5),)),
        spoilt(proposals=(replace(FACT, score=ANYTHING),)),
        spoilt(proposals=(replace(FACT, reasons=(ANYTHING,)),)),
        spoilt(language=None),
        spoilt(until="all"),
    ],
)
def test_what_is_no_reading_of_the_text_is_garbled(reading: Reading) -> None:
    with pytest.raises(Garbled):
        fitting(reading, len(TEXT), BLOCKS)


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"null",
        b"[]",
        b"5",
        b'"Reading"',
        b'["Reading"]',
        b'["Reading", null]',
        b'["Reading", []]',
        b'["Reading", "text"]',
        b'["Reading", {}]',
        b'["Reading", {"language": "en", "reader": "x", "proposals": [5]}]',
        b'["Reading", {"language": "en", "reader": "x", "proposals": [{"start": 1}]}]',
        b'["Reading", {"language": "en", "reader": "x", "sentences": 5}]',
        b'["Wanted", {"text": "a", "blocks": []}]',
        b'["Ledger", {}]',
        b'[["Reading"], {}]',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_what_is_no_message_is_garbled(said: bytes) -> None:
    with pytest.raises(Garbled):
        answered(BytesIO(len(said).to_bytes(LENGTH, "big") + said))


def test_a_message_that_says_it_is_too_long_is_not_waited_for() -> None:
    with pytest.raises(Garbled):
        answered(BytesIO((LARGEST + 1).to_bytes(LENGTH, "big")))


@given(st.binary(max_size=60))
def test_no_bytes_make_more_than_a_message_or_a_refusal(said: bytes) -> None:
    for way in (said, len(said).to_bytes(LENGTH, "big") + said):
        with pytest.raises((Garbled, Ended)):
            answered(BytesIO(way))
        with pytest.raises((Garbled, Ended)):
            wanted(BytesIO(way))


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_progress_comes_as_it_was_sent(done: int, of: int) -> None:
    said = orjson.dumps(["Done", {"done": done, "of": of}])

    assert answered(BytesIO(len(said).to_bytes(LENGTH, "big") + said)) == Done(done, of)
