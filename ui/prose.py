"""Words over several lines, of whatever length and script, that may bear marks; and words with a note beside them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources.themes import Theme
from ui.guarded import Guarded
from ui.paragraph import Mark, Paragraph, paragraph
from ui.plain import PlainLabel, plain_tip
from ui.pressing import PRESS, is_wanted
from ui.theme import fonts

MOST = 5000
"""Code points shown at most: the article and the history have the rest."""
SHORT = 40
"""Code points that stand on a line in any case."""
LEADING = 1.45
WIDTHS = 4
COLUMN = 62
"""Width of the notes before the text scale."""
APART = 8

Face = Callable[[], QFont]


class Prose(Guarded, PlainLabel):
    """Never makes its card wider. Of more than `lines` lines (0 is no bound) the rest is in the tip."""

    def __init__(self, face: Face, *, muted: bool = False, lines: int = 0) -> None:
        super().__init__()
        self._face, self._muted, self.lines = face, muted, lines
        self.marks: tuple[Mark, ...] = ()
        self.laid: dict[int, Paragraph] = {}
        """Its lines, by the width that they were asked for in."""
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        self.laid.clear()
        self.setFont(self._face())
        self.set_ink(theme.muted if self._muted else theme.ink)
        self.updateGeometry()

    def set_ink(self, colour: str) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(colour))
        self.setPalette(palette)

    def say(self, text: str, marks: Iterable[Mark] = ()) -> None:
        """Show the text; the marks are places in it, in code points."""
        cut, given = text if len(text) <= MOST else text[: MOST - 1] + "…", tuple(marks)
        if cut == self.text() and not given and not self.marks:
            return
        self.marks = given
        self.laid.clear()
        self.setText(cut)
        is_long = bool(self.lines) and len(cut) > SHORT * self.lines
        self.setToolTip(plain_tip(cut if is_long else ""))
        self.updateGeometry()
        self.update()

    def show_lines(self, lines: int) -> None:
        """Be cut after so many lines from now on; 0 is no bound."""
        if lines != self.lines:
            self.lines = lines
            self.laid.clear()
            self.updateGeometry()
            self.update()

    def say_as(self, other: "Prose") -> None:
        """Say what another prose of the same face and width says, in the lines in which that was laid out."""
        self.say(other.text(), other.marks)
        self.laid = dict(other.laid)

    def _paragraph(self, width: int) -> Paragraph:
        """The words in this width; a layout asks for two or three widths again and again."""
        if width not in self.laid:
            if len(self.laid) >= WIDTHS:
                self.laid.clear()
            self.laid[width] = paragraph(self.text(), self.font(), width, LEADING, self.marks, self.lines)
        return self.laid[width]

    def baseline(self) -> float:
        """Of the first line, from the top."""
        layout, _ = paragraph("x", self.font(), 100, LEADING)
        first = layout.lineAt(0)  # which is good for as long as its layout is
        return first.y() + first.ascent()

    def heightForWidth(self, width: int) -> int:
        return int(self._paragraph(max(1, width))[1] + 0.999)

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, round(QFontMetricsF(self.font()).height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._paragraph(max(1, self.width()))[0].draw(painter, QPointF(0, 0))
        painter.end()


class PressedProse(Prose):
    """Words that do something when they are pressed, by the mouse or by a key."""

    clicked = Signal()

    def __init__(self, face: Face, *, muted: bool = False, lines: int = 0) -> None:
        super().__init__(face, muted=muted, lines=lines)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._focus = QColor(theme.focus)

    def event(self, event: QEvent) -> bool:
        if is_wanted(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PRESS:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 2, self.width(), 2, self._focus)
            painter.end()


class Noted(Guarded, QWidget):
    """Words with a short note before them: a time, a label.

    It puts them in their places itself: with a layout, the whole card would be laid out for other words that are just
    as high.
    """

    def __init__(self, prose: Prose, column: int = COLUMN) -> None:
        super().__init__()
        self.note, self.prose, self._column, self._left = PlainLabel(parent=self), prose, column, 0
        self.prose.setParent(self)
        self.note.setProperty("role", "muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(self.prose.sizePolicy())

    def set_theme(self, theme: Theme) -> None:
        self.note.setFont(fonts.sans(12))
        self.prose.set_theme(theme)
        metrics = QFontMetricsF(self.note.font())
        above = max(0, round(self.prose.baseline() - metrics.ascent()))
        self.note.setContentsMargins(0, above, 0, 0)
        self.note.setFixedSize(fonts.scaled(self._column), above + round(metrics.height()))
        self._left = self.note.minimumWidth() + APART
        self._put_words()

    def _put_words(self) -> None:
        self.prose.setGeometry(self._left, 0, max(0, self.width() - self._left), self.height())

    def heightForWidth(self, width: int) -> int:
        return max(self.note.minimumHeight(), self.prose.heightForWidth(width - self._left))

    def sizeHint(self) -> QSize:
        hint = self.prose.sizeHint()
        return QSize(self._left + hint.width(), max(self.note.minimumHeight(), hint.height()))

    def minimumSizeHint(self) -> QSize:
        least = self.prose.minimumSizeHint()
        return QSize(self._left + least.width(), max(self.note.minimumHeight(), least.height()))

    def event(self, event: QEvent) -> bool:
        """The words ask for a place of another size: what holds them is told if they are of another height."""
        if event.type() == QEvent.Type.LayoutRequest and self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_words()
