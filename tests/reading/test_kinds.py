"""Of what kind a fact is, on sentences that were labelled before the rules were written, and one by one."""

import pytest

from app.domain.article import Block, Label
from app.domain.claim import Kind
from app.reading.kinds import RULES, kinds
from app.reading.model import Model
from app.reading.page import Page
from app.reading.sayings import find
from app.reading.sight import Sight
from tests.reading.labelled import f1_by_kind, texts


def kinds_of(text: str, model: Model, label: Label = Label.BODY) -> set[Kind]:
    """The kinds of a text of one sentence, read as English however short it is."""
    whole = (0, len(text))
    page = Page(text, (Block(*whole, label),), None, "en", (whole,), model.parse(text, (whole,)))
    return set(kinds(Sight(page, find(page)), whole))


def test_each_kind_is_told_as_well_as_is_asked(model: Model) -> None:
    found = f1_by_kind("kinds", model)

    assert {kind: f1 for kind, f1 in found.items() if f1 < 0.90} == {}


def test_sentences_that_the_rules_had_not_seen_are_told_nearly_as_well(model: Model) -> None:
    found = f1_by_kind("kinds_check", model)

    assert sum(found.values()) / len(found) >= 0.90
    assert min(found.values()) >= 0.85


def test_there_are_150_labelled_sentences_of_every_kind() -> None:
    labels = [kinds for story in texts("kinds") for _, kinds in story.rows]

    assert len(labels) == 150
    assert frozenset().union(*labels) == frozenset(RULES)


def test_what_needs_no_grammar_is_told_without_the_model() -> None:
    found = f1_by_kind("kinds", None)

    sure = (Kind.QUOTATION, Kind.NUMBER, Kind.DATE, Kind.NAME, Kind.PLACE, Kind.CAUSE, Kind.IMAGE)
    assert [kind for kind in sure if found[kind] < 0.90] == []


@pytest.mark.parametrize(
    ("text", "kind", "is_so"),
    [
        ("More than 300 people came.", Kind.COMPARISON, False),
        ("More people came than last year.", Kind.COMPARISON, True),
        ("He fell over a cable.", Kind.COMPARISON, False),
        ("She grew up on a farm.", Kind.COMPARISON, False),
        ("The office declined to comment.", Kind.COMPARISON, False),
        ("Sales declined.", Kind.COMPARISON, True),
        ("Wages fell sharply.", Kind.COMPARISON, True),
        ("She wrote it in 1984.", Kind.NUMBER, False),
        ("She wrote it in 12 days.", Kind.NUMBER, True),
        ("The work took two years.", Kind.DATE, False),
        ("The work began two years ago.", Kind.DATE, True),
        ("It would have rained.", Kind.EVENT, False),
        ("It has rained.", Kind.EVENT, True),
        ("She was happy.", Kind.EVENT, False),
        ("She might be due to speak.", Kind.CAUSE, False),
        ("The crash was due to ice.", Kind.CAUSE, True),
        ("He sells video games.", Kind.IMAGE, False),
        ("A video shows the blast.", Kind.IMAGE, True),
        ("He sang “The Long Way Home” again.", Kind.QUOTATION, False),
    ],
)
def test_a_kind_is_told_from_what_only_looks_like_it(model: Model, text: str, kind: Kind, is_so: bool) -> None:
    found = kinds_of(text, model)

    assert (kind in found) == is_so


def test_a_caption_is_an_image_whatever_it_says(model: Model) -> None:
    found = kinds_of("Ruth Abel in her garden.", model, Label.CAPTION)

    assert Kind.IMAGE in found


def test_a_headline_tells_in_the_present_what_happened(model: Model) -> None:
    words = "Minister resigns over leak"

    found = {label: Kind.EVENT in kinds_of(words, model, label) for label in (Label.HEADLINE, Label.BODY)}

    assert found == {Label.HEADLINE: True, Label.BODY: False}


def test_a_town_that_the_model_does_not_know_is_a_place_by_its_neighbours(model: Model) -> None:
    found = kinds_of("Karsova burned and the market in Karsova was empty", model)

    assert Kind.PLACE in found
