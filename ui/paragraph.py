"""A paragraph laid out line by line: breaks inside a word where it must, keeps a line height, ends with an ellipsis.

It begins at the side from which its first letter is read.
"""

import unicodedata
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from ui.offsets import Offsets

Mark = tuple[int, int, QTextCharFormat]
"""Start and end in code points, and how it is set."""
Paragraph = tuple[QTextLayout, float]
"""The lines, and how high they are together in pixels."""

_BREAKS = str.maketrans("\n\u2029", "\u2028\u2028")


def paragraph(
    text: str, font: QFont, width: int, leading: float, marks: Iterable[Mark] = (), most: int = 0
) -> Paragraph:
    """The text in a width of pixels. `leading` is the line height in heights of the letters, `most` the lines at most
    (0 is no bound). Where marks overlap, the later adds to the earlier; text that is cut bears none behind the cut.
    """
    text, marks = text.translate(_BREAKS), list(marks)
    laid = _lines(text, font, width, leading, _within(text, marks))
    if not most or laid[0].lineCount() <= most:
        return laid
    last = laid[0].lineAt(most - 1)
    end = Offsets(text).to_points(last.textStart() + last.textLength())
    cut = text[:end].rstrip()[:-1].rstrip() + "…"
    return _lines(cut, font, width, leading, _within(cut, marks))


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from the right (UAX #9, P2 and P3)."""
    directions = map(unicodedata.bidirectional, text)
    return next((way for way in directions if way in {"L", "R", "AL"}), "L") != "L"


def option(text: str) -> QTextOption:
    """How the text is set: from its own side, broken between words where it can be."""
    from_right = is_right_to_left(text)
    made = QTextOption(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
    made.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return made


def _within(text: str, marks: Sequence[Mark]) -> list[Mark]:
    return [(start, min(end, len(text)), form) for start, end, form in marks if start < len(text)]


def _lines(text: str, font: QFont, width: int, leading: float, marks: Sequence[Mark]) -> Paragraph:
    layout = QTextLayout(text, font)
    layout.setTextOption(option(text))
    layout.setFormats(_formats(text, marks))
    top, spacing = 0.0, font.pixelSize() * leading
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + max(0.0, (spacing - line.height()) / 2)))
        top += max(spacing, line.height())
    layout.endLayout()
    return layout, top


def _formats(text: str, marks: Sequence[Mark]) -> list[QTextLayout.FormatRange]:
    """The marks in UTF-16 units."""
    offsets, made = Offsets(text), []
    for start, end, form in marks:
        mark = QTextLayout.FormatRange()
        mark.start, mark.format = offsets.to_utf16(start), form
        mark.length = offsets.to_utf16(end) - mark.start
        made.append(mark)
    return made
