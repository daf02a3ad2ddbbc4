"""A page is opened: its language, its sentences, its parse and its day."""

import pytest

from app.domain.article import Block, Label
from app.reading.model import Model
from app.reading.opening import open_page

TEXT = (
    "Bridge shut\n\nPosted 4 May 2023 10:00 GMT\n\n"
    "The bridge over the Arl was shut on Monday. Nobody was hurt, police said."
)
BLOCKS = (
    Block(0, 11, Label.HEADLINE),
    Block(13, 40, Label.DATELINE, when="2023-05-04T10:00+00:00"),
    Block(42, len(TEXT), Label.BODY),
)


def test_a_page_has_the_sentences_of_all_its_blocks_parsed(model: Model) -> None:
    page = open_page(TEXT, BLOCKS, model)

    assert [TEXT[start:end] for start, end in page.sentences] == [
        "Bridge shut",
        "Posted 4 May 2023 10:00 GMT",
        "The bridge over the Arl was shut on Monday.",
        "Nobody was hurt, police said.",
    ]
    assert page.parse is not None
    assert len(page.parse.sentences) == 4
    assert page.language == "en"


def test_the_day_of_a_page_is_its_datelines() -> None:
    page = open_page(TEXT, BLOCKS, None)

    assert page.when is not None
    assert page.when.isoformat() == "2023-05-04T10:00:00+00:00"


def test_without_a_model_there_is_no_parse() -> None:
    assert open_page(TEXT, BLOCKS, None).parse is None


def test_another_language_is_not_parsed(model: Model) -> None:
    text = "Die Brücke über den Fluss wurde am Montag gesperrt. Niemand wurde verletzt, sagte die Polizei am Abend."

    page = open_page(text, (Block(0, len(text), Label.BODY),), model)

    assert page.language == "de"
    assert page.parse is None
    assert len(page.sentences) == 2


def test_half_a_character_is_no_obstacle(model: Model) -> None:
    text = "The bridge over the river was shut \ud800 on Monday. Nobody was hurt, the police said on Monday evening."

    page = open_page(text, (Block(0, len(text), Label.BODY),), model)

    assert page.parse is not None
    assert len(page.sentences) == 2
    assert page.text == text


def test_an_empty_text_is_an_empty_page(model: Model) -> None:
    page = open_page("", (), model)

    assert (page.language, page.sentences, page.when) == ("", (), None)


@pytest.mark.parametrize(
    ("dateline", "day"), [("ORLE, 3 March 2025 —", "2025-03-03"), ("04/05/2024", None), ("March 2024", None)]
)
def test_a_dateline_without_a_time_tells_the_day_where_it_is_sure(dateline: str, day: str | None) -> None:
    text = f"{dateline}\n\nNobody was hurt."
    blocks = (Block(0, len(dateline), Label.DATELINE), Block(len(dateline) + 2, len(text), Label.BODY))

    when = open_page(text, blocks, None).when

    assert (when and when.date().isoformat()) == day
