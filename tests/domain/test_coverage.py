"""Coverage counts the checkable words, and its gaps are what nobody has accounted for."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Block, Label
from app.domain.coverage import cover
from tests.desks import TEXT, blocks_of

BLOCKS = blocks_of(TEXT)


def place(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def test_nothing_is_covered_before_the_first_claim() -> None:
    found = cover(TEXT, BLOCKS, [])

    assert found.covered == 0
    assert found.percent == 0
    assert TEXT[found.gaps[0].start : found.gaps[0].end] == "Bell of Orsk rings again"


def test_every_word_claimed_is_a_hundred_percent() -> None:
    found = cover(TEXT, BLOCKS, [(0, len(TEXT))])

    assert (found.covered, found.percent, found.gaps) == (found.words, 100, ())


def test_a_word_half_marked_is_not_covered() -> None:
    start, end = place("Monday")

    found = cover(TEXT, BLOCKS, [(start, end - 1)])

    assert found.covered == 0


def test_gaps_end_where_a_sentence_or_a_claim_does() -> None:
    found = cover(TEXT, BLOCKS, [place("Some 300"), place("name")])

    words = [TEXT[gap.start : gap.end] for gap in found.gaps]
    assert words[-3:] == ["people came.", "The founder’s", "is not known"]


def test_a_gap_keeps_the_quotation_marks_of_its_words() -> None:
    words = [TEXT[gap.start : gap.end] for gap in cover(TEXT, BLOCKS, [place("said the warden, Ada Brink")]).gaps]

    assert "“It was heard 14 miles away,”" in words


def test_furniture_and_repeats_need_no_claim() -> None:
    text = "News\n\nBell rings\n\nBell rings"
    blocks = (Block(0, 4, Label.FURNITURE), Block(6, 16, Label.HEADLINE), Block(18, 28, Label.HEADLINE, repeats=1))

    found = cover(text, blocks, [(6, 16)])

    assert (found.words, found.covered) == (2, 2)


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted), max_size=8))
def test_gaps_hold_just_the_words_that_are_not_covered(places: list[list[int]]) -> None:
    spans = [(start, end) for start, end in places if start < end]

    found = cover(TEXT, BLOCKS, spans)

    in_gaps = sum(cover(TEXT, BLOCKS, [(gap.start, gap.end)]).covered for gap in found.gaps)
    assert found.covered + in_gaps == found.words
