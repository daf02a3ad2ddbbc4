"""What is said of a proposal: its small facts, whom the article attributes it to, and the whole of it aloud."""

from collections.abc import Collection, Iterable, Sequence

from app.domain.claim import KIND_WORDS, NOBODY
from app.domain.dismissal import NOT_CHECKABLE_WORDS, NotCheckable
from app.reading.reading import Action, Proposal, Reading, Saying
from ui.offers import SHARES

_WORTH = ("matters least", "matters little", "matters somewhat", "matters much", "matters most")
"""By the stops of the bar at which it is shown, from one on."""
_ECHOES = {"something that happened": "event", "a picture or recording": "image"}
"""Reasons that say in other words what a kind says."""


def words(text: str, proposal: Proposal) -> str:
    """The words that are proposed, on one line."""
    return " ".join(text[proposal.start : proposal.end].split())


def dismissed_as(proposal: Proposal) -> str:
    """Such as: opinion; "" for a fact."""
    if proposal.action is Action.CLAIM:
        return ""
    return NOT_CHECKABLE_WORDS[proposal.reason or NotCheckable.CONNECTIVE]


def facts(reading: Reading, proposal: Proposal) -> tuple[str, ...]:
    """The small facts of a row: what it is, who says so, and the first reason that says more than these."""
    aside, who = dismissed_as(proposal), speaker(reading, proposal)
    if aside:
        return tuple(fact for fact in (f"{aside}: dismiss", who) if fact)
    kinds = [KIND_WORDS[kind].split()[0] for kind in proposal.kinds]
    said = (" · ".join(kinds), who, *_telling(proposal.reasons, kinds, who))
    return tuple(fact for fact in said if fact)


def _telling(reasons: Iterable[str], kinds: Collection[str], who: str) -> Sequence[str]:
    """The first reason that is neither a kind nor a speaker that stand there already."""
    plain = [(one, _ECHOES.get(one) or one.split(" ", 1)[-1]) for one in reasons]
    return [one for one, said in plain if said not in kinds and not (who and who in one)][:1]


def speaker(reading: Reading, proposal: Proposal) -> str:
    """Who says so, by the name that the article gives; "" where the article speaks itself."""
    saying = saying_of(reading, proposal)
    if saying is None:
        return ""
    return " ".join((saying.person or saying.speaker).split()) or NOBODY


def saying_of(reading: Reading, proposal: Proposal) -> Saying | None:
    """Whom the article has say it, None where it speaks itself."""
    return None if proposal.saying is None else reading.sayings[proposal.saying]


def attributed(text: str, saying: Saying) -> str:
    """Such as: the warden → Ada Brink, “said”, in quotation marks, hedged “allegedly”, a denial."""
    who = " ".join(saying.speaker.split()) or saying.person or NOBODY
    if saying.person and saying.person not in who:
        who = f"{who} → {saying.person}"
    cue = " ".join(text[slice(*saying.cue)].split()) if saying.cue else ""
    parts = [
        who,
        f"“{cue}”" if cue else "",
        "in quotation marks" if saying.direct else "",
        f"hedged “{saying.hedge}”" if saying.hedge else "",
        "a denial" if saying.denial else "",
    ]
    return ", ".join(part for part in parts if part)


def worth(stops: int) -> str:
    """How much it matters, by the number of stops of the bar at which it is shown."""
    return _WORTH[max(1, min(stops, len(SHARES))) - 1]


def purpose(proposal: Proposal) -> str:
    """What accepting it makes of it."""
    aside = dismissed_as(proposal)
    return f"Proposed to be dismissed: {aside}" if aside else "Proposed as a claim"


def aloud(text: str, reading: Reading, proposal: Proposal, stops: int) -> str:
    """The row as a screen reader says it."""
    said = [words(text, proposal).rstrip("."), purpose(proposal)]
    if not dismissed_as(proposal):
        said += [", ".join(KIND_WORDS[kind] for kind in proposal.kinds).capitalize(), worth(stops).capitalize()]
    saying = saying_of(reading, proposal)
    if saying is not None:
        said.append(f"Attributed to {attributed(text, saying)}")
    said += [reason[:1].upper() + reason[1:] for reason in proposal.reasons]
    return ". ".join(part for part in said if part) + "."
