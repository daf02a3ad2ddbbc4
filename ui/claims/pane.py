"""The pane of the claims: it lists what the desk has, as the reviewer chose to see it, and says what shall change."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QItemSelection, QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.domain.ids import ArticleId, ClaimId, DraftId
from app.domain.verdict import State
from app.store.lines import ClaimLine
from resources.themes import Theme
from ui.claims.bar import Bar
from ui.claims.choice import Choice, Filter, Sort, chosen, counts
from ui.claims.decided import Decided, signature
from ui.claims.empty import Empty
from ui.claims.finder import Finder
from ui.claims.model import ClaimsModel
from ui.claims.view import ClaimsView
from ui.claims.words import NOTHING, Said, facts, lacking, remark
from ui.desk import Desk
from ui.theme.roles import Role, dress

_PLACE = "statement:"


class ClaimsPane(QFrame):
    """A claim that is judged while a filter or a sort order would move it away stays where it is until the reviewer
    goes to another claim: nothing vanishes under the hands, and undoing is one key on the same row.
    """

    wanted_statement = Signal(str, str)
    """This claim shall say that."""
    wanted_order = Signal(str, str)
    """This claim shall stand before that one; "" is the end of the list."""
    typing = Signal(str, str)
    """What is being typed at a place ("statement:<claim>"), at most half a second behind."""
    settled = Signal(str)
    """What was typed at the place is committed or given up."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._article: ArticleId | None = None
        self._draft: DraftId | None = None
        self._choice, self._finder, self._decided = Choice(), Finder(), Decided(desk.queries)
        self._following = self._behind = False
        self._catch_up = QTimer(self)
        self._catch_up.setSingleShot(True)
        self._catch_up.setInterval(0)
        self.model = ClaimsModel(desk, self)
        self.bar = Bar(theme, self)
        self.view = ClaimsView(self.model, self._said, theme)
        self.empty = Empty(theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._follow_desk()
        self._follow_reviewer()
        self._opened()
        self._list_anew()

    def _lay_out(self) -> None:
        dress(self, Role.PANEL)
        rule = QFrame()
        dress(rule, Role.RULE)
        stays = rule.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        rule.setSizePolicy(stays)
        self.view.left_top.connect(rule.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, rule, self._stack):
            column.addWidget(widget)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.setFocusProxy(self.view)
        self.setAccessibleName("Claims")

    def _follow_desk(self) -> None:
        self._desk.article_changed.connect(self._opened)
        self._desk.claims_reset.connect(self._list_anew)
        self._desk.claim_changed.connect(self._claim_changed)
        self._desk.current_changed.connect(self._current_changed)
        self._desk.tally_changed.connect(self._count)
        self._catch_up.timeout.connect(self._list_exactly)

    def _follow_reviewer(self) -> None:
        self.bar.filter_chosen.connect(self.set_filter)
        self.bar.sort_chosen.connect(self.set_sort)
        self.bar.words_changed.connect(self.set_filter_text)
        self.bar.search_begun.connect(self._prepare_search)
        self.bar.search_passed.connect(self.view.setFocus)
        self.empty.cleared.connect(self.clear_filter)
        self.model.reworded.connect(self.wanted_statement)
        self.view.moved.connect(self._moved)
        self.view.editing.typed.connect(self._typed)
        self.view.editing.ended.connect(self._ended)
        self.view.selectionModel().selectionChanged.connect(self._selected)

    # What the window asks

    @property
    def choice(self) -> Choice:
        """What is listed, and in which order."""
        return self._choice

    @property
    def filter_text(self) -> str:
        """The words looked for."""
        return self._choice.words

    def set_theme(self, theme: Theme) -> None:
        """Another theme or text size."""
        self.bar.dress(theme)
        self.empty.dress(theme)
        self.view.dress(theme)

    def set_keys(self, new_claim: str, offers: str) -> None:
        """The keys that make a claim of selected words and show the proposals, "" where there is none."""
        self.empty.key, self.empty.offers = new_claim or "the right mouse button", offers
        self._show_list_or_why_not()

    def set_filter(self, kind: Filter) -> None:
        """List only such claims."""
        self._choose(replace(self._choice, filter=kind))

    def set_filter_text(self, words: str) -> None:
        """List only claims with all these words."""
        self._choose(replace(self._choice, words=words))

    def set_sort(self, order: Sort) -> None:
        """List them in this order."""
        self._choose(replace(self._choice, sort=order))

    def clear_filter(self) -> None:
        """List all claims, in the order that was chosen."""
        self._choose(Choice(sort=self._choice.sort))

    def toggle_open_only(self) -> None:
        """List only what has still to be checked, or all again."""
        self.set_filter(Filter.ALL if self._choice.filter is Filter.OPEN else Filter.OPEN)

    def begin_search(self) -> None:
        """Put the caret into the search field."""
        self._prepare_search()
        self.bar.begin_search()

    def edit_current(self) -> None:
        """Reword the current claim in its row; it is listed for that, whatever the filter."""
        if self._desk.current is None:
            return
        if self.model.row_of(self._desk.current) < 0:
            self.clear_filter()
        self.view.open_editor()

    # What the desk says

    def _opened(self) -> None:
        now = self._desk.article.id if self._desk.article else None
        draft = self._desk.draft.id if self._desk.draft else None
        if now != self._article:
            self._article, self._choice = now, Choice(sort=self._choice.sort)
            self._decided.clear()
            self.bar.show_choice(self._choice)
        elif draft != self._draft:
            self._read_anew()
        self._draft = draft

    def _read_anew(self) -> None:
        """Of another draft every row may say something else."""
        self._following = True
        self.model.list_claims(())
        self._following = False

    def _list_anew(self) -> None:
        self.view.renumber(len(self._desk.order))
        self._list(keep=self._desk.current)
        self._count()

    def _claim_changed(self, claim: str) -> None:
        name = ClaimId(claim)
        self._finder.follow(self._desk.lines[name])
        self._decided.forget(name)
        self.model.follow(name)
        self.view.follow(name)
        if not self._choice.is_plain:
            self._fall_behind(name)

    def _fall_behind(self, claim: ClaimId) -> None:
        """The claim may not belong where it is listed any more. The one in hand stays there."""
        if claim == self._desk.current:
            self._behind = True
        else:
            self._list(keep=self._desk.current)

    def _current_changed(self, _was: str, _now: str) -> None:
        self._go_to_current()
        if self._behind:
            self._catch_up.start()

    def _count(self) -> None:
        self.bar.segments.show_counts(counts(self._desk.tally))

    def _said(self, claim: ClaimId) -> Said:
        """What the row says; nothing where the claim is gone from the desk and its row is about to go."""
        line = self._desk.lines.get(claim)
        if line is None:
            return NOTHING
        lacks = lacking(self._desk.claim(claim)) if line.hollow else ()
        aside = remark(line, lacks) or self._signed(line)
        state = State(line.state)
        return Said(self._desk.number(claim), state, bool(line.hollow), line.statement, facts(line), aside)

    def _signed(self, line: ClaimLine) -> str:
        """Who gave the verdict, and when."""
        entry = self._decided.last(line.article, line.id) if line.state != State.UNREVIEWED else None
        return signature(entry.author, entry.at, datetime.now(UTC)) if entry else ""

    # What the reviewer does

    def _choose(self, choice: Choice) -> None:
        self.view.editing.finish()
        self._choice = choice
        self.view.movable = choice.sort is Sort.LIST
        self.bar.show_choice(choice)
        self._list(keep=None)

    def _list(self, *, keep: ClaimId | None) -> None:
        """List what is chosen, and `keep` where it is listed already."""
        desk, choice = self._desk, self._choice
        stays = keep if self.model.row_of(keep) >= 0 and keep in desk.lines else None
        claims = chosen(choice, desk.order, desk.lines, self._finder, stays)
        self._behind = stays is not None and not choice.is_plain
        desk.walk_along(None if choice.is_plain else claims)
        self._following = True
        self.model.list_claims(claims)
        self._following = False
        self._show_list_or_why_not()
        self._go_to_current()
        self.view.resume()

    def _list_exactly(self) -> None:
        self._list(keep=None)

    def _show_list_or_why_not(self) -> None:
        self.empty.explain(self._choice, article=self._article is not None, any_claims=bool(self._desk.order))
        self._stack.setCurrentWidget(self.view if self.model.claims else self.empty)
        self.bar.setVisible(self._article is not None)

    def _go_to_current(self) -> None:
        self._following = True
        self.view.go_to(self._desk.current)
        self._following = False

    def _selected(self, *_ranges: QItemSelection) -> None:
        """A row was selected: by key or mouse, or by a screen reader, which selects and does not make current."""
        if self._following:
            return
        selected = self.view.selectionModel().selectedIndexes()
        if selected:
            self._desk.focus(self.model.claims[selected[0].row()])
        else:
            self._go_to_current()

    def _moved(self, claim: str, row: int) -> None:
        listed, order = self.model.claims, self._desk.order
        after = self._desk.number(listed[-1])
        before = listed[row] if row < len(listed) else order[after] if after < len(order) else ""
        self.wanted_order.emit(claim, before)

    def _typed(self, claim: str, text: str) -> None:
        self.typing.emit(f"{_PLACE}{claim}", text)

    def _ended(self, claim: str) -> None:
        self.settled.emit(f"{_PLACE}{claim}")

    def _prepare_search(self) -> None:
        self._finder.prepare(self._desk.order, self._desk.lines)
