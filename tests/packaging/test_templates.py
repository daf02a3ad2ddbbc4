"""Places to fill: each is filled, or it is an error."""

from pathlib import Path

import pytest

from app import VERSION
from bundling.templates import fill, filled, values


def test_every_place_is_filled() -> None:
    assert fill("Version: @VERSION@\nmail@example.org", {"VERSION": "1.2"}) == "Version: 1.2\nmail@example.org"


def test_a_place_that_nothing_fills_is_an_error() -> None:
    with pytest.raises(KeyError):
        fill("@NOBODY@", {})


def test_each_build_fills_under_a_folder_of_its_own(tmp_path: Path) -> None:
    first, other = (filled("windows/version.txt.in", tmp_path / name) for name in ("first", "other"))

    assert first == tmp_path / "first" / "windows" / "version.txt"
    assert VERSION in first.read_text("utf-8") == other.read_text("utf-8")


def test_windows_has_four_numbers() -> None:
    numbers = values()["VERSION_NUMBERS"].split(", ")

    assert len(numbers) == 4
    assert VERSION.startswith(".".join(numbers[:2]))
