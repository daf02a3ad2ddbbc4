"""A draft cut into passages: the sentences of its blocks, and whatever stands between blocks that leave words out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.anchoring.along import along
from app.anchoring.page import Page
from app.anchoring.words import Alphabet, Words
from app.domain.sentence import Place, sentences
from app.domain.typography import fold

LONGEST = 10_000
"""Code points of a passage; what is longer is cut, so that nothing grows with the square of a text."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A draft as its passages. Passage n has the words from `firsts[n]` to before `firsts[n + 1]`; `keys` are folded.

    `at` gives the passage of each word, `within` the stretch (a block, or what stands between two) it belongs to.
    """

    page: Page
    words: Words
    keys: tuple[str, ...]
    firsts: tuple[int, ...]
    at: tuple[int, ...]
    within: tuple[Place, ...]

    def letters(self, first: int, end: int) -> str:
        """The letters of the passages from first to before end."""
        return self.words.letters[self.firsts[first] : self.firsts[end]]


def cut(page: Page, alphabet: Alphabet, tell: Callable[[], None] = lambda: None) -> Cut:
    """The passages of a page, each with one word at least."""
    found = [(place, stretch) for stretch in _stretches(page) for place in _pieces(page.text, stretch)]
    words = alphabet.words(page.text, (place for place, _ in along(found, tell)))
    keys, firsts, at, within = list[str](), [0], list[int](), list[Place]()
    for (start, end), stretch in found:
        first, last = words.within(start, end)
        if first < last:
            at += [len(keys)] * (last - first)
            keys.append(fold(page.text[start:end]))
            firsts.append(last)
            within.append(stretch)
    return Cut(page, words, tuple(keys), tuple(firsts), tuple(at), tuple(within))


def _stretches(page: Page) -> Iterator[Place]:
    """The blocks, and what is left between them where there is more than space."""
    at = 0
    for block in page.blocks:
        yield from _between(page.text, at, block.start)
        if max(at, block.start) < block.end:
            yield max(at, block.start), block.end
        at = max(at, block.end)
    yield from _between(page.text, at, len(page.text))


def _between(text: str, start: int, end: int) -> Iterator[Place]:
    if start < end and not text[start:end].isspace():
        yield start, end


def _pieces(text: str, stretch: Place) -> Iterator[Place]:
    for start, end in sentences(text, *stretch):
        yield from ((at, min(at + LONGEST, end)) for at in range(start, end, LONGEST))
