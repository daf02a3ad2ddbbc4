"""The answers of a question, in columns."""

import pytest

from ui.strip import in_columns


@pytest.mark.parametrize(
    ("widths", "room", "columns"),
    [
        ([100] * 5, 530, 5),
        ([60, 60, 60, 60, 200], 470, 5),
        ([100] * 6, 530, 3),
        ([100] * 7, 530, 4),
        ([100, 100], 90, 1),
        ([], 500, 1),
    ],
)
def test_answers_stand_in_few_and_even_rows(widths: list[int], room: int, columns: int) -> None:
    assert in_columns(widths, room) == columns
