"""What a look at the desk file says: how far it is, and what it found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it was written: a sentence, and the place (an entry's number in the file, a table).

    `mended_by_rebuild` where only a look-up table is wrong, and the history that it is made from is whole.
    """

    says: str
    place: str
    mended_by_rebuild: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """Entries looked at, of how many."""

    done: int
    total: int
