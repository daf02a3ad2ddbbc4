"""Letters come out as a reader reads them and can search for them."""

import pytest

from app.domain.article import Label
from app.intake.pdf import read
from app.intake.pdf.letters import HYPHEN, spelt
from app.intake.raised import raised
from tests.intake.pdf.builders import Press, face, printed, told
from tests.intake.pdf.by_hand import document, line


@pytest.mark.parametrize(
    ("printed_as", "read_as"),
    [
        ("o\ufb03ce", "office"),
        ("\ufb01nd \ufb02oor \ufb00 \ufb04", "find floor ff ffl"),
        ("10\u00a0km", "10\u00a0km"),
        ("“No” – it’s", "“No” – it’s"),
        ("co\u00adop", f"co{HYPHEN}op"),
        ("\ud83d\ude00", "😀"),
        ("a\ud83d", "a\ufffd"),
        ("\ufeffa\u0007", "a"),
        ("\ufefb", "لا"),
        ("½ ² ™", "½ ² ™"),
    ],
)
def test_ligatures_become_letters_and_nothing_else_changes(printed_as: str, read_as: str) -> None:
    assert spelt(printed_as) == read_as


def test_a_raised_figure_stays_raised() -> None:
    assert raised("12") == "¹²"


def test_a_small_figure_above_the_line_is_no_part_of_the_number_before_it() -> None:
    data = document("BT /F1 12 Tf 72 700 Td (since 2019) Tj /F1 7 Tf 5 Ts (1) Tj 0 Ts /F1 12 Tf ( it sailed) Tj ET")

    assert read(data).text == "since 2019¹ it sailed"


def test_an_initial_over_several_lines_is_the_first_letter_of_its_word() -> None:
    lines = [
        "he only ferry to the island was taken out",
        "of service after divers found a crack in it,",
        "said the company.",
    ]

    def page(press: Press) -> None:
        press.line(60, 112, "T", 36)
        press.lines(84, 100, lines[:2])
        press.lines(60, 124, ["said the company that runs it from the harbour."])

    found = told(read(printed(page)))

    whole = f"T{lines[0]} {lines[1]} said the company that runs it from the harbour."
    assert found == [(Label.BODY, whole)]


def test_a_sign_whose_letter_is_not_told_is_seen_to_be_missing() -> None:
    def page(press: Press) -> None:
        font = face(10)
        font.setFeature(font.Tag("liga"), 1)
        press.painter.setFont(font)
        press.painter.drawText(60, 100, "It was late after the storm on the island")

    said = read(printed(page)).text

    assert said in ("It was late after the storm on the island", "It was late a\ufffder the storm on the island")


def test_letters_that_are_set_wide_apart_are_a_word() -> None:
    data = document(line(72, 700, "S P E C I A L") + line(72, 680, "The ferry to the island was stopped on Sunday."))

    assert read(data).text.startswith("SPECIAL\n\n")


@pytest.mark.parametrize("operator", ["3 Tr", "1 1 1 rg"])
def test_words_that_are_not_painted_are_words(operator: str) -> None:
    assert read(document(f"{operator} {line(72, 700, 'Recognised in a scan')}")).text == "Recognised in a scan"
