"""Words of doubt, and denials."""

import re

from app.reading.reading import Place
from app.reading.sayings.english import HEDGES, SAY_SO
from app.reading.sayings.told import Told

_HEDGE = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(HEDGES))})(?![\w-])", re.IGNORECASE)
_FALSE = (
    r"false|untrue|not\s+true|nonsense|baseless|unfounded|groundless|fabricated|doctored|faked?|forged|made\s+up|invented"
    r"|lies|(?:an?\s+)?(?:outright\s+)?(?:lie|hoax|fake|forgery|fabrication|invention)|[\w\s]{0,20}\b(?:dis|mis)information"
)
_UNTRUE = re.compile(
    rf"(?:\b(?:is|was|are|were|be|been)|['’]s)\s+(?:\w+ly\s+|all\s+|just\s+)?[\"“‘']?(?:{_FALSE})\b"
    r"|\bno\s+truth\b|\bnever\s+happened\b|\b(?:is|was|are|were)n['’]t\s+true\b",
    re.IGNORECASE,
)
_CALLED_FALSE = re.compile(rf"(?:^|\bas\s|\b(?:it|this|that|them)\s|\s)[\"“‘']?(?:{_FALSE})\b", re.IGNORECASE)


def hedge_of(text: str, told: Told, place: Place, *, direct: bool) -> str:
    """The first word of doubt that is the writer's own: beside the cue, or in what is reported and not quoted."""
    cue = told.cue or place
    beside = told.source or cue
    for start, end in (_stretch(text, beside, cue), *([] if direct else [place])):
        for found in _HEDGE.finditer(text, start, end):
            if found.span() != told.cue or found[0].lower() in SAY_SO:
                return found[0].lower()
    return ""


def _stretch(text: str, one: Place, other: Place) -> Place:
    """From the one to the other, where no quotation or sentence stands between."""
    first, last = sorted((one, other))
    return (first[0], last[1]) if not _BETWEEN.search(text, first[1], last[0]) else last


_BETWEEN = re.compile(r"[\"“”«».!?]")


def is_denial(text: str, told: Told, place: Place) -> bool:
    """Whether somebody says that something is not so: by the cue, or by calling it untrue."""
    said = text[place[0] : place[1]][:_LONGEST]
    called = told.cue is not None and text[told.cue[0] : told.cue[1]].lower() in _CALLS
    return told.denies or bool(_UNTRUE.search(said)) or (called and bool(_CALLED_FALSE.search(said)))


_LONGEST = 400
"""Code points of a saying in which a denial is looked for; a longer one says more than that."""
_CALLS = frozenset({"called", "calls", "call", "labeled", "labelled", "described", "dismissed", "branded", "denounced"})
