"""A newer file is known by its log as well, and only by what a whole transaction left there."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import VERSION
from app.store.ledger import open_desk
from app.store.log import _summed, is_newer_by_its_log
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


def spelt(*numbers: int) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in numbers)


def a_log(page: int, bodies: list[bytes], *, harm: int = 0) -> bytes:
    """A log in which each page is a first page and a transaction; `harm` is added to the last sum of all."""
    said, sums = spelt(0x377F0682, 3007000, page, 0), (0, 0)
    head = said + b"saltsalt"
    sums = _summed(head, "little", sums)
    frames = [head, spelt(*sums)]
    for body in bodies:
        sums = _summed(spelt(1, 1) + body, "little", sums)
        frames += [spelt(1, 1), b"saltsalt", spelt(*sums), body]
    frames[-2] = spelt(sums[0], sums[1] ^ harm)
    return b"".join(frames)


def first_page(page: int, version: int) -> bytes:
    return (bytes(60) + spelt(version)).ljust(page, b"\0")


def written(folder: Path, log: bytes) -> Path:
    path = folder / "made.proofdesk"
    log_of(path).write_bytes(log)
    return path


@pytest.mark.parametrize("page", [512, 4096, 65_536])
def test_a_page_that_sqlite_knows_is_read(tmp_path: Path, page: int) -> None:
    path = written(tmp_path, a_log(page, [first_page(page, VERSION), first_page(page, 99)]))

    assert is_newer_by_its_log(path, VERSION)


@pytest.mark.parametrize("page", [0, 1, 8, 256, 1000, 4095, 131_072, 0xFFFFFFFF])
def test_a_page_that_sqlite_does_not_know_makes_no_log(tmp_path: Path, page: int) -> None:
    path = written(tmp_path, a_log(page, [first_page(min(page, 131_072), 99)]))

    assert not is_newer_by_its_log(path, VERSION)


def test_a_newer_version_that_comes_late_in_a_long_log_is_believed_without_its_sums(tmp_path: Path) -> None:
    page = 65_536
    long = [first_page(page, VERSION)] * 20 + [first_page(page, 99)]

    short = is_newer_by_its_log(written(tmp_path, a_log(page, long[-2:], harm=1)), VERSION)

    assert not short
    assert is_newer_by_its_log(written(tmp_path, a_log(page, long, harm=1)), VERSION)


def test_a_long_log_of_this_version_is_not_newer(tmp_path: Path) -> None:
    page = 65_536

    path = written(tmp_path, a_log(page, [first_page(page, VERSION)] * 20))

    assert not is_newer_by_its_log(path, VERSION)


def test_what_comes_later_than_anybody_looks_is_left_to_sqlite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.log._LOOKED", 1 << 20)
    page = 65_536

    path = written(tmp_path, a_log(page, [first_page(page, VERSION)] * 20 + [first_page(page, 99)]))

    assert not is_newer_by_its_log(path, VERSION)
