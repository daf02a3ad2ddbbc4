"""Lines under overlapping marks stand below one another."""

from hypothesis import given
from hypothesis import strategies as st

from ui.article.lanes import MOST, lanes


def test_marks_that_do_not_overlap_share_the_first_lane() -> None:
    assert lanes([(0, 4), (4, 9), (12, 13)]) == [0, 0, 0]


def test_a_mark_inside_another_stands_below_it() -> None:
    assert lanes([(0, 20), (3, 8), (5, 25), (21, 30)]) == [0, 1, 2, 0]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9)), max_size=9))
def test_two_marks_share_a_lane_only_where_they_are_apart_or_lanes_have_run_out(marks: list[tuple[int, int]]) -> None:
    stretches = sorted((start, start + length) for start, length in marks)

    taken = lanes(stretches)

    for at, (start, _) in enumerate(stretches):
        for before in range(at):
            if taken[at] == taken[before]:
                assert stretches[before][1] <= start or taken[at] == MOST - 1
