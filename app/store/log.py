"""What a write-ahead log would make of the desk file, read without opening it.

Whoever opens a file brings its log in, and that changes both. So a log that a newer program left behind is looked
through first. Its form is SQLite's own (https://www.sqlite.org/fileformat2.html#the_write_ahead_log): a head, then
frames of one page each, bound by two salts and a running checksum; a frame that ends a transaction bears the size of
the file after it.
"""

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

_HEAD, _FRAME, _VERSION = 32, 24, slice(60, 64)
_MAGIC = 0x377F0682
"""With 1 more where the checksums are of numbers with the highest byte first."""


class _Form(NamedTuple):
    """How the frames of one log are made."""

    page: int
    salts: bytes
    order: str
    sums: tuple[int, int]


class _Frame(NamedTuple):
    head: bytes
    body: bytes

    @property
    def version(self) -> int:
        """What it says as the first page of the file; 0 as any other."""
        return _number(self.body[_VERSION]) if _number(self.head[:4]) == 1 else 0

    @property
    def commits(self) -> bool:
        return _number(self.head[4:8]) > 0


def is_newer_by_its_log(path: Path, version: int) -> bool:
    """Whether the file would bear a higher version than this one, were its log brought in. Raises OSError."""
    log = path.with_name(f"{path.name}-wal")
    if not log.exists():
        return False
    with log.open("rb") as file:
        form = _form(file.read(_HEAD))
        if form is None or not any(frame.version > version for frame in _bound(file, form, longest=100)):
            return False
        file.seek(_HEAD)
        return _committed(file, form) > version


def _form(head: bytes) -> _Form | None:
    """None where it is no log that SQLite would bring in."""
    if len(head) < _HEAD or _number(head[:4]) & ~1 != _MAGIC:
        return None
    order = "big" if _number(head[:4]) & 1 else "little"
    sums = _summed(head[:24], order, (0, 0))
    return _Form(_number(head[8:12]), head[16:24], order, sums) if _spelt(sums) == head[24:32] else None


def _bound(file: BinaryIO, form: _Form, longest: int) -> Iterator[_Frame]:
    """The frames that bear the log's salts, each with so many bytes of its page at most."""
    while len(head := file.read(_FRAME)) == _FRAME and head[8:16] == form.salts:
        body = file.read(min(form.page, longest))
        file.seek(form.page - len(body), 1)
        yield _Frame(head, body)


def _committed(file: BinaryIO, form: _Form) -> int:
    """The version that the last whole transaction leaves; 0 where none touches it."""
    sums, version, last = form.sums, 0, 0
    for frame in _bound(file, form, longest=form.page):
        sums = _summed(frame.head[:8] + frame.body, form.order, sums)
        if len(frame.body) < form.page or _spelt(sums) != frame.head[16:24]:
            break
        version = frame.version or version
        last = version if frame.commits else last
    return last


def _summed(data: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    """The running checksum after these bytes."""
    words = array("I", data[: len(data) // 8 * 8])
    if order != sys.byteorder:
        words.byteswap()
    one, two = sums
    for at in range(0, len(words), 2):
        one = (one + words[at] + two) & 0xFFFFFFFF
        two = (two + words[at + 1] + one) & 0xFFFFFFFF
    return one, two


def _spelt(sums: tuple[int, int]) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in sums)


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")
