"""Pictures of what is drawn, in numbers."""

from collections import Counter

from PySide6.QtGui import QImage


def colours(picture: QImage) -> Counter[str]:
    """How many pixels have each colour."""
    pixels = memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("B").cast("I")
    return Counter({f"#{pixel & 0xFFFFFF:06x}": count for pixel, count in Counter(pixels).items()})
