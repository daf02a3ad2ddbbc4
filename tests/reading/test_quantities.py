"""Quantities are read as the text writes them."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.reading.quantities import Quantity, quantities
from app.reading.units import Dimension


def read(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Words, value and unit of each quantity."""
    return [
        (text[one.start : one.end], _value(one), one.unit.name if one.unit else "")
        for one in quantities(text, 0, len(text), language)
    ]


def _value(one: Quantity) -> str:
    low, high = (f"{end.normalize():f}" for end in (one.low, one.high))
    return low if low == high else f"{low}-{high}"


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("a road of 745 miles", "745 miles", "745", "mile"),
        ("worth $3.4m to him", "$3.4m", "3400000", "dollar"),
        ("some US$2 billion", "US$2 billion", "2000000000", "dollar"),
        ("about £20k a year", "£20k", "20000", "pound sterling"),
        ("5 € each", "5 €", "5", "euro"),
        ("between 3-4% of it", "3-4%", "3-4", "percent"),
        ("3 to 4 million dollars", "3 to 4 million dollars", "3000000-4000000", "dollar"),
        ("between three and four million people", "three and four million", "3000000-4000000", ""),
        ("some 1,200 km away", "1,200 km", "1200", "kilometre"),
        ("1\u00a0200 km away", "1\u00a0200 km", "1200", "kilometre"),
        ("the 45-year-old", "45-year", "45", "year"),
        ("he is 5ft 10in tall", "5ft 10in", "70", "inch"),
        ("she is 5-foot-10", "5-foot-10", "70", "inch"),
        ("a child of 6 pounds 3 ounces", "6 pounds 3 ounces", "99", "ounce"),
        ("half a million trees", "half a million", "500000", ""),
        ("two and a half million trees", "two and a half million", "2500000", ""),
        ("two hundred and fifty-six trees", "two hundred and fifty-six", "256", ""),
        ("a dozen eggs", "a dozen", "12", ""),
        ("12½ miles", "12½ miles", "12.5", "mile"),
        ("¼ mile on", "¼ mile", "0.25", "mile"),
        ("3.4m people live there", "3.4m", "3400000", ""),
        ("a 100m race", "100m", "100", "metre"),
        ("minus 20 degrees Celsius", "20 degrees Celsius", "-20", "Celsius"),
        ("sixty miles an hour", "sixty miles an hour", "60", "mph"),
        ("up 3 percentage points", "3 percentage points", "3", "percentage point"),
        ("5 square miles of it", "5 square miles", "5", "square mile"),
        ("He paid five pounds", "five pounds", "5", "pound sterling"),
        ("He lost five pounds", "five pounds", "5", "pound"),
        ("١٢٣ people", "١٢٣", "123", ""),
    ],
)
def test_a_quantity_has_its_value_and_its_unit(text: str, words: str, value: str, unit: str) -> None:
    assert read(text) == [(words, value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "It happened in 2016.",
        "the season of 2016-17",
        "She came first and he 21st, the twenty-first of them.",
        "in the 1990s",
        "They won 3-1.",
        "at 10:17, at 3 p.m., at 4 o'clock",
        "on April 2 and 3 March and 12/05/2020 and 12.5.2020",
        "two-thirds of them",
        "Route 66, Section 230, Boeing 737, an A380, 5G and World War Two",
        "one of them",
        "version 3.2.1 of it",
    ],
)
def test_what_is_no_quantity_is_left_out(text: str) -> None:
    assert read(text) == []


def test_a_rise_from_one_figure_to_another_is_no_range() -> None:
    assert [value for _, value, _ in read("It rose from 3 to 4 percent.")] == ["3", "4"]


def test_a_word_of_doubt_makes_a_quantity_approximate() -> None:
    text = "more than 40 ships, 30 boats, 20 or so rafts"

    found = quantities(text, 0, len(text))

    assert [one.hedge for one in found] == ["more than", "", "or so"]
    assert [one.approximate for one in found] == [True, False, True]


def test_other_languages_write_a_comma_for_the_point() -> None:
    assert read("Es sind 3,5 km und 1.200 kg.", "de") == [
        ("3,5 km", "3.5", "kilometre"),
        ("1.200 kg", "1200", "kilogram"),
    ]


def test_things_are_counted_where_there_is_no_unit() -> None:
    text = "12 ships"

    (one,) = quantities(text, 0, len(text))

    assert one.dimension is Dimension.COUNT
    assert one.low == Decimal(12)


def test_only_what_lies_between_start_and_end_is_read() -> None:
    text = "12 ships and 13 boats"

    found = quantities(text, 9, len(text))

    assert [one.low for one in found] == [13]


@pytest.mark.parametrize(
    "text", ["1" * 1_000_000, "1," * 200_000, "five" + " " * 500_000, "1,234" * 100_000, "$" * 200_000]
)
def test_a_text_of_nothing_but_figures_is_read_in_one_go(text: str) -> None:
    assert len(quantities(text, 0, len(text))) <= 2


@example("0$½")
@example("5$ 3")
@given(st.text(alphabet="0123456789.,-–$€%½ abkmilesfoot٣\n'\"ty", max_size=60))
def test_quantities_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    found = quantities(text, 0, len(text))

    assert all(0 <= one.start < one.end <= len(text) and one.low <= one.high for one in found)
    assert all(one.end <= behind.start for one, behind in pairwise(found))
