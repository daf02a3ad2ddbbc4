"""Bringing a desk file of an older layout up to date, once a whole copy of it as it was stands beside it."""

import shutil
from pathlib import Path

from app.domain.problem import Problem
from app.store.backup import keep_as_it_is
from app.store.database import VERSION, bring_up_to_date, connect, is_there, layout_of, make_room, told
from app.store.sqlite import Connection

_SPARE = 1 << 20
"""Bytes that must be left on the disk beside the copy."""


def connect_up_to_date(path: Path) -> tuple[Connection, Path | None]:
    """A connection to the desk file, made where there is none, and the copy of it, where its layout was older.

    Raises Problem.
    """
    if is_there(path) and 0 < layout_of(path) < VERSION:
        _ask_for_room(path)
    db = connect(path)
    try:
        with told(path):
            return db, _upgraded(db, path)
    except BaseException:
        db.close()
        raise


def _upgraded(db: Connection, path: Path) -> Path | None:
    """Where the copy is; None where the layout is this program's own."""
    if db.execute("PRAGMA user_version").fetchone()[0] == VERSION:
        return None
    copy = name_beside(path)
    keep_as_it_is(db, path, copy)
    bring_up_to_date(db)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # an older program looks at the file, not at its log
    make_room(path)
    return copy


def name_beside(path: Path) -> Path:
    """A name for the copy that nothing has yet: an older copy is never written over."""
    number = 1
    while is_there(copy := path.with_name(f"{path.stem}.before-layout-{VERSION}{_numbered(number)}{path.suffix}")):
        number += 1
    return copy


def _numbered(number: int) -> str:
    return "" if number == 1 else f"-{number}"


def _ask_for_room(path: Path) -> None:
    """Refuse before anything is touched. Raises Problem."""
    log = path.with_name(f"{path.name}-wal")
    needed = path.stat().st_size + (log.stat().st_size if log.exists() else 0) + _SPARE
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:  # the copying will tell
        return
    if free >= needed:
        return
    raise Problem(
        f"{path} was written by an older version of Proofdesk. It was not brought up to date, because the disk has no "
        "room for a copy of it.",
        kept="It was left as it is.",
        do=f"Free {(needed >> 20) + 1} MB and open it again.",
    )


def news(path: Path, copy: Path) -> str:
    """What the reviewer is told."""
    return f"{path.name} was brought up to this version of Proofdesk. As it was before, it lies in {copy}."
