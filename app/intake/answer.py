"""What the child answers, and its narrow, size-checked way through the pipe: eight bytes of length, then JSON.

The parent believes none of it: whatever is not exactly of this shape is Garbled.
"""

import codecs
import re
from dataclasses import dataclass, fields

import orjson

from app.domain.article import Block, Label, Note, NoteKind, Region, Tracked
from app.intake import limits
from app.intake.refusal import Refused, Why


class Garbled(Exception):
    """The child said something that is no answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A file that was read. `title` is empty where nothing in it is one; `notes`, `tracked` and `left_out` are those of
    a draft and its source; `confinement` says what was in force.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str
    media: str
    encoding: str
    found_by: str
    notes: tuple[Note, ...] = ()
    tracked: Tracked | None = None
    left_out: tuple[str, ...] = ()
    confinement: tuple[str, ...] = ()


def packed(answer: Answer) -> bytes:
    """The answer as it goes through the pipe."""
    blocks = [
        [block.start, block.end, block.label, block.repeats, block.when, [_flat(one) for one in block.regions]]
        for block in answer.blocks
    ]
    told = {name: getattr(answer, name) for name in (*_WORDS, "text", "tracked", "left_out", "confinement")}
    return _framed({**told, "blocks": blocks, "notes": [_flat(note) for note in answer.notes]})


def _flat(value: Note | Region) -> list[object]:
    """Its fields in their order."""
    return [getattr(value, field.name) for field in fields(value)]


def packed_refusal(why: Why) -> bytes:
    """The word for why there is no answer, as it goes through the pipe."""
    return _framed({"refused": why})


def _framed(message: dict[str, object]) -> bytes:
    said = orjson.dumps(message)
    return len(said).to_bytes(LENGTH, "big") + said


LENGTH = 8
_WORDS = {
    "media": re.compile(
        r"text/(?:plain|markdown|html)|application/(?:pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)"
    ),
    "encoding": re.compile(r"[\w.:-]{1,40}", re.ASCII),
    "found_by": re.compile(r"bom|declared|utf-8|detected|given"),
    "title": re.compile(rf"(?s).{{0,{limits.LONGEST_TITLE}}}"),
}
_WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d", re.ASCII)
_LABELS = {label.value: label for label in Label}
_MOST_PHRASES = 20


def unpacked(said: bytes) -> Answer:
    """The answer in the message (without its length). Raises Garbled, or Refused where the child refused the file."""
    try:
        message = orjson.loads(said)
    except orjson.JSONDecodeError as error:
        raise Garbled("no JSON") from error
    match message:
        case {"refused": str(why), **rest} if not rest and why in list(Why):
            raise Refused(Why(why))
        case {"text": str(text), "blocks": list(rows), "notes": list(notes), "tracked": (str() | None) as tracked}:
            return Answer(
                text,
                _blocks(rows, text),
                **_words(message),
                notes=_notes(notes, text),
                tracked=_tracked(tracked),
                left_out=_phrases(message.get("left_out")),
                confinement=_phrases(message.get("confinement")),
            )
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


def _phrases(phrases: object) -> tuple[str, ...]:
    if not isinstance(phrases, list) or len(phrases) > _MOST_PHRASES:
        raise Garbled("no phrases, or too many")
    named = tuple(phrase for phrase in phrases if isinstance(phrase, str) and len(phrase) <= limits.LONGEST_TITLE)
    if len(named) != len(phrases):
        raise Garbled("a phrase of another shape")
    return named


def _tracked(word: str | None) -> Tracked | None:
    if word not in (None, *Tracked):
        raise Garbled("no way to read tracked changes")
    return Tracked(word) if word else None


def _notes(rows: list[object], text: str) -> tuple[Note, ...]:
    if len(rows) > limits.MOST_BLOCKS:
        raise Garbled("too many notes")
    return tuple(_note(row, text) for row in rows)


def _note(row: object, text: str) -> Note:
    match row:
        case [int(start), int(end), str(kind), str(words), str(author), str(at)]:
            in_text = 0 <= start <= end <= len(text)
            short = len(words) <= limits.LONGEST_NOTE and max(len(author), len(at)) <= limits.LONGEST_TITLE
            if in_text and short and kind in list(NoteKind):
                return Note(start, end, NoteKind(kind), words, author, at)
    raise Garbled("no note")


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
        case [int(start), int(end), str(label), (int() | None) as repeats, (str() | None) as when, list(regions)]:
            in_size = end - start <= limits.LONGEST_BLOCK
            links_back = repeats is None or 0 <= repeats < index
            timed = when is None or (_WHEN.fullmatch(when) is not None and label == Label.DATELINE)
            if in_size and links_back and timed and label in _LABELS:
                return Block(start, end, _LABELS[label], repeats, when, _regions(regions, start, end))
    raise Garbled("no block")


def _regions(rows: list[object], start: int, end: int) -> tuple[Region, ...]:
    """The regions of a block, if they are in order and begin inside it."""
    regions = tuple(map(_region, rows))
    begins = [region.start for region in regions]
    if begins and (begins != sorted(begins) or begins[0] < start or begins[-1] >= end):
        raise Garbled("regions out of order")
    return regions


def _region(row: object) -> Region:
    match row:
        case [int(start), int(page), int(left), int(top), int(right), int(bottom)] if page > 0:
            return Region(start, page, left, top, right, bottom)
    raise Garbled("no region")
