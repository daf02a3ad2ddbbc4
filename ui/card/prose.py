"""Words over several lines, of whatever length and script, that may bear marks; and words with a note beside them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from resources.themes import Theme
from ui.guarded import Guarded
from ui.offsets import utf16_length
from ui.plain import PlainLabel
from ui.theme import fonts

MOST = 1200
"""Code points shown at most: the article and the history have the rest."""
LEADING = 1.45
"""Line height in heights of the letters."""
COLUMN = 62
"""Width of the notes before the text scale."""

Face = Callable[[], QFont]
Marked = Sequence[tuple[str, QTextCharFormat | None]]


class Prose(Guarded, PlainLabel):
    """Breaks inside a word where it must, so that no address or long word makes the card wider."""

    clicked = Signal()

    def __init__(self, face: Face, *, muted: bool = False) -> None:
        super().__init__()
        self._face, self._muted = face, muted
        self._formats: list[QTextLayout.FormatRange] = []
        self._laid: tuple[int, QTextLayout, float] | None = None
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        self._laid = None
        self.setFont(self._face())
        self.set_ink(theme.muted if self._muted else theme.ink)
        self.updateGeometry()

    def set_ink(self, colour: str) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(colour))
        self.setPalette(palette)

    def say(self, text: str) -> None:
        self.say_marked(((text, None),))

    def say_marked(self, stretches: Marked) -> None:
        """The stretches one after the other, each in its format."""
        text = "".join(words for words, _ in stretches)
        cut = text if len(text) <= MOST else text[: MOST - 1] + "…"
        formats = _ranges(stretches)
        if cut == self.text() and not formats and not self._formats:
            return
        self._formats, self._laid = formats, None
        self.setText(cut)
        self.updateGeometry()
        self.update()

    def marks(self) -> list[QTextLayout.FormatRange]:
        """The formats and where they are, in UTF-16 units."""
        return self._formats

    def _layout_for(self, width: int) -> tuple[QTextLayout, float]:
        """The text laid out in a width, and how high that is."""
        if self._laid is None or self._laid[0] != width:
            layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.setFormats(self._formats)
            self._laid = width, layout, _break_lines(layout, width, self.font().pixelSize() * LEADING)
        return self._laid[1], self._laid[2]

    def baseline(self) -> float:
        """Of the first line, from the top."""
        probe = QTextLayout("x", self.font())
        _break_lines(probe, 100, self.font().pixelSize() * LEADING)
        return probe.lineAt(0).y() + probe.lineAt(0).ascent()

    def heightForWidth(self, width: int) -> int:
        return int(self._layout_for(max(1, width))[1] + 0.999)

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(160, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, round(QFontMetricsF(self.font()).height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._layout_for(max(1, self.width()))[0].draw(painter, QPointF(0, 0))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        super().mouseReleaseEvent(event)


def _ranges(stretches: Marked) -> list[QTextLayout.FormatRange]:
    """The formats by their places in UTF-16 units."""
    made, at = [], 0
    for words, form in stretches:
        length = utf16_length(words)
        if form is not None:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = at, length, form
            made.append(mark)
        at += length
    return made


def _break_lines(layout: QTextLayout, width: int, spacing: float) -> float:
    """Lay the lines out one below the other; answers how high they are together."""
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + max(0.0, (spacing - line.height()) / 2)))
        top += max(spacing, line.height())
    layout.endLayout()
    return top


class Noted(QWidget):
    """Words with a short note before them: a time, a label."""

    def __init__(self, face: Face, *, muted: bool = False) -> None:
        super().__init__()
        self.note = PlainLabel()
        self.note.setProperty("role", "muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.prose = Prose(face, muted=muted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.note, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.prose, 1)

    def set_theme(self, theme: Theme) -> None:
        self.note.setFont(fonts.sans(12))
        self.note.setFixedWidth(fonts.scaled(COLUMN))
        self.prose.set_theme(theme)
        above = self.prose.baseline() - QFontMetricsF(self.note.font()).ascent()
        self.note.setContentsMargins(0, max(0, round(above)), 0, 0)
