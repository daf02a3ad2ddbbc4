"""Which marks touch a stretch of the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.article.marks import Mark, Marks

PLACE = st.integers(0, 30)
MARKS = st.lists(
    st.tuples(PLACE, st.integers(1, 12), st.sampled_from("abc")).map(lambda m: (m[0], m[0] + m[1], m[2])), max_size=12
)


@given(MARKS, PLACE, st.integers(1, 15))
def test_a_stretch_is_touched_by_the_marks_that_share_a_letter_with_it(
    marks: list[tuple[int, int, str]], start: int, length: int
) -> None:
    found = Marks(marks).touching(start, start + length)

    assert found == [Mark(*mark) for mark in sorted(marks) if mark[0] < start + length and start < mark[1]]


@given(MARKS, PLACE, st.integers(0, 15))
def test_a_mark_begins_where_its_first_letter_is(marks: list[tuple[int, int, str]], start: int, length: int) -> None:
    known = Marks(marks)

    begun = [Mark(*mark) for mark in sorted(marks) if start <= mark[0] < start + length]

    assert known.beginning(start, start + length) == begun
    assert list(known.owners(start, start + length)) == [mark.owner for mark in begun]


@given(MARKS, MARKS, st.data())
def test_after_a_change_the_marks_are_as_if_they_had_always_been_so(
    marks: list[tuple[int, int, str]], more: list[tuple[int, int, str]], data: st.DataObject
) -> None:
    gone = data.draw(st.lists(st.sampled_from(marks), unique_by=id)) if marks else []
    known = Marks(marks)
    left = list(marks)
    for mark in gone:
        left.remove(mark)

    known.replace(gone, more)

    assert known.touching(0, 100) == Marks([*left, *more]).touching(0, 100)


def test_a_mark_that_is_not_there_cannot_go() -> None:
    with pytest.raises(ValueError, match=r"no mark 1\.\.2"):
        Marks([(1, 3, "a")]).replace([(1, 2, "a")], [])
