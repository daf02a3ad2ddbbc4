"""Where the pictures of a page are, those in drawings too; specks and rules made of pictures are none."""

import ctypes
from collections.abc import Iterator
from itertools import islice

from pypdfium2 import raw

from app.intake.pdf.frame import Box, Frame

_SMALLEST = 24.0
_MOST_OBJECTS, _DEEPEST = 20_000, 4


def pictures(page: raw.FPDF_PAGE, frame: Frame) -> Iterator[Box]:
    """The boxes of a page's pictures as they are shown."""
    objects = (raw.FPDFPage_GetObject(page, index) for index in range(raw.FPDFPage_CountObjects(page)))
    sides = [ctypes.c_float() for _ in range(4)]
    for one, is_whole in islice(_of(objects, 0), _MOST_OBJECTS):
        if is_whole and raw.FPDFPageObj_GetBounds(one, *sides):
            left, top, right, bottom = frame.box(*(side.value for side in sides))
            if min(right - left, bottom - top) >= _SMALLEST:
                yield left, top, right, bottom


def _of(objects: Iterator[raw.FPDF_PAGEOBJECT], depth: int) -> Iterator[tuple[raw.FPDF_PAGEOBJECT, bool]]:
    """The objects and those within drawings, each with whether it is a picture whose place on the page is known."""
    for one in objects:
        kind = raw.FPDFPageObj_GetType(one)
        yield one, kind == raw.FPDF_PAGEOBJ_IMAGE
        if kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            parts = range(max(0, raw.FPDFFormObj_CountObjects(one)))
            yield from _of((raw.FPDFFormObj_GetObject(one, index) for index in parts), depth + 1)
