"""What a write-ahead log would make of the desk file, read without opening it.

Whoever opens a file brings its log in, and that changes both. So a log that a newer program left behind is looked
through first. Its form is SQLite's own (https://www.sqlite.org/fileformat2.html#the_write_ahead_log): a head, then
frames of one page each, bound by two salts and a running checksum; a frame that ends a transaction bears the size of
the file after it.

To look through a long log and sum it up would take seconds, in which no window opens. So where a newer version comes
late in it, that is believed without the sums: the worst that comes of it is that this program leaves the file as it is.
One that comes later still is found when SQLite has brought the log in, which harms nothing.
"""

import sys
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

_HEAD, _FRAME, _VERSION = 32, 24, slice(60, 64)
_SIZES = frozenset(2**power for power in range(9, 17))
"""Bytes of a page, as SQLite has them."""
_LOOKED, _SUMMED = 1 << 24, 1 << 19
"""Bytes up to which a log is looked through, and up to which its sums are checked: each takes some 25 ms."""
_AT_ONCE = 1 << 18
"""Bytes that are read together."""
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
        if form is None or not _exceeds(version, _bound(file, form)):
            return False
        if file.tell() > _SUMMED:
            return True
        file.seek(_HEAD)
        return _exceeds(version, _whole(_bound(file, form), form))


def _form(head: bytes) -> _Form | None:
    """None where it is no log that SQLite would bring in."""
    if len(head) < _HEAD or _number(head[:4]) & ~1 != _MAGIC:
        return None
    page, order = _number(head[8:12]), "big" if _number(head[:4]) & 1 else "little"
    sums = _summed(head[:24], order, (0, 0))
    return _Form(page, head[16:24], order, sums) if page in _SIZES and _spelt(sums) == head[24:32] else None


def _bound(file: BinaryIO, form: _Form) -> Iterator[_Frame]:
    """The first frames, all of which are whole and bear the log's salts."""
    size = _FRAME + form.page
    while file.tell() < _LOOKED and (read := file.read(max(1, _AT_ONCE // size) * size)):
        for at in range(0, len(read) - size + 1, size):
            frame = _Frame(read[at : at + _FRAME], read[at + _FRAME : at + size])
            if frame.head[8:16] != form.salts:
                return
            yield frame


def _whole(frames: Iterable[_Frame], form: _Form) -> Iterator[_Frame]:
    """Those whose sums are right, up to the first that is not as it was written."""
    sums = form.sums
    for frame in frames:
        sums = _summed(frame.head[:8] + frame.body, form.order, sums)
        if _spelt(sums) != frame.head[16:24]:
            return
        yield frame


def _exceeds(version: int, frames: Iterable[_Frame]) -> bool:
    """Whether a transaction that came to its end leaves a higher version than this one."""
    left = 0
    for frame in frames:
        left = frame.version or left
        if left > version and frame.commits:
            return True
    return False


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
