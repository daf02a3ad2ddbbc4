"""Who accounts for words that changed: the claims and dismissals on each passage, and whether any stand bare."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.reports.report import Passage, Report
from app.reports.since import Change


@dataclass(frozen=True, slots=True)
class Account:
    """Of one change: the numbers of claims and dismissals (from 1) on its words as they are now, and whether checkable
    ones among them belong to none.
    """

    claims: tuple[int, ...]
    dismissed: tuple[int, ...]
    bare: bool


def accounts(report: Report) -> tuple[Account, ...]:
    """One a change, in their order."""
    if report.since is None:
        return ()
    claims = _Row((finding.number, finding.passages) for finding in report.findings)
    dismissed = _Row((number, one.passages) for number, one in enumerate(report.dismissed, 1))
    gaps = _Row((number, (gap,)) for number, gap in enumerate(report.coverage.gaps, 1))
    return tuple(_account(change, claims, dismissed, gaps) for change in report.since.changes)


def _account(change: Change, claims: "_Row", dismissed: "_Row", gaps: "_Row") -> Account:
    if change.now is None:
        return Account((), (), bare=False)
    start, end = change.now.start, change.now.end
    return Account(claims.on(start, end), dismissed.on(start, end), bool(gaps.on(start, end)))


class _Row:
    """Numbered passages, found by where they stand; none is looked at that begins after the place."""

    def __init__(self, numbered: Iterable[tuple[int, Sequence[Passage]]]) -> None:
        self._places = sorted((one.start, one.end, number) for number, passages in numbered for one in passages)
        self._furthest: list[int] = []
        for _, end, _ in self._places:
            self._furthest.append(max(end, self._furthest[-1] if self._furthest else 0))

    def on(self, start: int, end: int) -> tuple[int, ...]:
        """The numbers of those that have words between two code points, each once, in order."""
        found, at = set[int](), bisect_left(self._places, (end,)) - 1
        while at >= 0 and self._furthest[at] > start:
            if self._places[at][1] > start:
                found.add(self._places[at][2])
            at -= 1
        return tuple(sorted(found))
