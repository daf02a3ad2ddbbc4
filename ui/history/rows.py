"""The rows of the history: a heading for each day, and under it one paragraph for each step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from app.domain import events as e
from app.domain.entry import Entry
from app.domain.ids import ClaimId
from ui.sentences import local


@dataclass(frozen=True, slots=True)
class Day:
    """The day that the rows below it happened on."""

    day: date


@dataclass(frozen=True, slots=True)
class Deed:
    """The entries of one step that are shown, oldest first."""

    entries: tuple[Entry, ...]

    @property
    def last(self) -> Entry:
        return self.entries[-1]

    @property
    def day(self) -> date:
        return local(self.last.at).date()

    @property
    def claim(self) -> ClaimId | None:
        """The first claim that the step was about."""
        events = (entry.event for entry in self.entries)
        return next((claim for event in events if event and (claim := claim_of(event))), None)


Row = Day | Deed


def claim_of(event: e.Event) -> ClaimId | None:
    """The claim that an event happened to."""
    return ClaimId(e.subject(event)) if isinstance(event, e.ClaimEvent) else None


def deeds_of(newest_first: Iterable[Entry]) -> list[Deed]:
    """Entries put together by their steps."""
    steps = groupby(newest_first, key=lambda entry: entry.step)
    return [Deed(tuple(reversed(list(entries)))) for _, entries in steps]


def joined(above: Deed, below: Deed) -> Deed | None:
    """One paragraph of two, where a step was cut in two by the end of a page."""
    if above.last.step != below.last.step:
        return None
    return Deed((*below.entries, *above.entries))


def rows_below(above: Row | None, deeds: Sequence[Deed]) -> list[Row]:
    """The rows that go under the last one, with the days that begin among them."""
    rows: list[Row] = []
    day = above.day if above else None
    for deed in deeds:
        if deed.day != day:
            day = deed.day
            rows.append(Day(day))
        rows.append(deed)
    return rows
