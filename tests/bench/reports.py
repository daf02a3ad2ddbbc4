"""Reports of 5,000 claims: as a page, and as a PDF beside Qt's bare writer with the same words."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextCharFormat, QTextCursor, QTextDocument

from app.reports import html
from tests.bench.figures import Figure, processor
from tests.reports.builders import long_report
from ui.export import pdf
from ui.export.galley import galley
from ui.export.paragraph import Paragraph
from ui.theme import fonts

SCREEN_DPI = 96  # at the writer's own 1,200 a text document of a thousand pages is cut off, and Qt does not say so
TIMES = 3


def figures(_folder: Path) -> Iterator[Figure]:
    _application = QGuiApplication(["bench", "-platform", "offscreen"])
    fonts.load()
    report = long_report(5_000, 100_000)
    page = min(processor(lambda: html.render(report)) for _ in range(TIMES))
    yield Figure("HTML report of 5,000 claims", page, 1, "s")
    document = same_words(item for item in galley(report) if isinstance(item, Paragraph))
    pairs = [(processor(lambda: pdf.render(report)), processor(lambda: bare(document))) for _ in range(TIMES)]
    took, floor = min(took for took, _ in pairs), min(floor for _, floor in pairs)
    yield Figure("PDF of it, beside the bare writer", took / floor, 1.3, "x", f"{took:.2f} beside {floor:.2f} s")


def same_words(paragraphs: Iterator[Paragraph]) -> QTextDocument:
    """Every paragraph that the PDF sets, in its font: nothing is drawn but the words, and no page is looked after."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for paragraph in paragraphs:
        face, weight = paragraph.face, fonts.SEMIBOLD if paragraph.face.bold else fonts.REGULAR
        letters = QTextCharFormat()
        letters.setFont(fonts.printed(face.family, face.size, italic=face.italic, weight=weight))
        cursor.insertBlock()
        cursor.insertText(f"{paragraph.aside} {paragraph.text}", letters)
    cursor.endEditBlock()
    return document


def bare(document: QTextDocument) -> None:
    """The document through Qt's writer, as Qt prints it by itself."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(SCREEN_DPI)
    document.print_(writer)
