"""A text file's paragraphs: a line each, unless the file is wrapped."""

import pytest

from app.intake.paragraphs import paragraphs
from app.intake.refusal import Refused, Why

WRAPPED = """The ferry to the island was taken out of service on Sunday after a
crack was found in its bow door, and it will not sail again before
the spring, said the company.

The crack was eleven centimetres long, said the harbour master, who
has run the port of the island for nine years and has seen two of
them go.
By Marit Oddsen
"""


def words(text: str) -> list[str]:
    return [paragraph.words for paragraph in paragraphs(text)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85"])
def test_a_line_is_a_paragraph_whatever_ends_it(end: str) -> None:
    assert words(f"one{end}{end}two{end}three") == ["one", "two", "three"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\u2028"])
def test_a_blank_line_begins_a_group(end: str) -> None:
    text = f"one{end} {end}two{end}three"

    assert [paragraph.group for paragraph in paragraphs(text)] == [1, 2, 2]


def test_a_paragraph_leaves_the_space_around_it_out_and_tells_where_it_stands() -> None:
    text = "\u00a0 one two \u00a0\n\tthree"

    assert [text[each.start : each.end] for each in paragraphs(text)] == ["one two", "three"]


def test_the_lines_of_a_wrapped_file_are_joined_where_they_had_to_break() -> None:
    found = words(WRAPPED)

    assert [each.split()[0] for each in found] == ["The", "The", "By"]
    assert found[0].endswith("said the company.")


def test_items_of_a_wrapped_file_stay_apart() -> None:
    items = "- the ferry that was built in the year of the great flood and\n" * 8

    assert len(words(items)) == 8


def test_long_lines_are_never_joined() -> None:
    text = "word " * 80 + "\n" + "word " * 80

    assert len(words(text)) == 2


def test_too_many_paragraphs_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        paragraphs("a\n\n" * 200_001)

    assert refused.value.why is Why.PARAGRAPHS
