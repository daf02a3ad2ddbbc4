"""The two files that hold one icon in many sizes: .ico for Windows, .icns for macOS.

Qt writes either with one picture only, shrunk where need be; ours are drawn for each size. Both are a table of
contents before pictures, and the same pictures give the same bytes.
"""

import struct
from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_KINDS = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Pixels of each kind. 16 and 32 points are there for sharp screens alone, from which others shrink them: their own
kinds as PNG are shown wrongly by some systems."""
_FROM_HERE_PNG = 256  # smaller ones are bitmaps: not all that reads an .ico reads PNG in it


def png(image: QImage) -> bytes:
    """The picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico(images: Mapping[int, QImage]) -> bytes:
    """An .ico of square pictures by their pixels."""
    contents = {px: png(image) if px >= _FROM_HERE_PNG else _bitmap(image) for px, image in images.items()}
    at = 6 + 16 * len(contents)
    table = struct.pack("<HHH", 0, 1, len(contents))
    for px, content in contents.items():
        side = px % 256  # 256 is written as 0
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), at)
        at += len(content)
    return table + b"".join(contents.values())


def _bitmap(image: QImage) -> bytes:
    """A picture as Windows keeps it: blue, green, red, alpha from the last line to the first, then an unused mask."""
    px = image.width()
    upright = image.convertToFormat(QImage.Format.Format_ARGB32).flipped(Qt.Orientation.Vertical)
    colours = bytes(upright.constBits())
    mask = bytes((px + 31) // 32 * 4 * px)
    return struct.pack("<IiiHHIIiiII", 40, px, 2 * px, 1, 32, 0, len(colours) + len(mask), 0, 0, 0, 0) + colours + mask


def icns(images: Mapping[bytes, QImage]) -> bytes:
    """An .icns of square pictures by their kinds."""
    chunks = b"".join(_chunk(kind, png(image)) for kind, image in images.items())
    return _chunk(b"icns", chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack(">I", 8 + len(content)) + content
