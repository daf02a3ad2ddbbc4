"""A span: exactly which words of a draft are meant, kept so that they can be found again.

The selectors are those of the W3C Web Annotation Data Model: a position (start, end) and a quotation with the words
before and after it.
"""

from dataclasses import dataclass

from app.domain.ids import DraftId

CONTEXT = 32
"""Code points kept before and after the quotation."""


@dataclass(frozen=True, slots=True)
class Span:
    """Start and end in code points of one draft's text, end excluded, with the exact words."""

    draft: DraftId
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""


def span_of(draft: DraftId, text: str, start: int, end: int) -> Span:
    """The span of `text[start:end]`, with its context. Raises ValueError where it is empty or outside the text."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no span {start}..{end} in a text of {len(text)} code points")
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Span(draft, start, end, text[start:end], before, after)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The same stretch without white space at its ends; empty (start == end) where nothing else is in it."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, max(start, end - (len(words) - len(words.rstrip())))
