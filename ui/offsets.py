"""Code points and UTF-16 units of one text: the house counts the former, Qt the latter, and they meet only here.

The two differ from the first astral character on (an emoji, for one), which is two units and one code point.
"""

import re
from bisect import bisect_left, bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Turns offsets of one text. A text without astral characters is its own map and costs nothing to ask."""

    __slots__ = ("_points", "_units")

    def __init__(self, text: str) -> None:
        found = () if utf16_length(text) == len(text) else _ASTRAL.finditer(text)
        self._points = [match.start() for match in found]
        self._units = [point + nth for nth, point in enumerate(self._points)]

    def to_utf16(self, point: int) -> int:
        """The UTF-16 unit at which the code point number `point` begins."""
        return point + bisect_left(self._points, point)

    def to_points(self, unit: int) -> int:
        """The code point that the UTF-16 unit number `unit` belongs to: inside a surrogate pair, that character."""
        pairs = bisect_right(self._units, unit)
        if pairs and self._units[pairs - 1] + 1 == unit:
            return self._points[pairs - 1]
        return unit - bisect_left(self._units, unit)


def utf16_length(text: str) -> int:
    """How many UTF-16 units the text has."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
