"""The program on a desk file of another layout: a newer one is refused and left as it is, an older one told of."""

import shutil
from pathlib import Path

import pytest

from app.store import sqlite
from app.store.database import VERSION
from tests.cli.commands import program
from tests.desks import a_desk, an_article
from tests.golden.test_golden import FILES, layout

VERBS = [("articles",), ("verify",), ("rebuild",), ("backup", "copy.proofdesk"), ("show", "a1"), ("undo", "a1")]


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """A desk file of a layout of the future, closed."""
    with a_desk(tmp_path) as ledger:
        an_article(ledger)
    path = tmp_path / "desk.proofdesk"
    db = sqlite.connect(path, isolation_level=None)
    db.execute("CREATE TABLE future (thing TEXT)")
    db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()
    return path


@pytest.fixture
def newer_by_its_log(tmp_path: Path) -> Path:
    """One that a program of the future was killed over in the middle of its first upgrade: file, log and index."""
    with a_desk(tmp_path) as ledger:
        an_article(ledger)
    path = tmp_path / "desk.proofdesk"
    folder = tmp_path / "left"
    folder.mkdir()
    db = sqlite.connect(path, isolation_level=None)
    db.execute("CREATE TABLE future (thing TEXT)")
    db.execute(f"PRAGMA user_version = {VERSION + 1}")
    for file in tmp_path.glob("desk.proofdesk*"):
        shutil.copy(file, folder)
    db.close()
    return folder / "desk.proofdesk"


def bytes_of(path: Path) -> dict[str, bytes]:
    """The file and all beside it."""
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}


@pytest.mark.parametrize("words", VERBS, ids=lambda words: words[0])
def test_a_newer_file_is_refused_and_left_as_it_is(newer: Path, words: tuple[str, ...]) -> None:
    before = bytes_of(newer)

    said = program(*words, "--desk", newer)

    assert (said.code, said.out) == (1, "")
    assert said.err == (
        f"{newer} was written by a newer version of Proofdesk. It was left as it is. Update Proofdesk to open it.\n"
    )
    assert bytes_of(newer) == before


@pytest.mark.parametrize("words", VERBS[:2], ids=lambda words: words[0])
def test_so_is_one_that_is_newer_by_its_log_alone(newer_by_its_log: Path, words: tuple[str, ...]) -> None:
    before = bytes_of(newer_by_its_log)

    said = program(*words, "--desk", newer_by_its_log)

    assert sorted(before) == ["desk.proofdesk", "desk.proofdesk-shm", "desk.proofdesk-wal"]
    assert layout(newer_by_its_log) == VERSION
    assert (said.code, said.out) == (1, "")
    assert "was written by a newer version of Proofdesk" in said.err
    assert bytes_of(newer_by_its_log) == before


def test_that_an_older_file_was_copied_is_told_once_on_standard_error(tmp_path: Path) -> None:
    path, old = tmp_path / "desk.proofdesk", next(file for file in FILES if layout(file) < VERSION)
    shutil.copy(old, path)

    first, second = program("verify", "--desk", path), program("verify", "--desk", path)

    copy = tmp_path / f"desk.before-layout-{VERSION}.proofdesk"
    told = f"{path.name} was brought up to this version of Proofdesk. As it was before, it lies in {copy}.\n"
    assert (first.code, first.out, first.err) == (0, "The desk is whole.\n", told)
    assert (second.code, second.out, second.err) == (0, "The desk is whole.\n", "")
    assert layout(copy) == layout(old)
