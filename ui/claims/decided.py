"""Who decided a claim last, and when, in the few characters that a row has for it."""

from datetime import datetime, tzinfo

from app.domain.dates import short_day
from app.domain.entry import Entry
from app.domain.events import VerdictGiven
from app.domain.ids import ArticleId, ClaimId
from app.store.queries import Queries

_LOOK_BACK = 20
"""Entries of a claim that are looked through; what is older is not told."""
_LONGEST = 8


class Decided:
    """Asks the history once a claim, until something happens to it."""

    def __init__(self, queries: Queries) -> None:
        self._queries = queries
        self._known: dict[ClaimId, Entry | None] = {}

    def clear(self) -> None:
        self._known.clear()

    def forget(self, claim: ClaimId) -> None:
        """Something happened to the claim."""
        self._known.pop(claim, None)

    def last(self, article: ArticleId, claim: ClaimId) -> Entry | None:
        """The entry of the claim's last verdict, None where none is near."""
        if claim not in self._known:
            history = self._queries.history(article, subject=claim, limit=_LOOK_BACK)
            self._known[claim] = next((entry for entry in history if isinstance(entry.event, VerdictGiven)), None)
        return self._known[claim]


def signature(author: str, at: str, now: datetime, zone: tzinfo | None = None) -> str:
    """Who and when, such as "IB 10:12", or "IB 14 Oct" where it was not today.

    `at` is ISO 8601 in UTC; `zone` is the reviewer's where it is not this machine's.
    """
    then, today = datetime.fromisoformat(at).astimezone(zone), now.astimezone(zone)
    day = f"{then:%H:%M}" if then.date() == today.date() else short_day(then)
    return f"{initials(author)} {day if then.year == today.year else then.year}".strip()


def initials(author: str) -> str:
    """The first letters of a name's words; a name of one word stands as it is, cut where it is long."""
    words = author.split()
    return "".join(word[0].upper() for word in words[:3]) if len(words) > 1 else author[:_LONGEST]
