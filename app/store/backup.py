"""Back-ups: a whole copy of the desk file through SQLite's backup interface, verified before it takes its place."""

import os
from pathlib import Path

from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import is_desk
from app.store.findings import Finding
from app.store.memory import Memory
from app.store.verifying import verify


def back_up(db: sqlite.Connection, desk: Path, target: Path) -> None:
    """Copy the open desk to `target`, replacing it only once the copy is verified. Raises Problem."""
    if target.resolve() == desk.resolve():
        raise Problem("A back-up cannot take the place of the desk itself.", do="Choose another name.")
    if target.is_file() and not is_desk(target):
        raise Problem(
            f"{target} is another file, and no back-up of a desk.", kept="It was left.", do="Choose another name."
        )
    fresh = target.with_name(target.name + ".new")
    try:
        _copy(db, fresh)
        _flush(fresh)
        fresh.replace(target)
    except (OSError, sqlite.Error) as error:
        raise Problem(
            f"The back-up could not be written to {target}: {error}.", kept="The desk is as it was."
        ) from error
    finally:
        fresh.unlink(missing_ok=True)


def _copy(db: sqlite.Connection, fresh: Path) -> None:
    fresh.unlink(missing_ok=True)
    copy = sqlite.connect(fresh, isolation_level=None)
    try:
        db.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        wrong = next((step for step in verify(copy, Memory(None)) if isinstance(step, Finding)), None)
    finally:
        copy.close()
    if wrong:
        raise Problem(
            f"No back-up was made, because the desk is not whole. {wrong.says}", kept="Older back-ups were left."
        )


def _flush(path: Path) -> None:
    file = os.open(path, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)
