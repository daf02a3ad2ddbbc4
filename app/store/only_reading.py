"""A desk file that this user may read and not write: on a colleague's share, on a medium that was closed for good.

SQLite reads a file with a write-ahead log only where it may write beside it, or where nothing changes it meanwhile. So
the file is copied as it stands, and the copy is read: whatever happens to the file later is not seen, and cannot be
taken for damage. Where all is in order the copy is gone with the connection; it has no name.
"""

from contextlib import closing
from pathlib import Path

from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import VERSION, bring_up_to_date, check_header, told

State = tuple[int, int, bool]
"""Bytes, time of the last change (ns), and whether there is a log with entries."""


def connect_to_read(path: Path) -> sqlite.Connection:
    """A connection to a copy of the desk file, which refuses to be written. Raises Problem."""
    check_header(path)
    before = _state(path)
    if before[-1]:
        raise _has_log(path)
    with told(path):
        copy = _copied(path)
    if _state(path) != before:
        copy.close()
        raise Problem(f"The desk file {path} was changed by another program while it was read.", do="Try again.")
    return copy


def _copied(path: Path) -> sqlite.Connection:
    """A private copy in SQLite's own temporary storage, of this program's version."""
    with closing(sqlite.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as file:
        file.execute("PRAGMA cell_size_check = 1")
        copy = sqlite.connect("", isolation_level=None)
        try:
            file.backup(copy)
            _prepare(copy)
        except BaseException:
            copy.close()
            raise
    return copy


def _prepare(copy: sqlite.Connection) -> None:
    for pragma in ("trusted_schema = 0", "cell_size_check = 1"):
        copy.execute(f"PRAGMA {pragma}")
    if copy.execute("PRAGMA user_version").fetchone()[0] < VERSION:
        bring_up_to_date(copy)
    copy.execute("PRAGMA query_only = 1")


def _state(path: Path) -> State:
    file, log = path.stat(), _log(path)
    return file.st_size, file.st_mtime_ns, log.exists() and log.stat().st_size > 0


def _log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _has_log(path: Path) -> Problem:
    return Problem(
        f"The desk file {path} may only be read here, and its newest entries stand beside it, in {_log(path).name}: "
        "it is open in another window, or was not closed.",
        kept="Nothing was changed.",
        do="Close it there, or copy both files into a folder of your own and open the copy.",
    )
