"""Sentences are cut into simplest facts, and nothing of them is lost."""

from collections.abc import Callable

import pytest

from app.domain.article import Block, Label
from app.reading.facts import facts
from app.reading.model import Model
from app.reading.page import Page
from app.reading.sayings import find


def cut(text: str, model: Model | None, label: Label = Label.BODY) -> list[str]:
    """The facts of a text of one sentence, in its words."""
    whole = (0, len(text))
    parse = model.parse(text, (whole,)) if model else None
    page = Page(text, (Block(*whole, label),), None, "en", (whole,), parse)
    return [text[start:end] for start, end in facts(page, find(page))]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Rebels took the airport on Sunday and freed sixty prisoners.", 2),
        ("The bank closed in March, and 3,000 clients lost their savings.", 2),
        ("The tower fell at noon, killing four people.", 2),
        ("She washed the cups and dried them.", 1),
        ("The mayor said the bridge was safe.", 1),
        ("“The bridge is safe,” said Mayor Lena Hart.", 1),
        ("The old bridge over the river was closed.", 1),
    ],
)
def test_a_sentence_has_as_many_facts_as_it_states(model: Model, text: str, parts: int) -> None:
    found = cut(text, model)

    assert len(found) == parts
    assert " ".join(found) == text


def test_what_is_said_stays_with_who_says_it_and_apart_from_the_rest(model: Model) -> None:
    text = "The bridge was closed on Friday, but Mayor Lena Hart said that it was safe."

    found = cut(text, model)

    assert found == ["The bridge was closed on Friday,", "but Mayor Lena Hart said that it was safe."]


def test_without_the_model_a_semicolon_still_parts_two_facts() -> None:
    found = cut("The tower fell at noon; four people were killed by it.", None)

    assert found == ["The tower fell at noon;", "four people were killed by it."]


def test_a_headline_that_tells_and_asks_is_two(model: Model) -> None:
    found = cut("Leaked file sparks fears: Is the harbour next?", model, Label.HEADLINE)

    assert found == ["Leaked file sparks fears:", "Is the harbour next?"]


@pytest.mark.parametrize(
    ("text", "is_told"), [("The bank closed in March", True), ("A bank in trouble", False), ("Is it safe?", False)]
)
def test_a_subhead_is_offered_only_if_it_states_something(model: Model, text: str, is_told: bool) -> None:
    found = cut(text, model, Label.SUBHEAD)

    assert bool(found) == is_told


@pytest.mark.parametrize("label", [Label.BYLINE, Label.DATELINE, Label.CREDIT, Label.FURNITURE])
def test_what_is_not_checkable_text_has_no_facts(model: Model, label: Label) -> None:
    found = cut("The bank closed in March.", model, label)

    assert found == []


def test_a_block_that_repeats_another_has_no_facts_of_its_own(model: Model) -> None:
    line = "The bank closed in March."
    text = f"{line}\n\n{line}"
    places = ((0, len(line)), (len(line) + 2, len(text)))
    blocks = (Block(*places[0], Label.BODY), Block(*places[1], Label.BODY, repeats=0))
    page = Page(text, blocks, None, "en", places, model.parse(text, places))

    assert facts(page, ()) == (places[0],)


@pytest.mark.parametrize("make", [str.upper, str.lower, lambda text: text.replace(" ", "\N{NO-BREAK SPACE}")])
def test_odd_spellings_lose_no_word(model: Model, make: Callable[[str], str]) -> None:
    text = make("The bank closed in March, and “nobody knows why,” said Ola Strand.")

    found = cut(text, model)

    assert "".join("".join(found).split()) == "".join(text.split())
