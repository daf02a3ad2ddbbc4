"""From the coordinates of a PDF to those of the reader: points from the top left corner of the page as it is shown.

A page is shown turned by its /Rotate and cut to its /CropBox; its own origin is anywhere, and its y grows upwards.
"""

import math
from dataclasses import dataclass

from pypdfium2 import raw

Box = tuple[float, float, float, float]
"""Left, top, right and bottom; y grows downwards."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The way from the page's own coordinates to the shown ones: x' = ax + cy + e, y' = bx + dy + f; and the size."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float
    width: float
    height: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point is shown."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Where a box of the page is shown."""
        (x, y), (other_x, other_y) = self.point(left, bottom), self.point(right, top)
        return min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)

    def turn(self, x: float, y: float) -> int:
        """The direction of a vector as it is shown, in whole degrees clockwise from the reading direction."""
        return round(math.degrees(math.atan2(self.b * x + self.d * y, self.a * x + self.c * y))) % 360


def frame_of(page: raw.FPDF_PAGE) -> Frame:
    """The frame of a page."""
    shown = raw.FS_RECTF()
    raw.FPDF_GetPageBoundingBox(page, shown)
    left, bottom, right, top = shown.left, shown.bottom, shown.right, shown.top
    width, height = right - left, top - bottom
    match raw.FPDFPage_GetRotation(page):
        case 1:
            return Frame(0, 1, 1, 0, -bottom, -left, height, width)
        case 2:
            return Frame(-1, 0, 0, 1, right, -bottom, width, height)
        case 3:
            return Frame(0, -1, -1, 0, top, right, height, width)
        case _:
            return Frame(1, 0, 0, -1, -left, top, width, height)


def upright(x: float, y: float, turn: int) -> tuple[float, float]:
    """A shown point in the coordinates of one who reads along the turn."""
    if turn == 0:
        return x, y
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return x * cos + y * sin, y * cos - x * sin


def shown(box: Box, turn: int) -> Box:
    """The shown box around a box in the coordinates of one who reads along the turn."""
    if turn == 0:
        return box
    corners = [upright(x, y, -turn) for x in box[::2] for y in box[1::2]]
    across, down = [x for x, _ in corners], [y for _, y in corners]
    return min(across), min(down), max(across), max(down)
