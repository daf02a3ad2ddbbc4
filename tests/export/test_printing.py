"""The report on a printer: the pages that the PDF has, on whatever paper there is."""

from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app.domain.problem import Problem
from app.reports.report import Report
from tests.export.test_pdf import pages_of
from tests.reports.builders import long_report, sample
from ui.export.pdf import render
from ui.export.printing import begun, printer_for, printing
from ui.export.searchable import searchable

PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter, "a5": QPageSize.PageSizeId.A5}


@pytest.fixture(autouse=True)
def with_qt(qtbot: QtBot) -> None:
    """A program of Qt's, as in the window."""


def printer_to(file: Path, paper: str = "a4") -> QPrinter:
    made = printer_for("Kelda")
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(file))
    made.setPageSize(QPageSize(PAPERS[paper]))
    made.setPageOrientation(QPageLayout.Orientation.Portrait)
    return made


def printed(report: Report, file: Path, paper: str = "a4") -> list[str]:
    list(printing(begun(report), printer_to(file, paper)))
    return [plain(page) for page in pages_of(searchable(file.read_bytes(), report.text))]


def plain(page: str) -> str:
    """Its letters: how wide a space is, a reader of small print guesses."""
    return "".join(page.split())


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_the_pages_are_those_of_the_pdf_whatever_the_paper(tmp_path: Path, paper: str) -> None:
    report = sample()

    pages = printed(report, tmp_path / "kelda.pdf", paper)

    assert pages == [plain(page) for page in pages_of(render(report))]


def test_a_long_report_has_as_many_pages_as_its_pdf(tmp_path: Path) -> None:
    report = long_report(120, 3_000)

    pages = printed(report, tmp_path / "long.pdf")

    assert pages == [plain(page) for page in pages_of(render(report))]
    assert len(pages) > 10


def test_each_step_is_a_page(tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "long.pdf")

    with closing(printing(begun(long_report(120, 3_000)), printer)) as steps:
        numbers = list(islice(steps, 3))

    assert numbers == [1, 2, 3]


def test_a_printer_that_was_let_go_takes_another_report(tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "long.pdf")
    with closing(printing(begun(long_report(120, 3_000)), printer)) as steps:
        next(steps)

    list(printing(begun(sample()), printer))

    assert len(pages_of((tmp_path / "long.pdf").read_bytes())) == len(pages_of(render(sample())))


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_in_a_sentence(tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "no such folder" / "kelda.pdf")

    with pytest.raises(Problem, match="did not take the report"):
        list(printing(begun(sample()), printer))
