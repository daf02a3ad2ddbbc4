"""Words of doubt, and denials."""

import re

from app.reading.reading import Place
from app.reading.sayings.english import HEDGES, SAY_SO
from app.reading.sayings.told import Told

_HEDGE = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(HEDGES))})(?![\w-])", re.IGNORECASE)
_UNTRUE = re.compile(
    r"\b(?:(?:is|was|are|were|be|been)\s+(?:not\s+true|untrue|wrong|nonsense|baseless|unfounded|(?:simply\s+|all\s+)?false"
    r"|(?:a\s+)?lies?|fake|a\s+hoax)|no\s+truth|never\s+happened|(?:isn|wasn)['’]t\s+true)\b",
    re.IGNORECASE,
)
_CALLED_FALSE = re.compile(
    r"\b(?:false|baseless|unfounded|untrue|nonsense|fake|fabricated|groundless|lies)[\"”’,.]*$", re.IGNORECASE
)


def hedge_of(text: str, place: Place, *, direct: bool, around: Place) -> str:
    """The first word of doubt that is the writer's own: in what is reported, or beside it where it is quoted."""
    start, end = min(place[0], around[0]), max(place[1], around[1])
    for found in _HEDGE.finditer(text, start, end):
        is_cue = around[0] <= found.start() < around[1] and around != place and found[0].lower() not in SAY_SO
        if not is_cue and not (direct and place[0] <= found.start() < place[1]):
            return found[0].lower()
    return ""


def is_denial(text: str, told: Told, place: Place) -> bool:
    """Whether somebody says that something is not so: by the cue, or by calling it untrue."""
    said = text[place[0] : place[1]][:_LONGEST]
    called = told.cue is not None and text[told.cue[0] : told.cue[1]].lower() in _CALLS
    return told.denies or bool(_UNTRUE.search(said)) or (called and bool(_CALLED_FALSE.search(said)))


_LONGEST = 400
"""Code points of a saying in which a denial is looked for; a longer one says more than that."""
_CALLS = frozenset({"called", "calls", "call", "labeled", "labelled", "described", "dismissed", "branded"})
