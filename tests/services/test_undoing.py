"""Everything can be undone and done again, after a restart too, and the history only grows."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.article import Label
from app.domain.claim import Attribution, Kind
from app.domain.dismissal import NotCheckable
from app.domain.entry import Way
from app.domain.events import TitleChanged
from app.domain.ids import ArticleId, ClaimId, DismissalId
from app.domain.problem import Problem
from app.domain.verdict import Layer, Reason, Verdict
from app.services import claiming, dismissing, judging, ordering, spanning, taking_in
from app.services.undoing import redo, undo
from app.store.ledger import Ledger
from tests.desks import a_desk, an_article
from tests.services.marked import claimed, place, statements, the


@dataclass(frozen=True, slots=True)
class Scene:
    """An article in the middle of its review."""

    article: ArticleId
    quotation: ClaimId
    number: ClaimId
    dismissal: DismissalId


def a_scene(ledger: Ledger) -> Scene:
    article = an_article(ledger)
    quotation = claimed(ledger, article, "“It was heard 14 miles away,”")
    number = claimed(ledger, article, "Some 300 people came", "not known")
    judging.judge(ledger, quotation, Verdict.VERIFIED, layer=Layer.ATTRIBUTION, rationale="On the tape.")
    judging.judge(ledger, number, Verdict.DISPUTED, reason=Reason.CONFLICTING)
    spot = place(ledger, article, "for the first time")
    return Scene(article, quotation, number, dismissing.dismiss(ledger, article, [spot], NotCheckable.OPINION))


def correct_a_label(ledger: Ledger, scene: Scene) -> None:
    draft = ledger.newest_draft(scene.article)
    assert draft is not None
    taking_in.correct_label(ledger, draft.id, 1, Label.CAPTION)


Deed = Callable[[Ledger, Scene], object]
DEEDS: dict[str, Deed] = {
    "add a claim": lambda desk, on: claimed(desk, on.article, "rang on Monday"),
    "reword": lambda desk, on: claiming.reword(desk, on.number, "About 300 came."),
    "withdraw": lambda desk, on: claiming.withdraw(desk, on.quotation),
    "set the kinds": lambda desk, on: claiming.set_kinds(desk, on.quotation, [Kind.EVENT]),
    "attribute": lambda desk, on: claiming.attribute(desk, on.quotation, Attribution("Ada Brink", "said")),
    "propose a wording": lambda desk, on: claiming.propose_wording(desk, on.number, "About 200"),
    "add a span": lambda desk, on: spanning.add_span(desk, on.number, *place(desk, on.article, "since 1911")),
    "remove a span": lambda desk, on: spanning.remove_span(desk, on.number, 0),
    "move a boundary": lambda desk, on: spanning.move_boundary(desk, on.number, 0, "end", -1),
    "split": lambda desk, on: spanning.split(desk, on.number, place(desk, on.article, "people")[0]),
    "merge": lambda desk, on: spanning.merge(desk, on.number, on.quotation),
    "reorder": lambda desk, on: ordering.reorder(desk, on.number, on.quotation),
    "judge the content": lambda desk, on: judging.judge(desk, on.quotation, Verdict.REFUTED, rationale="Not so."),
    "judge the attribution": lambda desk, on: judging.judge(
        desk, on.quotation, Verdict.REFUTED, layer=Layer.ATTRIBUTION
    ),
    "back to unreviewed": lambda desk, on: judging.judge(desk, on.number, Verdict.UNREVIEWED),
    "give a reason": lambda desk, on: judging.give_reason(desk, on.number, Reason.OUTDATED),
    "write a rationale": lambda desk, on: judging.write_rationale(desk, on.number, Layer.CONTENT, "Two counts."),
    "dismiss": lambda desk, on: dismissing.dismiss(
        desk, on.article, [place(desk, on.article, "away")], NotCheckable.DUPLICATE
    ),
    "take a dismissal back": lambda desk, on: dismissing.take_back(desk, on.article, on.dismissal),
    "change a dismissal's reason": lambda desk, on: dismissing.change_reason(
        desk, on.article, on.dismissal, NotCheckable.NOT_OURS
    ),
    "retitle": lambda desk, on: taking_in.retitle(desk, on.article, "The bell rings"),
    "correct a label": correct_a_label,
    "take out": lambda desk, on: taking_in.take_out(desk, on.article),
}


def shown(ledger: Ledger, article: ArticleId) -> list[object]:
    """All that the desk shows of an article."""
    return [
        ledger.article(article),
        ledger.drafts(article),
        ledger.claims(article),
        ledger.claim_lines(article),
        ledger.dismissals(article),
    ]


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_is_undone_and_done_again(ledger: Ledger, deed: Deed) -> None:
    scene = a_scene(ledger)
    before = shown(ledger, scene.article)

    deed(ledger, scene)
    after = shown(ledger, scene.article)
    undo(ledger, scene.article)
    undone = shown(ledger, scene.article)
    redo(ledger, scene.article)

    assert after != before
    assert undone == before
    assert shown(ledger, scene.article) == after
    assert ledger.verify() == []


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_a_deed_is_undone_and_done_again_after_restarts(tmp_path: Path, deed: Deed) -> None:
    with a_desk(tmp_path) as ledger:
        scene = a_scene(ledger)
        before = shown(ledger, scene.article)
        deed(ledger, scene)
        after = shown(ledger, scene.article)

    with a_desk(tmp_path) as ledger:
        undo(ledger, scene.article)
        undone = shown(ledger, scene.article)
    with a_desk(tmp_path) as ledger:
        redo(ledger, scene.article)
        again = shown(ledger, scene.article)
        whole = ledger.verify() == []

    assert (undone, again, whole) == (before, after, True)


def test_everything_is_undone_down_to_the_article_itself(ledger: Ledger) -> None:
    scene = a_scene(ledger)
    for deed in ("add a claim", "split", "judge the content", "dismiss", "retitle", "merge", "correct a label"):
        DEEDS[deed](ledger, scene)

    while ledger.undoable(scene.article):
        undo(ledger, scene.article)

    assert (ledger.claims(scene.article), ledger.dismissals(scene.article)) == ([], [])
    assert ledger.drafts(scene.article) == []
    assert ledger.articles() == []
    assert ledger.verify() == []


def test_everything_comes_back_by_redoing(ledger: Ledger) -> None:
    scene = a_scene(ledger)
    before = shown(ledger, scene.article)

    while ledger.undoable(scene.article):
        undo(ledger, scene.article)
    while ledger.redoable(scene.article):
        redo(ledger, scene.article)

    assert shown(ledger, scene.article) == before


def test_undo_is_a_step_of_its_own_that_names_what_it_takes_back(ledger: Ledger, article: ArticleId) -> None:
    claimed(ledger, article, "rang on Monday")
    deed = ledger.undoable(article)

    entries = undo(ledger, article)
    again = redo(ledger, article)

    assert [(entry.way, entry.undoes) for entry in entries] == [(Way.UNDO, deed)]
    assert [(entry.way, entry.undoes) for entry in again] == [(Way.REDO, entries[0].step)]


def test_a_step_of_several_events_is_undone_as_one_and_in_reverse(ledger: Ledger) -> None:
    scene = a_scene(ledger)

    spanning.merge(ledger, scene.number, scene.quotation)
    last = ledger.undoable(scene.article)
    assert last is not None
    done = [type(entry.event).__name__ for entry in ledger.step(scene.article, last)]
    undone = [type(entry.event).__name__ for entry in undo(ledger, scene.article)]

    assert done == ["ClaimWithdrawn", "SpansChanged", "StatementReworded", "KindsChanged", "ClaimMoved"]
    assert undone == ["ClaimMoved", "KindsChanged", "StatementReworded", "SpansChanged", "ClaimAdded"]


def test_nothing_new_can_be_redone_after_a_new_deed(ledger: Ledger, article: ArticleId) -> None:
    claimed(ledger, article, "rang on Monday")
    undo(ledger, article)
    claimed(ledger, article, "since 1911")

    with pytest.raises(Problem, match="nothing to redo"):
        redo(ledger, article)

    assert statements(ledger, article) == ["since 1911"]


def test_there_is_an_end_to_undoing(ledger: Ledger, article: ArticleId) -> None:
    undo(ledger, article)

    with pytest.raises(Problem, match="nothing to undo"):
        undo(ledger, article)


def test_each_article_has_a_past_of_its_own(ledger: Ledger, article: ArticleId) -> None:
    claimed(ledger, article, "rang on Monday")
    other = an_article(ledger)
    claimed(ledger, other, "since 1911")

    undo(ledger, article)

    assert (statements(ledger, article), statements(ledger, other)) == ([], ["since 1911"])


def test_what_was_changed_since_is_told_and_left(ledger: Ledger, article: ArticleId) -> None:
    claim = claimed(ledger, article, "rang on Monday")
    claiming.reword(ledger, claim, "The bell rang.")
    claiming.reword(ledger, claim, "It rang.")
    last = ledger.undoable(article)
    a_foreign_undo = TitleChanged(article, "Bell of Orsk", "Bell")
    ledger.record(article, a_foreign_undo, way=Way.UNDO, undoes=last)
    before = ledger.checkpoint(article)

    with pytest.raises(Problem, match="changed since"):
        undo(ledger, article)

    assert the(ledger, claim).statement == "It rang."
    assert ledger.checkpoint(article) == before


def test_what_was_erased_is_told(ledger: Ledger, article: ArticleId) -> None:
    claimed(ledger, article, "rang on Monday")
    ledger._db.execute("DROP TRIGGER entries_no_update")
    ledger._db.execute("UPDATE entries SET payload = NULL WHERE kind = 'ClaimAdded'")

    with pytest.raises(Problem, match="content was erased"):
        undo(ledger, article)


def test_an_undone_verdict_brings_the_words_back_that_it_stood_on(ledger: Ledger) -> None:
    scene = a_scene(ledger)
    before = the(ledger, scene.number).so

    judging.judge(ledger, scene.number, Verdict.VERIFIED, rationale="Counted.")
    undo(ledger, scene.article)

    assert the(ledger, scene.number).so == before
