"""Coverage in pieces says what the domain says of the whole."""

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.domain.article import Block, Label
from app.domain.coverage import Coverage, cover
from tests.desks import TEXT, blocks_of
from ui.covering import MOST, Count, Covering, Place, pieces

BLOCKS = blocks_of(TEXT)
PLACES = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 40)).map(
        lambda pair: (pair[0], min(len(TEXT), pair[0] + pair[1]))
    ),
    max_size=6,
)


def counted(count: Count) -> Coverage:
    """The coverage once all is counted."""
    for _ in count.steps():
        pass
    return count.total()


@given(PLACES, st.lists(st.tuples(st.integers(0, 3), PLACES), max_size=4))
def test_counting_piece_by_piece_is_counting_the_whole(
    first: list[Place], changes: list[tuple[int, list[Place]]]
) -> None:
    count, held = Count(TEXT, BLOCKS, iter(first)), list(first)

    for going, coming in changes:
        count.change(held[:going], coming)
        held = held[going:] + coming
        counted(count)

    assert counted(count) == cover(TEXT, BLOCKS, held)


def test_a_change_before_the_first_count_is_not_lost() -> None:
    count = Count(TEXT, BLOCKS, iter([(0, 4)]))

    count.change([], [(5, 7)])

    assert counted(count) == cover(TEXT, BLOCKS, [(0, 4), (5, 7)])


def test_the_count_goes_on_in_the_pauses(qtbot: QtBot) -> None:
    covering = Covering()

    with qtbot.waitSignal(covering.counted):
        covering.start(TEXT, BLOCKS, iter([(0, 4)]))
    with qtbot.waitSignal(covering.counted):
        covering.change([(0, 4)], [(5, 9)])

    assert covering.coverage == cover(TEXT, BLOCKS, [(5, 9)])


def test_a_long_block_is_counted_in_pieces_that_cut_no_word() -> None:
    text = "bell " * (MOST // 2)
    block = Block(0, len(text), Label.BODY)

    parts = list(pieces(text, block))

    assert len(parts) > 2
    assert all(text[part.end : part.end + 1] in {" ", ""} for part in parts)
    assert sum(cover(text, (part,), []).words for part in parts) == cover(text, (block,), []).words


def test_what_is_not_checked_is_not_counted() -> None:
    blocks = (Block(0, 4, Label.FURNITURE), Block(5, 8, Label.CAPTION, repeats=0))

    assert [list(pieces(TEXT, block)) for block in blocks] == [[], []]
