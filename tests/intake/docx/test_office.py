"""Files as LibreOffice writes them, where it is installed: all that is in one of them arrives."""

import shutil
import subprocess
from pathlib import Path

import pytest

from app.domain.article import NoteKind, Tracked
from app.domain.problem import Problem
from app.intake.docx import read, read_rejected
from app.intake.reading_in import take_in
from tests.intake.docx.builders import labelled

OFFICE = shutil.which("soffice")
STORY = Path(__file__).with_name("office.fodt")

pytestmark = [pytest.mark.slow, pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which LibreOffice has written the story as .docx and as .doc."""
    folder = tmp_path_factory.mktemp("office")
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for ending in ("docx", "doc"):
        command = [str(OFFICE), own, "--headless", "--convert-to", ending, "--outdir", str(folder), str(STORY)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder


def test_all_that_libreoffice_writes_arrives(written: Path) -> None:
    intake = take_in((written / "office.docx").read_bytes(), "office.docx")

    blocks = [(str(block.label), intake.text[block.start : block.end]) for block in intake.blocks]
    assert blocks == [
        ("headline", "Ferry stopped after crack is found"),
        ("body", "The only ferry was taken out of service on Sunday, said the port."),
        ("subhead", "A crack that grew"),
        ("body", "It was very late, and nobody was hurt."),
        ("quotation", "We heard it first, said the captain."),
        ("list", "The ferry was built in 1994"),
        ("table", "Year\t1994"),
        ("body", "It will not sail again before the spring."),
        ("body", "A word in a box."),
        ("footnote", "As the port told the paper."),
        ("furniture", "Skarn Post, embargoed"),
    ]
    assert intake.title == "Ferry stopped after crack is found"
    assert intake.source.tracked is Tracked.ACCEPTED


def test_the_notes_of_libreoffice_hang_on_their_words(written: Path) -> None:
    answer = read((written / "office.docx").read_bytes())

    assert [(answer.text[note.start : note.end], note.kind, note.text, note.author) for note in answer.notes] == [
        ("taken out", NoteKind.COMMENT, "By whom?", "Jo Roe"),
        ("Sunday", NoteKind.FOOTNOTE, "As the port told the paper.", ""),
    ]


def test_the_changes_of_libreoffice_can_be_rejected(written: Path) -> None:
    answer = read_rejected((written / "office.docx").read_bytes())

    assert ("body", "It was rather late, and nobody was hurt.") in labelled(answer)


def test_an_old_file_of_word_is_told_as_one(written: Path) -> None:
    with pytest.raises(Problem, match=r"old format \(\.doc\)"):
        take_in((written / "office.doc").read_bytes(), "office.doc")
