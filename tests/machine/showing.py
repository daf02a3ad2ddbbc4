"""What the panes show is what the folded history says: the list, the article, the card."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt

from app.domain.claim import Claim, layers, ruling
from app.domain.dismissal import Dismissal
from app.domain.events import VerdictGiven, subject
from app.domain.freshness import is_stale, state
from app.domain.grounding import is_grounded, lacks
from app.domain.ids import ClaimId
from app.domain.typography import folded
from app.domain.verdict import Layer, Reason, State, Verdict
from resources.themes import LIGHT, state_look
from tests.machine.agreeing import Fold, line_of, places
from tests.machine.window import Panes
from ui.article.pane import ArticlePane
from ui.card.card import Card
from ui.card.pane import CardPane
from ui.claims.choice import Choice, Filter, Sort
from ui.claims.decided import signature
from ui.claims.pane import ClaimsPane
from ui.claims.words import Said, aloud, facts, lacking, remark
from ui.desk import Desk
from ui.sentences import what_with_it, who

OF_FILTER: dict[Filter, Callable[[State], bool]] = {
    Filter.ALL: lambda _: True,
    Filter.OPEN: lambda state: state in {State.UNREVIEWED, State.STALE, State.ORPHANED},
    Filter.DISPUTED: lambda state: state is State.DISPUTED,
    Filter.REFUTED: lambda state: state is State.REFUTED,
    Filter.STALE: lambda state: state is State.STALE,
    Filter.GONE: lambda state: state in {State.ORPHANED, State.CUT},
}
BY_VERDICT = [
    State.ORPHANED,
    State.STALE,
    State.UNREVIEWED,
    State.DISPUTED,
    State.REFUTED,
    State.VERIFIED,
    State.CUT,
]
NOWHERE = 1 << 30


def chosen(choice: Choice, claims: Sequence[Claim]) -> list[Claim]:
    """What the reviewer wants to see, picked without haste."""
    words = folded(choice.words).split()
    found = [
        claim
        for claim in claims
        if OF_FILTER[choice.filter](state(claim)) and all(word in folded(claim.statement) for word in words)
    ]
    match choice.sort:
        case Sort.LIST:
            return found
        case Sort.ARTICLE:
            return sorted(found, key=lambda claim: min((start for start, _ in places(claim)), default=NOWHERE))
        case Sort.VERDICT:
            return sorted(found, key=lambda claim: BY_VERDICT.index(state(claim)))


def list_agrees(panes: Panes, desk: Desk, fold: Fold) -> None:
    """The right claims in the right order, each row with its words; the claim in hand may stay where it was."""
    pane, claims = panes.claims, fold.claims()
    listed, wanted = list(pane.model.claims), [claim.id for claim in chosen(pane.choice, claims)]
    hand = None if pane.choice.is_plain else desk.current

    assert [claim for claim in listed if claim != hand] == [claim for claim in wanted if claim != hand]
    assert len(set(listed)) == len(listed)
    numbers = {claim.id: at for at, claim in enumerate(claims, 1)}
    things = [fold.claim(claim) for claim in listed]
    assert panes.listed.rows == [claim.statement for claim in things]
    for row, claim in enumerate(things):
        row_agrees(pane, row, claim, numbers[claim.id], fold)
    row = pane.model.row_of(desk.current)
    assert pane.view.current == desk.current
    assert [index.row() for index in pane.view.selectedIndexes()] == ([row] if row >= 0 else [])
    assert walked(desk) == listed
    assert pane._stack.currentWidget() is (pane.view if listed else pane.empty)
    counts_agree(pane, claims)


def row_agrees(pane: ClaimsPane, row: int, claim: Claim, number: int, fold: Fold) -> None:
    """A row as Qt, a screen reader and the eye have it."""
    index, line, hollow = pane.model.index(row), line_of(claim), not is_grounded(claim)
    missing = lacking(claim) if hollow else ()
    aside = remark(line, missing) or signed(claim, fold)

    assert index.data() == claim.statement
    assert index.data(Qt.ItemDataRole.UserRole) == claim.id
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == aloud(number, line, missing)
    assert pane.model.row_of(claim.id) == row
    drawn = pane.view._rows.of(claim.id).said
    assert drawn == Said(number, state(claim), hollow, claim.statement, facts(line), aside)


def signed(claim: Claim, fold: Fold) -> str:
    """Who gave the last verdict, and when; "" where none stands."""
    happened = [entry for entry in fold.newest_first() if entry.event and subject(entry.event) == claim.id]
    given = (entry for entry in happened[:20] if isinstance(entry.event, VerdictGiven))
    last = next(given, None) if state(claim) is not State.UNREVIEWED else None
    return signature(last.author, last.at, datetime.now(UTC)) if last else ""


def walked(desk: Desk) -> list[ClaimId]:
    """The claims that the keys go along."""
    found, at = list[ClaimId](), desk.next(None)
    while at is not None:
        found.append(at)
        at = desk.next(at)
    return found


def counts_agree(pane: ClaimsPane, claims: Sequence[Claim]) -> None:
    for kind, is_of in OF_FILTER.items():
        count = sum(is_of(state(claim)) for claim in claims)
        button = pane.bar.segments.button(kind)
        assert button.accessibleName().endswith(f", {count} claim" if count == 1 else f", {count} claims")
        assert button.isChecked() == (kind is pane.choice.filter)


def article_agrees(pane: ArticlePane, desk: Desk, fold: Fold) -> None:
    """Every stretch that is drawn, with the state that it is drawn in, and the label of every block."""
    scene, length = pane._scene, len(desk.text) + 1
    drawn = scene.claims.touching(0, length)
    put_by = scene.dismissed.touching(0, length)

    claims, dismissals = fold.claims(), fold.dismissals()
    assert sorted((mark.start, mark.end, mark.owner) for mark in drawn) == sorted(places_of(claims))
    assert sorted((mark.start, mark.end, mark.owner) for mark in put_by) == sorted(places_of(dismissals))
    assert {mark.owner: (scene.state(mark.owner), scene.is_hollow(mark.owner)) for mark in drawn} == {
        claim.id: (state(claim), not is_grounded(claim)) for claim in claims if places(claim)
    }
    assert list(scene.places(desk.current)) == (places(fold.claim(desk.current)) if desk.current else [])
    blocks = desk.draft.blocks if desk.draft else ()
    shown = [(one.start, one.end, one.label) for one in pane._page.galley.sheet.paragraphs if one.end]
    assert shown == [(block.start, block.end, block.label) for block in blocks]


def places_of(things: Sequence[Claim] | Sequence[Dismissal]) -> list[tuple[int, int, str]]:
    stretches = {thing.id: places(thing) if isinstance(thing, Claim) else spans_of(thing) for thing in things}
    return [(start, end, id) for id, found in stretches.items() for start, end in found]


def spans_of(dismissal: Dismissal) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in dismissal.spans]


def card_agrees(pane: CardPane, desk: Desk, fold: Fold) -> None:
    """The current claim, all of it; the idle card where there is none."""
    card = pane.card
    assert pane._stack.currentIndex() == int(desk.current is None)
    if desk.current is None:
        return
    claim = fold.claim(desk.current)
    look = state_look(LIGHT, state(claim))

    assert card.heading.statement.text() == claim.statement
    assert card.heading._number.text() == str(desk.number(claim.id))
    assert card.heading.sign.accessibleName() == look.word + ("" if is_grounded(claim) else ", not yet grounded")
    assert [row.prose.text() for row in card.passages.rows if not row.isHidden()] == [
        span.quote for span in claim.spans[:8]
    ]
    assert card.instead.field.words() == claim.proposed
    layers_agree(card, claim, desk.layer)
    since_agrees(card, claim, fold)


def layers_agree(card: Card, claim: Claim, layer: Layer) -> None:
    """Each question with its verdict, and the reason and the rationale of the one that is turned to."""
    given = ruling(claim, layer)
    assert [each for each, row in card.layers.rows.items() if not row.isHidden()] == list(layers(claim))
    for each in layers(claim):
        standing = [verdict for verdict, chip in card.layers.rows[each].chips.items() if chip.isChecked()]
        assert standing == [ruling(claim, each).verdict]
    assert card.reasons.isHidden() == (given.verdict is not Verdict.DISPUTED)
    assert [reason for reason, chip in card.reasons.chips.items() if chip.isChecked()] == [
        reason for reason in Reason if reason is given.reason
    ]
    assert card.why.field.words() == given.rationale
    needs = " and ".join(lacks(claim, layer))
    assert card.why.caption.remark_shown() == (f"needs {needs}" if needs else "")
    assert card.compared.isHidden() == (not is_stale(claim, layer) or given.wording is None)


def since_agrees(card: Card, claim: Claim, fold: Fold) -> None:
    """The last things that happened to it."""
    happened = [entry for entry in fold.newest_first() if entry.event and subject(entry.event) == claim.id]
    told = [row.prose.text() for row in card.since.rows if not row.isHidden()]

    assert told == [f"{who(entry)} {what_with_it(entry)}" for entry in happened[:3]]
    assert card.since.link.text() == (f"all {len(happened)}" if len(happened) < 100 else "all 100 and more")


def nothing_shows(panes: Panes) -> None:
    """Where no article is on the desk."""
    assert (list(panes.claims.model.claims), panes.listed.rows) == ([], [])
    assert panes.card._stack.currentIndex() == 1
    assert not panes.article._scene.claims.touching(0, NOWHERE)
    assert panes.history.isHidden() or panes.told.rows == []
