"""A row laid out and drawn."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.verdict import State
from resources.themes import CONTRAST, DARK, LIGHT, Theme, state_look
from ui.claims.row import Mood, Style
from ui.claims.words import Fact, Said
from ui.theme import fonts

WIDTH = 470
SHORT, LONG = "Nobody was hurt.", "The pilots asked for new buoys and got none of them before the storm of that March. "


@pytest.fixture(autouse=True)
def shipped_fonts(qapp: object) -> None:
    fonts.load()


def said(statement: str = SHORT, *facts: str, remark: str = "", hollow: bool = False) -> Said:
    return Said(4, State.DISPUTED, hollow, statement, tuple((Fact(fact),) for fact in facts), remark)


def drawn(style: Style, what: Said, mood: Mood = Mood.CALM) -> QImage:
    row = style.lay_out(what, WIDTH)
    image = QImage(WIDTH, row.height, QImage.Format.Format_RGB32)
    image.fill(QColor(style.theme.panel))
    painter = QPainter(image)
    style.paint(painter, row, 0, WIDTH, mood)
    painter.end()
    return image


def colours(image: QImage, left: int, right: int) -> set[str]:
    """The colours of the columns from `left` to `right`."""
    return {image.pixelColor(x, y).name() for x in range(left, right) for y in range(image.height())}


def test_a_short_remark_stands_beside_the_statement() -> None:
    row = Style(LIGHT, 2).lay_out(said(SHORT, "number", remark="conflicting"), WIDTH)

    assert row.beside
    assert row.statement.rows == 1


def test_a_remark_costs_the_statement_no_line() -> None:
    style = Style(LIGHT, 2)
    words = "Two campers were treated for hypothermia in town."

    with_remark = style.lay_out(said(words, "number", remark="needs a rationale"), WIDTH)

    assert not with_remark.beside
    assert with_remark.height == style.lay_out(said(words, "number"), WIDTH).height


def test_right_to_left_the_remark_stands_beside_the_facts() -> None:
    assert not Style(LIGHT, 2).lay_out(said("قال متحدث", remark="stale"), WIDTH).beside


def test_without_facts_there_is_no_room_for_them() -> None:
    style = Style(LIGHT, 2)

    assert style.lay_out(said(SHORT), WIDTH).height < style.lay_out(said(SHORT, "number"), WIDTH).height


def test_more_words_make_a_higher_row_up_to_four_lines() -> None:
    style = Style(LIGHT, 2)

    heights = [style.lay_out(said(words), WIDTH).height for words in (SHORT, LONG, LONG * 2, LONG * 8)]

    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_more_digits_move_the_words_to_the_right() -> None:
    assert Style(LIGHT, 5).text_left > Style(LIGHT, 4).text_left > Style(LIGHT, 2).text_left


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
def test_a_grounded_sign_is_filled_and_another_hollow(theme: Theme) -> None:
    style, look = Style(theme, 2), state_look(theme, State.DISPUTED)
    badge = (style.badge_left, style.badge_left + style.badge)

    filled = colours(drawn(style, said()), *badge)
    hollow = colours(drawn(style, said(hollow=True)), *badge)

    assert QColor(look.tint).name() in filled
    assert QColor(look.tint).name() not in hollow


@pytest.mark.parametrize(
    ("mood", "colour"),
    [(Mood.CURRENT, LIGHT.selection), (Mood.HOVERED, LIGHT.hover), (Mood.CURRENT | Mood.HOVERED, LIGHT.selection)],
)
def test_a_mood_tints_the_row_with_round_corners(mood: Mood, colour: str) -> None:
    image = drawn(Style(LIGHT, 2), said(), mood)

    assert image.pixelColor(12, image.height() // 2).name() == colour
    assert image.pixelColor(8, 1).name() == image.pixelColor(2, 2).name() == LIGHT.panel


def test_the_focus_is_seen() -> None:
    focused = drawn(Style(LIGHT, 2), said(), Mood.CURRENT | Mood.FOCUSED)

    assert focused != drawn(Style(LIGHT, 2), said(), Mood.CURRENT)


def test_while_it_is_reworded_the_statement_is_not_drawn() -> None:
    style = Style(LIGHT, 2)

    image = drawn(style, said(), Mood.EDITED)

    assert colours(image, style.text_left, WIDTH) == {LIGHT.panel}


def test_facts_that_have_no_room_are_left_out_whole() -> None:
    style = Style(LIGHT, 2)
    layers = (Fact("said"), Fact("", State.VERIFIED, sign=True), Fact("· so"), Fact("", State.REFUTED, sign=True))
    near, far = (Fact("number"),), (Fact("number " * 7),)

    assert drawn(style, replace(said(), facts=(near, layers))) != drawn(style, replace(said(), facts=(near,)))
    assert drawn(style, replace(said(), facts=(far, layers))) == drawn(style, replace(said(), facts=(far,)))


def test_larger_text_makes_larger_rows() -> None:
    before = Style(LIGHT, 2).lay_out(said(SHORT, "number"), WIDTH).height
    fonts.use_scale(1.5)

    after = Style(LIGHT, 2).lay_out(said(SHORT, "number"), WIDTH).height

    fonts.use_scale(1.0)
    assert after > 1.4 * before


def test_a_foreign_sign_in_a_fact_is_drawn_letter_by_letter() -> None:
    style = Style(LIGHT, 2)

    assert drawn(style, said(SHORT, "A&B")) != drawn(style, said(SHORT, "AB"))
    assert style.lay_out(said("A <b>bold</b> claim"), WIDTH).statement.layout.text() == "A <b>bold</b> claim"
