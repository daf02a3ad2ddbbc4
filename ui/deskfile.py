"""What the window asks of a file before it does anything with it: whether it is a desk file, and which one."""

from pathlib import Path

from app.store import database


def is_desk_file(path: Path) -> bool:
    """Whether the file says of itself that it is a desk, whatever it is called; no where it cannot be looked at."""
    try:
        return path.is_file() and database.is_desk(path)
    except OSError:
        return False


def same_file(one: Path, other: Path) -> bool:
    """Whether two ways lead to the same file."""
    return one.resolve() == other.resolve()
