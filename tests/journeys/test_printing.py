"""The report goes to paper: the system's own dialog asks where to, and the window goes on."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLineEdit

from tests.export.test_pdf import pages_of
from tests.journeys.sitting import Sitting
from ui.actions.printing import print_to
from ui.export.printing import printer_for

LICENSED = "was licensed for 180 passengers"


@pytest.fixture
def paper(tmp_path: Path) -> QPrinter:
    """A printer whose paper is a file."""
    made = printer_for("Kelda")
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


def dialog_of(sitting: Sitting) -> QPrintDialog:
    sitting.until(lambda: bool(sitting.window.findChildren(QPrintDialog)))
    (dialog,) = sitting.window.findChildren(QPrintDialog)
    return dialog


def test_what_is_printed_is_the_report(sitting: Sitting, paper: QPrinter) -> None:
    sitting.claim(LICENSED)
    sitting.press("V")

    print_to(sitting.room.place, sitting.article.id, paper)
    sitting.until(lambda: sitting.banner.startswith("Handed to the printer: "))

    pages = pages_of(Path(paper.outputFileName()).read_bytes())
    assert sitting.banner.startswith(f"Handed to the printer: {len(pages)} page")
    assert "The report ends here" in pages[-1]


def test_printing_is_called_off_in_the_banner(sitting: Sitting, paper: QPrinter) -> None:
    print_to(sitting.room.place, sitting.article.id, paper)

    sitting.window.banner.action().click()
    sitting.leave()

    assert not Path(paper.outputFileName()).exists()


def test_a_file_instead_of_paper_is_the_pdf(sitting: Sitting, tmp_path: Path) -> None:
    sitting.claim(LICENSED)

    sitting.press("Ctrl+P")
    dialog = dialog_of(sitting)
    next(field for field in dialog.findChildren(QLineEdit) if field.objectName() == "filename").setText(
        str(tmp_path / "kelda.pdf")
    )
    dialog.accept()
    sitting.until(lambda: sitting.banner.startswith("Saved: kelda.pdf"))

    assert "The report ends here" in pages_of((tmp_path / "kelda.pdf").read_bytes())[-1]
    assert sitting.window.findChildren(QPrintDialog) == []


def test_without_an_article_there_is_nothing_to_print(empty: Sitting) -> None:
    empty.press("Ctrl+P")

    assert empty.banner.startswith("There is no article on the desk.")
    assert empty.window.findChildren(QPrintDialog) == []
