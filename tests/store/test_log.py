"""A newer file is known by its log as well, and only by what a whole transaction left there."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import VERSION
from app.store.ledger import open_desk
from app.store.log import is_newer_by_its_log
from tests.desks import a_desk, an_article


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """A desk file that a program of the future was killed over: that it is newer stands in its log alone."""
    with a_desk(tmp_path) as ledger:
        an_article(ledger)
    folder = tmp_path / "left"
    folder.mkdir()
    db = sqlite.connect(tmp_path / "desk.proofdesk", isolation_level=None)
    db.execute("CREATE TABLE future (thing TEXT)")
    db.execute("PRAGMA user_version = 99")
    for name in ("desk.proofdesk", "desk.proofdesk-wal", "desk.proofdesk-shm"):
        shutil.copy(tmp_path / name, folder / name)
    db.close()
    return folder / "desk.proofdesk"


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def test_a_file_that_is_newer_by_its_log_is_left_as_it_is_with_all_beside_it(left: Path) -> None:
    before = {path.name: path.read_bytes() for path in left.parent.iterdir()}

    with pytest.raises(Problem, match="was written by a newer version"):
        open_desk(left, reviewer="Ines Berg")

    assert int.from_bytes(before["desk.proofdesk"][60:64], "big") == VERSION
    assert {path.name: path.read_bytes() for path in left.parent.iterdir()} == before


def without_its_end(log: bytes) -> bytes:
    return log[:-1]


def with_one_byte_changed(log: bytes) -> bytes:
    return log[:-2000] + bytes([log[-2000] ^ 1]) + log[-1999:]


def of_an_earlier_round(log: bytes) -> bytes:
    return log[:16] + bytes(8) + log[24:]


def without_its_head(log: bytes) -> bytes:
    return log[:20]


def of_nothing(log: bytes) -> bytes:
    return bytes(len(log))


@pytest.mark.parametrize(
    "spoil", [without_its_end, with_one_byte_changed, of_an_earlier_round, without_its_head, of_nothing]
)
def test_a_log_says_what_sqlite_finds_in_it(left: Path, tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    log_of(left).write_bytes(spoil(log_of(left).read_bytes()))
    copy = tmp_path / "copy.proofdesk"
    shutil.copy(left, copy)
    shutil.copy(log_of(left), log_of(copy))

    says = is_newer_by_its_log(left, VERSION)

    db = sqlite.connect(copy)
    (version,) = db.execute("PRAGMA user_version").fetchone()
    db.close()
    assert (says, version) == (False, VERSION)


def test_a_log_of_this_version_and_no_log_are_not_newer(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)

        assert log_of(tmp_path / "desk.proofdesk").stat().st_size
        assert not is_newer_by_its_log(tmp_path / "desk.proofdesk", VERSION)

    assert not is_newer_by_its_log(tmp_path / "desk.proofdesk", VERSION)
