"""The PDF, read back by the reader that is in Chrome: every word can be found, and nothing in it does anything."""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from app.domain.article import Label
from app.reports.report import Report
from tests.reports.builders import claim_on, draft_of, redrafted, reported, sample
from ui.export.pdf import render

TRICKY = (
    "Officials verified the affluent official’s fifth offer in the office: fjords, fly, “affirmed”, flour, Aff1l1ate, "
    "3×4 -> 12, 50 % of it, twenty-one and 40–50."
)
SCRIPTS = "Το καράβι έφυγε και οι επιβάτες ήταν μόνοι. Паром шёл с пассажирами. Ærø, Łódź, Çeşme, mañana, Größe."


@pytest.fixture(autouse=True)
def with_qt(qtbot: QtBot) -> None:
    """A program of Qt's, as in the window."""


def pages_of(data: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(data)
    try:
        return [str(page.get_textpage().get_text_range()) for page in pdf]
    finally:
        pdf.close()


def words_of(report: Report) -> str:
    return " ".join(" ".join(pages_of(render(report))).split())


@pytest.mark.parametrize("label", [Label.BODY, Label.HEADLINE, Label.CAPTION, Label.FURNITURE, Label.LIST])
def test_every_word_of_the_article_can_be_found_in_each_face(label: Label) -> None:
    found = words_of(reported(*draft_of([(label, TRICKY)])))

    assert [word for word in TRICKY.split() if word not in found] == []


@pytest.mark.parametrize("label", [Label.BODY, Label.FURNITURE])
def test_greek_and_cyrillic_words_can_be_found(label: Label) -> None:
    found = words_of(reported(*draft_of([(label, SCRIPTS)])))

    assert [word for word in SCRIPTS.split() if word not in found] == []


def test_every_word_that_was_said_of_a_claim_can_be_found() -> None:
    report = sample()
    found = words_of(report)

    said = [finding.statement for finding in report.findings] + [
        answer.rationale for finding in report.findings for answer in finding.answers
    ]
    assert [word for words in said for word in words.split() if word not in found] == []


def test_a_phrase_is_found_across_its_spaces() -> None:
    assert "the company’s ticket list 176" in words_of(sample())


def test_what_was_not_checked_and_where_it_comes_from_are_in_it() -> None:
    report = sample()
    found = words_of(report)

    assert "Not everything was checked: 4 claims are open" in found
    assert report.draft.sha256 in found
    assert report.checkpoint.sha256 in found
    assert "Pål Rønning, who has led the company since 2011" in found
    assert "Pål Rønning has led the company since 2011." in found


def test_each_page_has_its_number_and_says_which_draft_it_speaks_of() -> None:
    report = sample()
    made = pages_of(render(report))

    assert all(f"Page {number}" in page for number, page in enumerate(made, 1))
    assert all(report.draft.sha256[:16] in page for page in made)
    assert f"The report ends here, on page {len(made)}." in made[-1]


def test_nothing_in_it_leads_anywhere_or_does_anything() -> None:
    nasty = '<img src="file:///etc/hostname"><a href="//host/x">x</a> javascript:alert(1)'
    draft, text = draft_of([(Label.BODY, nasty)])
    data = render(reported(draft, text, [claim_on(text, 1, "alert", statement=nasty)]))

    assert not re.search(rb"/URI|/Launch|/JavaScript|/JS\b|/EmbeddedFile|/GoToR|/Subtype /Image", data)
    assert '<img src="file:///etc/hostname">' in " ".join("".join(pages_of(data)).split())


ARABIC = "قالت سلمى الحداد إن العبارة كانت ممتلئة يوم الأحد."


@pytest.fixture
def arabic_letters(with_qt: None) -> None:
    """The system's own: the text fonts that ship have none."""
    if not QFontDatabase.families(QFontDatabase.WritingSystem.Arabic):
        pytest.skip("no font here has Arabic letters")


@pytest.mark.usefixtures("arabic_letters")
def test_arabic_words_can_be_found_as_they_are_typed() -> None:
    found = words_of(reported(*draft_of([(Label.BODY, ARABIC)])))

    assert [word for word in ARABIC.rstrip(".").split() if word not in found] == []


@pytest.mark.usefixtures("arabic_letters")
def test_an_arabic_paragraph_begins_at_the_right_and_a_latin_one_at_the_left() -> None:
    draft, text = draft_of([(Label.BODY, ARABIC), (Label.BODY, "Beside it.")])
    pdf = pypdfium2.PdfDocument(render(reported(draft, text)))
    page = pdf[0].get_textpage()
    told = page.get_text_range()

    right = page.get_charbox(told.index("قالت"))[2]
    left = page.get_charbox(told.index("Beside it"))[0]

    page.close()
    pdf.close()
    assert right > 595 - 70
    assert left < 70


def test_what_nobody_sees_is_named() -> None:
    found = words_of(reported(*draft_of([(Label.BODY, "invoice\u202etxt.exe")])))

    assert "[right-to-left override]" in found


def test_the_title_is_the_articles() -> None:
    report = sample()
    pdf = pypdfium2.PdfDocument(render(report))

    title = pdf.get_metadata_dict()["Title"]

    pdf.close()
    assert title == f"{report.article.title} – checking report"


def test_an_empty_article_has_a_page_too() -> None:
    assert "No claim was marked in this draft." in words_of(reported(*draft_of([])))


def test_one_paragraph_goes_on_over_many_pages() -> None:
    words = [f"word{number}" for number in range(3_000)]

    found = words_of(reported(*draft_of([(Label.BODY, " ".join(words))])))

    assert [word for word in words if word not in found] == []


def test_it_can_be_written_beside_the_window_in_a_thread() -> None:
    with ThreadPoolExecutor(1) as pool:
        data = pool.submit(render, sample()).result()

    assert pages_of(data) == pages_of(render(sample()))


def test_it_can_be_written_where_no_program_of_qts_runs_and_no_screen_is() -> None:
    code = "import sys; from tests.reports.builders import sample; from ui.export.pdf import render; \
sys.stdout.buffer.write(render(sample()))"
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY", "WAYLAND"))}

    child = subprocess.run([sys.executable, "-c", code], env=bare, capture_output=True, check=False)

    assert child.returncode == 0, child.stderr.decode()
    assert pages_of(child.stdout) == pages_of(render(sample()))


def test_a_title_of_any_length_is_set() -> None:
    report = sample()

    found = words_of(replace(report, article=replace(report.article, title="bell " * 400 + "end.")))

    assert "bell end." in found


def test_what_changed_can_be_read_and_found() -> None:
    found = words_of(redrafted())

    assert "What changed since draft 1" in found
    assert "1 passage changed, 1 was added, 1 was removed and 1 moved." in found
    assert "Three people were hurt." in found
    assert "Nobody knows <why>." in found
    assert "Added · claim 1" in found
    assert "ab" * 32 in found


def test_claims_without_words_stand_apart_with_their_last_words() -> None:
    found = words_of(redrafted())

    assert "No longer in the text, to be placed" in found
    assert "Last words, in draft 1: “Pål Rønning, who has led the company since 2011”" in found
    assert "Number · page 3" in found
