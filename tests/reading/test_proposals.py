"""Every checkable word is offered for something, exactly where it stands, whatever the text is made of."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.article import CHECKABLE, Block, Label
from app.domain.coverage import cover
from app.reading.model import Model
from app.reading.opening import open_page
from app.reading.people import people
from app.reading.proposals import propose
from app.reading.reading import Action, Place, Proposal
from app.reading.sayings import find

FULL = """\
Ferry sank within minutes

The ferry Elsa sank off Varde on Tuesday, killing nine people, the coastguard said. “We heard a crack and then \
nothing,” said Captain Olav Brekke, who had sailed her since 2009, “and the crew had no time.” But was it an accident?

Brekke denied that the ferry had carried more than 200 passengers; the owner, Norlink, says 180 tickets were sold. I \
think it is a disgrace. The ferry was built in 1974 and was due to be scrapped in May.

The ferry Elsa in 2019. Photo: Nils Holm"""
MARKS = [*"“”\"'«»,.?!;:", " – ", " and ", " but ", "\N{NO-BREAK SPACE}", "e\u0301", "👩‍🚒", "🇰🇿", "\x00", " ", "\n"]
WORDS = ["The bank closed in March", "said Ola Strand", "1,200 km", "$3.4m", "not", "WILL FALL", "that she had seen it"]
OTHERS = ["according to the Courier", "Мэр сказал", "قال", "I think", "because of rain"]
PIECES = st.sampled_from([*MARKS, *WORDS, *OTHERS])
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=25).map("".join)


def blocks_of(text: str) -> tuple[Block, ...]:
    """One block for each line that has words, labelled in turn."""
    blocks: list[Block] = []
    start = 0
    labels = [Label.HEADLINE, Label.BODY, Label.CAPTION, Label.SUBHEAD, Label.LIST]
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            begin = start + line.index(bare)
            blocks.append(Block(begin, begin + len(bare), labels[len(blocks) % len(labels)]))
        start += len(line) + 1
    return tuple(blocks)


def offered(text: str, blocks: tuple[Block, ...], model: Model | None) -> tuple[Proposal, ...]:
    page = open_page(text, blocks, model)
    said = find(page)
    who = people(page, said)
    return propose(page, who.named(said), who)


def places(proposals: tuple[Proposal, ...]) -> list[Place]:
    return [place for proposal in proposals for place in ((proposal.start, proposal.end), *proposal.also)]


def holds(text: str, blocks: tuple[Block, ...], found: tuple[Proposal, ...]) -> bool:
    """Each proposal lies in one block and begins and ends with something to see; no two share a place."""
    inside = all(
        any(block.start <= start < end <= block.end for block in blocks)
        and not (text[start].isspace() or text[end - 1].isspace())
        for start, end in places(found)
    )
    return inside and len(set(places(found))) == len(places(found)) and all(0 <= one.score <= 1 for one in found)


@given(TEXTS)
@settings(max_examples=120, deadline=None)
def test_any_text_is_offered_exactly_and_whole_by_rules_alone(text: str) -> None:
    blocks = blocks_of(text)

    found = offered(text, blocks, None)

    assert holds(text, blocks, found)
    assert cover(text, blocks, places(found)).percent == 100
    assert offered(text, blocks, None) == found


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_any_english_text_is_offered_exactly_and_whole_with_its_parse(model: Model, text: str) -> None:
    whole = f"The bank in the town closed in March, and nobody said why.\n{text}"
    blocks = blocks_of(whole)

    found = offered(whole, blocks, model)

    assert holds(whole, blocks, found)
    assert cover(whole, blocks, places(found)).percent == 100
    assert offered(whole, blocks, model) == found


@pytest.mark.parametrize("with_model", [True, False])
def test_an_article_is_covered_by_what_is_offered(model: Model, with_model: bool) -> None:
    blocks = blocks_of(FULL)

    found = offered(FULL, blocks, model if with_model else None)

    assert cover(FULL, blocks, places(found)).percent == 100
    assert {proposal.action for proposal in found} == set(Action)
    assert len(found) > 6


def test_proposals_stand_in_the_order_of_the_text(model: Model) -> None:
    found = offered(FULL, blocks_of(FULL), model)

    assert [one.start for one in found] == sorted(one.start for one in found)


def test_what_is_said_twice_is_offered_once_with_both_places(model: Model) -> None:
    text = "Rebels seize Tarsk airport\nRebels seized Tarsk airport on Sunday.\nThe weather was fine and dry all day."

    found = offered(text, blocks_of(text), model)

    assert sum(len(one.also) for one in found) == 1
    assert {text[start:end] for one in found if one.also for start, end in one.also}


def test_a_dismissal_has_a_reason_and_a_claim_has_none(model: Model) -> None:
    found = offered(FULL, blocks_of(FULL), model)

    assert all((one.reason is None) == (one.action is Action.CLAIM) for one in found)
    assert all(one.kinds and one.reasons for one in found)


def test_every_label_that_must_be_checked_is_offered(model: Model) -> None:
    line = "The bank in Varde closed in March."

    covered = {label for label in Label if offered(line, (Block(0, len(line), label),), model)}

    assert covered >= CHECKABLE
