"""What is known of who is meant where."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from app.reading.reading import Mention, Place, Saying


class People:
    """All places that name somebody, in the order of the text; no two overlap."""

    def __init__(self, all_mentions: Sequence[Mention], spelt: Sequence[tuple[Place, Place]] = ()) -> None:
        self.everywhere = tuple(all_mentions)
        self._starts = [mention.place[0] for mention in self.everywhere]
        self._spelt = tuple(spelt)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Pronouns, short names and titles with whom they mean."""
        return self.everywhere

    def inside(self, place: Place) -> tuple[Mention, ...]:
        """The mentions that lie inside a place, full names among them."""
        first, last = bisect_left(self._starts, place[0]), bisect_right(self._starts, place[1])
        return tuple(found for found in self.everywhere[first:last] if found.place[1] <= place[1])

    def person_at(self, place: Place) -> str:
        """Whom these words mean: "" where they name nobody, or where nobody can tell."""
        names = {found.name for found in self.inside(place)}
        return names.pop() if len(names) == 1 else ""

    def named(self, sayings: Sequence[Saying]) -> tuple[Saying, ...]:
        """The sayings with their persons filled in."""
        return tuple(
            replace(saying, person=self.person_at(saying.source)) if saying.source else saying for saying in sayings
        )

    def spellings(self) -> tuple[tuple[Place, Place], ...]:
        """Pairs of places where one name may be spelt in two ways."""
        return self._spelt
