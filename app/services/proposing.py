"""What the machine read in an article: keeping it, and accepting or rejecting what it offers. A person decides."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

import orjson

from app.domain.article import Draft
from app.domain.claim import NOBODY, Attribution, Claim, words_of
from app.domain.dismissal import Dismissal, NotCheckable
from app.domain.events import AttributionChanged, ClaimAdded, DismissalAdded, Event, RejectionAdded
from app.domain.ids import ArticleId, ClaimId, DismissalId, RejectionId
from app.domain.rejection import PROPOSAL, Origin, Rejection
from app.reading.offered import proposals_left, remarks_left
from app.reading.reading import RULES, Action, Proposal, Reading, Remark
from app.reading.wire import Garbled, fitting
from app.services.asking import the_claim, the_draft
from app.services.claiming import spans_in
from app.services.ordering import ranks_at
from app.store.codec import build
from app.store.ledger import Ledger
from app.store.queries import Queries


@dataclass(frozen=True, slots=True)
class _Kept:
    """A reading with the digest of what it is of, the blocks and the rules that read them: a label that was corrected
    since makes it old, and so do newer rules.
    """

    of: str
    reading: Reading


def keep(ledger: Ledger, draft: Draft, reading: Reading) -> None:
    """Keep what was read in a draft as it stands; on a desk that may only be read nothing is kept. Raises Problem."""
    if not ledger.only_reads:
        ledger.keep_reading(draft.id, reading.reader, orjson.dumps(_Kept(_digest(draft), reading)))


def kept(desk: Queries, draft: Draft) -> Reading | None:
    """What was read in the draft as it stands; None where it was not read yet, or is spelt otherwise."""
    packed = packed_reading(desk, draft)
    return unpacked(packed, draft) if packed else None


def packed_reading(desk: Queries, draft: Draft) -> bytes | None:
    """What was read in a draft, as it is kept; None where it was not read yet."""
    found = desk.reading(draft.id)
    return found[1] if found else None


def unpacked(packed: bytes, draft: Draft) -> Reading | None:
    """The reading that was kept; None where it is of a draft with other labels, is spelt otherwise or is damaged. It
    takes 0.3 s for an article of 100,000 words.
    """
    try:
        known: _Kept = build(_Kept, packed)
        return fitting(known.reading, draft.length, draft.blocks) if known.of == _digest(draft) else None
    except (ValueError, KeyError, TypeError, AttributeError, Garbled):
        return None


def _digest(draft: Draft) -> str:
    return sha256(orjson.dumps([RULES, draft.sha256, draft.blocks])).hexdigest()


def proposals(desk: Queries, article: ArticleId, reading: Reading) -> tuple[Proposal, ...]:
    """The proposals that nobody has decided on yet. Raises Problem."""
    _, text = the_draft(desk, article)
    taken = [place for line in desk.claim_lines(article) for place in line.places]
    taken += [(span.start, span.end) for one in desk.dismissals(article) for span in one.spans]
    return proposals_left(reading, text, taken, desk.rejections(article))


def remarks(desk: Queries, article: ArticleId, reading: Reading) -> tuple[Remark, ...]:
    """The remarks that nobody has set aside yet."""
    return remarks_left(reading, desk.rejections(article))


def accept(ledger: Ledger, article: ArticleId, reading: Reading, chosen: Sequence[Proposal]) -> tuple[ClaimId, ...]:
    """Make claims and dismissals of these proposals of the reading, as one step; the claims' ids, in the order of the
    text. Raises Problem.
    """
    page = the_draft(ledger, article)
    in_order = sorted(chosen, key=lambda one: one.start)
    facts = [one for one in in_order if one.action is Action.CLAIM]
    ranks = ranks_at(ledger, article, [one.start for one in facts])
    claims = [_claim(ClaimId(ledger.new_id()), page, reading, *pair) for pair in zip(facts, ranks, strict=True)]
    rest = [_dismissal(DismissalId(ledger.new_id()), page, reading, one) for one in in_order if one not in facts]
    events: list[Event] = [*map(ClaimAdded, claims), *map(DismissalAdded, rest)]
    if events:
        ledger.record(article, *events)
    return tuple(claim.id for claim in claims)


def _claim(id: ClaimId, page: tuple[Draft, str], reading: Reading, proposal: Proposal, rank: str) -> Claim:
    draft, text = page
    main = spans_in(draft, text, [(proposal.start, proposal.end)])
    spans = spans_in(draft, text, [(proposal.start, proposal.end), *proposal.also])
    said = attribution(text, reading, proposal)
    origin = Origin(reading.reader, proposal.reasons)
    return Claim(id, draft.article, rank, words_of(main), spans, proposal.kinds, said, origin=origin)


def attribution(text: str, reading: Reading, proposal: Proposal) -> Attribution | None:
    """Whom the article attributes the proposed fact to, in its words; None where it speaks itself."""
    if proposal.saying is None:
        return None
    saying = reading.sayings[proposal.saying]
    cue = " ".join(text[slice(*saying.cue)].split()) if saying.cue else ""
    speaker = " ".join(saying.speaker.split()) or NOBODY
    person = "" if saying.person == speaker else saying.person
    return Attribution(speaker, cue, saying.direct, saying.hedge, person, saying.denial)


def _dismissal(id: DismissalId, page: tuple[Draft, str], reading: Reading, proposal: Proposal) -> Dismissal:
    draft, text = page
    spans = spans_in(draft, text, [(proposal.start, proposal.end)])
    origin = Origin(reading.reader, proposal.reasons)
    return Dismissal(id, draft.article, spans, proposal.reason or NotCheckable.CONNECTIVE, origin)


def reject(ledger: Ledger, article: ArticleId, chosen: Sequence[Proposal]) -> None:
    """Say that these proposals are not wanted, as one step: they are not offered again. Raises Problem."""
    refused = [(PROPOSAL, [(one.start, one.end)], "") for one in chosen]
    _refuse(ledger, article, refused)


def set_aside(ledger: Ledger, article: ArticleId, remark: Remark) -> None:
    """Say that a remark was looked at: it is not shown again. Raises Problem."""
    _refuse(ledger, article, [(str(remark.kind), list(remark.places), remark.says)])


def _refuse(ledger: Ledger, article: ArticleId, offers: Sequence[tuple[str, list[tuple[int, int]], str]]) -> None:
    events: list[Event] = []
    draft, text = the_draft(ledger, article)
    for what, places, says in offers:
        spans = spans_in(draft, text, places)
        id = RejectionId(ledger.new_id())
        events.append(RejectionAdded(Rejection(id, article, what, spans, says or words_of(spans))))
    if events:
        ledger.record(article, *events)


def identify(ledger: Ledger, claim: ClaimId, person: str) -> int:
    """Say whom the article means by the speaker of a claim, there and in its other claims with the same speaker that
    were taken for the same person; how many claims changed. Raises Problem.
    """
    found, now = the_claim(ledger, claim), " ".join(person.split())
    was = found.attribution or Attribution(NOBODY)
    alike = [one for one in ledger.claims(found.article) if one.attribution and _same_speaker(one.attribution, was)]
    changed = [AttributionChanged(one.id, one.attribution, _meaning(one.attribution or was, now)) for one in alike]
    if not alike:
        changed = [AttributionChanged(claim, None, _meaning(was, now))]
    events = [one for one in changed if one.was != one.now]
    if events:
        ledger.record(found.article, *events)
    return len(events)


def _same_speaker(one: Attribution, other: Attribution) -> bool:
    return (one.speaker, one.person) == (other.speaker, other.person)


def _meaning(attribution: Attribution, person: str) -> Attribution:
    meant = "" if person == attribution.speaker else person
    return replace(attribution, person=meant)
