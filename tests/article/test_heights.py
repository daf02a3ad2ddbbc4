"""Where paragraphs begin, as their heights become known."""

from hypothesis import given
from hypothesis import strategies as st

from ui.article.heights import Heights

HEIGHTS = st.lists(st.integers(1, 50), min_size=1, max_size=12)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 11), st.integers(1, 50)), max_size=6), st.integers(0, 20))
def test_every_paragraph_begins_where_those_before_it_end(
    heights: list[int], changes: list[tuple[int, int]], top: int
) -> None:
    known = Heights(heights, top)

    for index, height in changes:
        if index < len(heights):
            heights[index] = height
            known.change(index, height)

    assert [known.top(at) for at in range(len(heights) + 1)] == [
        top + sum(heights[:at]) for at in range(len(heights) + 1)
    ]


@given(HEIGHTS, st.integers(-10, 700))
def test_a_place_belongs_to_the_paragraph_it_is_in(heights: list[int], y: int) -> None:
    known = Heights(heights)

    at = known.at(y)

    inside = known.top(at) <= y < known.top(at + 1)
    assert inside or (at == 0 and y < 0) or (at == len(heights) - 1 and y >= known.bottom)


def test_a_change_tells_how_much_the_paragraph_grew() -> None:
    heights = Heights([10, 20])

    grown = [heights.change(1, 35), heights.change(1, 35), heights.change(0, 4)]

    assert grown == [15, 0, -6]
