"""Which words a claim stands on is changed word by word, whatever alphabet they are in."""

from pathlib import Path

import pytest

from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.domain.verdict import State, Verdict
from app.services import claiming, judging, spanning
from app.store.ledger import Ledger
from tests.desks import a_desk, an_article
from tests.services.marked import TRICKY, claimed, place, places, quotes, text_of, the


def test_the_end_walks_word_by_word_over_every_script(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "The")
    seen: list[str] = []

    for _ in range(9):
        spanning.move_boundary(ledger, claim, 0, "end", 1)
        seen.append(quotes(ledger, claim)[0].removeprefix("The "))

    assert seen[0] == "👩🏽‍🚀"
    assert seen[3] == "👩🏽‍🚀 crew flew 14"
    assert seen[4] == "👩🏽‍🚀 crew flew 14\u00a0miles"
    assert seen[7] == "👩🏽‍🚀 crew flew 14\u00a0miles to قصر البارون,"
    assert all(quote in TRICKY for quote in seen)


def test_the_way_back_is_the_way_there(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew")
    before = places(ledger, claim)

    for end in ("start", "end"):
        outwards = -1 if end == "start" else 1
        for _ in range(3):
            spanning.move_boundary(ledger, claim, 0, end, outwards)
        spanning.move_boundary(ledger, claim, 0, end, -3 * outwards)

    assert places(ledger, claim) == before


def test_a_boundary_crosses_into_the_next_paragraph(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "twice.")

    spanning.move_boundary(ledger, claim, 0, "end", 2)

    assert quotes(ledger, claim) == ["twice.\n\nÉtienne e\u0301tait"]
    assert the(ledger, claim).statement == "twice. Étienne e\u0301tait"


def test_a_boundary_inside_a_word_goes_to_its_edge_first(ledger: Ledger, tricky: ArticleId) -> None:
    start, end = place(ledger, tricky, "crew flew")
    claim = claiming.add_claim(ledger, tricky, [(start + 2, end - 2)])

    spanning.move_boundary(ledger, claim, 0, "start", -1)
    spanning.move_boundary(ledger, claim, 0, "end", 1)

    assert quotes(ledger, claim) == ["crew flew"]


@pytest.mark.parametrize(("end", "words"), [("start", 2), ("end", -2), ("end", -9)])
def test_a_span_keeps_a_word(ledger: Ledger, tricky: ArticleId, end: str, words: int) -> None:
    claim = claimed(ledger, tricky, "crew flew")

    with pytest.raises(Problem, match="at least one word"):
        spanning.move_boundary(ledger, claim, 0, end, words)

    assert quotes(ledger, claim) == ["crew flew"]


@pytest.mark.parametrize(("quote", "end", "words"), [("Bell", "start", -1), ("all.", "end", 1)])
def test_a_boundary_at_the_edge_of_the_text_stays(
    ledger: Ledger, tricky: ArticleId, quote: str, end: str, words: int
) -> None:
    claim = claimed(ledger, tricky, quote)
    before = ledger.checkpoint(tricky)

    spanning.move_boundary(ledger, claim, 0, end, words)

    assert ledger.checkpoint(tricky) == before


def test_only_the_chosen_span_moves_and_all_stay_in_order(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew", "flew", "twice.")

    spanning.move_boundary(ledger, claim, 1, "start", -3)

    assert quotes(ledger, claim) == ["The 👩🏽‍🚀 crew flew", "crew", "twice."]


def test_a_span_never_becomes_another_one_of_the_claim(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew", "flew")

    with pytest.raises(Problem, match="belong to the claim already"):
        spanning.move_boundary(ledger, claim, 0, "start", 1)

    assert quotes(ledger, claim) == ["crew flew", "flew"]


def test_a_statement_of_the_marked_words_follows_them(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew")

    spanning.move_boundary(ledger, claim, 0, "end", 2)

    assert the(ledger, claim).statement == "crew flew 14 miles"


def test_a_statement_that_somebody_worded_stays(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew")
    claiming.reword(ledger, claim, "They flew.")

    spanning.move_boundary(ledger, claim, 0, "end", 2)

    assert the(ledger, claim).statement == "They flew."


def test_a_verdict_is_stale_once_a_boundary_moved_and_fresh_when_it_is_back(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew 14\u00a0miles")
    judging.judge(ledger, claim, Verdict.VERIFIED)

    spanning.move_boundary(ledger, claim, 0, "end", -1)
    moved = ledger.claim_line(claim)
    spanning.move_boundary(ledger, claim, 0, "end", 1)
    back = ledger.claim_line(claim)

    assert moved is not None
    assert back is not None
    assert (moved.state, back.state) == (State.STALE, State.VERIFIED)


def test_a_span_is_added_and_taken_off(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "twice.")

    spanning.add_span(ledger, claim, *place(ledger, tricky, "crew flew"))
    both = quotes(ledger, claim)
    spanning.remove_span(ledger, claim, 1)

    assert both == ["crew flew", "twice."]
    assert quotes(ledger, claim) == ["crew flew"]
    assert the(ledger, claim).statement == "crew flew"


def test_a_span_that_is_there_already_is_told(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew")

    with pytest.raises(Problem, match="belong to the claim already"):
        spanning.add_span(ledger, claim, *place(ledger, tricky, "crew flew"))


def test_the_last_span_stays(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew")

    with pytest.raises(Problem, match="at least one word"):
        spanning.remove_span(ledger, claim, 0)


def test_nothing_marked_adds_no_span(ledger: Ledger, tricky: ArticleId) -> None:
    claim = claimed(ledger, tricky, "crew flew")

    with pytest.raises(Problem, match="Nothing is selected"):
        spanning.add_span(ledger, claim, 10, 12)


def test_offsets_are_code_points_after_reopening(tmp_path: Path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    with a_desk(folder) as ledger:
        article = an_article(ledger, TRICKY)
        claim = claimed(ledger, article, "she said 🔔🔔 twice.")

    with a_desk(folder) as ledger:
        line = ledger.claim_line(claim)
        text = text_of(ledger, article)

    assert line is not None
    assert [text[start:end] for start, end in line.places] == ["she said 🔔🔔 twice."]
