"""Two builds of one commit, held against each other byte by byte."""

import hashlib
from pathlib import Path


def contents(folder: Path) -> dict[str, str]:
    """Every file by its place: its digest and mode; a link: where it points."""
    return {
        file.relative_to(folder).as_posix(): _of(file) for file in sorted(folder.rglob("*")) if not _is_folder(file)
    }


def differences(one: Path, other: Path) -> list[str]:
    """The places that are not the same in both, in order."""
    first, second = contents(one), contents(other)
    return sorted(place for place in first.keys() | second.keys() if first.get(place) != second.get(place))


def _of(file: Path) -> str:
    if file.is_symlink():
        return f"-> {file.readlink()}"
    with file.open("rb") as opened:
        return f"{hashlib.file_digest(opened, 'sha256').hexdigest()} {file.stat().st_mode & 0o777:o}"


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()
