"""A few letters find a command, and the better fit comes first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.actions.table import COMMANDS
from ui.palette.fuzzy import fit
from ui.palette.hits import best

NAMED = [(command.text, command.id) for command in COMMANDS]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("undo", "undo"),
        ("verif", "verified"),
        ("refuted", "refuted"),
        ("rep", "report"),
        ("split", "split"),
        ("text larger", "larger"),
        ("hist", "history"),
        ("ncs", "new-claim"),
        ("DARK", "dark"),
    ],
)
def test_the_first_hit_is_the_command_meant(query: str, first: str) -> None:
    assert best(query, NAMED)[0] == first


@pytest.mark.parametrize("query", ["gate", "submarine", "zzz", "qqq verified"])
def test_words_that_are_no_command_find_none(query: str) -> None:
    assert best(query, NAMED) == []


def test_a_name_that_begins_so_comes_before_one_that_has_it_inside() -> None:
    assert best("text", [("Normal text size", "inside"), ("Text in two columns", "begins")]) == ["begins", "inside"]


@given(st.text(), st.text())
def test_a_fit_has_all_the_letters(query: str, name: str) -> None:
    letters = [letter for letter in query.casefold() if not letter.isspace()]

    assert fit(query, name) == 0 or all(letter in name.casefold() for letter in letters)
