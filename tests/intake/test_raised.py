"""A raised figure is no figure of the number before it."""

import pytest

from app.intake.raised import raised_figures
from tests.intake.docx.builders import p, t, words_of


def above(words: str) -> str:
    """A run that stands above the line."""
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{words}</w:t></w:r>'


@pytest.mark.parametrize(
    ("words", "read"), [("2", "²"), ("-3", "⁻³"), ("12", "¹²"), ("st", "st"), ("2nd", "2nd"), ("n", "n"), ("", "")]
)
def test_figures_alone_are_raised(words: str, read: str) -> None:
    assert raised_figures(words) == read


def test_a_power_and_an_ordinal_of_a_word_file_read_as_they_look() -> None:
    body = p(t("10"), above("2"), t(" metres on the 21"), above("st"), t(", in 2019"), above("1"), t("."))

    assert words_of(body) == ["10² metres on the 21st, in 2019¹."]
