"""Rows of any heights in a space of any size: nothing is shown twice, and no room is wasted."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ui.scrolled import Scrolled, Stand

HEIGHTS = st.lists(st.integers(1, 90), min_size=1, max_size=30)
SPACE = st.integers(1, 200)


def a_list(heights: list[int], space: int) -> Scrolled:
    scrolled = Scrolled(heights.__getitem__)
    scrolled.count, scrolled.space = len(heights), space
    return scrolled


@given(HEIGHTS, SPACE, st.lists(st.integers(-300, 300)))
def test_wherever_one_scrolls_the_space_is_full(heights: list[int], space: int, moves: list[int]) -> None:
    scrolled = a_list(heights, space)

    for pixels in moves:
        scrolled.move_by(pixels)

    seen = list(scrolled.seen())
    assert all(upper.y + upper.height == lower.y for upper, lower in pairwise(seen))
    assert seen[0].y <= 0 < seen[0].y + seen[0].height
    assert seen[-1].y + seen[-1].height >= min(space, sum(heights))


@given(HEIGHTS, SPACE, st.integers(0, 500), st.integers(0, 500))
def test_scrolling_back_comes_back(heights: list[int], space: int, there: int, pixels: int) -> None:
    scrolled = a_list(heights, space)
    scrolled.move_by(there)
    before = scrolled.stand
    far = sum(heights) - space

    if sum(heights[: before.row]) + before.above + pixels <= far:
        scrolled.move_by(pixels)
        scrolled.move_by(-pixels)

    assert scrolled.stand == before


@given(HEIGHTS, SPACE, st.integers(0, 500), st.data())
def test_a_row_that_is_brought_is_whole_or_begins_at_the_top(
    heights: list[int], space: int, there: int, data: st.DataObject
) -> None:
    scrolled = a_list(heights, space)
    scrolled.move_by(there)
    row = data.draw(st.integers(0, len(heights) - 1))

    scrolled.bring(row)

    (found,) = [seen for seen in scrolled.seen() if seen.row == row]
    assert found.y >= 0 or found.y + found.height == space
    assert found.y + found.height <= space or found.y == 0


@given(HEIGHTS, SPACE, st.data())
def test_a_row_in_the_middle_is_as_near_to_it_as_the_ends_allow(
    heights: list[int], space: int, data: st.DataObject
) -> None:
    scrolled = a_list(heights, space)
    row = data.draw(st.integers(0, len(heights) - 1))

    scrolled.centre(row)

    (found,) = [seen for seen in scrolled.seen() if seen.row == row]
    off = abs(found.y + found.height / 2 - space / 2)
    assert off <= 1 or scrolled.stand in {Stand(0, 0), scrolled.end()}


def test_only_what_is_seen_is_measured() -> None:
    asked: list[int] = []

    def measure(row: int) -> int:
        asked.append(row)
        return 50

    scrolled = Scrolled(measure)
    scrolled.count, scrolled.space = 50_000, 500

    scrolled.bring(40_000)
    list(scrolled.seen())

    assert len(set(asked)) < 40


def test_an_empty_list_shows_nothing() -> None:
    scrolled = Scrolled(lambda _row: 50)
    scrolled.space = 500

    scrolled.settle()

    assert list(scrolled.seen()) == []
    assert scrolled.stand == Stand(0, 0)
