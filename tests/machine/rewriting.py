"""A writer who changes the story between two looks at it: what a next draft can be, from nearly nothing to a mess."""

import re
from collections.abc import Callable

from hypothesis import strategies as st

_WORD = re.compile(r"\S+")
_PARTS = re.compile(r"\n\n")
_FOREIGN = "قالت إن الجرس رن مرة واحدة 🔔."


def _paragraphs(text: str) -> list[str]:
    return _PARTS.split(text)


def _without_words(text: str, at: int) -> str:
    words = list(_WORD.finditer(text))
    first, last = words[at % len(words)], words[min(at % len(words) + at % 5, len(words) - 1)]
    left = text[: first.start()] + text[last.end() :]
    return left if left.strip() else text


def _with_paragraphs_swapped(text: str, at: int) -> str:
    parts = _paragraphs(text)
    first, second = at % len(parts), (at + 1) % len(parts)
    parts[first], parts[second] = parts[second], parts[first]
    return "\n\n".join(parts)


def _with_a_paragraph_twice(text: str, at: int) -> str:
    parts = _paragraphs(text)
    return "\n\n".join([*parts, parts[at % len(parts)]])


def _with_other_figures(text: str, at: int) -> str:
    return re.sub(r"\d", lambda digit: str((int(digit[0]) + at) % 10), text)


_SHAPES = str.maketrans("“”’\u00a0–", '""\' —')


def _set_otherwise(text: str, _: int) -> str:
    return text.translate(_SHAPES)


def _with_more(text: str, at: int) -> str:
    parts = _paragraphs(text)
    return "\n\n".join([*parts[: at % len(parts)], f"It rang again. {_FOREIGN}", *parts[at % len(parts) :]])


def _with_not(text: str, at: int) -> str:
    words = list(_WORD.finditer(text))
    spot = words[at % len(words)].end()
    return f"{text[:spot]} not{text[spot:]}"


_EDITS: tuple[Callable[[str, int], str], ...] = (
    _without_words,
    _with_paragraphs_swapped,
    _with_a_paragraph_twice,
    _with_other_figures,
    _set_otherwise,
    _with_more,
    _with_not,
)
EDITS = st.lists(st.tuples(st.sampled_from(_EDITS), st.integers(0, 60)), min_size=1, max_size=3)
"""Some changes, one after the other, each at some place."""
MOST = 4_000
"""Code points from which on a story is not made longer any more."""


def rewritten(text: str, edits: list[tuple[Callable[[str, int], str], int]]) -> str:
    """The text after the edits; one that would grow without end stays as it is."""
    for edit, at in edits:
        after = edit(text, at)
        text = after if len(after) <= max(MOST, len(text)) else text
    return text
