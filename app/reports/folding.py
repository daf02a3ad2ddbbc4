"""The store's values, folded into a Report: a pure function, so that the same desk gives the same report."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.domain.article import Article, Draft, page_at
from app.domain.claim import Claim, layers, ruling, wording
from app.domain.coverage import cover
from app.domain.dismissal import Dismissal
from app.domain.entry import Entry, Way
from app.domain.events import DraftTaken, subject
from app.domain.freshness import is_stale, state
from app.domain.grounding import lacks
from app.domain.ids import DraftId
from app.domain.span import Span
from app.domain.telling import tell_in_full
from app.domain.verdict import Layer
from app.reports.report import Accounted, Answer, Deed, Dismissed, Finding, Passage, Report
from app.reports.since import Since
from app.store.lines import Checkpoint

_WAYS = {Way.DO: "", Way.UNDO: ", as an undo", Way.REDO: ", as a redo"}


def report(  # noqa: PLR0913  each of these is one answer of the store, named
    article: Article,
    draft: Draft,
    text: str,
    *,
    claims: Sequence[Claim],
    dismissals: Sequence[Dismissal],
    entries: Iterable[Entry],
    names: Mapping[str, str],
    checkpoint: Checkpoint,
    made: datetime,
    version: str,
    numbers: Mapping[DraftId, int] | None = None,
    since: Since | None = None,
) -> Report:
    """The report on a draft.

    `text` is the draft's; `claims` come in the order of the list; `entries` are the whole history of the article in any
    order; `names` say what to call the claims that the history speaks of, by id; `made` is an aware time; `numbers`
    are those of the earlier drafts that claims may have stood in.
    """
    in_order = sorted(entries, key=lambda entry: (entry.clock, entry.replica, entry.number))
    touched = _by_subject(in_order)
    return Report(
        article=article,
        draft=_public(draft),
        text=text,
        findings=tuple(
            replace(_finding(i, claim, draft, text, touched), stood=_stood(claim, draft, numbers or {}))
            for i, claim in enumerate(claims, 1)
        ),
        dismissed=tuple(_dismissed(dismissal, draft, text) for dismissal in dismissals),
        coverage=_accounted(draft, text, [*claims, *dismissals]),
        checkpoint=checkpoint,
        history=tuple(_deed(entry, names) for entry in in_order),
        made=made.astimezone(UTC),
        version=version,
        since=since,
    )


def _public(draft: Draft) -> Draft:
    """The draft without what is nobody's business: what the writer noted on it, and where its file stood."""
    return replace(draft, notes=(), source=replace(draft.source, name=_without_folder(draft.source.name)))


def _without_folder(name: str) -> str:
    return name if "://" in name else name.replace("\\", "/").rstrip("/").rpartition("/")[2]


def _by_subject(entries: Sequence[Entry]) -> Mapping[str, Sequence[Entry]]:
    touched: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.event is not None:
            touched[subject(entry.event)].append(entry)
    return touched


def _finding(number: int, claim: Claim, draft: Draft, text: str, touched: Mapping[str, Sequence[Entry]]) -> Finding:
    passages, lost = _found(claim.spans, draft, text)
    return Finding(
        number=number,
        id=claim.id,
        statement=claim.statement,
        kinds=claim.kinds,
        attribution=claim.attribution,
        passages=passages,
        lost=lost,
        state=state(claim),
        answers=tuple(_answer(claim, layer) for layer in layers(claim)),
        proposed=claim.proposed,
        history=tuple(_deed(entry, {}) for entry in touched.get(claim.id, ())),
    )


def _stood(claim: Claim, draft: Draft, numbers: Mapping[DraftId, int]) -> int | None:
    """The number of the last draft that had words of the claim which this one has not."""
    lost = [numbers[span.draft] for span in claim.spans if span.draft != draft.id and span.draft in numbers]
    return max(lost, default=None)


def _answer(claim: Claim, layer: Layer) -> Answer:
    given, stale = ruling(claim, layer), is_stale(claim, layer)
    return Answer(
        layer=layer,
        verdict=given.verdict,
        reason=given.reason,
        rationale=given.rationale,
        checked=given.wording,
        stale=stale,
        lacks=lacks(claim, layer),
        now=wording(claim) if stale else None,
    )


def _dismissed(dismissal: Dismissal, draft: Draft, text: str) -> Dismissed:
    return Dismissed(dismissal.id, dismissal.reason, *_found(dismissal.spans, draft, text))


def _found(spans: Iterable[Span], draft: Draft, text: str) -> tuple[tuple[Passage, ...], tuple[str, ...]]:
    """The spans that stand in this text letter for letter, and the quotations of those that do not."""
    passages, lost = [], []
    for span in spans:
        if span.draft == draft.id and text[span.start : span.end] == span.quote:
            passages.append(_passage(draft, text, span.start, span.end))
        else:
            lost.append(span.quote)
    return tuple(passages), tuple(lost)


def _passage(draft: Draft, text: str, start: int, end: int) -> Passage:
    return Passage(start, end, text[start:end], page_at(draft.blocks, start))


def _accounted(draft: Draft, text: str, accounts: Iterable[Claim | Dismissal]) -> Accounted:
    found = (passage for account in accounts for passage in _found(account.spans, draft, text)[0])
    coverage = cover(text, draft.blocks, [(passage.start, passage.end) for passage in found])
    gaps = tuple(_passage(draft, text, gap.start, gap.end) for gap in coverage.gaps)
    return Accounted(coverage.words, coverage.covered, gaps)


def _deed(entry: Entry, names: Mapping[str, str]) -> Deed:
    event = entry.event
    name = "" if event is None else names.get(subject(event), "")
    if isinstance(event, DraftTaken):
        event = DraftTaken(_public(event.draft))
    return Deed(entry.at, entry.author, tell_in_full(event, name) + _WAYS[entry.way])
