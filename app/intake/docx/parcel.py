"""The zip that a Word file is, unpacked with nothing believed: names and places are checked, sizes counted.

Only parts that are XML are unpacked; of pictures and the like nothing but the name is known.
"""

import re
import zlib
from io import BytesIO
from itertools import pairwise
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from app.intake.refusal import Refused, Why

MOST_UNPACKED = 80_000_000
"""Bytes of all parts that are unpacked; a million words have some 60 million with what Word notes on each run.

A tree of it takes fifteen times as much, which the child just has.
"""
MOST_TOLD = 1_000_000_000
"""Bytes that all entries may claim to have, the pictures too."""
MOST_ENTRIES = 10_000
_SMALL, _MOST_SWOLLEN = 20_000_000, 250
"""Bytes up to which a part may be packed as tightly as it likes, and how many times smaller a larger one may be."""
_LOCAL_HEADER = 30
_ENCRYPTED = 1
_STRANGE = re.compile(r"^/|\\|(?:^|/)\.\.?(?:/|$)|[\x00-\x1f]|^[A-Za-z]:|//")
_XML = (".xml", ".rels")


def unpacked(data: bytes) -> dict[str, bytes]:
    """The parts by their names; those that are no XML are empty. Raises Refused."""
    try:
        with ZipFile(BytesIO(data)) as parcel:
            entries = [entry for entry in parcel.infolist() if not entry.is_dir()]
            _check(entries)
            return _parts(parcel, entries)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeDecodeError, ValueError, OSError) as error:
        raise Refused(Why.DAMAGED) from error


def _check(entries: list[ZipInfo]) -> None:
    """Raises Refused for what no program packs so."""
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise Refused(Why.LOCKED)
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_TOLD:
        raise Refused(Why.BOMB)
    told = {entry.filename.casefold() for entry in entries}
    strange = any(_STRANGE.search(entry.orig_filename) for entry in entries)
    if strange or len(told) < len(entries) or _overlap(entries):
        raise Refused(Why.CRAFTED)


def _overlap(entries: list[ZipInfo]) -> bool:
    """Whether two entries share bytes, as those of a bomb do."""
    ordered = sorted(entries, key=lambda entry: entry.header_offset)
    return any(_end(entry) > after.header_offset for entry, after in pairwise(ordered))


def _end(entry: ZipInfo) -> int:
    """The least that an entry's end can be, in bytes of the file."""
    return entry.header_offset + _LOCAL_HEADER + len(entry.orig_filename) + entry.compress_size


def _parts(parcel: ZipFile, entries: list[ZipInfo]) -> dict[str, bytes]:
    parts, left = {}, MOST_UNPACKED
    for entry in entries:
        part = _part(parcel, entry, left) if entry.filename.casefold().endswith(_XML) else b""
        left -= len(part)
        parts[entry.filename] = part
    return parts


def _part(parcel: ZipFile, entry: ZipInfo, most: int) -> bytes:
    """The bytes of one entry, counted while they come out. Raises Refused."""
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise Refused(Why.DAMAGED)
    if entry.file_size > most:
        raise Refused(Why.BOMB)
    with parcel.open(entry) as way_out:
        part = _counted(way_out, most)
    if len(part) != entry.file_size:
        raise Refused(Why.DAMAGED)
    if len(part) > max(_SMALL, entry.compress_size * _MOST_SWOLLEN):
        raise Refused(Why.BOMB)
    return part


def _counted(way_out: IO[bytes], most: int) -> bytes:
    part = way_out.read(most + 1)
    if len(part) > most:
        raise Refused(Why.BOMB)
    return part
