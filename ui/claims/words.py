"""What a row of the list says: small facts, one short remark, and the whole of it aloud."""

from dataclasses import dataclass
from typing import NamedTuple

from app.domain.claim import KIND_WORDS, Claim, Kind
from app.domain.claim import layers as layers_of
from app.domain.grounding import lacks
from app.domain.verdict import REASON_WORDS, Reason, State
from app.store.lines import ClaimLine

STALE_FACT = "wording changed since it was checked"
_PLACELESS = {State.ORPHANED: "its words are not in this draft", State.CUT: "was cut from the text"}
_SHORT_REASONS = {Reason.MISLEADING: "misleading", Reason.DENIED: "denied"}


class Fact(NamedTuple):
    """A short phrase under the statement; `state` lends it its colour, `sign` stands for the state's sign."""

    text: str
    state: State | None = None
    sign: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """All that a row says."""

    number: int
    state: State
    hollow: bool
    statement: str
    facts: tuple[tuple[Fact, ...], ...]
    remark: str


NOTHING = Said(0, State.UNREVIEWED, hollow=False, statement="", facts=(), remark="")


def kinds(line: ClaimLine) -> list[str]:
    """The kinds in words, none where nobody said any."""
    return [KIND_WORDS[Kind(kind)] for kind in line.kinds.split(",") if kind]


def facts(line: ClaimLine) -> tuple[tuple[Fact, ...], ...]:
    """The small facts: groups apart from each other, phrases within a group close together."""
    short = " · ".join(kind.split()[0] for kind in kinds(line))
    standing = _of_standing(line.state)
    groups: list[tuple[Fact, ...]] = [(standing,)] if standing else []
    if short:
        groups.append((Fact(short),))
    if line.said and not standing:
        groups.append((Fact("said"), _sign(line.said), Fact("· so"), _sign(line.so)))
    if line.speaker:
        groups.append((Fact(line.speaker),))
    return tuple(groups)


def _of_standing(state: str) -> Fact | None:
    """What happened to the words that were checked, where anything did."""
    if state == State.STALE:
        return Fact(STALE_FACT, State.STALE)
    return Fact(_PLACELESS[State(state)], State(state)) if state in _PLACELESS else None


def _sign(verdict: str) -> Fact:
    return Fact("", State(verdict), sign=True)


def remark(line: ClaimLine, lacking: tuple[str, ...]) -> str:
    """The one thing to know: what is missing, else why it is disputed; "" where there is nothing to say."""
    if line.state in (State.STALE, State.ORPHANED, State.CUT):
        return line.state
    if lacking:
        return f"needs {lacking[0]}"
    return reason(Reason(line.reason)) if line.reason and line.state == State.DISPUTED else ""


def reason(code: Reason) -> str:
    """A reason in a word or two."""
    return _SHORT_REASONS.get(code, REASON_WORDS[code].split()[0])


def lacking(claim: Claim) -> tuple[str, ...]:
    """What the claim's verdicts lack, the same thing once: a reason before a rationale."""
    found = dict.fromkeys(lack for layer in layers_of(claim) for lack in lacks(claim, layer))
    return tuple(sorted(found, key=lambda lack: lack != "a reason"))


def aloud(number: int, line: ClaimLine, lacks: tuple[str, ...]) -> str:
    """The row as a screen reader says it."""
    parts = [str(number), line.state, *(["not grounded"] if line.hollow else []), line.statement.rstrip(".")]
    said = [", ".join(parts)]
    if line.kinds:
        said.append(", ".join(kinds(line)).capitalize())
    if line.said:
        said.append(f"Was it said: {line.said}. Is it so: {line.so}")
    if line.speaker:
        said.append(f"Attributed to {line.speaker}")
    standing = _of_standing(line.state)
    if standing:
        said.append(standing.text.capitalize())
    elif lacks:
        said.append(f"Needs {' and '.join(lacks)}")
    elif line.reason:
        said.append(REASON_WORDS[Reason(line.reason)].capitalize())
    return ". ".join(said) + "."
