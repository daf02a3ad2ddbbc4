"""What a look at the desk file says: how far it is, and what it found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was written: a sentence, and the place (an entry's number in the file, a table)."""

    says: str
    place: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Entries looked at, of how many."""

    done: int
    total: int
