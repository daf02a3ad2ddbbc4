"""The bottom line: what has been decided, what is not yet accounted for, and whether all of it is safe on the disk."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.coverage import Coverage
from app.domain.entry import Entry
from app.domain.verdict import OPEN, State
from resources.themes import Theme, state_look
from ui.desk import Desk
from ui.elided import ShortWords
from ui.guarded import Guarded
from ui.theme import fonts
from ui.theme.roles import Role, dress

DECIDED = (State.VERIFIED, State.DISPUTED, State.REFUTED)
HEIGHT = 32
BAR = 216
GAP = 10


class VerdictBar(Guarded, QWidget):
    """How many claims of each verdict, as lengths; what is open is the empty rest."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Verdicts")

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(BAR, 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(BAR // 2, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QPainterPath()
        track.addRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setClipPath(track)
        painter.fillRect(self.rect(), QColor(self._theme.hairline))
        left, whole = 0.0, max(1, len(self._desk.order))
        for state in DECIDED:
            width = self.width() * self._desk.tally[state] / whole
            painter.fillRect(QRectF(left, 0, width, self.height()), QColor(state_look(self._theme, state).ink))
            left += width
        painter.end()


class StatusLine(Guarded, QWidget):
    """Follows the desk. `wanted_gap` asks for the next words that nobody has accounted for."""

    wanted_gap = Signal()
    wanted_history = Signal()
    wanted_stop = Signal()
    """Stop reading the article."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._entries, self._head, self._whole = desk, 0, "", "being checked"
        self.bar = VerdictBar(desk, theme)
        self.counts, self.coverage, self.saved, self.history, self.offline = (ShortWords(theme) for _ in range(5))
        self.reading = ShortWords(theme)
        self.reading.set_tip("Stop reading the article")
        self.reading.clicked.connect(self.wanted_stop)
        self.coverage.set_tip("Go to the next words that nobody has accounted for")
        self.history.set_tip("Show the history")
        self.offline.say("offline", "")
        self._lay_out()
        self.set_theme(theme)
        self.coverage.clicked.connect(self.wanted_gap)
        self.history.clicked.connect(self.wanted_history)
        self._listen(desk)

    def set_theme(self, theme: Theme) -> None:
        self.setFixedHeight(fonts.scaled(HEIGHT))
        self.bar.set_theme(theme)
        for words in (self.counts, self.coverage, self.reading, self.saved, self.history, self.offline):
            words.setFont(fonts.figures(12.5))
            words.set_theme(theme)
        self._fit()

    def say_whole(self, words: str) -> None:
        """How far the history has been checked, in a word or two: "whole", "being checked", "damaged"."""
        self._whole = words
        self._tell_history()

    def say_reading(self, done: int, of: int) -> None:
        """How far the article is read; of nothing where none is being read."""
        share = f"{100 * done // of} %" if of else ""
        self.reading.say(f"reading {share}" if of else "", share)
        self._fit()

    def say_read_only(self) -> None:
        """For good: nothing can be recorded on this desk."""
        self.offline.say("read only, offline", "read only")
        self._fit()

    def _listen(self, desk: Desk) -> None:
        desk.article_changed.connect(self._follow_article)
        desk.tally_changed.connect(self._follow_tally)
        desk.claims_reset.connect(self._follow_tally)
        desk.coverage_changed.connect(self._follow_coverage)
        desk.recorded.connect(self._follow_history)

    def _follow_article(self) -> None:
        article = self._desk.article
        self.bar.setVisible(article is not None)
        if article is None:
            self._entries, self._head = 0, ""
            self.saved.say("", "")
        else:
            point = self._desk.queries.checkpoint(article.id)
            newest = self._desk.queries.history(article.id, limit=1)
            self._entries, self._head = point.entries, newest[0].id if newest else ""
            self._tell_saved(newest[0].at if newest else "")
        self.coverage.say("", "")
        self._tell_history()

    def _follow_history(self, entries: tuple[Entry, ...]) -> None:
        here = [entry for entry in entries if self._desk.article and entry.article == self._desk.article.id]
        if here:
            self._entries, self._head = self._entries + len(here), here[-1].id
            self._tell_saved(here[-1].at)
            self._tell_history()

    def _follow_tally(self) -> None:
        tally = self._desk.tally
        still_open = sum(tally[state] for state in OPEN)
        words = [(tally[state], str(state)) for state in DECIDED if tally[state]]
        words += [(still_open, "open")] if still_open or not words else []
        signs = [f"{tally[state]} {sign}" for state, sign in zip(DECIDED, "✓!✗", strict=True) if tally[state]]
        signs += [f"{still_open} open"] if still_open or not signs else []
        none = "no claims yet" if self._desk.article else ""
        self.counts.say(
            " · ".join(f"{count:,} {word}" for count, word in words) if self._desk.order else none,
            " · ".join(signs) if self._desk.order else none,
        )
        self.bar.update()
        self._fit()

    def _follow_coverage(self) -> None:
        self.coverage.say(*covered(self._desk.coverage) if self._desk.article else ("", ""))
        self._fit()

    def _tell_saved(self, at: str) -> None:
        clock = f"{datetime.fromisoformat(at).astimezone():%H:%M:%S}" if at else ""
        self.saved.say(f"saved {clock}" if clock else "", clock)

    def _tell_history(self) -> None:
        head = f"{self._head[:4]}·{self._head[4:8]}"
        events = f"{self._entries:,} event{'s' if self._entries != 1 else ''}"
        here = bool(self._entries)
        self.history.say(
            f"history {head}, {events}, {self._whole}" if here else "", f"history {self._whole}" if here else ""
        )
        self._fit()

    def _fit(self) -> None:
        """Say in fewer words what there is no room for in full, the least important first."""
        words = [self.history, self.saved, self.coverage, self.counts, self.offline, self.reading]
        room = self.width() - BAR // 2 - GAP * (len(words) + 1) - 30
        short = 0
        while short < len(words) and sum(w.width_of(short=at < short) for at, w in enumerate(words)) > room:
            short += 1
        for at, word in enumerate(words):
            word.be_short(short=at < short)

    def _lay_out(self) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(18, 0, 12, 0)
        row.setSpacing(GAP)
        row.addWidget(self.bar)
        row.addWidget(self.counts)
        row.addWidget(self.coverage)
        row.addStretch(1)
        for words in (self.reading, self.saved, self.history, self.offline):
            row.addWidget(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addWidget(line, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def covered(coverage: Coverage) -> tuple[str, str]:
    """The coverage in words, and in fewer."""
    gaps = len(coverage.gaps)
    if not coverage.words:
        return "", ""
    if not gaps:
        return f"coverage {coverage.percent} %, every word accounted for", f"{coverage.percent} %"
    sentences = "1 sentence" if gaps == 1 else f"{gaps:,} sentences"
    return f"coverage {coverage.percent} %, {sentences} unclaimed", f"{coverage.percent} %, {gaps:,} gaps"


def rule() -> QFrame:
    """A hairline across."""
    line = QFrame()
    dress(line, Role.RULE)
    line.setFixedHeight(1)
    return line
