"""What the child answers, and its narrow, size-checked way through the pipe: eight bytes of length, then JSON.

The parent believes none of it: whatever is not exactly of this shape is Garbled.
"""

import codecs
import re
from dataclasses import dataclass

import orjson

from app.domain.article import Block, Label
from app.intake import limits
from app.intake.refusal import Refused, Why


class Garbled(Exception):
    """The child said something that is no answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A file that was read. `title` is empty where nothing in it is one; `confinement` says what was in force."""

    text: str
    blocks: tuple[Block, ...]
    title: str
    media: str
    encoding: str
    found_by: str
    confinement: tuple[str, ...] = ()


def packed(answer: Answer) -> bytes:
    """The answer as it goes through the pipe."""
    blocks = [[block.start, block.end, block.label, block.repeats, block.when] for block in answer.blocks]
    fields = {name: getattr(answer, name) for name in _WORDS}
    return _framed({**fields, "text": answer.text, "blocks": blocks, "confinement": list(answer.confinement)})


def packed_refusal(why: Why) -> bytes:
    """The word for why there is no answer, as it goes through the pipe."""
    return _framed({"refused": why})


def _framed(message: dict[str, object]) -> bytes:
    said = orjson.dumps(message)
    return len(said).to_bytes(LENGTH, "big") + said


LENGTH = 8
_WORDS = {
    "media": re.compile(r"text/(?:plain|markdown|html)"),
    "encoding": re.compile(r"[\w.:-]{1,40}", re.ASCII),
    "found_by": re.compile(r"bom|declared|utf-8|detected|given"),
    "title": re.compile(rf"(?s).{{0,{limits.LONGEST_TITLE}}}"),
}
_WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d", re.ASCII)
_LABELS = {label.value: label for label in Label}
_MOST_STEPS = 20


def unpacked(said: bytes) -> Answer:
    """The answer in the message (without its length). Raises Garbled, or Refused where the child refused the file."""
    try:
        message = orjson.loads(said)
    except orjson.JSONDecodeError as error:
        raise Garbled("no JSON") from error
    match message:
        case {"refused": str(why), **rest} if not rest and why in list(Why):
            raise Refused(Why(why))
        case {"text": str(text), "blocks": list(rows), "confinement": list(steps)}:
            return Answer(text, _blocks(rows, text), **_words(message), confinement=_steps(steps))
    raise Garbled("neither an answer nor a refusal")


def _words(message: dict[str, object]) -> dict[str, str]:
    words = {name: message.get(name) for name in _WORDS}
    checked = {name: word for name, word in words.items() if isinstance(word, str) and _WORDS[name].fullmatch(word)}
    if checked.keys() != _WORDS.keys():
        raise Garbled("a field of another shape")
    try:
        codecs.lookup(checked["encoding"])
    except LookupError as error:
        raise Garbled("no encoding") from error
    return checked


def _steps(steps: list[object]) -> tuple[str, ...]:
    named = tuple(step for step in steps if isinstance(step, str) and len(step) <= limits.LONGEST_TITLE)
    if len(named) != len(steps) or len(named) > _MOST_STEPS:
        raise Garbled("a confinement of another shape")
    return named


def _blocks(rows: list[object], text: str) -> tuple[Block, ...]:
    """The blocks, if they are in order, apart, and leave out nothing but white space."""
    if len(text) > limits.LONGEST_TEXT or not 0 < len(rows) <= limits.MOST_BLOCKS:
        raise Garbled("too much, or nothing")
    blocks, end = [], 0
    for index, row in enumerate(rows):
        block = _block(row, index)
        gap = text[end : block.start]
        if not end <= block.start < block.end <= len(text) or not (gap == "" or gap.isspace()):
            raise Garbled("blocks that overlap or leave something out")
        blocks.append(block)
        end = block.end
    if text[end:].strip():
        raise Garbled("an end that is left out")
    return tuple(blocks)


def _block(row: object, index: int) -> Block:
    match row:
        case [int(start), int(end), str(label), (int() | None) as repeats, (str() | None) as when]:
            in_size = end - start <= limits.LONGEST_BLOCK
            links_back = repeats is None or 0 <= repeats < index
            timed = when is None or (_WHEN.fullmatch(when) is not None and label == Label.DATELINE)
            if in_size and links_back and timed and label in _LABELS:
                return Block(start, end, _LABELS[label], repeats, when)
    raise Garbled("no block")
