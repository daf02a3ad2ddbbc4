"""The margin says which claims begin in a line."""

import pytest

from tests.compare.conftest import rows
from ui.compare.column import lay_out
from ui.compare.margin import begun_at, label
from ui.compare.row import places
from ui.compare.setting import settings

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("numbers", "says"), [([4], "4"), ([3, 4, 5], "3–5"), ([3, 5], "3 +1"), ([11, 12], "11 +1"), ([1, 2, 9], "1 +2")]
)
def test_a_line_with_several_claims_says_so_in_short(numbers: list[int], says: str) -> None:
    assert label(numbers) == says


def test_a_claim_is_found_at_the_height_of_its_line() -> None:
    shown = rows()
    cell = next(row.new for row in shown.rows if row.new.marks)
    column = lay_out(cell, shown.new.text, settings(), 400)

    found = begun_at(column, column.height / 2)

    assert [mark.number for mark in found] == [7]
    assert begun_at(column, column.height + 1) == ()


def test_longer_numbers_have_more_room() -> None:
    assert places(976, 4).margin > places(976, 1).margin
    assert places(976, 4).width < places(976, 1).width
