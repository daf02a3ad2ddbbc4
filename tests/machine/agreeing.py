"""What agrees after every step: the history folded event by event, the tables, the queries, the desk of the window."""

from collections import Counter

from PySide6.QtCore import QTimer

from app.domain.claim import Claim, Footing, layers
from app.domain.coverage import Coverage, cover
from app.domain.dismissal import Dismissal
from app.domain.entry import Entry
from app.domain.events import subject
from app.domain.evolve import Thing, evolve
from app.domain.freshness import state
from app.domain.grounding import is_grounded
from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import Layer, State
from app.store.cache import TABLES, folded
from app.store.ledger import Ledger
from app.store.lines import ClaimLine
from app.store.projections import table_of
from ui.desk import Desk

Things = dict[str, dict[str, Thing]]


class Fold:
    """The history applied event by event, as far as it has been told."""

    def __init__(self) -> None:
        self.things: Things = {table: {} for table in TABLES}
        self.entries: list[Entry] = []
        self.names: dict[str, str] = {}
        """What each claim says, or said last."""

    def go_on(self, history: list[Entry]) -> None:
        """Apply what is new in the whole history, oldest first; what was told before must begin it."""
        assert history[: len(self.entries)] == self.entries
        for entry in history[len(self.entries) :]:
            self._apply(entry)
        self.entries = history

    def _apply(self, entry: Entry) -> None:
        assert entry.event is not None
        table, about = self.things[table_of(entry.event)], str(subject(entry.event))
        after = evolve(table.pop(about, None), entry.event)
        if after is not None:
            table[about] = after
        if isinstance(after, Claim):
            self.names[about] = after.statement

    def newest_first(self) -> list[Entry]:
        return self.entries[::-1]

    def claim(self, id: ClaimId) -> Claim:
        found = self.things["claims"][id]
        assert isinstance(found, Claim)
        return found

    def claims(self) -> list[Claim]:
        """In the order of the list."""
        found = [claim for claim in self.things["claims"].values() if isinstance(claim, Claim)]
        return sorted(found, key=lambda claim: (claim.rank, claim.id))

    def dismissals(self) -> list[Dismissal]:
        """In the order of the text."""
        found = [one for one in self.things["dismissals"].values() if isinstance(one, Dismissal)]
        return sorted(found, key=lambda one: (min(span.start for span in one.spans), one.id))


def whole_history(ledger: Ledger, article: ArticleId) -> list[Entry]:
    """Oldest first."""
    return ledger.history(article, limit=1 << 60)[::-1]


def file_agrees(ledger: Ledger, article: ArticleId, fold: Fold) -> None:
    """The history only grew, its chain is whole, and fold, short replay, tables and queries say the same."""
    fold.go_on(whole_history(ledger, article))

    assert ledger.verify() == []
    assert folded(ledger._db) == fold.things
    assert ledger.claims(article) == fold.claims()
    assert ledger.claim_lines(article) == list(map(line_of, fold.claims()))
    assert ledger.dismissals(article) == fold.dismissals()
    assert ledger.article(article) == fold.things["articles"][article]
    assert {str(draft.id): draft for draft in ledger.drafts(article)} == fold.things["drafts"]


def places(claim: Claim) -> list[tuple[int, int]]:
    """Where the claim stands in the newest draft."""
    stands = claim.footing is Footing.STANDING
    return [(span.start, span.end) for span in claim.spans] if stands else []


def line_of(claim: Claim) -> ClaimLine:
    """The claim's line in the list, told from the claim alone."""
    asked = layers(claim)
    rulings = [claim.so, *([claim.said] if Layer.ATTRIBUTION in asked else [])]
    return ClaimLine(
        claim.id,
        claim.article,
        claim.rank,
        claim.statement,
        ",".join(claim.kinds),
        claim.attribution.speaker if claim.attribution else "",
        state(claim),
        claim.said.verdict if Layer.ATTRIBUTION in asked else "",
        claim.so.verdict,
        next((ruling.reason for ruling in rulings if ruling.reason), ""),
        not is_grounded(claim),
        " ".join(f"{start}-{end}" for start, end in places(claim)),
        any(ruling.rationale for ruling in rulings),
    )


def window_agrees(desk: Desk, ledger: Ledger, article: ArticleId) -> None:
    """What the panes read from the desk is what the file says."""
    lines = ledger.claim_lines(article)

    assert desk.article == ledger.article(article)
    assert desk.draft == ledger.newest_draft(article)
    assert desk.lines == {line.id: line for line in lines}
    assert desk.order == [line.id for line in lines]
    assert +desk.tally == Counter(State(line.state) for line in lines)
    assert desk.dismissals == ledger.dismissals(article)
    assert desk.current is None or desk.claim(desk.current) == ledger.claim(desk.current)
    assert desk.layer is Layer.CONTENT or (desk.current is not None and desk.lines[desk.current].said)
    assert [desk.number(line.id) for line in lines] == list(range(1, len(lines) + 1))
    assert counted(desk) == coverage(ledger, article)


def counted(desk: Desk) -> Coverage:
    """The coverage once the desk has counted to the end: it counts when one of its timers says that it has time."""
    while timers := [timer for timer in desk.findChildren(QTimer) if timer.isActive()]:
        for timer in timers:
            timer.timeout.emit()
    return desk.coverage


def coverage(ledger: Ledger, article: ArticleId) -> Coverage:
    draft = ledger.newest_draft(article)
    if draft is None:
        return Coverage(0, 0, ())
    spans = [place for claim in ledger.claims(article) for place in places(claim)]
    spans += [(span.start, span.end) for one in ledger.dismissals(article) for span in one.spans]
    return cover(ledger.text(draft.sha256), draft.blocks, spans)
