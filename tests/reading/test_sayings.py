"""Who said what, in an article's own words."""

import pytest

from app.domain.article import Block, Label
from app.reading.model import Model
from app.reading.opening import open_page
from app.reading.reading import Saying
from app.reading.sayings import find


def read(text: str, model: Model | None) -> list[Saying]:
    blocks = []
    at = 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(at, at + len(paragraph), Label.BODY))
        at += len(paragraph) + 2
    return list(find(open_page(text, blocks, model)))


def words(text: str, saying: Saying) -> tuple[str, str, str]:
    places = saying.source, saying.cue, saying.content
    source, cue, content = (text[place[0] : place[1]] if place else "" for place in places)
    return source, cue, content


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor said the dam had held.", "The mayor", "said", "the dam had held"),
        ("“The dam held,” said Ines Berg, the mayor.", "Ines Berg, the mayor", "said", "“The dam held,”"),
        ("“Did it hold?” Ms. Reed asked on Friday.", "Ms. Reed", "asked", "“Did it hold?”"),
        ("According to the town council, the dam held.", "the town council", "According to", "the dam held"),
        ("The dam held, according to the council.", "the council", "according to", "The dam held"),
        ("The dam held, police said Monday.", "police", "said", "The dam held"),
        ("As the mayor put it, “it was luck.”", "the mayor", "put", "“it was luck.”"),
        ("Protesters called for an inquiry.", "Protesters", "called for", "an inquiry"),
        ("The report shows that the dam was weak.", "The report", "shows", "that the dam was weak"),
    ],
)
def test_a_report_has_its_source_its_cue_and_what_is_said(
    model: Model, text: str, source: str, cue: str, content: str
) -> None:
    (saying,) = read(text, model)

    assert words(text, saying) == (source, cue, content)
