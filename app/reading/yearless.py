"""The year of a day or a month that is written without one: what the dateline makes likely, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.reading.dated import Days, month_of, short

_ATTACK = date(2001, 9, 11)
_CLOSE = timedelta(days=95)
_FAR = timedelta(days=270)
_YEARS = 4
"""Years before and after the dateline's: there is a leap year among them, but for 1900."""


@dataclass(frozen=True, slots=True)
class Near:
    """The likeliest days first, and in words what was assumed."""

    readings: tuple[Days, ...] = ()
    assumed: str = ""


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day of a month, or the days from it to the `last` one."""

    month: int
    day: int
    last: int = 0

    def in_year(self, year: int) -> Days | None:
        """The days in that year; None where the calendar has no such day."""
        try:
            first = date(year, self.month, self.day)
            return first, first.replace(day=self.last) if self.last > self.day else first
        except ValueError:
            return None


def day_near(day: DayOfYear, when: date, *, told: bool | None, certain: bool = False) -> Near:
    """The day near the dateline; `told` says whether it lies ahead, by a verb that may be misread if not `certain`."""
    near = [days for year in range(when.year - _YEARS, when.year + _YEARS + 1) if (days := day.in_year(year))]
    if certain and told is False:
        near = [days for days in near if days[0] <= when]
    found = _nearest(near, when, told=told)
    if (day.month, day.day) == (_ATTACK.month, _ATTACK.day) and found.readings:
        return Near((*found.readings, (_ATTACK, _ATTACK)), f"{found.assumed}, or the day of the attacks")
    return found


def month_near(month: int, when: date, *, told: bool | None) -> Near:
    """The month near the dateline."""
    return _nearest([month_of(date(year, month, 1)) for year in range(when.year - 1, when.year + 2)], when, told=told)


def with_named_year(near: Near, day: DayOfYear, year: int) -> Near:
    """The day in the year that the words before it name, before what the dateline makes likely."""
    days = day.in_year(year)
    if not days:
        return near
    assumed = f"with the year {year}, which stands before it"
    others = [other for other in near.readings[:1] if other != days]
    return Near((days, *others), f"{assumed}, or {near.assumed.split(', or ')[0]}" if others else assumed)


def _nearest(near: Sequence[Days], when: date, *, told: bool | None) -> Near:
    """A verb that leads far away from a day that is close leaves both."""
    line = f"the dateline of {short(when)}"
    nearest = min(near, key=lambda days: abs(days[0] - when), default=None)
    if nearest is None or told is None:
        return Near((nearest,), f"the nearest to {line}") if nearest else Near()
    fits = (days for days in near if days[1] >= when) if told else (days for days in reversed(near) if days[0] <= when)
    best = next(fits, nearest)
    if best[0] <= when <= best[1]:
        return Near((best,), f"the day of {line}" if best[0] == best[1] else f"around {line}")
    why = "the next from {} on" if told else "the last before {}"
    if best != nearest and abs(best[0] - when) > _FAR and abs(nearest[0] - when) < _CLOSE:
        return Near((nearest, best), f"the nearest to {line}, or {why.format('it')}")
    return Near((best,), why.format(line))
