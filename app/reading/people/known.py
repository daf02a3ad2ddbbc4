"""What is known of who is meant where."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from app.reading.people.scene import head
from app.reading.people.words import Words
from app.reading.reading import Mention, Place, Saying

_LINKS = frozenset({"of", "for", "to", "at", "in", "from", "with", "by", "on", "about", "and", "or", "'s", "’s"})


class People:
    """Everybody who is meant somewhere, in the order of the text; no two places overlap."""

    def __init__(
        self,
        words: Words,
        everywhere: Sequence[Mention],
        short: Sequence[Mention],
        spelt: Sequence[tuple[Place, Place]] = (),
    ) -> None:
        self._words = words
        self.everywhere = tuple(everywhere)
        self.mentions = tuple(short)
        """Pronouns, short names, abbreviations and titles, with whom they mean."""
        self._starts = [mention.place[0] for mention in self.everywhere]
        self._token_starts = [token.start for token in words.tokens]
        self._spelt = tuple(spelt)

    def inside(self, place: Place) -> tuple[Mention, ...]:
        """The mentions that lie inside a place, whole names among them."""
        first, last = bisect_left(self._starts, place[0]), bisect_left(self._starts, place[1])
        return tuple(found for found in self.everywhere[first:last] if found.place[1] <= place[1])

    def person_at(self, place: Place) -> str:
        """Whom these words mean: "" where they name nobody, where nobody can tell, or where they only say something
        of somebody ("Kovalenko's lawyer").
        """
        found = self.inside(place)
        first, last = bisect_left(self._token_starts, place[0]), bisect_left(self._token_starts, place[1])
        if not found or first >= last:
            return ""
        if self._words.parsed:
            told = self._by_parse(found, first, last)
            if told is not None:
                return told
        return self._by_place(found, first)

    def _by_parse(self, found: Sequence[Mention], first: int, last: int) -> str | None:
        """By the word on which the others depend; None where a parse does not help."""
        tokens = self._words.tokens
        top = head(tokens, first, last)
        at = self._at(top.start)
        bearer = _around(found, top.start)
        beside = [each for each in found if self._depends(each, at, {"conj"})]
        if bearer is not None:
            return "" if any(each.name != bearer.name for each in beside) else bearer.name
        told = [each.name for each in found if self._depends(each, at, {"appos"})]
        if told:
            return told[0] if len(set(told)) == 1 else ""
        return "" if top.pos == "NOUN" and top.dep != "compound" else None

    def _depends(self, mention: Mention, on: int, how: set[str]) -> bool:
        first, last = self._at(mention.place[0]), self._at(mention.place[1] - 1) + 1
        top = head(self._words.tokens, first, last)
        return top.dep in how and top.head == on

    def _by_place(self, found: Sequence[Mention], first: int) -> str:
        """The first one named, if nothing before it makes it belong to somebody else, and nobody stands beside it."""
        tokens = self._words.tokens
        at, behind = self._at(found[0].place[0]), self._at(found[0].place[1] - 1) + 1
        if any(token.text.lower() in _LINKS or token.text == "," for token in tokens[first:at]):
            return ""
        if behind < len(tokens) and tokens[behind].text in {"'s", "’s"}:
            return ""
        return found[0].name if len(found) == 1 or tokens[behind].text not in {"and", "or", "&"} else ""

    def _at(self, place: int) -> int:
        return bisect_right(self._token_starts, place) - 1

    def named(self, sayings: Sequence[Saying]) -> tuple[Saying, ...]:
        """The sayings with their persons filled in."""
        return tuple(
            replace(saying, person=self.person_at(saying.source)) if saying.source else saying for saying in sayings
        )

    def spellings(self) -> tuple[tuple[Place, Place], ...]:
        """Pairs of places where one name may be spelt in two ways."""
        return self._spelt


def _around(found: Sequence[Mention], start: int) -> Mention | None:
    return next((each for each in found if each.place[0] <= start < each.place[1]), None)
