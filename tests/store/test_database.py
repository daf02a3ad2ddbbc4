"""A desk file that cannot be used is told in a sentence and left as it is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.events import ClaimAdded
from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import APPLICATION_ID, VERSION
from app.store.ledger import open_desk
from app.store.triggers import GUARDED
from tests.desks import a_claim, a_desk, an_article


def newer(path: Path) -> None:
    db = sqlite.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def no_database(path: Path) -> None:
    path.write_bytes(b"Dear editor, " * 100)


def foreign(path: Path) -> None:
    path.unlink()
    db = sqlite.connect(path)
    db.execute("CREATE TABLE songs (name TEXT)")
    db.close()


def scrambled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    data[100:400] = b"\x00" * 300
    path.write_bytes(data)


def garbled(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE claims", b"CREATE TABLE \xd3laims"))


def nameless(path: Path) -> None:
    db = sqlite.connect(path, isolation_level=None)
    db.execute("DELETE FROM desk")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.close()


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (newer, "newer version"),
        (cut, "cut short"),
        (no_database, "not a desk file"),
        (foreign, "another program"),
        (scrambled, "damaged"),
        (garbled, "damaged"),
        (nameless, "damaged"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_and_left(tmp_path: Path, spoil: Callable[[Path], None], says: str) -> None:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)
    path = tmp_path / "desk.proofdesk"
    spoil(path)
    before = path.read_bytes()

    with pytest.raises(Problem, match=says):
        open_desk(path, reviewer="Ines Berg")

    assert path.read_bytes() == before


def test_a_desk_in_another_window_is_told(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)

        with pytest.raises(Problem, match="open in another window"):
            open_desk(tmp_path / "desk.proofdesk", reviewer="Somebody else")


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)

    header = (tmp_path / "desk.proofdesk").read_bytes()[:100]

    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert header[68:72] == b"PfDk"
    assert int.from_bytes(header[60:64], "big") == VERSION


def test_every_lock_on_the_history_is_there(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        names = {row[0] for row in ledger._db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}

    assert names == {f"{table}_no_{verb.lower()}" for table, verbs in GUARDED.items() for verb in verbs}


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(Problem, match="could not be made"):
        open_desk(tmp_path / "file" / "deeper" / "desk.proofdesk", reviewer="Ines Berg")


def test_an_unclean_end_loses_nothing(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        claim = a_claim(ledger, article)
        ledger.record(article, ClaimAdded(claim))
        copy = tmp_path / "copy"
        copy.mkdir()
        for name in ("desk.proofdesk", "desk.proofdesk-wal"):
            (copy / name).write_bytes((tmp_path / name).read_bytes())

    with a_desk(copy) as ledger:
        assert ledger.claim(claim.id) == claim
        assert ledger.verify() == []


def test_a_kill_while_the_file_is_made_leaves_a_file_that_becomes_a_desk(tmp_path: Path) -> None:
    """The moment between the first page and the end of its journal, whose first eight bytes say that it is to be
    played back: SQLite takes the page away again on opening.
    """
    path, journal = tmp_path / "desk.proofdesk", tmp_path / "desk.proofdesk-journal"
    db = sqlite.connect(path, isolation_level=None)
    db.execute("BEGIN")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    unfinished = bytes.fromhex("d9d505f920a163d7") + journal.read_bytes()[8:]
    db.execute("COMMIT")
    db.close()
    journal.write_bytes(unfinished)

    for _ in range(3):
        with a_desk(tmp_path) as ledger:
            assert ledger.verify() == []

    assert path.read_bytes()[68:72] == b"PfDk"
