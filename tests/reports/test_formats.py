"""Which format a report is written in."""

from pathlib import Path

import pytest

from app.domain.problem import Problem
from app.reports.formats import WRITERS, late, write, writer_for
from app.reports.json import parse
from tests.reports.builders import sample

ALL = {**WRITERS, ".pdf": late("ui.export.pdf")}


@pytest.mark.parametrize(
    ("name", "start"),
    [("a.html", b"<!DOCTYPE html>"), ("a.CSV", b"\xef\xbb\xbf"), ("a.json", b"{"), ("a.pdf", b"%PDF-")],
)
def test_the_ending_tells_the_format(name: str, start: bytes, tmp_path: Path) -> None:
    write(sample(), tmp_path / name, ALL)

    assert (tmp_path / name).read_bytes().startswith(start)


def test_a_file_written_is_the_report(tmp_path: Path) -> None:
    write(sample(), tmp_path / "report.json")

    assert parse((tmp_path / "report.json").read_bytes()) == sample()


@pytest.mark.parametrize("name", ["report.docx", "report.html.gz"])
def test_an_unknown_ending_is_told_with_those_that_are_known(name: str, tmp_path: Path) -> None:
    with pytest.raises(Problem) as told:
        write(sample(), tmp_path / name, ALL)

    assert str(told.value) == (
        f"No report can be written to a name that ends in “{Path(name).suffix}”. "
        "Let it end in .csv, .html, .json or .pdf."
    )
    assert list(tmp_path.iterdir()) == []


def test_a_name_without_an_ending_is_told_too() -> None:
    with pytest.raises(Problem, match="does not say which kind of report"):
        writer_for(Path("report"), ALL)
