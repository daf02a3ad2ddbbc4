"""Back-ups: a whole copy of the desk file through SQLite's backup interface, verified before it takes its place."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import is_desk, make_for_owner
from app.store.findings import Finding, Progress
from app.store.memory import Memory
from app.store.verifying import verify, verify_truth

Check = Callable[[sqlite.Connection], Iterator[Finding | Progress]]


def back_up(db: sqlite.Connection, desk: Path, target: Path) -> None:
    """Copy the open desk to `target`, replacing it only once the copy is verified. Raises Problem."""
    if target.resolve() == desk.resolve():
        raise Problem("A back-up cannot take the place of the desk itself.", do="Choose another name.")
    if target.is_file() and not is_desk(target):
        raise Problem(
            f"{target} is another file, and no back-up of a desk.", kept="It was left.", do="Choose another name."
        )
    try:
        wrong = _copied(db, target, lambda copy: verify(copy, Memory(None)))
    except (OSError, sqlite.Error) as error:
        raise Problem(
            f"The back-up could not be written to {target}: {error}.", kept="The desk is as it was."
        ) from error
    if wrong:
        raise Problem(
            f"No back-up was made, because the desk is not whole. {wrong.says}", kept="Older back-ups were left."
        )


def keep_as_it_is(db: sqlite.Connection, desk: Path, target: Path) -> None:
    """Copy a desk of an older layout to `target` before it is brought up to date, verified as far as every layout is
    the same. Raises Problem.
    """
    try:
        wrong = _copied(db, target, verify_truth)
    except (OSError, sqlite.Error) as error:
        raise Problem(
            f"{desk} was written by an older version of Proofdesk. It was not brought up to date, because no copy of "
            f"it could be written to {target}: {error}.",
            kept="It was left as it is.",
            do="Free some space and open it again.",
        ) from error
    if wrong:
        raise Problem(
            f"{desk} was written by an older version of Proofdesk, and was not brought up to date, because it is not "
            f"whole. {wrong.says}",
            kept="It was left as it is.",
            do="Restore a back-up, or open it with the version that wrote it.",
        )


def _copied(db: sqlite.Connection, target: Path, check: Check) -> Finding | None:
    """Copy to `target`, or say what is wrong with the copy and leave `target`. Raises OSError and sqlite.Error."""
    fresh = target.with_name(target.name + ".new")
    try:
        wrong = _written(db, fresh, check)
        if wrong is None:
            _flush(fresh)
            fresh.replace(target)
            _flush_folder(target.parent)
    finally:
        fresh.unlink(missing_ok=True)
    return wrong


def _written(db: sqlite.Connection, fresh: Path, check: Check) -> Finding | None:
    fresh.unlink(missing_ok=True)
    make_for_owner(fresh)
    copy = sqlite.connect(fresh, isolation_level=None)
    try:
        db.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        return next((step for step in check(copy) if isinstance(step, Finding)), None)
    finally:
        copy.close()


def _flush(path: Path) -> None:
    file = os.open(path, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _flush_folder(folder: Path) -> None:
    """Have the name on the disk too, where the system lets a folder be opened."""
    if sys.platform == "win32":
        return
    file = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
