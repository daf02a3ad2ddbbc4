"""Pages for the tests of anchoring, and questions to them in words instead of numbers."""

from app.anchoring.anchors import Anchor, Fate, anchor
from app.anchoring.comparison import compare
from app.anchoring.page import Page
from app.domain.article import Block, Label


def page(text: str) -> Page:
    """A page whose blocks are set apart by blank lines; the first is the headline."""
    blocks, at = list[Block](), 0
    for part in text.split("\n\n"):
        label = Label.BODY if blocks else Label.HEADLINE
        blocks.append(Block(at, at + len(part), label))
        at += len(part) + 2
    return Page(text, tuple(block for block in blocks if block.start < block.end))


def found(was: str, now: str, words: str, which: int = 0) -> Anchor:
    """What became of these words of the one text in the other: the first, or so many later."""
    at = -1
    for _ in range(which + 1):
        at = was.index(words, at + 1)
    old, new = page(was), page(now)
    (answer,) = anchor(compare(old, new), old, new, [(at, at + len(words))])
    return answer


def fate(was: str, now: str, words: str, which: int = 0) -> Fate:
    """What is certain about these words."""
    return found(was, now, words, which).fate


def words_now(was: str, now: str, words: str, which: int = 0) -> str | None:
    """The words that certainly stand in their place, None where there is none."""
    place = found(was, now, words, which).place
    return place and now[slice(*place)]


def offered(was: str, now: str, words: str, which: int = 0) -> list[str]:
    """The words that the person is asked about."""
    return [now[slice(*one.place)] for one in found(was, now, words, which).candidates]
