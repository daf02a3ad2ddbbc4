"""The page that says what this program does not protect from, in the article's own typography."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from resources import path
from resources.themes import Theme
from ui.about.lines import Kind, Line, lines
from ui.guarded import Guarded
from ui.prose import Face, Noted, Prose
from ui.theme import fonts
from ui.theme.roles import Role, dress

FILE = "protection.md"
MEASURE, POINT, INSET = 620, 14, 6
ABOVE = {Kind.TITLE: 32, Kind.HEADING: 28, Kind.POINT: 8, Kind.PARAGRAPH: 12}
"""Pixels above a line of each kind."""


class ProtectionPane(QWidget):
    """The page, within the corners of its sheet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.view = ProtectionView()
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, INSET, INSET, INSET)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.view.set_theme(theme)

    def show_beginning(self) -> None:
        """Be read from the first line."""
        self.view.verticalScrollBar().setValue(0)


class ProtectionView(Guarded, QScrollArea):
    """Scrolls by the arrows, the page keys, Home and End."""

    def __init__(self) -> None:
        super().__init__()
        self.says = [_put(line) for line in lines(path(FILE).read_text(encoding="utf-8"))]
        self._text = QWidget()
        self._lay_out()
        self.setAccessibleName("What this program does not protect you from")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._text.setAutoFillBackground(False)
        dress(self, Role.RING)

    def set_theme(self, theme: Theme) -> None:
        self._text.setMaximumWidth(fonts.scaled(MEASURE))
        self.verticalScrollBar().setSingleStep(fonts.scaled(40))
        for said in self.says:
            said.set_theme(theme)

    def _lay_out(self) -> None:
        whole = QWidget()
        whole.setAutoFillBackground(False)
        row = QHBoxLayout(whole)
        row.setContentsMargins(32, 0, 32, 32)
        row.addStretch(1)
        row.addWidget(self._text, 100)
        row.addStretch(1)
        column = QVBoxLayout(self._text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for said in self.says:
            column.addSpacing(ABOVE[said.kind])
            column.addWidget(said)
        column.addStretch(1)
        self.setWidget(whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class Said(Prose):
    """A heading or a paragraph."""

    def __init__(self, line: Line, face: Face) -> None:
        super().__init__(face)
        self.kind = line.kind
        self.say(line.words)


class Point(Noted):
    """A point of a list, behind its dash."""

    kind = Kind.POINT

    def __init__(self, line: Line) -> None:
        super().__init__(Prose(_body), POINT)
        self.note.setText("–")
        self.prose.say(line.words)


def _title() -> QFont:
    return fonts.headline(30)


def _heading() -> QFont:
    return fonts.serif(20, weight=fonts.SEMIBOLD)


def _body() -> QFont:
    return fonts.serif(17)


def _put(line: Line) -> Said | Point:
    faces = {Kind.TITLE: _title, Kind.HEADING: _heading, Kind.PARAGRAPH: _body}
    return Point(line) if line.kind is Kind.POINT else Said(line, faces[line.kind])
