"""What the build writes of the licences: of all that went in, or nothing."""

from pathlib import Path

import jinja2
import pytest

import app
from app.licences import others
from app.licences.part import Part, read
from bundling import licences

SOURCES = (jinja2.__file__, app.__file__)


def test_what_a_file_went_in_from_is_named_and_what_starts_the_bundle(tmp_path: Path) -> None:
    target = tmp_path / "licences.json"

    licences.write(target, SOURCES)

    names = {part.name for part in read(target)}
    assert {"Proofdesk", "Python", "Qt", "Jinja2", "pyinstaller"} <= names
    assert "spacy" not in names


def test_the_same_files_make_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one.json", tmp_path / "other.json"

    licences.write(one, SOURCES)
    licences.write(other, SOURCES)

    assert one.read_bytes() == other.read_bytes()


def test_a_part_without_a_text_is_named_and_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(others, "parts", lambda: iter((Part("Stray", "1.0", "MIT", ""),)))

    with pytest.raises(licences.Unlicensed, match="Stray"):
        licences.write(tmp_path / "licences.json", SOURCES)

    assert list(tmp_path.iterdir()) == []
