"""The time that a build bears, and the launcher that every frozen process begins with."""

import ast
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bundling import making
from bundling.places import PACKAGING, SPEC


def test_the_time_of_a_build_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567")

    assert making.epoch() == 1_234_567
    assert making.surroundings()["SOURCE_DATE_EPOCH"] == "1234567"
    assert making.surroundings()["PYTHONHASHSEED"] == "1"


def test_without_git_it_is_the_day_of_the_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(making, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    at = datetime.fromtimestamp(making.epoch(), UTC)

    told = (PACKAGING / "linux" / "org.proofdesk.Proofdesk.metainfo.xml").read_text("utf-8")
    assert f'date="{at:%Y-%m-%d}"' in told


def test_every_file_and_link_bears_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "file").write_text("words")
    (tmp_path / "link").symlink_to("inner/file")

    making.date(tmp_path)

    assert {path.lstat().st_mtime for path in (tmp_path, *tmp_path.rglob("*"))} == {1_234_567.0}


def test_a_link_counts_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")
    (tmp_path / "link").symlink_to("file")

    assert making.size(tmp_path) == 5


def test_the_launcher_is_three_lines_with_an_empty_top_level() -> None:
    source = (PACKAGING / "launcher.py").read_text("utf-8")

    (only,) = ast.parse(source).body
    assert isinstance(only, ast.If)
    assert len([line for line in source.splitlines() if line.strip()]) == 3


def test_there_is_one_spec_and_it_is_python() -> None:
    assert [file.name for file in PACKAGING.rglob("*.spec")] == [SPEC.name]
    ast.parse(SPEC.read_text("utf-8"))
