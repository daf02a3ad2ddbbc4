"""How the command line spells the desk: lines for people, JSON for machines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import orjson

from app.domain.article import Article, Draft, page_at
from app.domain.claim import KIND_WORDS, Claim, layers, ruling
from app.domain.coverage import Coverage
from app.domain.dismissal import NOT_CHECKABLE_WORDS, Dismissal
from app.domain.entry import Entry
from app.domain.events import subject
from app.domain.freshness import is_stale, state
from app.domain.grounding import lacks
from app.domain.telling import tell
from app.domain.verdict import LAYER_WORDS
from app.intake.reading_in import Intake, body
from app.reading.reading import Place, Proposal, Reading
from app.services.before import Earlier
from app.services.stages import Stage
from app.store.lines import ArticleLine

_TITLE = 80
_COMMANDS = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
Json = dict[str, Any]  # what orjson takes


def as_json(value: object) -> str:
    return orjson.dumps(value).decode()


def article_line(line: ArticleLine) -> str:
    done = line.claims - line.open
    at, title = line.touched[:16].replace("T", " "), harmless(cut(line.title))
    return f"{line.id}  {at}  {done}/{line.claims} checked  {title}"


def cut(title: str) -> str:
    """A title on one line of a terminal."""
    return title if len(title) <= _TITLE else title[: _TITLE - 1] + "…"


def harmless(text: str) -> str:
    """The text without what commands a terminal or turns the direction of the rest of its line."""
    return _COMMANDS.sub("\ufffd", text)


def blocks_json(file: str, intake: Intake) -> Json:
    return {
        "file": file,
        "text": intake.text,
        "blocks": intake.blocks,
        "notes": intake.notes,
        "tracked": intake.source.tracked,
        "left_out": intake.source.left_out,
        "body": body(intake),
    }


def only(reading: Reading, proposals: tuple[Proposal, ...]) -> Reading:
    """The reading with these proposals alone."""
    return replace(reading, proposals=proposals)


def reading_json(file: str, text: str, reading: Reading) -> Json:
    """A reading as `propose --json` gives it, after resources/schemas/reading-1.schema.json."""
    return {
        "file": file,
        "language": reading.language,
        "reader": reading.reader,
        "until": reading.until,
        "sentences": reading.sentences,
        "attributions": [
            {
                "source": one.source,
                "cue": one.cue,
                "content": one.content,
                "speaker": one.speaker,
                "person": one.person,
                "direct": one.direct,
                "hedge": one.hedge,
                "denial": one.denial,
            }
            for one in reading.sayings
        ],
        "proposals": _proposals_json(text, reading),
        "remarks": reading.remarks,
        "notes": reading.notes,
        "mentions": reading.mentions,
    }


def _proposals_json(text: str, reading: Reading) -> list[Json]:
    """The proposals, and behind them the other places that say the same as one, so that every place has a line."""
    told = [_proposal_json(text, one, (one.start, one.end), None) for one in reading.proposals]
    again = [(at, place) for at, one in enumerate(reading.proposals) for place in one.also]
    return [*told, *(_proposal_json(text, reading.proposals[at], place, at) for at, place in again)]


def _proposal_json(text: str, proposal: Proposal, place: Place, same_as: int | None) -> Json:
    start, end = place
    return {
        "start": start,
        "end": end,
        "text": text[start:end],
        "same_as": same_as,
        "kinds": proposal.kinds,
        "attribution": proposal.saying,
        "score": proposal.score,
        "reasons": proposal.reasons,
        "action": proposal.action,
        "reason": proposal.reason,
    }


def proposal_line(text: str, proposal: Proposal) -> str:
    what = ", ".join(KIND_WORDS[kind] for kind in proposal.kinds) or "other"
    if proposal.reason:
        what = f"dismiss: {NOT_CHECKABLE_WORDS[proposal.reason]}"
    words = harmless(" ".join(text[proposal.start : proposal.end].split()))
    why = f" ({', '.join(proposal.reasons)})" if proposal.reasons else ""
    return f"{proposal.score:.2f}  {proposal.start}-{proposal.end}  [{what}]  {words}{harmless(why)}"


def earlier_json(found: Earlier) -> Json:
    return {
        "claim": found.claim.id,
        "article": found.claim.article,
        "title": found.title,
        "statement": found.claim.statement,
        "at": found.at,
        "by": found.by,
        "layers": {str(layer): ruling(found.claim, layer) for layer in layers(found.claim)},
        "differences": found.differences,
    }


def earlier_lines(found: Earlier) -> Iterator[str]:
    """An earlier claim: its verdict and day, in which article, on what ground, and where its wording differs."""
    claim = found.claim
    said = ", ".join(f"{LAYER_WORDS[layer]}: {ruling(claim, layer).verdict}" for layer in layers(claim))
    yield f"{claim.id}  {found.at[:10]}  {said}  {harmless(claim.statement)}"
    yield f"  in {harmless(cut(found.title))}, by {harmless(found.by)}"
    for layer in layers(claim):
        if ruling(claim, layer).rationale:
            yield f"  {harmless(ruling(claim, layer).rationale)}"
    for one in found.differences:
        yield f"  another {one.what}: {harmless(one.here) or 'none'} here, {harmless(one.there) or 'none'} there"


def article_json(
    article: Article,
    draft: Draft,
    claims: Sequence[Claim],
    dismissals: Sequence[Dismissal],
    coverage: Coverage,
    drafts: Sequence[Stage],
) -> Json:
    """One article as `show --json` gives it; offsets are code points of the draft's text."""
    known = [{claim.id: claim for claim in stage.claims} for stage in drafts]
    return {
        "id": article.id,
        "title": article.title,
        "draft": draft,
        "claims": [
            {
                **claim_json(number, claim),
                "drafts": [
                    draft_json(stage.draft, there[claim.id])
                    for stage, there in zip(drafts, known, strict=True)
                    if claim.id in there
                ],
            }
            for number, claim in enumerate(claims, 1)
        ],
        "dismissals": dismissals,
        "coverage": {
            "words": coverage.words,
            "covered": coverage.covered,
            "percent": coverage.percent,
            "gaps": coverage.gaps,
        },
    }


