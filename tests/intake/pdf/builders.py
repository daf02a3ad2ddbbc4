"""PDF files for the tests, printed by Qt's own writer: what stands where is said in points from the top left corner."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter

from app.domain.article import Label
from app.intake.answer import Answer
from ui.theme import fonts

A4 = QSizeF(595, 842)
SIZE, LEADING = 10, 12


@dataclass(frozen=True, slots=True)
class Press:
    """A page that is being printed."""

    painter: QPainter

    def line(self, x: float, base: float, words: str, size: int = SIZE, *, bold: bool = False) -> None:
        """Print a line whose letters stand on `base`."""
        self.painter.setFont(face(size, bold=bold))
        self.painter.drawText(QPointF(x, base), words)

    def lines(self, x: float, base: float, lines: Iterable[str], size: int = SIZE, *, bold: bool = False) -> float:
        """Print lines under one another, and answer where the next one would stand."""
        for words in lines:
            self.line(x, base, words, size, bold=bold)
            base += LEADING * size / SIZE
        return base

    def paragraph(self, x: float, base: float, width: float, words: str, size: int = SIZE) -> float:
        """Print a paragraph within a width, and answer where the next one would stand, after a gap."""
        return self.lines(x, base, broken(words, width, size), size) + LEADING * size / SIZE / 2


def face(size: int, *, bold: bool = False) -> QFont:
    """The article's face in points of the page."""
    fonts.load()
    font = fonts.printed(fonts.SERIF, size, weight=fonts.SEMIBOLD if bold else fonts.REGULAR)
    font.setPixelSize(size)
    return font


def printed(*pages: Callable[[Press], object], size: QSizeF = A4) -> bytes:
    """A PDF file with these pages."""
    into = QBuffer()
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(into)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        page(Press(painter))
    painter.end()
    return bytes(into.data().data())


def broken(words: str, width: float, size: int = SIZE) -> list[str]:
    """The words in lines that fit into a width."""
    metrics = QFontMetricsF(face(size))
    lines = [""]
    for word in words.split(" "):
        wider = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(wider) > width:
            lines.append(word)
        else:
            lines[-1] = wider
    return lines


def told(answer: Answer) -> list[tuple[Label, str]]:
    """Label and words of each block."""
    return [(block.label, answer.text[block.start : block.end]) for block in answer.blocks]


def words(answer: Answer, *labels: Label) -> list[str]:
    """The words of each block, or of those with a label."""
    return [said for label, said in told(answer) if not labels or label in labels]
