"""The report on paper: a PDF written by Qt, with its fonts in it, in which every word can be searched.

Drawn line by line on the writer, so nothing is ever asked for: no address, no file, no picture.
"""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from app.reports.report import Report
from ui.export.faces import UNIT
from ui.export.press import pages
from ui.export.searchable import searchable
from ui.theme import fonts

_POINTS_IN_AN_INCH = 72


def render(report: Report) -> bytes:
    """The PDF. Needs no window and no screen: where no program of Qt's runs yet, one is started without either."""
    _application()
    fonts.load()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(report, buffer)
    painter = QPainter(writer)
    for page in pages(report):
        if page.number > 1:
            writer.newPage()
        page.draw(painter)
    painter.end()
    return searchable(bytes(buffer.data().data()), report.text)


def _application() -> QGuiApplication:
    """The program's own; on the command line one that lives from the first report to the end.

    One with widgets, though none are needed: there can be only one, and what comes after might want them.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    _started.append(QApplication(["proofdesk", "-platform", "offscreen"]))
    return _started[0]


_started: list[QApplication] = []


def _writer(report: Report, buffer: QBuffer) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_POINTS_IN_AN_INCH * UNIT)
    nothing = QMarginsF(0, 0, 0, 0)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, nothing))
    writer.setTitle(f"{report.article.title} – checking report")
    writer.setCreator(f"Proofdesk {report.version}")
    return writer
