"""How blocks are set."""

import pytest

from app.domain.article import Label
from tests.article.builders import written
from ui.article.setting import settings, tag, trailer
from ui.article.sheet import Sheet
from ui.theme import fonts


def test_the_line_is_sixty_two_to_seventy_two_letters_long() -> None:
    made = settings()

    assert 62 <= made.measure / made.first[Label.BODY].letter <= 72


def test_every_label_has_a_setting_of_its_own_and_as_a_repeat() -> None:
    made = settings()

    assert set(made.first) == set(made.again) == set(Label)


def test_a_headline_that_is_a_repeat_is_smaller() -> None:
    made = settings()

    assert made.again[Label.HEADLINE].font.pixelSize() < made.first[Label.HEADLINE].font.pixelSize()


@pytest.mark.parametrize("factor", [0.8, 1.5, 2.0])
def test_all_grows_with_the_text_scale(factor: float) -> None:
    plain = settings()
    fonts.use_scale(factor)
    try:
        scaled = settings()
    finally:
        fonts.use_scale(1.0)

    for label in Label:
        assert scaled.first[label].pitch == pytest.approx(plain.first[label].pitch * factor, abs=1)
    assert scaled.measure == pytest.approx(plain.measure * factor, rel=0.1)


def test_rows_and_items_stand_closer_than_blocks() -> None:
    sheet = Sheet(*written([(Label.LIST, "one"), (Label.LIST, "two"), (Label.BODY, "x"), (Label.BODY, "y")]))
    made = settings()

    above = [made.above(paragraph) for paragraph in sheet.paragraphs]

    assert above[1] < above[0]
    assert above[3] == above[2]


def test_a_repeat_says_that_it_stands_above_too() -> None:
    sheet = Sheet(
        *written([(Label.HEADLINE, "one"), (Label.HEADLINE, "one"), (Label.CAPTION, "x"), (Label.CAPTION, "x")])
    )

    assert [tag(paragraph) for paragraph in sheet.paragraphs] == [
        "",
        "Headline · also above",
        "",
        "Caption · also above",
    ]


def test_furniture_and_datelines_say_more_after_their_words() -> None:
    sheet = Sheet(*written([(Label.FURNITURE, "News"), (Label.DATELINE, "October 14"), (Label.BODY, "x")]))

    assert [trailer(paragraph) for paragraph in sheet.paragraphs] == [
        "· page furniture",
        "→ Tue 14 Oct 2025, 09:40 +01:00",
        "",
    ]
