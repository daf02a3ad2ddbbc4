"""The report: shown before it leaves, and written beside the window's work, whole or not at all."""

import re
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.reports.formats import WRITERS, late, write
from app.reports.report import Report
from app.reports.since import Since
from app.services import reporting
from ui.actions.watch import Watch
from ui.actions.workplace import Workplace

ALL = {**WRITERS, ".pdf": late("ui.export.pdf")}
NAMES = {".html": "Web page", ".pdf": "PDF", ".csv": "Table", ".json": "Data"}
LONGEST = 60
"""Code points of a file's name that are offered."""


def show(place: Workplace) -> None:
    """Show what the report on the article would say as things stand."""
    place.attempt(_show, place)


def _show(place: Workplace) -> None:
    article = place.the_article()
    place.window.card.settle()
    if reporting.pair(place.ledger, article) is None:
        place.pages.show_report(_report(place, article))
        return
    place.pages.wait_for_report()
    watch = Watch(place.pages.report)
    watch.cancel = place.bridge.spawn(_showing(place, article))
    place.pages.sheet.closed.connect(watch.end)


async def _showing(place: Workplace, article: ArticleId) -> None:
    try:
        report = await compared(place, article)
        if place.pages.sheet.page() is place.pages.report:
            place.pages.report.show_report(report)
    except Problem as problem:
        place.pages.sheet.put_away()
        place.window.banner.tell(problem)


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
    article = place.attempt(place.the_article)
    if article is not None:
        place.bridge.spawn(_writing(place, article, path))


async def _writing(place: Workplace, article: ArticleId, path: Path) -> None:
    place.pages.report.be_busy()
    try:
        report = await compared(place, article)
        await place.bridge.in_thread(write, report, path, ALL)
        place.window.banner.say(f"Saved: {path.name}, of {report.checkpoint.entries:,} events.")
        place.pages.sheet.put_away()
    except Problem as problem:
        place.pages.sheet.put_away()
        place.window.banner.tell(problem)
    finally:
        place.pages.report.be_ready()


async def compared(place: Workplace, article: ArticleId) -> Report:
    """The report as things stand once the drafts have been compared. Raises Problem."""
    pair = reporting.pair(place.ledger, article)
    if pair is None:
        return _report(place, article)
    since = await place.bridge.in_thread(reporting.since, pair)
    newest = place.ledger.newest_draft(article)
    if newest is None or newest.id == pair.drafts[1].id:
        return _report(place, article, since)
    return await compared(place, article)


def _report(place: Workplace, article: ArticleId, since: Since | None = None) -> Report:
    return reporting.report_on(place.ledger, article, made=datetime.now(UTC), since=since)


def file_name(title: str, ending: str) -> str:
    """A name that every system takes, made of the title's words."""
    words = re.sub(r"[^\w]+", "-", title).strip("-")[:LONGEST].rstrip("-")
    return f"{words or 'report'}{ending}"
