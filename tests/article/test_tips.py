"""What a mark says under the pointer."""

from app.domain.article import Label
from app.domain.verdict import Reason, Verdict
from app.services.judging import judge
from resources.themes import LIGHT
from tests.article.builders import Bench
from tests.article.conftest import Show
from ui.article.tips import claims_at, tip


def told(bench: Bench, quote: str) -> str:
    return tip(bench.pane._scene, bench.page.sheet, LIGHT, bench.place(quote)[0])


def test_a_claim_tells_its_statement_and_verdict(bench: Bench) -> None:
    bench.claim("was licensed for 180 passengers", verdict=Verdict.VERIFIED, why="The papers say so.")

    assert told(bench, "licensed") == "1 · was licensed for 180 passengers\nVerified"


def test_a_dispute_tells_its_reason_and_that_it_is_not_grounded(bench: Bench) -> None:
    claim = bench.claim("was licensed for 180 passengers")
    judge(bench.ledger, claim, Verdict.DISPUTED, reason=Reason.OUTDATED)

    assert told(bench, "licensed").endswith("\nDisputed, outdated, not grounded yet")


def test_an_open_claim_is_not_called_ungrounded(bench: Bench) -> None:
    bench.claim("was licensed for 180 passengers")

    assert told(bench, "licensed").endswith("\nUnreviewed")


def test_overlapping_claims_are_all_told_the_smallest_first(bench: Bench) -> None:
    large, small = bench.claim("was licensed for 180 passengers"), bench.claim("180 passengers")

    assert claims_at(bench.pane._scene, bench.place("180")[0]) == [small, large]
    assert len(told(bench, "180").splitlines()) == 4


def test_a_dismissal_tells_why(bench: Bench) -> None:
    bench.dismiss("The operator denies it")

    assert told(bench, "operator") == "Dismissed as opinion"


def test_what_cannot_be_seen_is_named(show: Show) -> None:
    bench = show([(Label.BODY, "zero\u200bwidth")])

    assert told(bench, "\u200b") == "Zero-width space, kept in the text"


def test_where_nothing_is_nothing_is_said(bench: Bench) -> None:
    assert told(bench, "operator") == ""
