"""What the desk holds is read back as it was written, in the order that is asked for."""

from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.claim import Attribution, Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId, ClaimId, DraftId, Sha256, StepId
from app.domain.problem import Problem
from app.domain.verdict import Layer, Reason, Verdict
from app.services import claiming, dismissing, judging, ordering, spanning, taking_in, undoing
from app.store.ledger import Ledger
from tests.desks import TEXT, a_desk, an_article
from tests.services.marked import claimed, place


def test_the_library_counts_the_claims_of_each_article_by_their_state(ledger: Ledger, article: ArticleId) -> None:
    quotes = ("rang on Monday", "since 1911", "Some 300 people came", "is not known", "Bell of Orsk rings")
    claims = [claimed(ledger, article, quote) for quote in quotes]
    for claim, verdict in zip(claims, (Verdict.VERIFIED, Verdict.VERIFIED, Verdict.DISPUTED), strict=False):
        judging.judge(ledger, claim, verdict)
    judging.judge(ledger, claims[3], Verdict.REFUTED)
    claiming.reword(ledger, claims[1], "The bell was silent since 1911.")

    (line,) = ledger.articles()

    assert (line.claims, line.open, line.verified, line.disputed, line.refuted) == (5, 2, 1, 1, 1)


def test_the_library_has_the_last_touched_article_first(ledger: Ledger) -> None:
    one, two = an_article(ledger), an_article(ledger)
    before = [line.id for line in ledger.articles()]

    taking_in.retitle(ledger, one, "The bell rings")

    assert before == [two, one]
    assert [line.id for line in ledger.articles()] == [one, two]
    assert ledger.articles()[0].touched > ledger.articles()[0].taken


def test_articles_that_were_taken_out_stand_apart(ledger: Ledger) -> None:
    one, two = an_article(ledger), an_article(ledger)

    taking_in.take_out(ledger, one)

    assert [line.id for line in ledger.articles()] == [two]
    assert [line.id for line in ledger.articles(taken_out=True)] == [one]


def test_what_is_not_on_the_desk_is_none(ledger: Ledger) -> None:
    assert ledger.article(ArticleId("none")) is None
    assert ledger.newest_draft(ArticleId("none")) is None
    assert ledger.draft(DraftId("none")) is None
    assert ledger.claim(ClaimId("none")) is None
    assert ledger.claim_line(ClaimId("none")) is None
    assert ledger.step(ArticleId("none"), StepId("none")) == []
    with pytest.raises(KeyError):
        ledger.content(Sha256("none"))


def test_a_draft_and_its_text_come_back(ledger: Ledger, article: ArticleId) -> None:
    draft = ledger.newest_draft(article)

    assert draft is not None
    assert ledger.draft(draft.id) == draft
    assert ledger.drafts(article) == [draft]
    assert ledger.text(draft.sha256) == TEXT


def test_claims_and_their_lines_stand_in_the_order_of_the_list(ledger: Ledger, article: ArticleId) -> None:
    claims = [claimed(ledger, article, quote) for quote in ("rang on Monday", "since 1911", "is not known")]

    ordering.reorder(ledger, claims[2], claims[0])

    wanted = [claims[2], claims[0], claims[1]]
    assert [claim.id for claim in ledger.claims(article)] == wanted
    assert [line.id for line in ledger.claim_lines(article)] == wanted
    assert [id for _, id in ledger.ranks(article)] == wanted


def test_a_line_says_in_short_what_the_claim_says(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "“It was heard 14 miles away,”", "since 1911")
    claiming.attribute(ledger, claim, Attribution("Ada Brink", "said"))
    judging.judge(ledger, claim, Verdict.VERIFIED, layer=Layer.ATTRIBUTION, rationale="On the tape.")
    judging.judge(ledger, claim, Verdict.DISPUTED, reason=Reason.OUTDATED)

    line = ledger.claim_line(claim)

    assert line is not None
    assert line.kinds == "quotation,number,date"
    assert (line.speaker, line.state, line.said, line.so) == ("Ada Brink", "disputed", "verified", "disputed")
    assert (line.reason, line.hollow, line.has_rationale) == ("outdated", 1, 1)
    assert [TEXT[start:end] for start, end in line.places] == ["since 1911", "“It was heard 14 miles away,”"]
    assert ledger.claim_lines(article) == [line]


