"""Files that unpack into far more than a document can be, found before PDFium unpacks them.

Pictures are passed by: they are large when they are unpacked, and nobody unpacks them here.
"""

import re
import zlib
from collections.abc import Iterator

from app.intake.limits import LARGEST_PART, LARGEST_PARTS
from app.intake.refusal import Refused, Why

_STREAM = re.compile(rb"\bstream\r?\n")
_DICTIONARY = 400
_FLATE, _PICTURE = re.compile(rb"/(?:FlateDecode|Fl)\b"), re.compile(rb"/Subtype\s*/Image\b")
_STEP = 1 << 20


def refuse_bombs(data: bytes) -> None:
    """Raises Refused where what is packed is too large, or packed more than once."""
    whole = 0
    for start, packing in _packed(data):
        if packing > 1:
            raise Refused(Why.CRAFTED)
        whole += _size(data, start)
        if whole > LARGEST_PARTS:
            raise Refused(Why.BOMB)


def _packed(data: bytes) -> Iterator[tuple[int, int]]:
    """Where each packed stream begins that is no picture, and how often it is packed."""
    for found in _STREAM.finditer(data):
        before = data[max(0, found.start() - _DICTIONARY) : found.start()]
        dictionary = before[before.rfind(b" obj") + 1 :]
        packing = len(_FLATE.findall(dictionary))
        if packing and not _PICTURE.search(dictionary):
            yield found.end(), packing


def _size(data: bytes, start: int) -> int:
    """How many bytes a stream unpacks into, as far as it is sound. Raises Refused for too many."""
    unpacking, size = zlib.decompressobj(), 0
    end = data.find(b"endstream", start)
    packed = data[start : end if end >= 0 else len(data)]
    try:
        while not unpacking.eof and (part := unpacking.decompress(packed, _STEP)):
            size += len(part)
            packed = unpacking.unconsumed_tail
            if size > LARGEST_PART:
                raise Refused(Why.BOMB)
    except zlib.error:
        return size
    return size
