"""Bytes to a file, whole or not at all."""

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.problem import Problem
from app.reports.saving import save

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """The system gives no file more room than that."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_new_file_holds_the_bytes_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    save(b"report", tmp_path / "report.html")

    assert (tmp_path / "report.html").read_bytes() == b"report"
    assert [file.name for file in tmp_path.iterdir()] == ["report.html"]


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_bytes(b"old and longer")

    save(b"new", tmp_path / "report.html")

    assert (tmp_path / "report.html").read_bytes() == b"new"


def test_a_full_disk_is_told_and_the_old_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    target.write_bytes(b"old")

    with no_file_larger_than(1000), pytest.raises(Problem, match="the disk is full"):
        save(b"x" * 100_000, target)

    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["report.html"]


def test_a_missing_folder_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"there is no folder “.*nowhere”"):
        save(b"report", tmp_path / "nowhere" / "report.html")

    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_stead_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(Problem, match="there is no folder"):
        save(b"report", tmp_path / "file" / "report.html")


def test_a_folder_of_that_name_is_told_and_stays(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()

    with pytest.raises(Problem, match=r"“report\.html” is a folder"):
        save(b"report", tmp_path / "report.html")

    assert [file.name for file in tmp_path.iterdir()] == ["report.html"]


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="name is too long"):
        save(b"report", tmp_path / f"{'x' * 300}.html")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="needs a folder in which nobody may write")
def test_a_folder_in_which_nobody_may_write_is_told() -> None:
    with pytest.raises(Problem, match=r"“report\.html” may not be written there"):
        save(b"report", Path("/sys/report.html"))


@POSIX
def test_a_file_that_few_may_read_stays_so(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    target.write_bytes(b"old")
    target.chmod(0o600)

    save(b"new", target)

    assert target.stat().st_mode & 0o777 == 0o600


@POSIX
def test_a_link_leads_to_the_new_bytes(tmp_path: Path) -> None:
    (tmp_path / "real.html").write_bytes(b"old")
    (tmp_path / "link.html").symlink_to(tmp_path / "real.html")

    save(b"new", tmp_path / "link.html")

    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "real.html").read_bytes() == b"new"
