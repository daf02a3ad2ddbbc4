"""What readers of a PDF file wrote on its pages: highlights with words to them, and notes.

A link, an action or an attached file is not looked at.
"""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from pypdfium2 import raw

from app.intake.limits import LONGEST_NOTE, LONGEST_TITLE
from app.intake.pdf.frame import Box, Frame

_MARKS = (
    raw.FPDF_ANNOT_HIGHLIGHT,
    raw.FPDF_ANNOT_UNDERLINE,
    raw.FPDF_ANNOT_SQUIGGLY,
    raw.FPDF_ANNOT_STRIKEOUT,
    raw.FPDF_ANNOT_TEXT,
    raw.FPDF_ANNOT_CARET,
    raw.FPDF_ANNOT_SQUARE,
    raw.FPDF_ANNOT_CIRCLE,
    raw.FPDF_ANNOT_LINE,
    raw.FPDF_ANNOT_INK,
)
_PRINTED = (raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_STAMP)
"""What stands on the page like the text: it is read with it."""
_MOST, _MOST_BOXES = 1_000, 200


@dataclass(frozen=True, slots=True)
class Comment:
    """Words written on a page, with the boxes of what they are about; `at` is in ISO 8601."""

    text: str
    author: str
    at: str
    boxes: tuple[Box, ...]


def comments(page: raw.FPDF_PAGE, frame: Frame) -> list[Comment]:
    """The comments of a page in the order of the file."""
    marks = (mark for mark in _annotations(page) if raw.FPDFAnnot_GetSubtype(mark) in _MARKS)
    told = (
        Comment(_string(mark, b"Contents"), _string(mark, b"T"), _when(mark), _boxes(mark, frame)) for mark in marks
    )
    return [comment for comment in told if comment.text]


def has_printed(page: raw.FPDF_PAGE) -> bool:
    """Whether fields, stamps or lines of type lie on the page."""
    return any(raw.FPDFAnnot_GetSubtype(mark) in _PRINTED for mark in _annotations(page))


def _annotations(page: raw.FPDF_PAGE) -> Iterator[raw.FPDF_ANNOTATION]:
    for index in islice(range(raw.FPDFPage_GetAnnotCount(page)), _MOST):
        annotation = raw.FPDFPage_GetAnnot(page, index)
        if annotation:
            yield annotation
            raw.FPDFPage_CloseAnnot(annotation)


def _string(annotation: raw.FPDF_ANNOTATION, key: bytes) -> str:
    size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    buffer = ctypes.create_string_buffer(max(2, size))
    raw.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    words = buffer.raw[: size - 2].decode("utf-16-le", "replace").replace("\r\n", "\n").replace("\r", "\n").strip()
    return words[: LONGEST_NOTE if key == b"Contents" else LONGEST_TITLE]


_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)?'?|(Z))?")


def _when(annotation: raw.FPDF_ANNOTATION) -> str:
    """When it was written, as far as the file says (ISO 32000-1, 7.9.4)."""
    found = _DATE.match(_string(annotation, b"M") or _string(annotation, b"CreationDate"))
    if not found:
        return ""
    year, month, day, hour, minute, second, sign, hours, minutes, zulu = found.groups()
    clock = f"T{hour}:{minute}:{second or '00'}" if hour else ""
    zone = "+00:00" if zulu else f"{sign}{hours}:{minutes or '00'}" if sign else ""
    return f"{year}-{month}-{day}{clock}{zone if clock else ''}"


def _boxes(annotation: raw.FPDF_ANNOTATION, frame: Frame) -> tuple[Box, ...]:
    """The boxes of the words that are marked, else the box of the mark."""
    quad, rect = raw.FS_QUADPOINTSF(), raw.FS_RECTF()
    found = []
    for index in range(min(raw.FPDFAnnot_CountAttachmentPoints(annotation), _MOST_BOXES)):
        if raw.FPDFAnnot_GetAttachmentPoints(annotation, index, quad):
            across, down = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            found.append(frame.box(min(across), min(down), max(across), max(down)))
    if not found and raw.FPDFAnnot_GetRect(annotation, rect):
        found.append(frame.box(rect.left, rect.bottom, rect.right, rect.top))
    return tuple(found)
