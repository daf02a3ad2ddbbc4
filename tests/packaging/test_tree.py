"""What is packed twice is the same to the byte, whatever the clock, the user and the disk's own order say."""

import gzip
import os
import shutil
import tarfile
import zipfile
from pathlib import Path

import pytest

from bundling import tree, windows
from tests.missing import missing

EPOCH = 1_700_000_000


@pytest.fixture(autouse=True)
def of_one_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))


def grown(folder: Path, names: tuple[str, ...]) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)
    (folder / "run").chmod(0o700)
    (folder / "link").symlink_to("run")
    return folder


def twice(tmp_path: Path) -> tuple[Path, Path]:
    one = grown(tmp_path / "one", ("run", "a/b", "a/a"))
    other = grown(tmp_path / "other", ("a/a", "a/b", "run"))
    os.utime(other / "run", (1, 1))
    return one, other


def test_an_archive_is_the_same_and_bears_the_commits_time_and_nobody(tmp_path: Path) -> None:
    if shutil.which("xz") is None:
        missing("xz")
    one, other = twice(tmp_path)
    for folder in (one, other):
        tree.settle(folder)

    archives = [tree.archive(folder, tmp_path / f"{folder.name}.tar.xz", "proofdesk-1") for folder in (one, other)]

    assert archives[0].read_bytes() == archives[1].read_bytes()
    with tarfile.open(archives[0]) as opened:
        entries = {entry.name: entry for entry in opened}
    assert list(entries) == ["proofdesk-1", *(f"proofdesk-1/{name}" for name in ("a", "a/a", "a/b", "link", "run"))]
    assert {(entry.mtime, entry.uid, entry.uname) for entry in entries.values()} == {(EPOCH, 0, "root")}
    assert (entries["proofdesk-1/run"].mode, entries["proofdesk-1/a/a"].mode) == (0o755, 0o644)
    assert entries["proofdesk-1/link"].linkname == "run"


def test_a_zip_is_the_same_too(tmp_path: Path) -> None:
    one, other = twice(tmp_path)

    packed = [windows.zipped(folder, tmp_path / f"{folder.name}.zip", "proofdesk-1") for folder in (one, other)]

    assert packed[0].read_bytes() == packed[1].read_bytes()
    with zipfile.ZipFile(packed[0]) as opened:
        assert "proofdesk-1/a/b" in opened.namelist()
        assert opened.testzip() is None


def test_a_tree_is_laid_out_with_its_links_as_they_are(tmp_path: Path) -> None:
    one = grown(tmp_path / "one", ("run", "a/a"))

    tree.lay_out(one, tmp_path / "laid")

    assert (tmp_path / "laid" / "a" / "a").read_text() == "a/a"
    assert (tmp_path / "laid" / "link").readlink() == Path("run")


def test_packed_text_knows_no_time(tmp_path: Path) -> None:
    tree.write_gzip("words", tmp_path / "one.gz")
    tree.write_gzip("words", tmp_path / "other.gz")

    assert (tmp_path / "one.gz").read_bytes() == (tmp_path / "other.gz").read_bytes()
    assert gzip.decompress((tmp_path / "one.gz").read_bytes()) == b"words"
