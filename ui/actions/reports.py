"""The report: shown before it leaves, and written beside the window's work, whole or not at all."""

import re
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.domain.problem import Problem
from app.reports.formats import WRITERS, late, write
from app.reports.report import Report
from app.services import reporting
from ui.actions.workplace import Workplace

ALL = {**WRITERS, ".pdf": late("ui.export.pdf")}
NAMES = {".html": "Web page", ".pdf": "PDF", ".csv": "Table", ".json": "Data"}
LONGEST = 60
"""Code points of a file's name that are offered."""


def show(place: Workplace) -> None:
    """Show what the report on the article would say as things stand."""
    place.attempt(_show, place)


def _show(place: Workplace) -> None:
    place.the_article()
    place.window.card.settle()
    place.pages.show_report(_report(place))


def save(place: Workplace, ending: str) -> None:
    """Ask where to, and write the report there."""
    title = place.desk.article.title if place.desk.article else "Report"
    dialog = QFileDialog(place.window, "Save the report", file_name(title, ending), f"{NAMES[ending]} (*{ending})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending.lstrip("."))
    dialog.fileSelected.connect(lambda name: write_to(place, Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def write_to(place: Workplace, path: Path) -> None:
    """Write the report as things stand now; the format is told by the ending."""
    report = place.attempt(_report, place)
    if report is not None:
        place.bridge.spawn(_writing(place, report, path))


async def _writing(place: Workplace, report: Report, path: Path) -> None:
    place.pages.report.be_busy()
    try:
        await place.bridge.in_thread(write, report, path, ALL)
        place.window.banner.say(f"Saved: {path.name}, of {report.checkpoint.entries:,} events.")
        place.pages.sheet.put_away()
    except Problem as problem:
        place.pages.sheet.put_away()
        place.window.banner.tell(problem)
    finally:
        place.pages.report.be_ready()


def _report(place: Workplace) -> Report:
    return reporting.report_on(place.ledger, place.the_article(), made=datetime.now(UTC))


def file_name(title: str, ending: str) -> str:
    """A name that every system takes, made of the title's words."""
    words = re.sub(r"[^\w]+", "-", title).strip("-")[:LONGEST].rstrip("-")
    return f"{words or 'report'}{ending}"
