"""What is said of a remark: its kind, its sentence, the words at each of its places, and the whole of it aloud."""

from dataclasses import dataclass

from app.domain.article import Block, Draft, label_at
from app.reading.reading import REMARK_WORDS, Place, Remark

AROUND = 34
"""Code points of the article at most that are shown on either side of the words that a place is about."""
SHORT = 90
"""Code points of a place from which on it speaks for itself."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words at a place as one line: `words` is where they stand in `line`, between what is around them."""

    label: str
    line: str
    words: Place


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says."""

    kind: str
    sentence: str
    places: tuple[Quoted, ...]


def said(text: str, draft: Draft | None, remark: Remark) -> Said:
    """The remark with the words of every place."""
    kind = REMARK_WORDS[remark.kind]
    return Said(kind[:1].upper() + kind[1:], remark.says, tuple(quoted(text, draft, one) for one in remark.places))


def quoted(text: str, draft: Draft | None, place: Place) -> Quoted:
    """The words at a place; short ones with a few words around them, of their own block alone."""
    start, end = place
    words, before, after = _line(text[start:end]), "", ""
    block = next((one for one in draft.blocks if one.start <= start < one.end), None) if draft else None
    if block is not None and end - start < SHORT:
        before, after = _before(text, block, start), _after(text, block, end)
    label = label_at(draft.blocks, start) if draft else ""
    return Quoted(label, f"{before}{words}{after}", (len(before), len(before) + len(words)))


def _before(text: str, block: Block, start: int) -> str:
    """Whole words before a place, with an ellipsis where more come before them."""
    first = max(block.start, start - AROUND)
    around = text[first:start]
    if first > block.start:
        around = "… " + around.partition(" ")[2] if " " in around else ""
    return _kept(around)


def _after(text: str, block: Block, end: int) -> str:
    last = min(block.end, end + AROUND)
    around = text[end:last]
    if last < block.end:
        around = around.rpartition(" ")[0] + " …" if " " in around else ""
    return _kept(around)


def _line(words: str) -> str:
    return " ".join(words.split())


def _kept(around: str) -> str:
    """On one line, with a space at its ends where there is one."""
    head = " " if around[:1].isspace() else ""
    tail = " " if around[-1:].isspace() else ""
    return f"{head}{_line(around)}{tail}" if around.strip() else around[:1] and " "


def aloud(said: Said) -> str:
    """The row as a screen reader says it."""
    places = (f"In the {one.label or 'article'}: {one.line[slice(*one.words)]}" for one in said.places)
    return ". ".join((said.kind, said.sentence.rstrip("."), *places)) + "."
