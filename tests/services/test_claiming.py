"""Claims come from the words of the article, and say what the reviewer wants them to say."""

import pytest

from app.domain.claim import Attribution, Kind
from app.domain.ids import ArticleId, ClaimId
from app.domain.problem import Problem
from app.services import claiming
from app.services.claiming import seen_kinds
from app.services.undoing import undo
from app.store.ledger import Ledger
from tests.services.marked import claimed, place, quotes, statements, text_of, the


def test_a_claim_says_its_words_where_nothing_else_is_said(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")

    assert the(ledger, claim).statement == "rang on Monday"
    assert quotes(ledger, claim) == ["rang on Monday"]


def test_a_claim_stands_on_several_stretches_across_paragraphs(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "Some 300 people came", "rang on Monday")

    assert quotes(ledger, claim) == ["rang on Monday", "Some 300 people came"]
    assert the(ledger, claim).statement == "rang on Monday … Some 300 people came"


def test_one_stretch_may_run_over_a_paragraphs_end(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "Ada Brink.\n\nSome 300")

    assert quotes(ledger, claim) == ["Ada Brink.\n\nSome 300"]
    assert the(ledger, claim).statement == "Ada Brink. Some 300"


def test_claims_may_overlap(ledger: Ledger, article: ArticleId) -> None:
    one = claimed(ledger, article, "rang on Monday for the first time")
    two = claimed(ledger, article, "Monday for the first time since 1911")

    assert quotes(ledger, one) == ["rang on Monday for the first time"]
    assert quotes(ledger, two) == ["Monday for the first time since 1911"]


def test_white_space_at_the_ends_of_a_selection_is_left_out(ledger: Ledger, article: ArticleId) -> None:
    start, end = place(ledger, article, "Some 300 people came")

    claim = claiming.add_claim(ledger, article, [(start - 2, end)])

    assert quotes(ledger, claim) == ["Some 300 people came"]


def test_the_same_stretch_given_twice_is_marked_once(ledger: Ledger, article: ArticleId) -> None:
    spot = place(ledger, article, "rang on Monday")

    claim = claiming.add_claim(ledger, article, [spot, spot])

    assert quotes(ledger, claim) == ["rang on Monday"]


@pytest.mark.parametrize("spots", [[], [(4, 4)], [(24, 26)], [(9000, 9010)]])
def test_nothing_selected_is_told_and_adds_nothing(
    ledger: Ledger, article: ArticleId, spots: list[tuple[int, int]]
) -> None:
    with pytest.raises(Problem, match="Nothing is selected"):
        claiming.add_claim(ledger, article, spots)

    assert ledger.claims(article) == []


def test_a_selection_that_leaves_the_text_ends_with_it(ledger: Ledger, article: ArticleId) -> None:
    end = len(text_of(ledger, article))

    claim = claiming.add_claim(ledger, article, [(end - 2, end + 500)])

    assert quotes(ledger, claim) == ["🔔."]


def test_a_given_statement_is_kept_on_one_line(ledger: Ledger, article: ArticleId) -> None:
    spot = place(ledger, article, "rang on Monday")

    claim = claiming.add_claim(ledger, article, [spot], statement=" The bell\n rang.  ")

    assert the(ledger, claim).statement == "The bell rang."


def test_a_span_bears_the_words_around_it(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")

    span = the(ledger, claim).spans[0]

    assert span.before.endswith("The bell of Orsk ")
    assert span.after.startswith(" for the first time")


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("“It was heard”", (Kind.QUOTATION,)),
        ('"It was heard"', (Kind.QUOTATION,)),
        ("Some 300 people", (Kind.NUMBER,)),
        ("fourteen miles, two bells", (Kind.NUMBER,)),
        ("on Monday", (Kind.DATE,)),
        ("since 1911", (Kind.DATE,)),
        ("“It cost 300 roubles in 1911”", (Kind.QUOTATION, Kind.NUMBER, Kind.DATE)),
        ("The founder’s name", ()),
        ("may march on", ()),
    ],
)
def test_kinds_that_show_themselves_are_seen(words: str, kinds: tuple[Kind, ...]) -> None:
    assert seen_kinds(words) == kinds


def test_kinds_that_are_given_are_not_guessed_at(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "Some 300 people came", kinds=(Kind.EVENT,))

    assert the(ledger, claim).kinds == (Kind.EVENT,)


def test_rewording_leaves_the_marked_words(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")

    claiming.reword(ledger, claim, "  The bell rang\non Monday. ")

    assert the(ledger, claim).statement == "The bell rang on Monday."
    assert quotes(ledger, claim) == ["rang on Monday"]


def test_an_empty_statement_is_refused(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")

    with pytest.raises(Problem, match="needs a statement"):
        claiming.reword(ledger, claim, " \n ")

    assert the(ledger, claim).statement == "rang on Monday"


def test_what_changes_nothing_is_not_recorded(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")
    before = ledger.checkpoint(article)

    claiming.reword(ledger, claim, "rang  on Monday")
    claiming.set_kinds(ledger, claim, [Kind.DATE])
    claiming.attribute(ledger, claim, None)
    claiming.propose_wording(ledger, claim, " ")

    assert ledger.checkpoint(article) == before


def test_kinds_stand_in_one_order_and_once(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")

    claiming.set_kinds(ledger, claim, [Kind.EVENT, Kind.QUOTATION, Kind.EVENT])

    assert the(ledger, claim).kinds == (Kind.QUOTATION, Kind.EVENT)


def test_an_attribution_comes_and_goes(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "It was heard 14 miles away")
    warden = Attribution("Ada Brink", "said", direct=True)

    claiming.attribute(ledger, claim, warden)
    then = the(ledger, claim).attribution
    claiming.attribute(ledger, claim, None)

    assert then == warden
    assert the(ledger, claim).attribution is None


def test_a_wording_is_proposed_and_taken_back(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "Some 300 people came")

    claiming.propose_wording(ledger, claim, " About 200 people came ")
    then = the(ledger, claim).proposed
    claiming.propose_wording(ledger, claim, "")

    assert then == "About 200 people came"
    assert the(ledger, claim).proposed == ""


def test_a_withdrawn_claim_is_gone_from_the_list_and_kept_in_the_history(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")

    claiming.withdraw(ledger, claim)

    assert statements(ledger, article) == []
    assert ledger.names(article)[claim] == "rang on Monday"


def test_a_claim_that_is_gone_is_told(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")
    claiming.withdraw(ledger, claim)

    with pytest.raises(Problem, match="not in the list any more"):
        claiming.reword(ledger, claim, "The bell rang.")


def test_no_claim_is_added_to_an_article_that_is_gone(ledger: Ledger, article: ArticleId) -> None:
    undo(ledger, article)

    with pytest.raises(Problem, match="not on the desk any more"):
        claiming.add_claim(ledger, article, [(0, 4)])


def test_a_new_claim_stands_where_its_words_do(ledger: Ledger, article: ArticleId) -> None:
    for quote in ("Some 300 people came", "rang on Monday", "since 1911", "Bell of Orsk rings again"):
        claimed(ledger, article, quote)

    assert statements(ledger, article) == [
        "Bell of Orsk rings again",
        "rang on Monday",
        "since 1911",
        "Some 300 people came",
    ]


def test_ids_are_new_each_time(ledger: Ledger, article: ArticleId) -> None:
    made: set[ClaimId] = {claimed(ledger, article, "rang on Monday") for _ in range(5)}

    assert len(made) == 5
