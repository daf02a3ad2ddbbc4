"""The verdict buttons stay in sight, however long the statement and however far the card is scrolled."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QScrollArea

from app.domain.verdict import Layer
from app.services import claiming
from resources.themes import LIGHT
from tests.card.conftest import Bench
from ui.theme import fonts

LONG = "The kiosk sold forty maps on Friday, and thirty on the day before. " * 9


@pytest.fixture
def small(bench: Bench) -> Bench:
    """The card as it is in the smallest window, its claim with as long a statement as they come."""
    claiming.reword(bench.ledger, bench.plain, LONG)
    bench.pane.resize(380, 300)
    return bench


@pytest.fixture
def twice(small: Bench) -> Iterator[Bench]:
    """At twice the text size."""
    fonts.use_scale(2.0)
    small.pane.set_theme(LIGHT)

    yield small

    fonts.use_scale(1.0)


def area(bench: Bench) -> QScrollArea:
    return next(area for area in bench.pane.findChildren(QScrollArea) if area.widget() is bench.pane.card)


def layers_at(bench: Bench) -> tuple[int, int]:
    """Top and foot of the verdict buttons in what is seen of the card."""
    layers = bench.pane.card.layers
    top = layers.mapTo(area(bench).viewport(), QPoint(0, 0)).y()
    return top, top + layers.height()


def settle(bench: Bench) -> None:
    """Have the card laid out."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def scroll(bench: Bench, to: int) -> None:
    area(bench).verticalScrollBar().setValue(to)


def test_a_long_statement_at_twice_the_text_size_leaves_the_buttons_in_sight(twice: Bench) -> None:
    settle(twice)

    card, seen = twice.pane.card, area(twice).viewport().height()
    assert card.top_of_layers() + card.layers.height() > seen
    assert layers_at(twice)[1] <= seen


def test_two_questions_at_twice_the_text_size_too(twice: Bench) -> None:
    twice.desk.focus(twice.quoted)
    claiming.reword(twice.ledger, twice.quoted, LONG)
    settle(twice)

    assert layers_at(twice)[0] > 0
    assert layers_at(twice)[1] <= area(twice).viewport().height()


def test_at_the_end_of_the_card_they_stand_at_its_top(small: Bench) -> None:
    settle(small)

    scroll(small, area(small).verticalScrollBar().maximum())

    assert small.pane.card.top_of_layers() < area(small).verticalScrollBar().value()
    assert 0 <= layers_at(small)[0] <= 8


def test_scrolled_back_they_stand_where_they_belong(small: Bench) -> None:
    settle(small)

    scroll(small, area(small).verticalScrollBar().maximum())
    scroll(small, 0)

    assert small.pane.card.layers.y() == small.pane.card.top_of_layers()


def test_they_hide_nothing_of_what_is_above_and_below_where_all_has_room(bench: Bench) -> None:
    settle(bench)

    layers, card = bench.pane.card.layers.geometry(), bench.pane.card
    assert layers.top() == card.facts.geometry().bottom() + 11
    assert not layers.intersects(card.why.geometry())


def test_they_give_way_to_the_field_that_is_written_in(twice: Bench) -> None:
    settle(twice)

    twice.pane.edit_rationale()

    assert twice.pane.card.layers.y() == twice.pane.card.top_of_layers()


def test_at_twice_the_text_size_signs_and_keys_stand_on_one_line(twice: Bench) -> None:
    settle(twice)

    chips = twice.pane.card.layers.rows[Layer.CONTENT].chips.values()
    assert len({chip.y() for chip in chips}) == 1
    assert [chip.key() for chip in chips] == ["V", "D", "R", "0"]


def test_a_scroll_bar_that_comes_moves_nothing_sideways(bench: Bench) -> None:
    bench.pane.resize(380, 2000)
    settle(bench)
    before = bench.pane.card.why.field.geometry().right(), area(bench).verticalScrollBar().isEnabled()

    bench.pane.resize(380, 300)
    settle(bench)

    assert before[1] is False
    assert area(bench).verticalScrollBar().isEnabled()
    assert bench.pane.card.why.field.geometry().right() == before[0]
