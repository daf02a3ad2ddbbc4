"""How an article stood in each draft is told from the history, and two drafts are compared with the claims of each."""

import pytest

from app.anchoring.comparison import How
from app.domain.freshness import state
from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.domain.verdict import State, Verdict
from app.services import comparing, judging, undoing
from app.services.stages import stages
from app.store.ledger import Ledger
from tests.desks import an_article
from tests.redrafts import FIRST, SECOND, redrafted
from tests.services.marked import claimed

PEOPLE = "Some 475 people left their homes in the night."


@pytest.fixture
def article(ledger: Ledger) -> ArticleId:
    made = an_article(ledger, FIRST)
    judging.judge(ledger, claimed(ledger, made, PEOPLE), Verdict.VERIFIED)
    return made


def states(ledger: Ledger, article: ArticleId) -> list[tuple[int, list[State]]]:
    found = stages(ledger.packed_history(article))
    return [(stage.draft.number, [state(claim) for claim in stage.claims]) for stage in found]


def test_each_draft_has_the_claims_as_they_stood_when_it_was_left(ledger: Ledger, article: ArticleId) -> None:
    redrafted(ledger, article)
    claimed(ledger, article, "A new road along the river is planned.")

    assert states(ledger, article) == [(1, [State.VERIFIED]), (2, [State.STALE, State.UNREVIEWED])]


def test_a_draft_that_was_taken_back_leaves_no_stage(ledger: Ledger, article: ArticleId) -> None:
    redrafted(ledger, article)
    undoing.undo(ledger, article)

    assert states(ledger, article) == [(1, [State.VERIFIED])]
    undoing.redo(ledger, article)
    assert [number for number, _ in states(ledger, article)] == [1, 2]


def test_two_drafts_are_compared_with_the_claims_of_each(ledger: Ledger, article: ArticleId) -> None:
    redrafted(ledger, article)

    found = comparing.compared(comparing.gather(ledger, article))

    assert (found.old.text, found.new.text, found.newest) == (FIRST, SECOND, True)
    assert [(one.state, FIRST[slice(*one.places[0])]) for one in found.old.claims] == [(State.VERIFIED, PEOPLE)]
    assert [one.state for one in found.new.claims] == [State.STALE]
    changed = [one for one in found.comparison.stretches if one.how is How.CHANGED]
    assert ("475", "745") in [(FIRST[slice(*one.was)], SECOND[slice(*one.now)]) for one in changed]


def test_any_two_drafts_can_be_named_in_either_order(ledger: Ledger, article: ArticleId) -> None:
    redrafted(ledger, article)
    redrafted(ledger, article, SECOND.replace("bees", "goats"))

    pairs = [comparing.gather(ledger, article, *numbers).drafts for numbers in ((1, 3), (3, 1), (2, 3))]

    assert [(old.number, new.number) for old, new in pairs] == [(1, 3), (1, 3), (2, 3)]


@pytest.mark.parametrize("numbers", [(1, 1), (1, 7), (0, 2)])
def test_what_cannot_be_compared_is_said(ledger: Ledger, article: ArticleId, numbers: tuple[int, int]) -> None:
    redrafted(ledger, article)

    with pytest.raises(Problem):
        comparing.gather(ledger, article, *numbers)


def test_one_draft_alone_has_nothing_to_be_compared_with(ledger: Ledger, article: ArticleId) -> None:
    with pytest.raises(Problem, match="one draft"):
        comparing.gather(ledger, article)
