"""Places to fill: each is filled, or it is an error."""

import pytest

from app import VERSION
from bundling.templates import fill, values


def test_every_place_is_filled() -> None:
    assert fill("Version: @VERSION@\nmail@example.org", {"VERSION": "1.2"}) == "Version: 1.2\nmail@example.org"


def test_a_place_that_nothing_fills_is_an_error() -> None:
    with pytest.raises(KeyError):
        fill("@NOBODY@", {})


def test_windows_has_four_numbers() -> None:
    numbers = values()["VERSION_NUMBERS"].split(", ")

    assert len(numbers) == 4
    assert VERSION.startswith(".".join(numbers[:2]))
