"""Why it cannot be said whether there is a newer version: one word between functions, a sentence for the reader."""

from enum import StrEnum

from app.domain.problem import Problem
from app.newer import limits

_KEPT = "Whether there is a newer version cannot be said."
AGAIN = "Try it again later, or look where you got Proofdesk from."


class Why(StrEnum):
    OPEN = "open"
    PROXY = "proxy"
    UNREACHABLE = "unreachable"
    UNPROVEN = "unproven"
    MOVED = "moved"
    MISSING = "missing"
    LARGE = "large"
    CUT = "cut"
    SLOW = "slow"
    SILENT = "silent"
    GARBLED = "garbled"
    FORGED = "forged"
    LATER = "later"


class Refused(Exception):
    """A look that came to nothing; the reader is told a Problem."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


def problem(why: Why, host: str) -> Problem:
    """The sentence for the reader; `host` is the one that was to be asked."""
    return Problem(_SENTENCES[why].format(host=host), kept=_KEPT, do=_DO.get(why, AGAIN))


_SENTENCES = {
    Why.OPEN: "Nothing was asked: the address at {host} is not one that only its owner can answer for (https).",
    Why.PROXY: "Nothing was asked: this computer goes out through a proxy of a kind that Proofdesk cannot use.",
    Why.UNREACHABLE: "{host} could not be reached.",
    Why.UNPROVEN: "What answered could not prove that it is {host}, and was told nothing.",
    Why.MOVED: "{host} wanted to send Proofdesk on to another address, where it does not go.",
    Why.MISSING: "{host} answered, but not with the file of the newest version.",
    Why.LARGE: f"{{host}} answered with more than {limits.LARGEST // 1024} KB, which no such file has.",
    Why.CUT: "The answer of {host} was cut short.",
    Why.SLOW: f"{{host}} did not answer within {limits.TIME:.0f} seconds.",
    Why.SILENT: "The program that asks {host} stopped before it had an answer.",
    Why.GARBLED: "{host} answered with something that is not the file of the newest version.",
    Why.FORGED: "What {host} answered is not signed by those who make Proofdesk. It was thrown away.",
    Why.LATER: "What {host} answered is signed by those who make Proofdesk, but for a program newer than this one.",
}
_DO = {
    Why.UNREACHABLE: "Look whether this computer is connected, and try it again.",
    Why.PROXY: "Look for yourself where you got Proofdesk from, in a browser that goes the way you want.",
    Why.LATER: "Look where you got Proofdesk from.",
    Why.FORGED: "Download nothing from there, and ask those who gave you Proofdesk.",
}
