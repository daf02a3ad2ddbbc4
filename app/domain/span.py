"""A span: exactly which words of a draft are meant, kept so that they can be found again.

The selectors are those of the W3C Web Annotation Data Model: a position (start, end) and a quotation with the words
before and after it.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import DraftId
from app.domain.sentence import Place, sentence_at

CONTEXT = 32
"""Code points kept before and after the quotation."""
MOST_AROUND = 1_000
"""Code points of the rest of a sentence that are kept on either side."""
_FAR = 2_000
GAP = "…"
"""What stands for the quotation in the rest of its sentence."""


class Fate(StrEnum):
    """What became of words in the next draft: the same in the same place, the same elsewhere, other words, none."""

    KEPT = "kept"
    MOVED = "moved"
    STALE = "stale"
    ORPHANED = "orphaned"


@dataclass(frozen=True, slots=True)
class Span:
    """Start and end in code points of one draft's text, end excluded, with the exact words.

    `around` is the rest of their sentence, with GAP in the place of the words: what can turn their meaning. It is ""
    where it is not known. `fate` is what became of the words since the draft before, None where they were marked in
    this one; `chosen` says that a person placed them among several places.
    """

    draft: DraftId
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""
    around: str = ""
    fate: Fate | None = None
    chosen: bool = False


def span_of(draft: DraftId, text: str, start: int, end: int, within: Place | None = None) -> Span:
    """The span of `text[start:end]`, with its context; its sentence is looked for in the stretch `within`, near by
    where none is given. Raises ValueError where it is empty or outside the text.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no span {start}..{end} in a text of {len(text)} code points")
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    rest = around(text, start, end, within or _near(text, start, end))
    return Span(draft, start, end, text[start:end], before, after, rest)


def _near(text: str, start: int, end: int) -> Place:
    return max(0, start - _FAR), min(len(text), end + _FAR)


def around(text: str, start: int, end: int, within: Place) -> str:
    """The rest of the sentence that these words stand in, as a Span keeps it."""
    first, last = sentence_at(text, start, end, within)
    lead, tail = text[max(first, start - MOST_AROUND) : start], text[end : min(last, end + MOST_AROUND)]
    return " ".join(f"{lead} {GAP} {tail}".split())


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without white space at its ends; empty (start == end) where nothing else is in it."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, max(start, end - (len(words) - len(words.rstrip())))
