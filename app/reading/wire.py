"""What the worker and its parent say to one another: eight bytes of length, then JSON.

The parent asks with a text and its blocks. The worker answers with how far it is, as often as it likes, and last with
the reading. It has read what a stranger wrote, so the parent believes nothing: what is not a reading of this very text
is Garbled.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

import orjson

from app.domain.article import Block
from app.reading.reading import Place, Reading
from app.reading.sound import is_sound
from app.store.codec import made, unswept

LENGTH = 8
LARGEST = 1 << 28
"""Bytes of one message: the longest text that intake takes is shorter, a reading much shorter."""


class Garbled(Exception):
    """That is no message of the worker's, or no reading of the text."""


class Ended(Exception):
    """The other end is gone."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text to read, with its blocks."""

    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """So many of so many sentences are parsed."""

    done: int
    of: int


def send(way: BinaryIO, message: Wanted | Done | Reading) -> None:
    """Raises OSError where the other end is gone."""
    said = orjson.dumps([type(message).__name__, message])
    way.write(len(said).to_bytes(LENGTH, "big") + said)
    way.flush()


def wanted(way: BinaryIO) -> Wanted:
    """What the parent asks. Raises Ended, Garbled."""
    said = _received(way, {"Wanted": Wanted})
    if not isinstance(said, Wanted):
        raise Garbled("another message")
    return said


def answered(way: BinaryIO) -> Done | Reading:
    """What the worker says next. Raises Ended, Garbled."""
    said = _received(way, {"Done": Done, "Reading": Reading})
    if not isinstance(said, Done | Reading):
        raise Garbled("another message")
    return said


def _received(way: BinaryIO, kinds: dict[str, type]) -> Any:  # Any: the callers look what it is
    size = int.from_bytes(_exactly(way, LENGTH), "big")
    if size > LARGEST:
        raise Garbled("too long")
    said = _exactly(way, size)
    try:
        with unswept(size):
            name, body = orjson.loads(said)
            return made(kinds[name], body)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Garbled(str(error)) from error


def _exactly(way: BinaryIO, size: int) -> bytes:
    said = way.read(size)
    if len(said) < size:
        raise Ended
    return said


def fitting(reading: Reading, length: int, blocks: Sequence[Block]) -> Reading:
    """The reading, if it is one of a text of so many code points: each value is what it should be, each place lies in
    one block, and no two proposals are in the same place. Raises Garbled.
    """
    if not is_sound(reading, Reading):
        raise Garbled("a value of another kind")
    bounds = [(block.start, min(block.end, length)) for block in blocks]
    if not _inside(sorted(_places(reading)), bounds):
        raise Garbled("a place outside the text or in no block")
    proposed = [(proposal.start, proposal.end) for proposal in reading.proposals]
    if len(set(proposed)) < len(proposed) or not all(0 <= one.score <= 1 for one in reading.proposals):
        raise Garbled("a proposal that is there twice, or is worth more than all or less than nothing")
    if any(not 0 <= one.saying < len(reading.sayings) for one in reading.proposals if one.saying is not None):
        raise Garbled("a saying that is not there")
    return reading


def _inside(places: Iterable[Place], bounds: Sequence[Place]) -> bool:
    """Whether each place lies in one of the bounds; both are in the order of the text."""
    at = 0
    for start, end in places:
        while at < len(bounds) and bounds[at][1] <= start:
            at += 1
        if at == len(bounds) or not bounds[at][0] <= start < end <= bounds[at][1]:
            return False
    return True


def _places(reading: Reading) -> Iterable[Place]:
    yield from reading.sentences
    for saying in reading.sayings:
        yield from (place for place in (saying.content, saying.source, saying.cue) if place)
    for proposal in reading.proposals:
        yield proposal.start, proposal.end
        yield from proposal.also
    for remark in reading.remarks:
        yield from remark.places
    yield from (note.place for note in reading.notes)
    yield from (mention.place for mention in reading.mentions)
