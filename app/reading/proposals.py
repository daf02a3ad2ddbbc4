"""What is offered to the reviewer: the facts as claims, and what is not checkable as dismissals.

Together they leave no checkable word out. What an article says in several places is offered once, with all of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.claim import Kind
from app.domain.dismissal import NOT_CHECKABLE_WORDS, NotCheckable
from app.reading.dismissing import why_not
from app.reading.facts import by_sentence
from app.reading.kinds import kinds
from app.reading.page import Page
from app.reading.people import People
from app.reading.reading import Action, Place, Proposal, Saying
from app.reading.same import same
from app.reading.sight import Sight
from app.reading.signs import signs
from app.reading.worth import reasons, weighed, worth

_AUTHOR = frozenset({"i", "we"})
"""Who says what nobody else is named for: what the writer believes is not checked for having been said."""
_PLAIN = ("a plain statement",)
"""The reason where nothing tells a claim from others."""
_NEVER_KEPT = frozenset({NotCheckable.NOT_OURS, NotCheckable.CONNECTIVE})


def propose(page: Page, sayings: Sequence[Saying], people: People) -> tuple[Proposal, ...]:
    """The proposals of the page in the order of the text; no two have the same place."""
    sight = Sight(page, sayings)
    found = [proposal for facts in by_sentence(sight) for proposal in _of_sentence(sight, facts)]
    return _once(page, found, people)


def _of_sentence(sight: Sight, facts: tuple[Place, ...]) -> Iterator[Proposal]:
    for fact in facts:
        of_kinds = kinds(sight, fact)
        found = signs(sight, fact, of_kinds)
        index = _saying(sight, fact)
        saying = None if index is None else sight.sayings[index]
        why = why_not(sight, fact, found)
        said = saying is not None and saying.source is not None and saying.speaker.casefold() not in _AUTHOR
        if why and (why in _NEVER_KEPT or not said):
            words = NOT_CHECKABLE_WORDS[why]
            yield Proposal(*fact, (Kind.OTHER,), 0.0, (words,), index, (), Action.DISMISS, why)
        else:
            score = worth(weighed(found), why)
            yield Proposal(
                *fact, of_kinds or (Kind.OTHER,), score, reasons(sight, fact, found, saying) or _PLAIN, index
            )


def _saying(sight: Sight, fact: Place) -> int | None:
    """The saying whose content fills most of the fact, a quotation before a report of the same size."""
    met = [
        (min(saying.content[1], fact[1]) - max(saying.content[0], fact[0]), saying.direct, -index)
        for index, saying in sight.said(fact)
        if saying.content
    ]
    return -max(met)[2] if met else None


def _once(page: Page, proposals: Sequence[Proposal], people: People) -> tuple[Proposal, ...]:
    """The claims with the other places that say the same; those places are not offered again."""
    claims = [proposal for proposal in proposals if proposal.action is Action.CLAIM]
    places = [(claim.start, claim.end) for claim in claims]
    also = dict(zip(places, same(page, places, people), strict=True))
    gone: set[Place] = set()
    kept: dict[Place, Proposal] = {}
    for claim in sorted(claims, key=lambda claim: (-claim.score, claim.start)):
        place = (claim.start, claim.end)
        if place not in gone:
            others = tuple(other for other in also[place] if other not in gone and other not in kept)
            gone.update(others)
            kept[place] = replace(claim, also=others)
    rest = [proposal for proposal in proposals if proposal.action is Action.DISMISS]
    return tuple(sorted([*kept.values(), *rest], key=lambda proposal: (proposal.start, proposal.end)))
