"""Have we checked this before: the nearest earlier claims with their verdict, and nothing taken over."""

from app.domain.ids import ArticleId
from app.domain.verdict import State, Verdict
from app.reading.differences import Difference, Differing
from app.services import claiming, judging, taking_in
from app.services.before import checked_before
from app.store.ledger import Ledger
from tests.desks import an_article
from tests.services.marked import claimed, the

OTHER = "Bell of Orsk heard\n\nThe bell was heard 12 miles away, people said. A brass band played in the rain."


def test_the_nearest_earlier_claim_comes_with_its_verdict_and_what_differs(ledger: Ledger, article: ArticleId) -> None:
    old = an_article(ledger, OTHER)
    known = claimed(ledger, old, "The bell was heard 12 miles away")
    band = claimed(ledger, old, "A brass band played in the rain")
    judging.judge(ledger, known, Verdict.REFUTED, rationale="Measured on the map.")
    judging.judge(ledger, band, Verdict.VERIFIED)
    new = claimed(ledger, article, "“It was heard 14 miles away,”")
    claiming.reword(ledger, new, "The bell was heard 14 miles away.")

    (found,) = checked_before(ledger, new)

    assert found.claim.id == known
    assert found.claim.so.rationale == "Measured on the map."
    assert found.by == "Ines Berg"
    assert found.at.startswith("2025-10-14T")
    assert found.differences == (Difference(Differing.FIGURE, "14", "12"),)
    assert the(ledger, new).so.verdict is Verdict.UNREVIEWED


def test_claims_without_a_verdict_and_of_articles_taken_out_are_not_found(ledger: Ledger, article: ArticleId) -> None:
    old = an_article(ledger, OTHER)
    open_one = claimed(ledger, old, "The bell was heard 12 miles away")
    new = claimed(ledger, article, "“It was heard 14 miles away,”")
    assert checked_before(ledger, new) == []

    judging.judge(ledger, open_one, Verdict.VERIFIED)
    assert [one.claim.id for one in checked_before(ledger, new)] == [open_one]

    taking_in.take_out(ledger, old)
    assert checked_before(ledger, new) == []


def test_a_claim_that_only_shares_common_words_is_not_near(ledger: Ledger, article: ArticleId) -> None:
    band = claimed(ledger, an_article(ledger, OTHER), "A brass band played in the rain")
    judging.judge(ledger, band, Verdict.VERIFIED)

    assert checked_before(ledger, claimed(ledger, article, "Some 300 people came.")) == []


def test_the_claim_itself_is_not_found(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "The bell of Orsk rang on Monday")
    judging.judge(ledger, claim, Verdict.VERIFIED)

    assert checked_before(ledger, claim) == []


def test_words_of_any_script_and_of_the_index_itself_are_looked_for_harmlessly(ledger: Ledger) -> None:
    article = an_article(ledger, 'Odd\n\nقصر "OR" (NOT) NEAR* -claim: ^x 🔔 القاهرة.')
    one, two = (claimed(ledger, article, words) for words in ('قصر "OR" (NOT) NEAR*', "-claim: ^x 🔔 القاهرة"))
    judging.judge(ledger, one, Verdict.VERIFIED)

    assert checked_before(ledger, two) == []
    assert the(ledger, one).so.verdict.value == State.VERIFIED.value


def test_a_long_claim_finds_a_short_one_though_most_of_its_words_stand_nowhere_else(ledger: Ledger) -> None:
    long = (
        "Wardens, ringers, brewers, bakers, coopers, masons, millers, potters, weavers, tanners, carters, smiths and "
        "fiddlers agreed yesterday evening upstairs: the bell of Orsk was heard 14 miles away."
    )
    known = claimed(ledger, an_article(ledger, OTHER), "The bell was heard 12 miles away")
    judging.judge(ledger, known, Verdict.REFUTED)
    new = claimed(ledger, an_article(ledger, f"Heard\n\n{long}"), long)

    assert [one.claim.id for one in checked_before(ledger, new)] == [known]
