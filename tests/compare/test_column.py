"""A cell's lines say where its words stand, whatever their script."""

import pytest

from app.anchoring.rows import Cell, Piece
from app.domain.article import Label
from ui.compare.column import Column, lay_out
from ui.compare.setting import settings
from ui.compare.shown import shown
from ui.theme import fonts

pytestmark = pytest.mark.usefixtures("qapp")


def column(text: str, width: int = 400) -> Column:
    fonts.load()
    cell = Cell((Piece(0, len(text), Label.BODY, opens=True),))
    return lay_out(cell, text, settings(), width)


def test_words_stand_in_the_order_of_their_line() -> None:
    laid = column("The gate stood open")

    (first,), (last,) = laid.boxes((4, 8)), laid.boxes((15, 19))

    assert 0 < first.left < first.right < last.left < last.right <= 400


def test_words_over_a_break_have_a_box_in_either_line() -> None:
    text = "The gate stood open for almost six hours on the night of October and nobody closed it before dawn."

    boxes = column(text).boxes((0, len(text)))

    assert len(boxes) >= 2
    assert boxes[0].bottom < boxes[1].bottom
    assert all(box.right <= 400 for box in boxes)


def test_an_emoji_before_the_words_shifts_nothing() -> None:
    plain, astral = column("🚢 gate"), column("🚢🚢 gate")

    assert plain.boxes((2, 6))[0].left < astral.boxes((3, 7))[0].left
    assert astral.boxes((3, 7))[0].right <= 400


def test_arabic_begins_at_the_right() -> None:
    text = "حمولة العبّارة كانت زائدة"

    (first,) = column(text).boxes((0, 5))

    assert first.right > 380


def test_what_cannot_be_seen_has_a_stand_in_of_the_same_length() -> None:
    assert shown("a\u202eb\u00adc") == "a◊b·c"
    assert shown("\U000e0041x") in {"◊x", "\U000e0041x"}
    assert shown("plain\twords") == "plain\twords"


def test_a_point_between_words_stands_between_their_boxes() -> None:
    laid = column("The gate stood open")

    gap = laid.gap((8, 8))

    (before,), (after,) = laid.boxes((4, 8)), laid.boxes((9, 14))
    assert gap is not None
    assert before.right <= gap.left <= after.left
    assert laid.gap((4, 8)) is None
    assert laid.gap((40, 40)) is None


def test_a_cell_without_pieces_has_no_height() -> None:
    assert lay_out(Cell(), "", settings(), 400).height == 0
