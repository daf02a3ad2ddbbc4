"""The articles of the library as a Qt list, filtered by words, with the coverage where counting it is cheap."""

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.coverage import cover
from app.domain.dates import short_day
from app.domain.ids import ArticleId
from app.domain.typography import folded
from app.store.lines import ArticleLine
from app.store.queries import Queries
from ui.guarded import Guarded

CHEAP = 60_000
"""Code points of a draft whose coverage is counted in passing: some 10 ms."""
LINE = int(Qt.ItemDataRole.UserRole)
COVERAGE = LINE + 1
Index = QModelIndex | QPersistentModelIndex


class LibraryModel(Guarded, QAbstractListModel):
    """`read` looks at the desk file again; `count_one` counts one coverage that is not known yet."""

    def __init__(self, queries: Queries, parent: QObject) -> None:
        super().__init__(parent)
        self._queries = queries
        self._taken_out = False
        self._words = ""
        self._all: list[ArticleLine] = []
        self._shown: list[ArticleLine] = []
        self._coverage: dict[tuple[ArticleId, str], int | None] = {}

    def read(self) -> None:
        self._all = self._queries.articles(taken_out=self._taken_out)
        self._show()

    def filter(self, words: str) -> None:
        """Show the articles whose titles have all the words in them, in whatever case, shape and accents."""
        self._words = words
        self._show()

    def show_taken_out(self, taken_out: bool) -> None:
        self._taken_out = taken_out
        self.read()

    def line(self, index: Index) -> ArticleLine:
        return self._shown[index.row()]

    def row_of(self, article: ArticleId | None) -> int:
        """The row of an article, the first where it is not shown."""
        return next((row for row, line in enumerate(self._shown) if line.id == article), 0)

    def is_empty(self) -> bool:
        """Whether there is nothing to filter."""
        return not self._all

    def count_one(self) -> bool:
        """Count the coverage of one article that is shown; False where all are known."""
        for row, line in enumerate(self._shown):
            if (line.id, line.touched) not in self._coverage:
                self._coverage[line.id, line.touched] = self._count(line.id)
                self.dataChanged.emit(self.index(row), self.index(row), [COVERAGE])
                return True
        return False

    def _count(self, article: ArticleId) -> int | None:
        draft = self._queries.newest_draft(article)
        if draft is None or draft.length > CHEAP:
            return None
        return cover(self._queries.text(draft.sha256), draft.blocks, self._spans(article)).percent

    def _spans(self, article: ArticleId) -> Iterator[tuple[int, int]]:
        for line in self._queries.claim_lines(article):
            yield from line.places
        for dismissal in self._queries.dismissals(article):
            yield from ((span.start, span.end) for span in dismissal.spans)

    def _show(self) -> None:
        wanted = folded(self._words).split()
        self.beginResetModel()
        self._shown = [line for line in self._all if all(word in folded(line.title) for word in wanted)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{line.title}, {progress(line)}, {touched(line.touched)}"
            case _ if role == LINE:
                return line
            case _ if role == COVERAGE:
                return self._coverage.get((line.id, line.touched))
        return None


def progress(line: ArticleLine) -> str:
    """How far it has come, in words."""
    if not line.claims:
        return "no claims yet"
    return f"{line.open:,} of {line.claims:,} open" if line.open else f"all {line.claims:,} decided"


def touched(at: str, now: datetime | None = None) -> str:
    """When, in the words that somebody would use today: "today 10:44", "yesterday 17:02", "12 Nov", "12 Nov 2023"."""
    here, then = (now or datetime.now(UTC)).astimezone(), datetime.fromisoformat(at).astimezone()
    days = (here.date() - then.date()).days
    if days in (0, 1):
        return f"{('today', 'yesterday')[days]} {then:%H:%M}"
    return short_day(then) if then.year == here.year else f"{short_day(then)} {then.year}"
