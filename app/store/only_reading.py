"""A desk file that this user may read and not write: on a colleague's share, on a medium that was closed for good.

SQLite reads a file with a write-ahead log only where it may write beside it, or where nothing changes it meanwhile. So
the file is copied as it stands, and the copy is read: whatever happens to the file later is not seen, and cannot be
taken for damage. The copy lies on the disk, for a desk may be larger than the memory that one would give it. Where the
system lets an open file go, it has no name and is gone with the program, however that ends; on Windows it goes when
the desk is closed.
"""

import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import VERSION, bring_up_to_date, check_header, told

State = tuple[int, int, bool]
"""Bytes, time of the last change (ns), and whether there is a log with entries."""

_ONCE = ("locking_mode = exclusive", "synchronous = 0", "trusted_schema = 0", "cell_size_check = 1")
"""What is made once and never mended needs no safety of its own."""


class _Copy(sqlite.Connection):
    """A connection to a copy that goes with it."""

    folder: "TemporaryDirectory[str]"

    def close(self) -> None:
        super().close()
        self.folder.cleanup()


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
    """A private copy of this program's version."""
    with closing(sqlite.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as file:
        file.execute("PRAGMA cell_size_check = 1")
        copy = _blank(path)
        try:
            file.backup(copy)
            _prepare(copy)
        except BaseException:
            copy.close()
            raise
    if sys.platform != "win32":
        copy.folder.cleanup()
    return copy


def _blank(path: Path) -> _Copy:
    try:
        folder = TemporaryDirectory(prefix="proofdesk-read-", ignore_cleanup_errors=True)
    except OSError as error:
        raise Problem(
            f"The desk file {path} may only be read here, and there is no place to copy it to: {error.strerror}.",
            kept="Nothing was changed.",
        ) from error
    copy = sqlite.connect(Path(folder.name) / "copy", isolation_level=None, factory=_Copy)
    copy.folder = folder
    for pragma in _ONCE:
        copy.execute(f"PRAGMA {pragma}").fetchall()
    return copy


def _prepare(copy: sqlite.Connection) -> None:
    copy.execute("PRAGMA journal_mode = MEMORY").fetchall()
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
