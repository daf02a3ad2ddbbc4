"""Text of which every character knows where in the old draft it comes from, so that the truth outlives any edit."""

from collections.abc import Iterable
from dataclasses import dataclass

NEW = -1
"""Where a character comes from that the editor wrote.

One that was written in the place of an old character comes from below that: see `instead`.
"""


def instead(origin: int) -> int:
    """Where a character comes from that stands in the place of an old one, and the other way round."""
    return -2 - origin


@dataclass(frozen=True, slots=True)
class Strand:
    """Characters and their places in the old draft."""

    text: str
    origins: tuple[int, ...]

    def __getitem__(self, part: slice) -> "Strand":
        return Strand(self.text[part], self.origins[part])

    def __add__(self, other: "Strand") -> "Strand":
        return Strand(self.text + other.text, self.origins + other.origins)

    def replaced(self, start: int, end: int, words: str) -> "Strand":
        """With other words in the place of some."""
        gone = [instead(origin) for origin in self.origins[start:end] if origin >= 0]
        origins = tuple((gone * len(words))[: len(words)]) if gone else (NEW,) * len(words)
        return self[:start] + Strand(words, origins) + self[end:]

    def reshaped(self, start: int, end: int, words: str) -> "Strand":
        """With the same words in another shape: they still come from where they came from."""
        origin = self.origins[start] if start < len(self.origins) else NEW
        return self[:start] + Strand(words, (origin,) * len(words)) + self[end:]


def written(words: str) -> Strand:
    """What the editor wrote."""
    return Strand(words, (NEW,) * len(words))


def taken(text: str, start: int, end: int) -> Strand:
    """A stretch of the old draft."""
    return Strand(text[start:end], tuple(range(start, end)))


def joined(parts: Iterable[Strand], between: str) -> Strand:
    """One behind the other, with something between them."""
    texts, origins = list[str](), list[int]()
    for number, part in enumerate(parts):
        if number:
            texts.append(between)
            origins += [NEW] * len(between)
        texts.append(part.text)
        origins += part.origins
    return Strand("".join(texts), tuple(origins))
