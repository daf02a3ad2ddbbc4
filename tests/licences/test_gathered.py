"""Everything inside the program has a licence with a name and a text."""

import sys
from importlib.metadata import PackagePath
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from app.domain.problem import Problem
from app.licences import installed, others
from app.licences.gathered import FILE, gather, parts
from app.licences.part import Part, read, write

LINES = (
    "click==8.5.1 \\",
    "    --hash=sha256:00",
    'colorama==0.4.6 ; sys_platform == "no such system" \\',
    'Some_Thing==1.0 ; python_full_version >= "3" \\',
    "# a remark",
)


@pytest.fixture(scope="module")
def inside() -> tuple[Part, ...]:
    return gather()


def test_each_part_has_a_licence_with_a_name_and_a_text(inside: tuple[Part, ...]) -> None:
    assert [part.name for part in inside if not (part.licence and part.text)] == []


def test_what_is_no_package_is_among_them(inside: tuple[Part, ...]) -> None:
    names = {part.name for part in inside}

    assert {"Proofdesk", "Python", "Qt", "SQLite", "OpenSSL", "Inter (font)", "Source Serif 4 (font)"} <= names


def test_every_package_that_the_lock_asks_for_here_is_among_them(inside: tuple[Part, ...]) -> None:
    asked = installed.wanted(installed.LOCK.read_text(encoding="utf-8").splitlines())

    assert len(asked) > 50
    assert asked <= {canonicalize_name(part.name) for part in inside}


def test_no_entry_of_the_tables_is_one_that_nobody_needs_any_more() -> None:
    named = {*installed.NAMES, *installed.TEXTS}

    without = {
        name
        for name in named
        if (package := installed.installed(name))
        and not (installed._said(package, "License-Expression") or installed._said(package, "License"))
    }
    bare = {name for name in named if not [*filter(installed._is_licence, files_of(name))]}
    assert named == without | bare


def files_of(name: str) -> list[PackagePath]:
    package = installed.installed(name)
    return list(package.files or ()) if package else []


def test_qts_licence_tells_where_the_source_is_and_that_one_may_put_another_build_in_its_place() -> None:
    (qt,) = (part for part in others.parts() if part.name == "Qt")

    assert "https://download.qt.io/official_releases/qt/" in qt.text
    assert "put yours, of the same version, in their place" in qt.text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_a_lock_asks_for_what_this_system_needs() -> None:
    assert installed.wanted(LINES) == {"click", "some-thing"}


def test_without_its_source_the_program_has_its_licence_from_what_was_installed(tmp_path: Path) -> None:
    text = others.own_text(tmp_path)

    assert others.own_text().strip() in text


def test_what_was_written_is_read_again_to_the_letter(tmp_path: Path) -> None:
    made = (Part("Größe", "1.0", "MIT", "A text —\nwith “lines”.\n"),)

    write(made, tmp_path / FILE)

    assert read(tmp_path / FILE) == made


def test_the_packed_program_reads_what_the_build_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = (Part("Proofdesk", "1.0", "MIT", "Text"),)
    write(made, tmp_path / FILE)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("app.licences.gathered.resource", tmp_path.joinpath)

    assert parts() == made


def test_a_packed_program_without_the_file_says_that_it_is_not_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("app.licences.gathered.resource", tmp_path.joinpath)

    with pytest.raises(Problem, match="not whole"):
        parts()
