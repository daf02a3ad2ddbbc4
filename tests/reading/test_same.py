"""Where an article says the same thing again."""

from pathlib import Path

import pytest

from app.domain.article import CHECKABLE, Block, Label
from app.intake.reading_in import take_in
from app.reading.model import Model
from app.reading.opening import open_page
from app.reading.page import Page
from app.reading.people import people
from app.reading.reading import Place
from app.reading.same import MOST, same
from app.reading.sayings import find
from tests.reading.pages import page_of, place_of

ARTICLE = Path("../shared/articles/kazakhstan.txt")


@pytest.fixture(params=["parsed", "plain"])
def reader(request: pytest.FixtureRequest, model: Model) -> Model | None:
    return model if request.param == "parsed" else None


def facts_of(page: Page) -> list[Place]:
    """The sentences of the blocks that are checked."""
    blocks = [block for block in page.blocks if block.label in CHECKABLE and block.repeats is None]
    return [place for place in page.sentences if any(block.start <= place[0] < block.end for block in blocks)]


def alike(page: Page) -> dict[str, list[Place]]:
    """For each sentence that is said again the other places."""
    facts = facts_of(page)
    told = zip(facts, same(page, facts, people(page, find(page))), strict=True)
    return {page.text[slice(*fact)]: list(others) for fact, others in told if others}


def said_twice(model: Model | None, one: str, other: str) -> bool:
    """Whether a headline and a sentence say the same."""
    return bool(alike(page_of(model, (Label.CAPTION, one), "It rained all day. " + other)))


def test_a_caption_links_to_its_repeat(reader: Model | None) -> None:
    caption = "The old bridge at Holm after the flood."
    page = page_of(reader, (Label.CAPTION, caption), "It rained all day.", (Label.CAPTION, caption))

    assert alike(page) == {caption: [place_of(page, caption, 1)]}


def test_each_fact_of_a_repeat_is_linked_to_its_own(reader: Model | None) -> None:
    lead = "The old bridge at Holm is gone. Nobody was hurt by the flood."
    page = page_of(reader, (Label.STANDFIRST, lead), "It rained all day.", lead)

    assert alike(page) == {
        "The old bridge at Holm is gone.": [place_of(page, "The old bridge at Holm is gone.", 1)],
        "Nobody was hurt by the flood.": [place_of(page, "Nobody was hurt by the flood.", 1)],
    }


def test_a_repeat_with_another_kind_of_space_is_found(reader: Model | None) -> None:
    lead, again = "The old bridge is gone and nobody was hurt.", "The old bridge\u00a0is gone and nobody was hurt."
    text = f"{lead}\n\n{again}"
    blocks = [Block(0, len(lead), Label.HEADLINE), Block(len(lead) + 2, len(text), Label.BODY, 0)]
    page = open_page(text, blocks, reader)
    facts = [place_of(page, "The old bridge is gone"), place_of(page, "and nobody was hurt.")]

    found = same(page, facts, people(page, ()))

    assert found == ((place_of(page, "The old bridge\u00a0is gone"),), (place_of(page, "and nobody was hurt.", 1),))


def test_a_quotation_stands_in_the_longer_one(reader: Model | None) -> None:
    page = page_of(
        reader,
        (Label.HEADLINE, '"The bridge will fall."'),
        'Peter Holt wrote on Monday: "The bridge will fall. All is lost."',
    )

    assert len(alike(page)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Flood destroys old bridge at Holm", "The old bridge at Holm was destroyed by the flood on Monday."),
        ("Company to close paper mill in Lund", "The company said it will shut the paper mill in Lund next year."),
        ("Three die in Lund factory blaze", "Three people were killed in the fire at a factory in Lund."),
        ("Prices of bread rose 4 percent in Lund", "Bread prices in Lund rose by 4 percent in June."),
    ],
)
def test_the_same_is_found_in_other_words(reader: Model | None, one: str, other: str) -> None:
    assert said_twice(reader, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bread prices in Lund rose by 4 percent", "Bread prices in Lund rose by 5 percent in June."),
        ("Bread prices in Lund rose by 4 percent", "Bread prices in Lund fell by 4 percent in June."),
        ("Bread prices in Lund rose by 4 percent", "Bread prices in Malmo rose by 4 percent in June."),
        ("The old bridge at Holm was destroyed", "The old bridge at Holm was not destroyed by the flood."),
        ("The bridge at Holm was shut on Monday", "Holt denied that the bridge at Holm was shut on Monday."),
        ("Peter Holt sued Maria Stern over the mill", "Maria Stern sued Peter Holt over the mill."),
        ("Flood destroys old bridge at Holm", "The mayor opened a new school at Lund on Monday."),
        ("Norway exports more timber", "Norway imports more timber."),
    ],
)
def test_another_figure_name_denial_or_direction_is_another_fact(reader: Model | None, one: str, other: str) -> None:
    assert not said_twice(reader, one, other)


def test_a_short_name_and_a_pronoun_count_as_the_person(model: Model) -> None:
    page = page_of(
        model,
        (Label.HEADLINE, "Holt sells Lund paper mill"),
        "Peter Holt is the mayor of Lund. He sells the paper mill of Lund this week.",
    )

    assert "Holt sells Lund paper mill" in alike(page)


def test_both_sides_name_each_other(reader: Model | None) -> None:
    page = page_of(
        reader,
        (Label.HEADLINE, "Flood destroys old bridge at Holm"),
        "The old bridge at Holm was destroyed by the flood. It rained all day.",
    )
    facts = facts_of(page)

    others = same(page, facts, people(page, ()))

    assert others[0] == (facts[1],)
    assert others[1] == (facts[0],)


def test_no_fact_is_its_own_mention(reader: Model | None) -> None:
    page = page_of(reader, "The old bridge at Holm is gone. The old bridge at Holm is gone for good, says the mayor.")
    facts = facts_of(page)

    for fact, others in zip(facts, same(page, facts, people(page, ())), strict=True):
        assert all(other[1] <= fact[0] or fact[1] <= other[0] for other in others)


def test_a_refrain_is_not_listed_without_end() -> None:
    text = "The old bridge at Holm is gone. " * 500
    page = open_page(text, [Block(0, len(text), Label.BODY)], None)

    assert max(len(others) for others in same(page, page.sentences, people(page, ()))) == MOST


@pytest.mark.parametrize("text", ["", "\x00", "1, 2, 3", "\ud800", "!!!", "\u0301\u0301", "أ ب ت", "THE END"])
def test_no_text_is_too_odd(reader: Model | None, text: str) -> None:
    page = open_page(text, [Block(0, len(text), Label.BODY)], reader)

    assert len(same(page, page.sentences, people(page, ()))) == len(page.sentences)


def test_the_sample_article_links_headline_caption_and_body(model: Model) -> None:
    if not ARTICLE.exists():
        pytest.skip("the article is not here")
    intake = take_in(ARTICLE.read_bytes(), ARTICLE.name)
    page = open_page(intake.text, intake.blocks, model)
    repeated = [block for block in page.blocks if block.repeats is not None and block.label is not Label.FURNITURE]
    facts = facts_of(page)

    linked = [place for others in same(page, facts, people(page, find(page))) for place in others]

    assert repeated
    for block in repeated:
        assert any(block.start <= start < block.end for start, _ in linked)
    assert any(page.text[start:end].startswith("General ") for start, end in linked)
