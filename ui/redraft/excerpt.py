"""Words in their paragraph as they are shown: the paragraph cut around them, and the words that differ known."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.anchoring.page import Page
from app.domain.article import stretch_of
from app.domain.sentence import Place
from app.domain.span import Span
from ui.differing import Side, Stretch, shortened

BESIDE = 150
"""Code points of the paragraph that are shown on either side of the words."""
LONG = 400
"""Code points that are shown at most of a run of words of which all differ, or none."""
_BREAKS = dict.fromkeys(map(ord, "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\t"), " ")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A line of text. `words` is where the words stand in it, `changed` those of them that the other wording lacks."""

    text: str
    words: Place
    changed: tuple[Place, ...] = ()


def in_place(page: Page, place: Place, side: Side) -> Excerpt:
    """The words of a draft at a place, in their paragraph; `side` are these words beside another wording."""
    first, last = stretch_of(page.blocks, *place)
    return _composed(_before(page.text[first : place[0]]), side, _after(page.text[place[1] : last]))


def as_kept(span: Span, side: Side) -> Excerpt:
    """The words of a span with the little around them that it keeps: those of a draft that is not at hand."""
    return _composed(f"…{span.before}", side, f"{span.after}…")


def cut(text: str, most: int = LONG) -> str:
    """The text as one line without its middle, where it is longer than so many code points."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    half = most // 2
    return f"{line[:half].rpartition(' ')[0] or line[:half]} … {line[-half:].partition(' ')[2] or line[-half:]}"


def _before(text: str) -> str:
    """The end of what stands before the words, from a whole word on."""
    if len(text) <= BESIDE:
        return text
    near = text[-BESIDE:]
    return f"… {near.partition(' ')[2] or near}"


def _after(text: str) -> str:
    if len(text) <= BESIDE:
        return text
    near = text[:BESIDE]
    return f"{near.rpartition(' ')[0] or near} …"


def _composed(before: str, side: Side, after: str) -> Excerpt:
    shown = _shown(side)
    words = "".join(part.text for part in shown)
    line = f"{before}{words}{after}".translate(_BREAKS)
    return Excerpt(line, (len(before), len(before) + len(words)), tuple(_changed(shown, len(before))))


def _shown(side: Side) -> Side:
    if any(part.changed for part in side):
        return tuple(replace(part, text=_bounded(part.text)) for part in shortened(side))
    return (Stretch(cut("".join(part.text for part in side)), changed=False),)


def _bounded(text: str) -> str:
    return text if len(text) <= LONG else f"{cut(text)} "


def _changed(side: Side, at: int) -> Iterator[Place]:
    for part in side:
        if part.changed:
            yield at, at + len(part.text)
        at += len(part.text)
