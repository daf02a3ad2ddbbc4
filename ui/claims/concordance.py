"""Which words stand in which of many texts, so that a part of a word is looked for in the words and not in the texts.

Words are few where texts are many: in a hundred thousand claims some seventy thousand words, each of them in a handful
of claims, take the place of nine million letters.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import islice, repeat
from operator import contains

_DENSE = 2
"""So many occurrences for each text, and reading all the texts is quicker than going through the occurrences."""


class Concordance:
    """Each text has a place, counted from 0, that stays its own. Making ready costs some three microseconds a text."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        """The places of each word, one twice where the word stands there twice."""

    def add(self, texts: Iterable[str]) -> range:
        """Take texts in; their places."""
        first, places = len(self._texts), self._places
        self._texts.extend(texts)
        for place, text in enumerate(islice(self._texts, first, None), first):
            for word in text.split():
                places[word].append(place)
        return range(first, len(self._texts))

    def change(self, place: int, text: str) -> None:
        """Let another text stand there."""
        was, self._texts[place] = self._texts[place], text
        for word in was.split():
            self._places[word].remove(place)
        for word in text.split():
            self._places[word].append(place)

    def holding(self, part: str) -> bytes:
        """For each place 1 or 0: whether a word there has this in it, which is anything but white space."""
        found = [places for word, places in self._places.items() if part in word]
        if sum(map(len, found)) > _DENSE * len(self._texts):
            return bytes(map(contains, self._texts, repeat(part)))
        held = bytearray(len(self._texts))
        for places in found:
            for place in places:
                held[place] = 1
        return bytes(held)