def draft_json(draft: Draft, claim: Claim) -> Json:
    """Where a claim stood in a draft, its `verdict` then, and what became of each of its spans since the draft before:
    kept, moved, stale or orphaned; marked where it was marked in this one.
    """
    here = [span for span in claim.spans if span.draft == draft.id]
    return {
        "draft": draft.number,
        "verdict": state(claim),
        "spans": [
            {"start": span.start, "end": span.end, "quote": span.quote, "state": span.fate or "marked",
             "chosen": span.chosen, "page": page_at(draft.blocks, span.start)}
            for span in here
        ] or [{"quote": span.quote, "state": str(claim.footing)} for span in claim.spans],
    }  # fmt: skip


def claim_json(number: int, claim: Claim) -> Json:
    return {
        "number": number,
        "id": claim.id,
        "statement": claim.statement,
        "state": state(claim),
        "kinds": claim.kinds,
        "attribution": claim.attribution,
        "spans": claim.spans,
        "proposed": claim.proposed,
        "layers": {
            str(layer): {"ruling": ruling(claim, layer), "stale": is_stale(claim, layer), "lacks": lacks(claim, layer)}
            for layer in layers(claim)
        },
    }


def article_lines(article: Article, draft: Draft, claims: Sequence[Claim], coverage: Coverage) -> Iterator[str]:
    yield harmless(article.title)
    yield f"{article.id}  draft {draft.number}  {draft.sha256}"
    yield f"coverage {coverage.percent} %, {len(coverage.gaps)} gaps"
    for number, claim in enumerate(claims, 1):
        yield f"{number:>4}  {state(claim):<10}  {claim.id}  {harmless(claim.statement)}"


def entry_line(entry: Entry, names: dict[str, str]) -> str:
    name = names.get(subject(entry.event), "") if entry.event else ""
    undoing = f" ({entry.way} of {entry.undoes.rpartition('/')[2]})" if entry.undoes else ""
    told = harmless(f"{entry.author} {tell(entry.event, name)}{undoing}")
    return f"{entry.seq:>6}  {entry.at[:19].replace('T', ' ')}  {told}"


def entry_json(entry: Entry, names: dict[str, str]) -> Json:
    about = subject(entry.event) if entry.event else None
    return {
        "seq": entry.seq,
        "id": entry.id,
        "replica": entry.replica,
        "number": entry.number,
        "at": entry.at,
        "author": entry.author,
        "step": entry.step,
        "way": entry.way,
        "undoes": entry.undoes,
        "kind": type(entry.event).__name__ if entry.event else None,
        "subject": about,
        "event": entry.event,
        "says": tell(entry.event, names.get(about or "", "")),
    }
