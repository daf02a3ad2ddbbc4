"""What the build writes of the licences: all of it, or nothing."""

from pathlib import Path

import pytest

from app.licences.part import Part, read
from bundling import licences


def test_what_starts_the_bundle_is_among_what_is_inside(tmp_path: Path) -> None:
    target = tmp_path / "licences.json"

    code = licences.main([str(target), "Jinja2"])

    names = {part.name for part in read(target)}
    assert code == 0
    assert {"Proofdesk", "Python", "spacy", "pyinstaller"} <= names
    assert "Jinja2" not in names


def test_the_same_packages_make_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one.json", tmp_path / "other.json"

    licences.main([str(one)])
    licences.main([str(other)])

    assert one.read_bytes() == other.read_bytes()


def test_a_part_without_a_text_is_named_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(licences, "gather", lambda _: (Part("Stray", "1.0", "MIT", ""),))

    code = licences.main([str(tmp_path / "licences.json")])

    assert code == 1
    assert capsys.readouterr().err == "Without a licence: Stray\n"
    assert list(tmp_path.iterdir()) == []
