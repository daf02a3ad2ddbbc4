"""What changed between the draft before and the one that a report speaks of: sentences that went, came, moved, changed.

Places are code points of the draft that a side belongs to, end excluded.
"""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import Sha256


class Became(StrEnum):
    """What became of a passage since the draft before."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Part:
    """Words in a row: those of which the other draft has nothing, or other ones, are `changed`. Of what stands in both
    only the words beside a change are there, and "[…]" for the rest.
    """

    words: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Side:
    """One draft's words of a passage, whole sentences as a rule, and where they stand."""

    start: int
    end: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A passage before and now; `was` is None where it was added, `now` where it was removed."""

    became: Became
    was: Side | None
    now: Side | None


@dataclass(frozen=True, slots=True)
class Since:
    """The draft before by its number and the hash of its text in UTF-8, and the changes in the order of the new one.
    `shaped` places differ in typography alone.
    """

    number: int
    sha256: Sha256
    changes: tuple[Change, ...]
    shaped: int

    @property
    def counts(self) -> Counter[Became]:
        """How many passages changed, were added, were removed and moved."""
        return Counter(change.became for change in self.changes)
