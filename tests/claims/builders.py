"""Claims to list, and the window's part: whoever does what the pane wants."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPlainTextEdit

from app.domain.claim import Attribution, Claim, Kind
from app.domain.events import ClaimAdded
from app.domain.ids import ArticleId, ClaimId
from app.domain.rank import spread
from app.domain.span import span_of
from app.domain.verdict import Verdict
from app.services.claiming import reword
from app.services.judging import judge
from app.services.ordering import reorder
from app.store.ledger import Ledger
from ui.claims.pane import ClaimsPane
from ui.desk import Desk

STATEMENTS = (
    "The ferry carried 40 passengers too many.",
    "Two of the ferry’s four rafts were missing.",
    "“At least 220 were aboard,” said Ilse Brandt.",
    "It was the first grounding in the strait since 1998.",
    "The harbour is 12 miles away.",
    "Nobody was hurt.",
)
QUOTED = 2
"""Which of them is a quotation."""


def add_claims(ledger: Ledger, article: ArticleId, statements: Sequence[str]) -> list[ClaimId]:
    """A claim on each of these sentences where the article has it, in one step."""
    draft = ledger.newest_draft(article)
    assert draft is not None
    text = ledger.text(draft.sha256)
    claims = []
    for statement, rank in zip(statements, spread(len(statements)), strict=True):
        start = max(0, text.find(statement))
        spans = (span_of(draft.id, text, start, min(len(text), start + len(statement))),)
        said = "Brandt" in statement
        kinds = (Kind.QUOTATION, Kind.NUMBER) if said else (Kind.NUMBER,)
        speaker = Attribution("Ilse Brandt", "said", direct=True) if said else None
        claims.append(Claim(ClaimId(ledger.new_id()), article, rank, statement, spans, kinds, speaker))
    ledger.record(article, *map(ClaimAdded, claims))
    return [claim.id for claim in claims]


@dataclass(frozen=True, weakref_slot=True, slots=True)
class Room:
    """The list in its place."""

    ledger: Ledger
    article: ArticleId
    desk: Desk
    pane: ClaimsPane
    claims: list[ClaimId]

    def reword(self, claim: str, statement: str) -> None:
        reword(self.ledger, ClaimId(claim), statement)

    def reorder(self, claim: str, before: str) -> None:
        reorder(self.ledger, ClaimId(claim), ClaimId(before) if before else None)

    def keep(self, place: str, text: str) -> None:
        self.ledger.keep(place, self.article, text)

    def verify(self, claim: ClaimId) -> None:
        judge(self.ledger, claim, Verdict.VERIFIED, rationale="The licence says so.")

    def listed(self) -> list[ClaimId]:
        return list(self.pane.model.claims)

    def statement(self, claim: ClaimId) -> str:
        return self.desk.lines[claim].statement

    def middle_of(self, claim: ClaimId) -> QPoint:
        """A point of the claim's row, in the view's viewport."""
        return self.pane.view.visualRect(self.pane.model.index(self.pane.model.row_of(claim))).center()

    def field(self) -> QPlainTextEdit:
        """The field in which a statement is being reworded."""
        (field,) = self.fields()
        return field

    def fields(self) -> list[QPlainTextEdit]:
        found = self.pane.view.viewport().findChildren(QPlainTextEdit)
        return [field for field in found if not field.isHidden()]
