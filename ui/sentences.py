"""The history read aloud: who did what, and when that was, for a reader at this desk."""

from datetime import date, datetime

from app.domain.dates import month, short_day, short_month, weekday
from app.domain.entry import Entry, Way
from app.domain.telling import quoted, tell

_IT = "\ue000"  # from the private use area: no article has it
_MANNER = {Way.DO: "", Way.UNDO: ", undoing,", Way.REDO: ", redoing,"}


def who(entry: Entry) -> str:
    """Who did it, and whether it was done, undone or redone."""
    return f"{entry.author}{_MANNER[entry.way]}"


def what(entry: Entry, name: str) -> str:
    """What was done, the claim being called by its name."""
    return tell(entry.event, name)


def what_with_it(entry: Entry) -> str:
    """What was done, told to somebody who looks at the claim: it is not named again."""
    return tell(entry.event, _IT).replace(f" of {quoted(_IT)}", "").replace(quoted(_IT), "it")


def local(at: str) -> datetime:
    """An entry's time as this computer's clock shows it."""
    return datetime.fromisoformat(at).astimezone()


def clock(at: str) -> str:
    """Hours and minutes of an entry's time."""
    return f"{local(at):%H:%M}"


def moment(at: str, now: datetime) -> str:
    """The clock of a moment of today, the day of an earlier one, month and year of one in another year."""
    then = datetime.fromisoformat(at).astimezone(now.tzinfo)
    if then.date() == now.date():
        return f"{then:%H:%M}"
    return short_day(then) if then.year == now.year else f"{short_month(then)} {then.year}"


def day_name(day: date, today: date) -> str:
    """Such as: Today, 14 October; Monday, 13 October; Monday, 13 October 2024."""
    name = {0: "Today", 1: "Yesterday"}.get((today - day).days, weekday(day))
    year = "" if day.year == today.year else f" {day.year}"
    return f"{name}, {day.day} {month(day)}{year}"


def today() -> date:
    """The day it is at this desk."""
    return datetime.now().astimezone().date()
