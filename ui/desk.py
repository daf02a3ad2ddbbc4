"""What is on the desk: one article with its claims, and which of them the reviewer is at. All that the panes share.

The desk follows the history (`follow`) and the reviewer's glance (`focus`, `set_layer`), and tells the panes what
changed. A verdict costs it one look-up, however many claims there are.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain

from PySide6.QtCore import QObject, Signal

from app.domain import events as e
from app.domain.article import Article, Draft
from app.domain.claim import Claim
from app.domain.coverage import Coverage
from app.domain.dismissal import Dismissal
from app.domain.entry import Entry
from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import OPEN, Layer, State
from app.store.lines import ClaimLine
from app.store.queries import Queries
from ui import walk
from ui.covering import Covering, Place
from ui.roll import Roll

_OF_ARTICLE = (e.ArticleTaken, e.TitleChanged)
_OF_DRAFT = (e.ArticleTakenOut, e.DraftTaken, e.DraftTakenBack, e.LabelCorrected)
_OF_DISMISSAL = (e.DismissalAdded, e.DismissalWithdrawn, e.DismissalChanged, e.DismissalPlaced)
_OF_ORDER = (e.ClaimAdded, e.ClaimWithdrawn, e.ClaimMoved)


class Desk(QObject):
    """What has no underscore is for reading; places are code points of `text`.

    While a signal is told, the whole desk already stands as it is after the step.
    """

    article_changed = Signal()
    """Another article stands here, or another draft of it, or none."""
    title_changed = Signal()
    claims_reset = Signal()
    """Claims came, went or changed places: `order` is another."""
    claim_changed = Signal(str)
    """What one claim's line says changed."""
    places_changed = Signal(int, int)
    """The marks between these code points changed: a claim's, or a dismissal's."""
    current_changed = Signal(str, str)
    """The reviewer was at this claim and is now at that one; "" is none."""
    layer_changed = Signal(str)
    tally_changed = Signal()
    coverage_changed = Signal()
    recorded = Signal(tuple)
    """Every entry of the history as it comes, of other articles too, after all else has been told."""

    def __init__(self, queries: Queries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.queries = queries
        self.article: Article | None = None
        self.draft: Draft | None = None
        self.text = ""
        self.dismissals: list[Dismissal] = []
        self.current: ClaimId | None = None
        self.layer = Layer.CONTENT
        self._roll = Roll()
        self._way: Sequence[ClaimId] | None = None
        self._full: Claim | None = None
        self._covering = Covering(self)
        self._covering.counted.connect(self.coverage_changed)

    @property
    def lines(self) -> dict[ClaimId, ClaimLine]:
        return self._roll.lines

    @property
    def order(self) -> list[ClaimId]:
        return self._roll.order

    @property
    def tally(self) -> Counter[State]:
        return self._roll.tally

    @property
    def coverage(self) -> Coverage:
        """As last counted. It has no words at all before `coverage_changed` first tells of a newly opened draft."""
        return self._covering.coverage

    def number(self, claim: ClaimId) -> int:
        """The claim's place in the list, from 1. Raises KeyError for one that is not on the desk."""
        return self._roll.number(claim)

    def claim(self, claim: ClaimId) -> Claim:
        """The claim with everything in it. Raises KeyError where there is none such."""
        full = self._full if self._full and self._full.id == claim else self.queries.claim(claim)
        if full is None:
            raise KeyError(claim)
        if claim == self.current:
            self._full = full
        return full

    def is_open(self, claim: ClaimId) -> bool:
        """Whether the claim has still to be checked."""
        return self.lines[claim].state in OPEN

    def open(self, article: ArticleId | None) -> None:
        """Put an article on the desk, at no claim yet; None clears the desk."""
        self._put_down(article, stay=False)

    def focus(self, claim: ClaimId | None) -> None:
        """Go to a claim; to none where it is not on the desk."""
        was, self.current = self.current, claim if claim in self.lines else None
        self._tell_current(was)

    def set_layer(self, layer: Layer) -> None:
        """Turn to the other question about the current claim, where it is asked at all."""
        asked = layer is Layer.CONTENT or (self.current is not None and bool(self.lines[self.current].said))
        if asked and layer is not self.layer:
            self.layer = layer
            self.layer_changed.emit(layer)

    def walk_along(self, claims: Sequence[ClaimId] | None) -> None:
        """Let `next`, `previous` and `next_open` go along these claims only, in this order; None is the whole list."""
        self._way = claims

    def next(self, claim: ClaimId | None) -> ClaimId | None:
        """The claim after this one; the first after None; None after the last."""
        return walk.after(self._walked(), claim)

    def previous(self, claim: ClaimId | None) -> ClaimId | None:
        """The claim before this one; the last before None; None before the first."""
        return walk.before(self._walked(), claim)

    def next_open(self, claim: ClaimId | None) -> ClaimId | None:
        """The next other claim that has still to be checked, from the top again after the last."""
        return walk.around(self._walked(), claim, self.is_open)

    def follow(self, entries: tuple[Entry, ...]) -> None:
        """What the history recorded, one step at a time."""
        if self.article is not None:
            here = self.article.id
            self._follow([entry.event for entry in entries if entry.article == here and entry.event is not None], here)
        self.recorded.emit(entries)

    def _follow(self, events: list[e.Event], here: ArticleId) -> None:
        if any(isinstance(event, _OF_DRAFT) for event in events):
            gone = any(isinstance(event, e.ArticleTakenOut) for event in events)
            self._put_down(None if gone else here, stay=True)
            return
        if any(isinstance(event, _OF_ARTICLE) for event in events):
            self.article = self.queries.article(here)
            self.title_changed.emit()
        if any(isinstance(event, _OF_DISMISSAL) for event in events):
            self._follow_dismissals(here)
        self._follow_claims([event for event in events if isinstance(event, e.ClaimEvent)])

    def _follow_claims(self, events: list[e.ClaimEvent]) -> None:
        touched = dict.fromkeys(ClaimId(e.subject(event)) for event in events)
        placed = {ClaimId(e.subject(event)) for event in events if isinstance(event, _OF_ORDER)}
        reads_anew = {ClaimId(e.subject(event)) for event in events if not isinstance(event, _OF_ORDER)}
        if self._full and self._full.id in touched:
            self._full = None
        at, current = walk.place(self.order, self.current) if placed else 0, self.current
        was = {claim: self._roll.put(claim, self.queries.claim_line(claim)) for claim in touched}
        if placed:
            self._roll.place_anew(placed)
            self._step_aside(at)
            self.claims_reset.emit()
        self._tell(was, reads_anew)
        self._tell_current(current)

    def _step_aside(self, at: int) -> None:
        """Where the current claim is gone, the one that took its place is current."""
        if self.current is not None and self.current not in self.lines:
            self.current = self.order[min(at, len(self.order) - 1)] if self.order else None

    def _tell(self, was: dict[ClaimId, ClaimLine | None], reads_anew: Collection[ClaimId]) -> None:
        for claim, then in was.items():
            now = self.lines.get(claim)
            if now and claim in reads_anew:
                self.claim_changed.emit(claim)
            if _mark(then) != _mark(now):
                self._tell_marks(_places(then), _places(now))
        if any(_state(then) != _state(self.lines.get(claim)) for claim, then in was.items()):
            self.tally_changed.emit()

    def _tell_marks(self, was: Sequence[Place], now: Sequence[Place]) -> None:
        if was != now:
            self._covering.change(was, now)
        for start, end in sorted({*was, *now}):
            self.places_changed.emit(start, end)

    def _tell_current(self, was: ClaimId | None) -> None:
        if self.current != was:
            self._full = None
            self.current_changed.emit(was or "", self.current or "")
        if self.current != was or self.current is None or not self.lines[self.current].said:
            self.set_layer(Layer.CONTENT)

    def _follow_dismissals(self, here: ArticleId) -> None:
        then, self.dismissals = self.dismissals, self.queries.dismissals(here)
        gone, come = set(then) - set(self.dismissals), set(self.dismissals) - set(then)
        self._tell_marks(tuple(_dismissed(gone)), tuple(_dismissed(come)))

    def _put_down(self, article: ArticleId | None, *, stay: bool) -> None:
        was = self.current
        self._read(article)
        self.current = was if stay and was in self.lines else None
        self.article_changed.emit()
        self.claims_reset.emit()
        self.tally_changed.emit()
        self._tell_current(was)

    def _read(self, article: ArticleId | None) -> None:
        self.article = self.queries.article(article) if article else None
        self.draft = self.queries.newest_draft(self.article.id) if self.article else None
        self.text = self.queries.text(self.draft.sha256) if self.draft else ""
        self._roll = Roll(self.queries.claim_lines(self.article.id) if self.article else ())
        self.dismissals = self.queries.dismissals(self.article.id) if self.article else []
        self._way = self._full = None
        self._covering.start(self.text, self.draft.blocks if self.draft else (), self._marked())

    def _marked(self) -> Iterator[Place]:
        """Every place of a claim or a dismissal as it is now, whatever happens before it is asked for."""
        lines, dismissals = list(self.lines.values()), self.dismissals
        return chain((place for line in lines for place in line.places), _dismissed(dismissals))

    def _walked(self) -> Sequence[ClaimId]:
        return self.order if self._way is None else self._way


def _mark(line: ClaimLine | None) -> tuple[str, int, str] | None:
    """What the article shows of a claim: whatever looks the same in it looks the same on the page."""
    return line and (line.state, line.hollow, line.spans)


def _state(line: ClaimLine | None) -> str:
    return line.state if line else ""


def _places(line: ClaimLine | None) -> tuple[Place, ...]:
    return line.places if line else ()


def _dismissed(dismissals: Iterable[Dismissal]) -> Iterator[Place]:
    return ((span.start, span.end) for dismissal in dismissals for span in dismissal.spans)
