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


def inked(image: QImage, left: int, right: int, top: int, foot: int) -> bool:
    """Whether anything is drawn in this part of the row."""
    ground = image.pixelColor(WIDTH - 1, 0).name()
    return any(image.pixelColor(x, y).name() != ground for x in range(left, right) for y in range(top, foot))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("words", [SHORT, LONG * 8])
def test_a_remark_stands_under_the_words_at_the_right(words: str, scale: float) -> None:
    fonts.use_scale(scale)
    style = Style(LIGHT, 2)

    row, image = style.lay_out(said(words), WIDTH), drawn(style, said(words, remark="needs a reason"))

    fonts.use_scale(1.0)
    half = (row.text.left() + row.text.right()) // 2
    assert image.copy(row.text) == drawn(style, said(words)).copy(row.text)
    assert inked(image, half, row.text.right() + 1, row.text.bottom() + 1, image.height())


def test_facts_and_remark_share_a_line() -> None:
    style = Style(LIGHT, 2)

    with_remark = style.lay_out(said(SHORT, "number", remark="needs a rationale"), WIDTH)

    assert with_remark.height == style.lay_out(said(SHORT, "number"), WIDTH).height


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


LAYERS = (Fact("said"), Fact("", State.VERIFIED, sign=True), Fact("· so"), Fact("", State.REFUTED, sign=True))


def shows_signs(what: Said) -> bool:
    """Whether the verdicts' signs are among the facts."""
    style = Style(LIGHT, 2)
    row, image = style.lay_out(what, WIDTH), drawn(style, what)
    facts = image.copy(row.text.left(), row.text.bottom() + 1, row.text.width(), image.height())
    return QColor(state_look(LIGHT, State.REFUTED).ink).name() in colours(facts, 0, facts.width())


def test_a_long_fact_gives_way_to_the_verdicts() -> None:
    assert shows_signs(replace(said(), facts=((Fact("number " * 20),), LAYERS)))


def test_verdicts_that_have_no_room_are_left_out_whole() -> None:
    style = Style(LIGHT, 2)
    crowded = replace(said(remark="wide " * 15), facts=(LAYERS,))

    assert drawn(style, crowded) == drawn(style, replace(crowded, facts=((),)))


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
