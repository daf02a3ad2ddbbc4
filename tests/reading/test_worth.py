"""What is worth checking comes first, and the reasons say why."""

import pytest

from app.domain.article import Block, Label
from app.domain.dismissal import NotCheckable
from app.reading.model import Model
from app.reading.page import Page
from app.reading.people import people
from app.reading.proposals import propose
from app.reading.reading import Action, Proposal
from app.reading.sayings import find
from app.reading.weights import BIAS, WEIGHTS
from app.reading.worth import weighed, worth
from tests.bench.weighing import Row, learnt, sentences


def offered(model: Model, *lines: str) -> list[Proposal]:
    """The proposals of a page with these lines, one block each."""
    text = "\n\n".join(lines)
    starts = [sum(len(line) + 2 for line in lines[:at]) for at in range(len(lines))]
    places = tuple((start, start + len(line)) for start, line in zip(starts, lines, strict=True))
    blocks = tuple(Block(*place, Label.BODY) for place in places)
    page = Page(text, blocks, None, "en", places, model.parse(text, places))
    said = find(page)
    who = people(page, said)
    return list(propose(page, who.named(said), who))


def test_a_figure_over_time_outweighs_a_walk(model: Model) -> None:
    figure, walk = offered(
        model,
        "Unemployment in Ostrava fell from 9 to 4 percent in three years.",
        "She walked along the harbour with her sister.",
    )

    assert figure.score > 0.9
    assert walk.score < 0.6


def test_a_vote_outweighs_a_meeting(model: Model) -> None:
    vote, meeting = offered(
        model, "Senator Doyle voted against the clean water act in 2006.", "I met a man in Dayton who told me so."
    )

    assert vote.score > meeting.score


def test_scores_lie_between_nought_and_one_however_much_is_said() -> None:
    scores = [worth(weight) for weight in (-1e9, -1.0, 0.0, 1.0, 1e9)]

    assert all(0 <= score <= 1 for score in scores)
    assert scores == sorted(scores)


def test_an_opinion_in_somebodys_mouth_is_kept_and_weighs_less() -> None:
    assert worth(1.0, NotCheckable.OPINION) < worth(1.0)


def test_reasons_are_in_a_reporters_words(model: Model) -> None:
    (claim,) = offered(model, "Kyrin attacked the port, 745 miles away, for the first time since the war began.")

    assert "a distance or length" in claim.reasons
    assert "first time since" in claim.reasons


def test_a_quotation_names_whose_it_is(model: Model) -> None:
    (claim,) = offered(model, "“The levee was never inspected,” said Colonel Oskar Tamm.")

    assert claim.reasons[0] == "a quotation of Oskar Tamm"
    assert claim.saying == 0


def test_opinion_prediction_and_rhetoric_are_offered_for_dismissal(model: Model) -> None:
    found = offered(
        model,
        "I believe in the people of this country.",
        "We will bring those jobs back.",
        "Who would have thought it?",
        "It remains to be seen whether the truce will hold.",
        "“Flood in Corrin” — The Evening Courier, 4 May 2015",
    )

    assert [proposal.reason for proposal in found] == [
        NotCheckable.OPINION,
        NotCheckable.PREDICTION,
        NotCheckable.RHETORIC,
        NotCheckable.CONNECTIVE,
        NotCheckable.NOT_OURS,
    ]
    assert {proposal.action for proposal in found} == {Action.DISMISS}


def test_an_opinion_of_somebody_named_is_a_claim_that_it_was_said(model: Model) -> None:
    (claim,) = offered(model, "“I am disappointed,” said Mayor Lena Hart.")

    assert claim.action is Action.CLAIM
    assert claim.score < 0.5


def test_a_prediction_that_a_sentence_ends_with_is_one(model: Model) -> None:
    found = offered(model, "The valley was flooded in March 2019, and it will surely be remembered for generations.")

    assert [proposal.reason for proposal in found] == [None, NotCheckable.PREDICTION]


def test_an_announced_plan_is_no_prediction(model: Model) -> None:
    (claim,) = offered(model, "The festival will open in Trieste on 3 September.")

    assert claim.action is Action.CLAIM


@pytest.fixture(scope="module")
def rows(model: Model) -> list[Row]:
    return sentences(model)


@pytest.mark.slow
def test_the_weights_are_near_those_that_our_sentences_teach(rows: list[Row]) -> None:
    weights, bias = learnt(rows)

    assert abs(bias - BIAS) < 0.5
    assert max(abs(weights.get(name, 0.0) - WEIGHTS.get(name, 0.0)) for name in {*weights, *WEIGHTS}) < 0.5


@pytest.mark.slow
def test_what_must_be_checked_comes_before_the_rest_of_our_sentences(rows: list[Row]) -> None:
    ordered = sorted(((weighed(found), aim) for found, aim in rows), reverse=True)

    must = sum(aim == 1.0 for _, aim in ordered)
    assert sum(aim == 1.0 for _, aim in ordered[:must]) / must > 0.85


def test_a_sign_without_a_weight_weighs_nothing() -> None:
    assert weighed({"unheard of": 1.0}) == weighed({}) == BIAS
