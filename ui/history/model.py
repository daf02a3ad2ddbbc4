"""The history of one article as a list model: a page at a time from the newest, and what happens now on top."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain import events as e
from app.domain.entry import Entry
from app.domain.ids import ArticleId, ClaimId
from app.store.queries import Queries
from ui.guarded import Guarded
from ui.history.rows import Day, Deed, Row, claim_of, deeds_of, joined, rows_below
from ui.history.undone import Undone
from ui.sentences import clock, day_name, today, what, what_with_it, who

PAGE = 200
"""Entries that are read at a time."""
FOUND = 60
"""The same while somebody searches, for each claim that is found is asked what was undone of it."""

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(Guarded, QAbstractListModel):
    """`show_history` says of what; pages come as the view asks for more."""

    def __init__(self, queries: Queries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queries = queries
        self._article: ArticleId | None = None
        self._claim: ClaimId | None = None
        self._search = ""
        self._clear()

    def _clear(self) -> None:
        self._rows: list[Row] = []
        self._undone = Undone()
        self._names: dict[str, str] = {}
        self._asked: set[str] = set()
        self._oldest: int | None = None
        self._more = self._article is not None

    def show_history(self, article: ArticleId | None, claim: ClaimId | None, search: str) -> None:
        """Begin anew with the newest page of an article, of one claim of it, of what says certain words."""
        self.beginResetModel()
        self._article, self._claim, self._search = article, claim, search
        self._clear()
        self._append(self._read())
        self.endResetModel()

    def follow(self, entries: tuple[Entry, ...]) -> None:
        """Put what was recorded just now on top."""
        here = [entry for entry in entries if entry.article == self._article]
        for entry in here:
            self._undone.see(entry)
        self._name(here, anew=True)
        shown = self._fitting(here)
        if shown:
            self._put_on_top(Deed(tuple(shown)))
        if here:
            self._tell_fallen(here[0])

    def row(self, at: int) -> Row:
        return self._rows[at]

    def deed(self, index: Index) -> Deed | None:
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Deed) else None

    def undone_since(self, deed: Deed) -> str:
        """When the deed ceased to stand, as in an entry; "" where it stands."""
        return self._undone.since(deed.last.step)

    def sentences(self, deed: Deed) -> list[str]:
        """What was done, one sentence an entry, each to be read after the name of who did it.

        The claim that is spoken of already, by the filter or the sentence before, is not named again.
        """
        told, spoken_of = [], self._claim
        for entry in deed.entries:
            claim = claim_of(entry.event) if entry.event else None
            known = claim is not None and claim == spoken_of
            told.append(what_with_it(entry) if known else what(entry, self._names.get(claim or "", "")))
            spoken_of = claim
        return told

    def _read(self) -> list[Entry]:
        """The next page; marks where it ends."""
        if self._article is None:
            return []
        limit = FOUND if self._search else PAGE
        page = self._queries.history(
            self._article, subject=self._claim, before=self._oldest, limit=limit, search=self._search
        )
        self._more = len(page) == limit
        self._oldest = page[-1].seq if page else self._oldest
        for entry in page:
            self._undone.see(entry)
        self._name(page, anew=False)
        if self._search:
            self._learn_undone(page)
        return page

    def _name(self, entries: Iterable[Entry], *, anew: bool) -> None:
        """Learn what the claims are called that are not known yet, or anew, for some may be reworded."""
        if self._article is None:
            return
        subjects = {claim for entry in entries if entry.event and (claim := claim_of(entry.event))}
        unknown = subjects if anew else subjects - self._names.keys()
        if unknown:
            was = {subject: self._names.get(subject) for subject in unknown}
            self._names |= self._queries.names(self._article, unknown)
            if anew and any(was[subject] not in {None, self._names.get(subject)} for subject in unknown):
                self._tell_all()

    def _learn_undone(self, found: Iterable[Entry]) -> None:
        """A search may find a deed and not its undoing: look at all that happened to what was found."""
        subjects = {e.subject(entry.event) for entry in found if entry.event} - self._asked
        self._asked |= subjects
        for subject in subjects:
            if self._article is not None:
                for entry in self._queries.history(self._article, subject=subject, limit=PAGE):
                    self._undone.see(entry)

    def _fitting(self, entries: list[Entry]) -> list[Entry]:
        """Those of them that the filter and the search let through."""
        if self._claim is not None:
            entries = [entry for entry in entries if entry.event and e.subject(entry.event) == self._claim]
        if self._search and entries and self._article is not None:
            newest = self._queries.history(self._article, limit=len(entries), search=self._search, subject=self._claim)
            found = {entry.seq for entry in newest}
            entries = [entry for entry in entries if entry.seq in found]
        return entries

    def _put_on_top(self, deed: Deed) -> None:
        head = self._rows[0] if self._rows else None
        under_day = isinstance(head, Day) and head.day == deed.day
        first = 1 if under_day else 0
        new: list[Row] = [deed] if under_day else [Day(deed.day), deed]
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self._rows[first:first] = new
        self.endInsertRows()

    def _append(self, page: list[Entry]) -> None:
        """Put a page under what is there, without telling."""
        self._rows.extend(rows_below(self._rows[-1] if self._rows else None, deeds_of(page)))

    def _tell_fallen(self, entry: Entry) -> None:
        """Repaint the steps that stand no longer, or again, because of an entry."""
        steps = set(self._undone.chain(entry)) if entry.undoes else set()
        for at, row in enumerate(self._rows if steps else ()):
            if isinstance(row, Deed) and row.last.step in steps:
                self.dataChanged.emit(self.index(at), self.index(at))

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _spoken(self, deed: Deed) -> str:
        since = self.undone_since(deed)
        undone = f" (undone {clock(since)})" if since else ""
        return f"{clock(deed.last.at)} {who(deed.last)} {'; '.join(self.sentences(deed))}{undone}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        match self._rows[index.row()]:
            case Day(day):
                return day_name(day, today())
            case deed:
                return self._spoken(deed)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A day is read, not chosen."""
        if self.deed(index) is not None or not index.isValid():
            return super().flags(index)
        return Qt.ItemFlag.ItemIsEnabled

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        page = self._read()
        deeds = deeds_of(page)
        last = self._rows[-1] if self._rows else None
        if deeds and isinstance(last, Deed) and (whole := joined(last, deeds[0])):
            self._rows[-1] = whole
            self.dataChanged.emit(self.index(len(self._rows) - 1), self.index(len(self._rows) - 1))
            deeds = deeds[1:]
        new = rows_below(self._rows[-1] if self._rows else None, deeds)
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows.extend(new)
            self.endInsertRows()
