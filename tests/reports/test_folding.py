"""The store's values become one report, which says no more than the desk knows and no less."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from app.domain import events as e
from app.domain.article import Article
from app.domain.claim import Kind
from app.domain.entry import Entry, Way
from app.domain.ids import DraftId
from app.domain.verdict import Layer, State, Verdict
from app.reports.folding import report
from app.reports.report import Report
from app.store.lines import Checkpoint
from tests.reports.builders import (
    ARTICLE,
    FERRY,
    MADE,
    REPLICA,
    checkpoint_of,
    claim_on,
    draft_of,
    entry,
    judged,
    reported,
    sample,
)

DRAFT, TEXT = draft_of(FERRY)


def folded(*entries: e.Event, way: Way = Way.DO, made: datetime = MADE) -> Report:
    return report(
        Article(ARTICLE, "Ferry"),
        DRAFT,
        TEXT,
        claims=(),
        dismissals=(),
        entries=[entry(number, event, way=way) for number, event in enumerate(entries, 1)],
        names={"c1": "The ferry was full"},
        checkpoint=Checkpoint(ARTICLE, (), 0, "0" * 64),
        made=made,
        version="0.1.0",
    )


def test_claims_are_numbered_in_the_order_of_the_list() -> None:
    findings = sample().findings

    assert [finding.number for finding in findings] == list(range(1, 9))
    assert findings[3].statement == "Ilse Brandt said at least 220 people were aboard."


def test_a_claim_is_told_with_the_words_it_stands_on() -> None:
    passage = sample().findings[0].passages[0]

    assert passage.words == "Ferry carried 40 too many"
    assert TEXT[passage.start : passage.end] == passage.words


def test_a_quotation_has_both_layers_and_a_number_one() -> None:
    findings = sample().findings

    assert [answer.layer for answer in findings[3].answers] == [Layer.ATTRIBUTION, Layer.CONTENT]
    assert [answer.layer for answer in findings[0].answers] == [Layer.CONTENT]


def test_a_reworded_claim_is_stale_and_keeps_the_wording_that_was_checked() -> None:
    director = sample().findings[6]

    assert director.state is State.STALE
    assert director.answers[0].stale
    assert director.answers[0].checked is not None
    assert director.answers[0].checked.statement != director.statement


def test_a_verdict_without_its_ground_says_what_it_lacks() -> None:
    brandt = sample().findings[3]

    assert brandt.hollow
    assert brandt.answers[1].lacks == ("a reason", "a rationale")


def test_an_open_claim_is_not_hollow_whatever_its_first_layer_lacks() -> None:
    claim = judged(
        claim_on(TEXT, 1, "Nobody was hurt", kinds=[Kind.QUOTATION]), Verdict.VERIFIED, layer=Layer.ATTRIBUTION
    )

    finding = reported(DRAFT, TEXT, [claim]).findings[0]

    assert finding.state is State.UNREVIEWED
    assert not finding.hollow


def test_what_touched_a_claim_is_its_history_oldest_first() -> None:
    told = [deed.sentence for deed in sample().findings[4].history]

    assert [sentence.split()[0] for sentence in told] == ["added", "set", "wrote", "proposed"]


def test_the_whole_history_names_the_claim_and_the_claim_itself_does_not() -> None:
    made = sample()

    assert "set “is it so” of “Ferry carried 40 too many” from" in " ".join(deed.sentence for deed in made.history)
    assert made.findings[0].history[1].sentence.startswith("set “is it so” of the claim from")


def test_an_undo_is_told_as_one() -> None:
    deed = folded(e.TitleChanged(ARTICLE, "Ferry", "Boat"), way=Way.UNDO).history[0]

    assert deed.sentence == "changed the title from “Ferry” to “Boat”, as an undo"


def test_two_replicas_are_told_in_the_order_of_their_clocks() -> None:
    first, second = entry(2, e.TitleChanged(ARTICLE, "a", "b")), entry(1, e.TitleChanged(ARTICLE, "b", "c"))
    early, late = replace(first, clock=(1, 0)), replace(second, clock=(1, 1))

    made = told_of(late, early)

    assert [deed.sentence[-3:] for deed in made.history] == ["“b”", "“c”"]


def told_of(*entries: Entry) -> Report:
    return report(
        Article(ARTICLE, "Ferry"),
        DRAFT,
        TEXT,
        claims=(),
        dismissals=(),
        entries=entries,
        names={},
        checkpoint=checkpoint_of(entries),
        made=MADE,
        version="0.1.0",
    )


def test_words_of_another_draft_are_told_as_lost_and_not_marked() -> None:
    claim = claim_on(TEXT, 1, "Nobody was hurt")
    moved = replace(claim, spans=tuple(replace(span, draft=DraftId("another")) for span in claim.spans))

    finding = reported(DRAFT, TEXT, [moved]).findings[0]

    assert finding.passages == ()
    assert finding.lost == ("Nobody was hurt",)


def test_the_folder_in_which_a_file_stood_leaves_with_no_report() -> None:
    draft, text = draft_of(FERRY, name="/home/ines/sources/wren/ferry.txt")

    made = reported(draft, text)

    assert made.draft.source.name == "ferry.txt"
    assert "wren" not in " ".join(deed.sentence for deed in made.history)


def test_an_address_is_a_name_of_its_own() -> None:
    draft, text = draft_of(FERRY, name="https://example.org/ferry")

    assert reported(draft, text).draft.source.name == "https://example.org/ferry"


def test_coverage_counts_claims_and_dismissals_and_says_what_is_left() -> None:
    made = sample()

    assert 0 < made.coverage.covered < made.coverage.words
    assert "Nobody was hurt." in [gap.words for gap in made.coverage.gaps]
    assert not any("shake" in gap.words for gap in made.coverage.gaps)


def test_a_report_is_complete_only_when_nothing_is_open_and_nothing_uncovered() -> None:
    words = "The bell rang."
    draft, text = draft_of([(FERRY[6][0], words)])
    claim = claim_on(text, 1, words)

    assert not reported(draft, text, [claim]).complete
    assert not reported(draft, text).complete
    assert reported(draft, text, [judged(claim, Verdict.VERIFIED)]).complete


def test_the_moment_it_was_made_is_told_in_utc() -> None:
    local = datetime(2025, 10, 14, 12, 44, tzinfo=timezone(timedelta(hours=2)))

    assert folded(made=local).made.isoformat() == "2025-10-14T10:44:00+00:00"


def test_the_checkpoint_names_the_replica() -> None:
    assert str(REPLICA) in [head[0] for head in sample().checkpoint.heads]
