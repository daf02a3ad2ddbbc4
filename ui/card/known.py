"""An earlier claim as the card tells of it: when it was decided and where, what was found, and what differs in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.claim import Claim, layers, ruling
from app.domain.freshness import is_stale
from app.domain.typography import fold
from app.domain.verdict import LAYER_WORDS, REASON_WORDS, Layer, Verdict
from app.reading.differences import Difference, Differing
from app.reading.reading import Place
from ui.sentences import moment

SAME = "the same words"


@dataclass(frozen=True, slots=True)
class Known:
    """A claim that was decided: in which article, when (ISO 8601) and by whom last, and where its wording differs."""

    claim: Claim
    title: str
    at: str
    by: str
    differences: tuple[Difference, ...]


def when(known: Known, now: datetime) -> str:
    """Such as: 14 Oct, Ines Berg."""
    return f"{moment(known.at, now)}, {known.by}"


def differs(statement: str, known: Known) -> str:
    """What differs, such as: another figure, “not” only then; "" where other words say it."""
    if fold(statement) == fold(known.claim.statement):
        return SAME
    return ", ".join(map(_differs, known.differences))


def _differs(one: Difference) -> str:
    if one.here and one.there:
        return f"another {one.what}"
    named = f"“{one.here or one.there}”" if one.what is Differing.NEGATION else f"a {one.what}"
    return f"{named} only {'here' if one.here else 'then'}"


def found(known: Known) -> Iterator[str]:
    """What was found and why: one sentence or two for every question that has a verdict."""
    asked = layers(known.claim)
    for layer in asked:
        given = ruling(known.claim, layer)
        if given.verdict is not Verdict.UNREVIEWED:
            yield _told(known.claim, layer, alone=len(asked) == 1)


def _told(claim: Claim, layer: Layer, *, alone: bool) -> str:
    """The verdict is named where the sign does not tell it: of one question of two, or on words that have changed."""
    given, stale = ruling(claim, layer), is_stale(claim, layer)
    verdict = f"{given.verdict}, on words that were changed since" if stale else str(given.verdict)
    named = "" if alone and not stale else f"{LAYER_WORDS[layer]}: {verdict}"
    reason = REASON_WORDS[given.reason] if given.reason else ""
    said = ", ".join(part for part in (named, reason) if part)
    return " — ".join(part for part in (said[:1].upper() + said[1:], given.rationale.strip()) if part)


def stand_in(statement: str, words: Iterable[str]) -> Iterator[Place]:
    """Where the words of a difference stand in the statement: code points."""
    for one in words:
        inside = one[:1].isalpha() and one[:2] not in {"n'", "n’"}
        edge = r"(?<!\w)" if inside or one[:1].isdigit() else ""
        yield from (match.span() for match in re.finditer(f"{edge}{re.escape(one)}(?!\\w)", statement))


def marks(statement: str, differences: Iterable[Difference], *, here: bool) -> list[Place]:
    """The places of all that differs in one of the two wordings, in their order."""
    sides = ((one.here if here else one.there).split(", ") for one in differences)
    return sorted({place for words in sides for place in stand_in(statement, filter(None, words))})
