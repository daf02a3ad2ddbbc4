"""The SQLite inside is the one that was chosen, set as the desk file needs it, and the only one that is loaded."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.problem import Problem
from app.store import sqlite
from app.store.ledger import open_desk
from tests.desks import a_desk, an_article

LOADED = """
import sys
from pathlib import Path
from app.store.ledger import open_desk

ledger = open_desk(Path(sys.argv[1]), reviewer="Ines Berg")
ledger.backup(Path(sys.argv[1] + ".copy"))
ledger.close()
print(*sorted(name for name in sys.modules if name in {"sqlite3", "_sqlite3", "pysqlite3._sqlite3"}))
"""


def test_it_is_newer_than_the_fault_of_two_connections_to_one_log() -> None:
    assert tuple(map(int, sqlite.version().split("."))) >= (3, 51, 3)


def test_opening_a_desk_loads_no_other(tmp_path: Path) -> None:
    with a_desk(tmp_path):
        pass
    command = [sys.executable, "-c", LOADED, str(tmp_path / "desk.proofdesk")]

    child = subprocess.run(command, capture_output=True, text=True, check=True)

    assert child.stdout.split() == ["pysqlite3._sqlite3"]


@pytest.mark.parametrize(
    ("setting", "wanted"),
    [
        ("journal_mode", "wal"),
        ("locking_mode", "exclusive"),
        ("synchronous", 2),
        ("auto_vacuum", 0),
        ("recursive_triggers", 0),
        ("legacy_alter_table", 0),
        ("mmap_size", 0),
        ("page_size", 4096),
        ("encoding", "UTF-8"),
    ],
)
def test_what_a_desk_file_relies_on_is_set(tmp_path: Path, setting: str, wanted: str | int) -> None:
    with a_desk(tmp_path) as ledger:
        (value,) = ledger._db.execute(f"PRAGMA {setting}").fetchone()

    assert value == wanted


def test_no_other_program_reads_or_writes_a_desk_while_it_is_open(tmp_path: Path) -> None:
    """What goes wrong between two connections to one log cannot go wrong here: there is one."""
    with a_desk(tmp_path) as ledger:
        an_article(ledger)
        other = sqlite.connect(tmp_path / "desk.proofdesk", timeout=0, isolation_level=None)

        for statement in ("SELECT * FROM entries", "DELETE FROM unsaved", "PRAGMA wal_checkpoint"):
            with pytest.raises(sqlite.OperationalError, match="locked"):
                other.execute(statement).fetchall()

        other.close()


def test_nobody_waits_for_a_desk_that_is_open_elsewhere(tmp_path: Path) -> None:
    with a_desk(tmp_path), pytest.raises(Problem, match="open in another window"):
        open_desk(tmp_path / "desk.proofdesk", reviewer="Somebody else")


def test_a_desk_file_loads_no_code(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger, pytest.raises(sqlite.OperationalError, match="not authorized"):
        ledger._db.execute("SELECT load_extension('anything')")
