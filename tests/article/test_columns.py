"""Columns of tables."""

from app.domain.article import Label
from tests.article.builders import written
from ui.article.columns import GAP, rows_around, stops
from ui.article.sheet import Sheet
from ui.theme import fonts


def test_a_column_is_as_wide_as_its_widest_words() -> None:
    font = fonts.sans(15)

    narrow, wide = stops(["a\tb"], font, 500), stops(["a\tb", "a much longer cell\tb"], font, 500)

    assert GAP < narrow[0] < wide[0] < 500


def test_columns_that_would_not_find_room_are_narrowed() -> None:
    assert all(stop < 100 for stop in stops(["a long cell indeed\tanother long cell\tc"], fonts.sans(15), 100))


def test_lines_inside_a_row_are_rows_of_their_own() -> None:
    font = fonts.sans(15)

    assert stops(["a\tb\u2028aaaa\tb"], font, 500) == stops(["a\tb", "aaaa\tb"], font, 500)


def test_rows_that_follow_one_another_are_one_table() -> None:
    story = [(Label.BODY, "x"), (Label.TABLE, "a\tb"), (Label.TABLE, "c\td"), (Label.BODY, "y"), (Label.TABLE, "e\tf")]
    sheet = Sheet(*written(story))

    assert [rows_around(sheet, index) for index in (1, 2, 4)] == [range(1, 3), range(1, 3), range(4, 5)]
