"""A newspaper page as an office program prints it: its own columns, footnotes, head and foot, table."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from app.domain.article import Label
from app.intake.pdf import read
from tests.intake.pdf.builders import told, words
from tests.intake.pdf.text import COMPANY, CRACK, FERRY, MAYOR, STORY

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")

PAGE = Path(__file__).with_name("gazette.fodt")
TABLE = ["Year\tPassengers\tCost", "2019\t1,204\t£4.2m", "2020\t986\t£3.1m", "2021\t1,550\t£5.0m"]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The page, printed."""
    folder = tmp_path_factory.mktemp("office")
    office = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    surroundings = {**os.environ, "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    command = [*office, "--convert-to", "pdf", "--outdir", str(folder), str(PAGE)]
    subprocess.run(command, check=True, capture_output=True, env=surroundings, timeout=120)
    return (folder / "gazette.pdf").read_bytes()


def test_the_story_is_read_through_its_columns(data: bytes) -> None:
    body = words(read(data), Label.BODY)

    assert [said.replace("¹", "").replace("²", "") for said in body[:-9]] == [*STORY * 4][: len(body) - 9]
    assert body[-9:] == [FERRY, CRACK, MAYOR, COMPANY, FERRY, CRACK, MAYOR, COMPANY, FERRY]


def test_each_part_has_its_label(data: bytes) -> None:
    found = told(read(data))

    assert found[0] == (Label.FURNITURE, "The Skarn Gazette, draft for checking")
    assert [label for label, _ in found[1:4]] == [Label.HEADLINE, Label.STANDFIRST, Label.BYLINE]
    assert [said for label, said in found if label is Label.TABLE] == TABLE
    assert [said[:2] for label, said in found if label is Label.FOOTNOTE] == ["1 ", "2 "]
    assert [said for label, said in found if label is Label.SUBHEAD] == ["What the inspectors say", "What it costs"]


def test_the_note_of_a_figure_is_no_part_of_it(data: bytes) -> None:
    assert "last year¹" in read(data).text