def test_a_line_of_a_claim_with_one_layer_has_no_answer_on_the_other(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")

    line = ledger.claim_line(claim)

    assert line is not None
    assert (line.said, line.so, line.hollow, line.reason, line.has_rationale) == ("", "unreviewed", 0, "", 0)


def test_a_layer_that_is_not_asked_lends_no_reason_and_no_rationale(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "“It was heard 14 miles away,”")
    judging.judge(
        ledger, claim, Verdict.DISPUTED, layer=Layer.ATTRIBUTION, reason=Reason.DENIED, rationale="He denies it."
    )

    claiming.set_kinds(ledger, claim, [Kind.NUMBER])

    line = ledger.claim_line(claim)
    assert line is not None
    assert (line.state, line.reason, line.has_rationale) == ("unreviewed", "", 0)


def test_dismissals_stand_in_the_order_of_the_text(ledger: Ledger, article: ArticleId) -> None:
    for quote in ("is not known", "Some 300", "for the first time"):
        dismissing.dismiss(ledger, article, [place(ledger, article, quote)], NotCheckable.OPINION)

    assert [found.spans[0].quote for found in ledger.dismissals(article)] == [
        "for the first time",
        "Some 300",
        "is not known",
    ]


def test_the_history_is_told_newest_first_page_by_page(ledger: Ledger, article: ArticleId) -> None:
    for n in range(6):
        taking_in.retitle(ledger, article, f"Title {n}")

    first = ledger.history(article, limit=3)
    second = ledger.history(article, limit=3, before=first[-1].seq)
    rest = ledger.history(article, limit=99, before=second[-1].seq)

    assert [entry.seq for entry in (*first, *second, *rest)] == [8, 7, 6, 5, 4, 3, 2, 1]


def test_the_history_of_one_claim_is_its_own(ledger: Ledger, article: ArticleId) -> None:
    one, two = claimed(ledger, article, "rang on Monday"), claimed(ledger, article, "since 1911")
    judging.judge(ledger, one, Verdict.VERIFIED)
    spanning.merge(ledger, two, one)

    told = [type(entry.event).__name__ for entry in ledger.history(article, subject=one)]

    assert told == ["ClaimWithdrawn", "VerdictGiven", "ClaimAdded"]
    assert ledger.history(an_article(ledger), subject=one) == []


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("protocol", 1),
        ("PROTOCOL", 1),
        ("straße", 1),
        ("STRASSE", 1),
        ("قصر", 1),
        ("ines berg", 4),
        ("refuted", 1),
        ("verdict", 1),
        ("statement", 0),
        ('he said "no"', 1),
        ("a \\ b", 1),
        ("nobody said this", 0),
        ("%", 0),
    ],
)
def test_the_history_is_searched_for_who_what_and_which_words(
    ledger: Ledger, article: ArticleId, search: str, found: int
) -> None:
    claim = claimed(ledger, article, "rang on Monday")
    rationale = 'The protocol of the Straße, قصر, he said "No" a \\ b'
    judging.judge(ledger, claim, Verdict.REFUTED, rationale=rationale)

    assert len(ledger.history(article, search=search)) == found


def test_a_search_never_finds_the_names_of_things_nor_places(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "Some 300 people came")
    draft = ledger.newest_draft(article)
    assert draft is not None

    for unread in (claim[:8], article[:8], draft.sha256[:8], str(len(TEXT)), "known 🔔"):
        assert ledger.history(article, search=unread) == []


def test_a_search_goes_with_a_claim_and_a_page(ledger: Ledger, article: ArticleId) -> None:
    one, two = claimed(ledger, article, "rang on Monday"), claimed(ledger, article, "since 1911")
    for claim in (one, two, one):
        claiming.propose_wording(ledger, claim, f"rang {len(ledger.history(article))} times")

    told = ledger.history(article, subject=one, search="times")

    assert [entry.seq for entry in told] == [7, 5]
    assert [entry.seq for entry in ledger.history(article, subject=one, search="times", before=7)] == [5]


