"""The report on paper: the system asks for the printer, and the pages go there while the window goes on.

A report is printed whole, as it is saved whole. “Print to a file” is the PDF, saved as any other.
"""

from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.reports.sentences import counted
from ui.actions import reports
from ui.actions.workplace import Workplace
from ui.bridge import in_slices
from ui.export.printing import begun, printer_for, printing

ENDING = ".pdf"


def ask(place: Workplace) -> None:
    """Ask which printer, and print the report there."""
    place.attempt(_ask, place)


def _ask(place: Workplace) -> None:
    article = place.the_article()
    place.window.card.settle()
    printer = printer_for(place.desk.article.title if place.desk.article else "")
    dialog = QPrintDialog(printer, place.window)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    dialog.accepted.connect(partial(_begin, place, article, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # PySide's own open() of a print dialog is another one


def _begin(place: Workplace, article: ArticleId, printer: QPrinter, *_same: QPrinter) -> None:
    if printer.outputFileName():
        reports.write_to(place, _as_pdf(Path(printer.outputFileName())))
    else:
        print_to(place, article, printer)


def print_to(place: Workplace, article: ArticleId, printer: QPrinter) -> None:
    """Print the report as things stand now; it can be called off in the banner."""
    cancel = place.bridge.spawn(_printing(place, article, printer))
    place.window.banner.say("Printing the report…", "Cancel", cancel)


async def _printing(place: Workplace, article: ArticleId, printer: QPrinter) -> None:
    try:
        report = await reports.compared(place, article)
        pages = await place.bridge.in_thread(begun, report)
        with closing(printing(pages, printer)) as steps:
            count = len([page async for page in in_slices(steps)])
        place.window.banner.say(f"Handed to the printer: {counted(count, 'page')}.")
    except Problem as problem:
        place.window.banner.tell(problem)


def _as_pdf(file: Path) -> Path:
    return file if file.suffix.lower() == ENDING else file.with_name(file.name + ENDING)
