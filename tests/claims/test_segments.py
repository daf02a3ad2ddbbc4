"""The filter's buttons in little room."""

import pytest
from pytestqt.qtbot import QtBot

from resources.themes import LIGHT
from ui.claims.choice import Filter
from ui.claims.segments import Segments
from ui.theme import fonts

COUNTS = {
    Filter.ALL: 4000,
    Filter.OPEN: 3812,
    Filter.DISPUTED: 124,
    Filter.REFUTED: 50,
    Filter.STALE: 14,
    Filter.GONE: 0,
}


@pytest.fixture
def segments(qtbot: QtBot) -> Segments:
    fonts.load()
    made = Segments(LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


def right_edge(segments: Segments) -> int:
    return max(segments.button(kind).geometry().right() for kind in Filter if segments.button(kind).isVisible())


@pytest.mark.parametrize("width", [290, 340, 400, 480])
def test_all_that_count_something_are_within_the_width(segments: Segments, qtbot: QtBot, width: int) -> None:
    segments.show_counts(COUNTS)

    segments.resize(width, 30)

    qtbot.waitUntil(lambda: right_edge(segments) < width)
    assert all(segments.button(kind).isVisible() for kind, count in COUNTS.items() if count)


def test_in_too_little_room_the_first_two_and_the_chosen_one_remain(segments: Segments, qtbot: QtBot) -> None:
    segments.press(Filter.REFUTED)
    segments.show_counts(COUNTS)

    segments.resize(200, 30)

    qtbot.waitUntil(lambda: right_edge(segments) < 200)
    assert [kind for kind in Filter if segments.button(kind).isVisible()] == [Filter.ALL, Filter.OPEN, Filter.REFUTED]


def test_a_number_is_said_even_where_it_is_not_shown(segments: Segments) -> None:
    segments.resize(290, 30)

    segments.show_counts(COUNTS)

    assert segments.button(Filter.STALE).accessibleName() == "Stale, 14 claims"
    assert segments.button(Filter.ALL).text() == "All 4,000"


def test_the_chosen_one_stays_though_it_counts_nothing(segments: Segments) -> None:
    segments.press(Filter.STALE)

    segments.show_counts({**COUNTS, Filter.STALE: 0})

    assert not segments.button(Filter.STALE).isHidden()
