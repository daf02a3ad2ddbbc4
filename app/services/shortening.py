"""A passage cut into the words that changed and those that stand, of which only the ones beside a change are kept."""

import re
from collections.abc import Iterable, Iterator

from app.domain.sentence import Place
from app.reports.since import Part

OMITTED = "[…]"
"""What stands for unchanged words that are left out: in brackets, so that nobody takes it for the article’s."""
BESIDE = 70
"""Code points of unchanged words that are kept on the side of a change, at the least: whole words are."""
_SPACE = re.compile("[ \t\r\n\f\v\x85\u2028\u2029]+")


def parts(text: str, place: Place, changed: Iterable[Place]) -> tuple[Part, ...]:
    """The words of a place in parts; `changed` are places in order. Where nothing changed the beginning and the end
    stand for all of it.
    """
    start, end = place
    return tuple(_shortened(list(_cut(text, start, end, changed))))


def _cut(text: str, start: int, end: int, changed: Iterable[Place]) -> Iterator[Part]:
    at = start
    clipped = ((max(first, start), min(last, end)) for first, last in changed)
    for first, last in clipped:
        if first < last:
            yield from _part(text[at:first], changed=False)
            yield from _part(text[first:last], changed=True)
            at = last
    yield from _part(text[at:end], changed=False)


def _part(words: str, *, changed: bool) -> Iterator[Part]:
    if words:
        yield Part(_SPACE.sub(" ", words), changed)


def _shortened(found: list[Part]) -> Iterator[Part]:
    """Unchanged words at both ends are kept on their inner side, those between two changes on both."""
    alone = len(found) == 1
    for number, part in enumerate(found):
        ends = alone or number > 0
        begins = alone or number < len(found) - 1
        yield part if part.changed else Part(_short(part.words, head=ends, tail=begins), changed=False)


def _short(words: str, *, head: bool, tail: bool) -> str:
    """The words without what is far from the sides that matter; as they are where that would save little."""
    first = _end_of_word(words, BESIDE) if head else 0
    last = _beginning_of_word(words, len(words) - BESIDE) if tail else len(words)
    if last - first < BESIDE // 2:
        return words
    return " ".join(filter(None, (words[:first], OMITTED, words[last:])))


def _end_of_word(words: str, at: int) -> int:
    found = words.find(" ", at)
    return len(words) if found < 0 else found


def _beginning_of_word(words: str, at: int) -> int:
    return words.rfind(" ", 0, max(0, at)) + 1
