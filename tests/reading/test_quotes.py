"""Quotations are found by their marks, of whatever shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Block, Label
from app.reading.quotes import quotations


def read(text: str) -> list[str]:
    return [text[found.start : found.end] for found in quotations(text, (Block(0, len(text), Label.BODY),))]


@pytest.mark.parametrize(
    "quoted", ['"It held,"', "“It held,”", "'It held,'", "‘It held,’", "«It held»", "„It held“", "''It held,''"]
)
def test_the_common_kinds_of_marks_are_read(quoted: str) -> None:
    assert read(f"{quoted} the mayor's deputy said.") == [quoted]


@pytest.mark.parametrize(
    "quoted",
    ["»Er hält«", "„Er hält”", "‚Er hält‘", "‹Il tient›", "« Il tient »", "«\u00a0Il tient\u202f»", "“Er hält“"],
)
def test_marks_of_other_countries_are_read(quoted: str) -> None:
    assert read(f"So: {quoted}.") == [quoted]


def test_an_apostrophe_is_no_mark() -> None:
    assert read("The boys' boat wasn't the mayor's in the '90s, rock 'n' roll aside.") == []


def test_a_quotation_inside_another_belongs_to_it() -> None:
    text = "“She said ‘never’ and ‘not me’ twice,” he said, “and ‘no’ once.”"

    assert read(text) == ["“She said ‘never’ and ‘not me’ twice,”", "“and ‘no’ once.”"]


def test_who_goes_on_in_the_next_paragraph_closes_only_there() -> None:
    text = "“It held.\n\n“Nobody slept,” he said."
    blocks = (Block(0, 9, Label.BODY), Block(11, len(text), Label.BODY))

    found = quotations(text, blocks)

    assert [(text[one.start : one.end], one.closed) for one in found] == [
        ("“It held.", False),
        ("“Nobody slept,”", True),
    ]


def test_inches_open_nothing() -> None:
    assert read('A 12" pipe and a 5" one. "It held," he said.') == ['"It held,"']


@given(st.text(st.sampled_from("\"'“”‘’«»„‚‹› a.b,\n")))
def test_quotations_stand_in_order_apart_and_inside_their_block(text: str) -> None:
    found = quotations(text, (Block(0, len(text), Label.BODY),))

    ends = [0, *(end for one in found for end in (one.start, one.end)), len(text)]
    assert ends == sorted(ends)
    assert all(one.end - one.start > 1 for one in found)


def test_a_thousand_open_marks_take_no_time_to_speak_of() -> None:
    assert read('"(' * 100_000) != []
