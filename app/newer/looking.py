"""One look for a newer version: the question, the signature, and what it means for the version that runs."""

import re
from dataclasses import dataclass
from datetime import date

from app.domain.dates import month
from app.domain.problem import Problem
from app.newer.asking import Question
from app.newer.channel import Channel
from app.newer.refusal import AGAIN, Refused, problem
from app.newer.release import Release, numbers, read
from app.newer.signed import opened

_RUNNING = re.compile(r"(?P<numbers>[0-9]{1,6}(?:\.[0-9]{1,6}){1,3})(?P<trial>\.?(?:a|b|rc|dev)[0-9])?")


@dataclass(frozen=True, slots=True)
class Found:
    """The newest release that is announced, and the version that runs."""

    release: Release
    running: str

    @property
    def is_newer(self) -> bool:
        """An announcement of an older version than the one that runs is old, or was brought up again."""
        return (numbers(self.release.version), True) > _standing(self.running)


def look(channel: Channel, question: Question, running: str, today: date) -> Found:
    """Ask, and wait for the answer: a thread's work. Raises Problem."""
    try:
        release = read(opened(question.answer(), channel.key))
    except Refused as refused:
        raise problem(refused.why, channel.host) from refused
    if today > release.expires:
        raise _expired(release, channel.host)
    return Found(release, running)


def told(found: Found) -> str:
    """What was found, in sentences."""
    if not found.is_newer:
        return f"This is the newest version of Proofdesk: {found.running}."
    release = found.release
    return (
        f"Proofdesk {release.version} is there, since {_day(release.published)}; this is {found.running}. "
        f"It is to be had at {release.page}"
    )


def _standing(running: str) -> tuple[tuple[int, ...], bool]:
    """The numbers of the version that runs, and whether it is out: one on trial comes before its release. What nobody
    can read comes before all.
    """
    read = _RUNNING.match(running)
    return (numbers(read["numbers"]), not read["trial"]) if read else ((), False)


def _expired(release: Release, host: str) -> Problem:
    return Problem(
        f"What {host} answered is signed by those who make Proofdesk, but only held until {_day(release.expires)}. "
        f"It tells of version {release.version}.",
        kept="There may be a newer one that is kept from you, or the clock of this computer is wrong.",
        do=AGAIN,
    )


def _day(day: date) -> str:
    return f"{day.day} {month(day)} {day.year}"