def test_a_step_is_told_whole_and_in_its_order(ledger: Ledger, article: ArticleId) -> None:
    one, two = claimed(ledger, article, "rang on Monday"), claimed(ledger, article, "Some 300 people came")
    spanning.merge(ledger, one, two)
    step = ledger.undoable(article)
    assert step is not None
    taking_in.retitle(ledger, article, "The bell rings")

    entries = ledger.step(article, step)

    assert [entry.seq for entry in entries] == [5, 6, 7, 8]
    assert {entry.step for entry in entries} == {step}


def test_the_checkpoint_is_what_anybody_can_work_out_from_the_file(tmp_path: Path) -> None:
    with a_desk(tmp_path, "Ines Berg", tmp_path / "Ines Berg") as ledger:
        article = an_article(ledger)
    for reviewer in ("Ada Brink", "Ines Berg", "Ada Brink"):
        with a_desk(tmp_path, reviewer, tmp_path / reviewer) as ledger:
            claimed(ledger, article, "rang on Monday")

    with a_desk(tmp_path) as ledger:
        checkpoint = ledger.checkpoint(article)
        rows = ledger._db.execute("SELECT replica, number, id FROM entries ORDER BY seq").fetchall()

    heads = {replica: (number, id) for replica, number, id in rows}
    lines = "".join(f"{replica} {number} {id}\n" for replica, (number, id) in sorted(heads.items()))
    assert checkpoint.entries == len(rows) == 5
    assert len(heads) == 2
    assert checkpoint.heads == tuple(sorted((replica, *head) for replica, head in heads.items()))
    assert checkpoint.sha256 == sha256(f"proofdesk-checkpoint/1\n{article}\n{lines}".encode()).hexdigest()


def test_withdrawn_claims_keep_their_last_name(ledger: Ledger, article: ArticleId) -> None:
    one, two = claimed(ledger, article, "rang on Monday"), claimed(ledger, article, "since 1911")
    claiming.reword(ledger, one, "The bell rang.")
    claiming.withdraw(ledger, one)

    assert ledger.names(article) == {one: "The bell rang.", two: "since 1911"}
    assert ledger.names(article, [two]) == {two: "since 1911"}


def test_ids_may_be_shortened_while_one_thing_alone_begins_so(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")

    assert ledger.resolve_article(article[:6]) == article
    assert ledger.resolve_claim(claim[:6].upper()) == claim
    assert ledger.resolve_claim(claim) == claim


@pytest.mark.parametrize("prefix", ["", "nothing", "%", "_"])
def test_an_unknown_id_is_told(ledger: Ledger, article: ArticleId, prefix: str) -> None:
    with pytest.raises(Problem, match=f"There is no article “{prefix}”"):
        ledger.resolve_article(prefix)


def test_an_ambiguous_id_is_told(ledger: Ledger, article: ArticleId) -> None:
    claims = [claimed(ledger, article, "rang on Monday") for _ in range(17)]
    firsts = [claim[0] for claim in claims]
    twice = next(first for first in firsts if firsts.count(first) > 1)

    with pytest.raises(Problem, match=r"More than one claim begins with .* Give more of its id"):
        ledger.resolve_claim(twice)


def test_what_is_being_typed_is_read_in_the_order_it_was_typed(ledger: Ledger, article: ArticleId) -> None:
    other = an_article(ledger)
    ledger.keep("statement:c1", article, "The bell")
    ledger.keep("intake", other, "Bells of")
    ledger.keep("rationale:c1:content", article, "The protocol")
    ledger.keep("statement:c1", article, "The bell rang")

    assert [one.place for one in ledger.unsaved()] == ["intake", "rationale:c1:content", "statement:c1"]
    assert [(one.place, one.text) for one in ledger.unsaved(article)] == [
        ("rationale:c1:content", "The protocol"),
        ("statement:c1", "The bell rang"),
    ]


def test_undo_and_redo_are_told_from_the_history(ledger: Ledger, article: ArticleId) -> None:
    taken = ledger.undoable(article)
    claimed(ledger, article, "rang on Monday")
    added = ledger.undoable(article)

    (undone,) = undoing.undo(ledger, article)

    assert (ledger.undoable(article), ledger.redoable(article)) == (taken, undone.step)
    assert undone.undoes == added
