"""The words and signs of a text, each as one letter of an alphabet that two drafts share.

So a text becomes a string that rapidfuzz compares quickly, whatever language it is in. Words that differ in typography
alone are the same letter.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.sentence import Place
from app.domain.typography import APOSTROPHES, DASHES, fold
from app.domain.weightywords import STARTERS

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uf900-\ufaff\U00020000-\U0003ffff"
_JOINED = "\u00ad\u200b\u2060\ufeff"
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094d\u3099\u309a\u20d0-\u20f0"
_WORD = re.compile(
    rf"[{_JOINED}]*(?:"
    rf"\d(?:[{_JOINED}]*(?:[.,:](?=\d))?\d)*"
    rf"|[{_UNSPACED}][{_MARKS}{_JOINED}]*"
    rf"|(?:(?![{_UNSPACED}])[^\W\d])(?:(?![{_UNSPACED}])[\w{_MARKS}{_JOINED}]|['{APOSTROPHES}](?=[^\W\d_]))*"
    rf"|[.…](?:[ \u00a0]?[.…])*|[{DASHES}-]+|\S)"
)
_ONE = re.compile(f"[{_UNSPACED}]")
FIGURE = "\0"
"""The letter of any figure, where one is as good as another."""
_SURROGATES = 0xD800
_ALPHABET = 0x110000 - 0x801


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text in their order: where each begins and ends, and its letter."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    letters: str

    def place(self, first: int, end: int) -> Place:
        """From the first word to the last before `end`, in code points."""
        return self.starts[first], self.ends[end - 1]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """The words that a stretch of the text touches, end excluded."""
        first = bisect_right(self.ends, start)
        return first, max(first, bisect_left(self.starts, end))


class Alphabet:
    """Gives each word its letter; what typography alone tells apart gets the same one."""

    def __init__(self) -> None:
        self._letters: dict[str, str] = {"": ""}
        self._folded: dict[str, str] = {}
        self.heavy: set[str] = set()
        """The letters of words that say something by themselves."""
        self.light: set[str] = set()
        """The letters of signs, which are no words at all."""
        self.blank: dict[int, str] = {}
        """For str.translate: signs become nothing, and all figures the same."""
        self.unspaced: set[str] = set()
        """The letters of single characters of scripts without spaces."""

    def words(self, text: str, places: Iterable[Place]) -> Words:
        """The words of these stretches of the text, which follow one another."""
        starts, ends, letters = list[int](), list[int](), list[str]()
        for start, end in places:
            for match in _WORD.finditer(text, start, end):
                letter = self._folded.get(match[0])
                letter = self._letter(match[0]) if letter is None else letter
                if letter:
                    starts.append(match.start())
                    ends.append(match.end())
                    letters.append(letter)
        return Words(tuple(starts), tuple(ends), "".join(letters))

    def weight(self, letter: str) -> float:
        """How much of a word a letter stands for: nothing for a sign, half of one in scripts without spaces."""
        return 0 if letter in self.light else 0.5 if letter in self.unspaced else 1

    def _letter(self, word: str) -> str:
        plain = fold(word)
        letter = self._letters.get(plain)
        if letter is None:
            number = 1 + len(self._letters) % _ALPHABET
            letter = chr(number if number < _SURROGATES else number + 0x800)
            self._letters[plain] = letter
            if any(char.isdecimal() for char in plain):
                self.blank[ord(letter)] = FIGURE
            if not plain[0].isalnum():
                self.light.add(letter)
                self.blank[ord(letter)] = ""
            elif _ONE.match(plain):
                self.unspaced.add(letter)
                self.heavy.add(letter)
            elif plain.casefold() not in STARTERS:
                self.heavy.add(letter)
        self._folded[word] = letter
        return letter
