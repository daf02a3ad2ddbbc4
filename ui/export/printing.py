"""The report on a printer: the pages of the PDF, each as large as the paper lets it be."""

from collections.abc import Generator, Iterator
from itertools import chain, islice

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from app.domain.problem import Problem
from app.reports.report import Report
from ui.export.press import PAGE_HEIGHT, PAGE_WIDTH, Page, pages
from ui.theme import fonts


def printer_for(report_title: str) -> QPrinter:
    """The system's own printer, at its own resolution, with all of its paper."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setDocName(f"{report_title} – checking report")
    made.setFullPage(True)
    return made


def begun(report: Report) -> Iterator[Page]:
    """The report's pages, the first of which is made: for a thread, because a long report is gathered for it."""
    fonts.load()
    coming = pages(report)
    return chain(list(islice(coming, 1)), coming)


def printing(coming: Iterator[Page], printer: QPrinter) -> Generator[int, None, None]:
    """Print the pages, one a step, and say each one's number. Closed before its end, it calls the printing off.

    Raises Problem where the printer does not take them.
    """
    painter, whole = QPainter(), False
    if not printer.isValid() or not painter.begin(printer):
        raise _refused(printer)
    try:
        for page in coming:
            if page.number > 1 and not printer.newPage():
                raise _refused(printer)
            _draw(page, painter, printer)
            yield page.number
        whole = True
    finally:
        if not whole:
            printer.abort()
        painter.end()


def _draw(page: Page, painter: QPainter, printer: QPrinter) -> None:
    """The A4 page in the middle of the paper, smaller where the paper is."""
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    zoom = min(paper.width() / PAGE_WIDTH, paper.height() / PAGE_HEIGHT)
    painter.save()
    painter.translate((paper.width() - zoom * PAGE_WIDTH) / 2, (paper.height() - zoom * PAGE_HEIGHT) / 2)
    painter.scale(zoom, zoom)
    page.draw(painter)
    painter.restore()


def _refused(printer: QPrinter) -> Problem:
    name = f"The printer {printer.printerName()}" if printer.printerName() else "The printer"
    return Problem(
        f"{name} did not take the report.", kept="Nothing was lost.", do="See whether it is on, or choose another."
    )
