"""Opening a desk file: the settings it needs, read back and asserted, and a sentence for what can be wrong with it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.problem import Problem
from app.store import sqlite
from app.store.log import is_newer_by_its_log

APPLICATION_ID = 0x5066446B
""""PfDk": what `file` and the desktop know a desk file by."""
VERSION = 2
BUSY_SECONDS = 0.5
_LOG_BYTES = 4 << 20
_NEXT_TO_NOTHING = 256 << 10
_MAGIC = b"SQLite format 3\0"
_PRAGMAS = {
    "locking_mode": "exclusive",
    "journal_mode": "wal",
    "synchronous": 2,
    "fullfsync": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "wal_autocheckpoint": 4000,
}


def connect(path: Path) -> sqlite.Connection:
    """A connection to the desk file, made where there is none; its layout may be an older one. Raises Problem."""
    if is_there(path) and path.stat().st_size:
        check_header(path)
    else:
        _make_folder(path)
        make_for_owner(path)
    with told(path):
        connection = sqlite.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            _prepare(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(connection: sqlite.Connection, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:  # new, or its making was cut short
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for name, wanted in _PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
        got = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if got != wanted:
            raise sqlite.OperationalError(f"pragma {name} is {got}, not {wanted}")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")
    make_room(path)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise _newer(path)
    if version == 0:
        bring_up_to_date(connection)


def make_room(path: Path) -> None:
    """Give the write-ahead log its blocks before they are needed: a commit into a file that need not grow takes half
    the time. Zeros behind the last frame are no frames to SQLite. Systems without the call do without.
    """
    log = path.with_name(f"{path.name}-wal")
    if not hasattr(os, "posix_fallocate") or not log.exists() or log.stat().st_size >= _LOG_BYTES:
        return
    file = os.open(log, os.O_RDWR)
    try:
        os.posix_fallocate(file, 0, _LOG_BYTES)
    except OSError:
        return
    finally:
        os.close(file)


def bring_up_to_date(connection: sqlite.Connection) -> None:
    """Take the steps that lead from an older version to this one."""
    from sqlite_utils import Database  # noqa: PLC0415  # costs 0.1 s, which only a new or old file needs to pay

    from app.store.migrations import migrate  # noqa: PLC0415  # the same

    migrate(Database(connection, execute_plugins=False))


def is_desk(path: Path) -> bool:
    """Whether a file says of itself that it is a desk file. Raises OSError."""
    with path.open("rb") as file:
        header = file.read(100)
    return header.startswith(_MAGIC) and header[68:72] == APPLICATION_ID.to_bytes(4, "big")


def layout_of(path: Path) -> int:
    """The version that the file says its layout is of, its log apart: 0 where there is no telling. Raises Problem."""
    try:
        with path.open("rb") as file:
            return int.from_bytes(file.read(100)[60:64], "big")
    except OSError as error:
        raise _unreadable(path, error) from error


def is_there(path: Path) -> bool:
    """Whether there is a file. Raises Problem where that may not be known."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise _unreadable(path, error) from error
    return True


def may_be_written(path: Path) -> bool:
    """Whether this user may write to the file and beside it, where there is one. A superuser heeds a file's bits."""
    if not is_there(path):
        return True
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(
            f"The folder {path.parent} could not be made: {error.strerror}.", do="Choose another place."
        ) from error
    if not os.access(path.parent, os.W_OK):
        raise Problem(
            f"No desk file can be made in {path.absolute().parent}: you may not write there.",
            do="Choose another place.",
        )


def make_for_owner(path: Path) -> None:
    """Make the empty file so that nobody else on this computer may read it; SQLite's own files beside it follow it. One
    that is there keeps its rights, and that none can be made is SQLite's to say. Windows knows no such rights.
    """
    with suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))


def check_header(path: Path) -> None:
    """Refuse what can be seen to be wrong before SQLite touches the file, so that it stays byte for byte."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
        newer_by_log = is_newer_by_its_log(path, VERSION)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise Problem(f"{path} is not a desk file.", kept="It was left as it is.")
    if int.from_bytes(header[60:64], "big") > VERSION or newer_by_log:
        raise _newer(path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise Problem(f"{path} belongs to another program.", kept="It was left as it is.")
    pages, size = int.from_bytes(header[28:32], "big"), int.from_bytes(header[16:18], "big")
    has_log = path.with_name(path.name + "-wal").exists()
    if not has_log and path.stat().st_size < pages * (65536 if size == 1 else size):
        raise Problem(
            f"The desk file {path} is cut short: {path.stat().st_size} bytes are left.",
            kept="It was left as it is.",
            do="Restore it from a back-up.",
        )


def _unreadable(path: Path, error: OSError) -> Problem:
    return Problem(f"The desk file {path} could not be read: {error.strerror}.", kept="Nothing was changed.")


def _newer(path: Path) -> Problem:
    return Problem(
        f"{path} was written by a newer version of Proofdesk.",
        kept="It was left as it is.",
        do="Update Proofdesk to open it.",
    )


def read_only(path: Path) -> Problem:
    return Problem(
        f"The desk file {path} is read-only.",
        kept="Nothing was changed.",
        do="Allow writing to it and its folder, or choose another.",
    )


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Say in a sentence what SQLite found wrong with the desk file."""
    try:
        yield
    except sqlite.Error as error:
        raise sentence(error, path) from error
    except UnicodeDecodeError as error:  # SQLite quotes damaged names in its message as they are
        raise damaged(path, "names in it cannot be read") from error


def sentence(error: sqlite.Error, path: Path) -> Problem:
    """The Problem that a SQLite error is to the reader."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    match code:
        case sqlite.SQLITE_BUSY | sqlite.SQLITE_LOCKED:
            return Problem(
                f"The desk file {path} is open in another window.",
                kept="Nothing was changed.",
                do="Close it there first.",
            )
        case sqlite.SQLITE_IOERR if _is_full(path):
            return _full()
        case sqlite.SQLITE_FULL:
            return _full()
        case sqlite.SQLITE_READONLY | sqlite.SQLITE_CANTOPEN | sqlite.SQLITE_PERM:
            return read_only(path)
        case sqlite.SQLITE_CORRUPT | sqlite.SQLITE_NOTADB:
            return damaged(path, str(error))
        case sqlite.SQLITE_IOERR:
            return Problem(
                f"Not saved: the disk reported an error ({error}).", kept="Nothing that was saved before is lost."
            )
        case _:
            return Problem(f"The desk file {path} could not be used: {error}.", kept="Nothing was changed.")


def damaged(path: Path, what: str) -> Problem:
    return Problem(
        f"The desk file {path} is damaged: {what}.",
        kept="It was left as it is.",
        do="Make a copy of it, then restore a back-up.",
    )


def _is_full(path: Path) -> bool:
    """Whether the disk has next to nothing left: a full one is often reported as an error of the disk."""
    try:
        return shutil.disk_usage(path.parent).free < _NEXT_TO_NOTHING
    except OSError:
        return False


def _full() -> Problem:
    return Problem(
        "Not saved: the disk is full.",
        kept="Nothing that was saved before is lost.",
        do="Free some space and try again.",
    )
