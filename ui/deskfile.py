"""What the window asks of a file before it does anything with it: whether it is a desk file, and who may have it."""

from pathlib import Path

from app.domain.problem import Problem
from app.store import database


def is_desk_file(path: Path) -> bool:
    """Whether the file says of itself that it is a desk, whatever it is called; no where it cannot be looked at."""
    try:
        return path.is_file() and database.is_desk(path)
    except OSError:
        return False


def may_be_open(desk: Path) -> bool:
    """Whether a window may show the desk file already: a log lies beside it, or it may only be read and leaves none."""
    try:
        return database.is_there(desk.with_name(f"{desk.name}-wal")) or not database.may_be_written(desk)
    except Problem:
        return False


def is_there(path: Path) -> bool:
    """Whether there is a file, as far as this user may know."""
    try:
        return database.is_there(path)
    except Problem:
        return False


def same_file(one: Path, other: Path) -> bool:
    """Whether two ways lead to the same file."""
    return one.resolve() == other.resolve()
