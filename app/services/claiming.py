"""Claims: adding them from the text, wording them, naming what they are, and withdrawing them."""

import re
from collections.abc import Sequence

from app.domain.article import Draft, stretch_of
from app.domain.claim import Attribution, Claim, Kind, words_of
from app.domain.events import (
    AttributionChanged,
    ClaimAdded,
    ClaimWithdrawn,
    KindsChanged,
    StatementReworded,
    WordingProposed,
)
from app.domain.ids import ArticleId, ClaimId
from app.domain.problem import Problem
from app.domain.span import Span, span_of, trimmed
from app.services.asking import the_claim, the_draft
from app.services.ordering import rank_at
from app.store.ledger import Ledger

Place = tuple[int, int]
_QUOTED = re.compile(r"[\"“„«‟].{3,}?[\"”“»]", re.DOTALL)
_COUNT = r"two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?"
_FIGURE = re.compile(rf"\d|\b(?:{_COUNT})\b", re.IGNORECASE)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(rf"\b(?:1[6-9]|20)\d\d\b|\b{_MONTH}\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def add_claim(
    ledger: Ledger,
    article: ArticleId,
    places: Sequence[Place],
    *,
    statement: str = "",
    kinds: tuple[Kind, ...] = (),
    attribution: Attribution | None = None,
) -> ClaimId:
    """A claim on these stretches of the newest draft (code points). Its statement is its words where none is given,
    its kinds what can be seen at once: quotation marks, figures, dates. Raises Problem where nothing is marked.
    """
    spans = spans_at(ledger, article, places)
    words = " ".join(statement.split()) or words_of(spans)
    claim = Claim(
        ClaimId(ledger.new_id()),
        article,
        rank_at(ledger, article, spans[0].start),
        words,
        spans,
        kinds or seen_kinds(" ".join(span.quote for span in spans)),
        attribution,
    )
    ledger.record(article, ClaimAdded(claim))
    return claim.id


def spans_at(ledger: Ledger, article: ArticleId, places: Sequence[Place]) -> tuple[Span, ...]:
    """The spans of these stretches, without the white space at their ends, in the order of the text. Raises Problem."""
    return spans_in(*the_draft(ledger, article), places)


def spans_in(draft: Draft, text: str, places: Sequence[Place]) -> tuple[Span, ...]:
    """The same in a draft whose text is at hand. Raises Problem."""
    solid = sorted({trimmed(text, max(0, start), min(end, len(text))) for start, end in places})
    spans = tuple(
        span_of(draft.id, text, start, end, stretch_of(draft.blocks, start, end)) for start, end in solid if start < end
    )
    if not spans:
        raise Problem("Nothing is selected.", do="Select words in the article first.")
    return spans


def seen_kinds(words: str) -> tuple[Kind, ...]:
    """The kinds that the words show by themselves."""
    dated = _DATE.sub("", words)
    seen = (
        (Kind.QUOTATION, _QUOTED.search(words)),
        (Kind.NUMBER, _FIGURE.search(dated)),
        (Kind.DATE, _DATE.search(words)),
    )
    return tuple(kind for kind, found in seen if found)


def reword(ledger: Ledger, claim: ClaimId, statement: str) -> None:
    """Say the claim in other words. Raises Problem where they are none."""
    found, now = the_claim(ledger, claim), " ".join(statement.split())
    if not now:
        raise Problem("A claim needs a statement.", kept="The old one stands.")
    if now != found.statement:
        ledger.record(found.article, StatementReworded(claim, found.statement, now))


def set_kinds(ledger: Ledger, claim: ClaimId, kinds: Sequence[Kind]) -> None:
    found, now = the_claim(ledger, claim), tuple(kind for kind in Kind if kind in kinds)
    if now != found.kinds:
        ledger.record(found.article, KindsChanged(claim, found.kinds, now))


def attribute(ledger: Ledger, claim: ClaimId, attribution: Attribution | None) -> None:
    found = the_claim(ledger, claim)
    if attribution != found.attribution:
        ledger.record(found.article, AttributionChanged(claim, found.attribution, attribution))


def propose_wording(ledger: Ledger, claim: ClaimId, wording: str) -> None:
    """Propose other words for the article; "" takes the proposal back."""
    found, now = the_claim(ledger, claim), wording.strip()
    if now != found.proposed:
        ledger.record(found.article, WordingProposed(claim, found.proposed, now))


def withdraw(ledger: Ledger, claim: ClaimId) -> None:
    found = the_claim(ledger, claim)
    ledger.record(found.article, ClaimWithdrawn(found))
