"""The sample article: a page as a reader copies it, about nothing that ever happened."""

import re
from pathlib import Path

import pytest

from resources import path

SAMPLE = path("sample", "dam-gate.txt")
SHARED = Path(__file__).parents[2] / "shared" / "articles"


@pytest.fixture
def text() -> str:
    return SAMPLE.read_bytes().decode("utf-8")


@pytest.fixture
def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


def test_a_section_name_is_stuck_to_the_headline_which_comes_again(lines: list[str]) -> None:
    glued, headline = (line.replace("\N{NO-BREAK SPACE}", " ") for line in lines[:2])

    assert glued == "Region" + headline


def test_the_caption_comes_twice_and_a_credit_follows(lines: list[str]) -> None:
    assert lines[2] == lines[3]
    assert lines[4].startswith("Photo: ©")


def test_the_dateline_names_a_time_zone(lines: list[str]) -> None:
    assert lines[5] == "9:40 AM CEST, October 14, 2025"


def test_the_story_has_three_subheads_and_eleven_paragraphs(lines: list[str]) -> None:
    story = lines[6:-1]

    assert len([line for line in story if len(line) < 60]) == 3
    assert len([line for line in story if len(line) > 120]) == 11


def test_it_is_as_long_as_a_story_that_fits_the_window(text: str) -> None:
    assert 450 <= len(text.split()) <= 600


def test_it_is_as_untidy_as_what_a_browser_gives(text: str) -> None:
    assert text.count("\N{NO-BREAK SPACE}") >= 6
    assert min(text.count("'"), text.count("\N{RIGHT SINGLE QUOTATION MARK}")) >= 5
    assert not text.endswith("\n")


def test_one_quotation_stands_in_two_wordings(text: str) -> None:
    assert '"Nobody touched that gate"' in text
    assert '"No one had touched the gate,"' in text


def test_it_holds_what_a_checker_looks_for(text: str) -> None:
    for trap in ("denied", "alleged", "more than four-fifths", "the highest level since", "euros", "28\xa0kilometres"):
        assert trap in text


def test_it_is_said_to_be_invented_and_free() -> None:
    said = path("sample", "README").read_text(encoding="utf-8")

    assert "invented" in said
    assert "CC0 1.0" in said


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real pages are not here")
def test_it_shares_no_five_words_with_a_real_page(text: str) -> None:
    for page in SHARED.glob("*.txt"):
        assert runs(text) & runs(page.read_text(encoding="utf-8")) == set()


def runs(text: str) -> set[tuple[str, ...]]:
    """Every five words that follow one another."""
    words = re.findall(r"\w+", text.lower())
    return set(zip(*(words[at:] for at in range(5)), strict=False))
