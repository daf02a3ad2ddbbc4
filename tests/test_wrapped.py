"""Words in the room of a row."""

import pytest
from PySide6.QtGui import QFont

from ui.theme import fonts
from ui.wrapped import MOST, Wrapped, lay_out, line_height

ARABIC = "قال متحدث باسم الميناء إن العبارة كانت تحمل أكثر من مئتي راكب"


@pytest.fixture
def font(qapp: object) -> QFont:
    fonts.load()
    return fonts.sans(14)


def lines_of(statement: Wrapped) -> list[str]:
    """The text of each line."""
    units = statement.layout.text().encode("utf-16-le")
    lines = [statement.layout.lineAt(at) for at in range(statement.rows)]
    spans = [(line.textStart(), line.textStart() + line.textLength()) for line in lines]
    return [units[2 * start : 2 * end].decode("utf-16-le") for start, end in spans]


def test_a_short_statement_is_one_line(font: QFont) -> None:
    statement = lay_out("Nobody was hurt.", font, 300)

    assert lines_of(statement) == ["Nobody was hurt."]
    assert statement.height < line_height(font)


def test_a_long_one_is_cut_with_an_ellipsis(font: QFont) -> None:
    statement = lay_out("The pilots asked for new buoys. " * 30, font, 300)

    lines = lines_of(statement)
    assert len(lines) == MOST
    assert lines[-1].endswith("…")
    assert all(statement.layout.lineAt(at).naturalTextWidth() <= 300 for at in range(MOST))


def test_a_cut_among_emoji_splits_none(font: QFont) -> None:
    statement = lay_out("🔔🛶 bell boat " * 60, font, 200)

    said = "".join(lines_of(statement))
    assert said.endswith("…")
    assert said.removesuffix("…") in "🔔🛶 bell boat " * 60


def test_line_breaks_are_spaces(font: QFont) -> None:
    statement = lay_out("Two\nlines\u2028and\u2029more", font, 300)

    assert lines_of(statement) == ["Two lines and more"]


def test_an_empty_statement_is_one_empty_line(font: QFont) -> None:
    assert lay_out("", font, 300).rows == 1


def test_arabic_begins_at_the_right(font: QFont) -> None:
    statement = lay_out(ARABIC, font, 250)

    line = statement.layout.lineAt(statement.rows - 1)
    assert statement.rows > 1
    assert line.naturalTextRect().right() == pytest.approx(250, abs=1)
