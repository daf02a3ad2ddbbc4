"""Bytes to a file, whole or not at all: a temporary name in the same folder, flushed to the disk, then put in place."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from app.domain.problem import Problem

_KEPT = "Nothing was lost, and no half-written file is left."
_DATABASE = b"SQLite format 3\0"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def save(data: bytes, path: Path) -> None:
    """Put the bytes at `path`, in the stead of what was there. Raises Problem, and then nothing has changed."""
    path = Path(os.path.realpath(path))
    if _is_database(path):
        what = f"The file could not be saved: “{path.name}” is a desk file or another database."
        raise Problem(what, kept=_KEPT, do="Give another name.")
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _write(data, temporary, path)
        temporary.replace(path)
        _flush_folder(path.parent)
    except OSError as cause:
        with suppress(OSError):
            temporary.unlink()
        raise _problem(cause, path) from cause


def _is_database(path: Path) -> bool:
    """Whether history would be lost by putting a report there: whoever types a name can mistype it."""
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False


def _write(data: bytes, temporary: Path, path: Path) -> None:
    """A file that stood there before keeps who may read it; a new one is made as the system makes files."""
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with open(handle, "wb") as file:  # noqa: PTH123  from the handle, which refuses a name that is taken
        with suppress(FileNotFoundError):
            temporary.chmod(path.stat().st_mode & 0o777)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """The new name is on the disk too. Windows has no such call, and some network folders refuse it: no loss there."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def _problem(cause: OSError, path: Path) -> Problem:
    if cause.errno in _FULL:
        return Problem("The file could not be saved: the disk is full.", kept=_KEPT, do="Choose another place.")
    if cause.errno in {errno.ENOENT, errno.ENOTDIR}:
        what = f"The file could not be saved: there is no folder “{path.parent}”."
        return Problem(what, kept=_KEPT, do="Make it, or choose another place.")
    if os.path.isdir(path):  # noqa: PTH112  the one that answers whatever the name is
        what = f"The file could not be saved: “{path.name}” is a folder."
        return Problem(what, kept=_KEPT, do="Give another name.")
    if cause.errno in _REFUSED:
        what = f"The file could not be saved: “{path.name}” may not be written there, or another program has it open."
        return Problem(what, kept=_KEPT, do="Choose another place, or close the other program.")
    if cause.errno == errno.ENAMETOOLONG:
        return Problem("The file could not be saved: its name is too long.", kept=_KEPT, do="Give a shorter one.")
    return Problem(f"The file could not be saved: {cause.strerror}.", kept=_KEPT, do="Choose another place.")
