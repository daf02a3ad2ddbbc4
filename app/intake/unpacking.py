"""A gzipped file, as archives of web pages keep them, made into its bytes: in the child, and no further than fits."""

import zlib

from app.intake import limits
from app.intake.refusal import Refused, Why

GZIP = b"\x1f\x8b\x08"
_GZIP_STREAM = 31
"""zlib's word for a gzip header and trailer around the largest window."""


def unpacked(data: bytes) -> bytes:
    """The bytes of the first member. Raises Refused for a bomb, and for what is cut short or no gzip at all."""
    stream = zlib.decompressobj(_GZIP_STREAM)
    try:
        plain = stream.decompress(data, limits.LARGEST_FILE + 1)
    except zlib.error as error:
        raise Refused(Why.FORMAT) from error
    if len(plain) > limits.LARGEST_FILE:
        raise Refused(Why.LARGE)
    if not stream.eof:
        raise Refused(Why.FORMAT)
    return plain
