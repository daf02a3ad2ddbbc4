"""Reports of 5,000 claims: as a page, and as a PDF beside Qt's bare writer with the same words."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from app.reports import html
from app.reports.report import Report
from app.services.reporting import report_on
from tests import bench_article
from tests.bench.figures import Figure, processor
from ui.export import pdf
from ui.export.story import story
from ui.theme import fonts


def figures(folder: Path) -> Iterator[Figure]:
    _application = QApplication([])
    ledger, article = bench_article.long_article(folder, 100_000, 5_000)
    report = report_on(ledger, article, made=datetime.now(UTC))
    ledger.close()
    html.render(report)
    yield Figure("HTML report of 5,000 claims", processor(lambda: html.render(report)), 1, "s")
    words = "\n".join(paragraph_words(report))
    pdf.render(report)
    took, floor = processor(lambda: pdf.render(report)), processor(lambda: bare(words))
    yield Figure("PDF of it, beside the bare writer", took / floor, 1.3, "x", f"{took:.2f} beside {floor:.2f} s")


def paragraph_words(report: Report) -> Iterator[str]:
    """Every paragraph that the PDF sets, as plain words."""
    return (item.text for item in story(report))


def bare(words: str) -> bytes:
    """The same words through a text document and Qt's writer, with nothing drawn but the words."""
    fonts.load()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    document = QTextDocument()
    document.setDefaultFont(fonts.printed(fonts.SERIF, 10.5))
    document.setPlainText(words)
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())
