"""A card on a real desk, with hands that do what it wants as the window does."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.article import Block, Draft, Label, Source
from app.domain.claim import Attribution, Claim, Kind
from app.domain.events import ArticleTaken, DraftTaken
from app.domain.ids import ArticleId, ClaimId, DraftId, Sha256
from app.domain.problem import Problem
from app.domain.verdict import Layer, Reason, Verdict
from app.services import claiming, judging, quoting, undoing
from app.store.ledger import Ledger, open_desk
from resources.themes import LIGHT
from ui.card.pane import CardPane
from ui.desk import Desk
from ui.theme import fonts

HEADLINE = "Kiosk sold 40 maps too many"
BODY = (
    "The kiosk on Rope Street sold 40 maps on Friday. “It was never that many,” said Odd Larsen, who ran it until 2012."
)
TEXT = f"{HEADLINE}\n\n{BODY}\n"


@dataclass(weakref_slot=True, slots=True)
class Bench:
    """The pane in its place. `problems` is what the services refused."""

    ledger: Ledger
    desk: Desk
    pane: CardPane
    article: ArticleId
    plain: ClaimId
    quoted: ClaimId
    problems: list[Problem] = field(default_factory=list)

    def claim(self, id: ClaimId) -> Claim:
        found = self.ledger.claim(id)
        assert found is not None
        return found

    def judge(self, layer: str, verdict: str) -> None:
        assert self.desk.current is not None
        judging.judge(self.ledger, self.desk.current, Verdict(verdict), layer=Layer(layer))

    def give_reason(self, layer: str, reason: str) -> None:
        assert self.desk.current is not None
        judging.give_reason(self.ledger, self.desk.current, Reason(reason), Layer(layer))

    def set_kinds(self, kinds: tuple[Kind, ...]) -> None:
        assert self.desk.current is not None
        claiming.set_kinds(self.ledger, self.desk.current, kinds)

    def attribute(self, claim: str, attribution: Attribution | None) -> None:
        claiming.attribute(self.ledger, ClaimId(claim), attribution)

    def write_rationale(self, claim: str, layer: str, text: str) -> None:
        try:
            judging.write_rationale(self.ledger, ClaimId(claim), Layer(layer), text)
        except Problem as problem:
            self.problems.append(problem)

    def propose(self, claim: str, text: str) -> None:
        claiming.propose_wording(self.ledger, ClaimId(claim), text)

    def reword(self, claim: str, text: str) -> None:
        try:
            claiming.reword(self.ledger, ClaimId(claim), text)
        except Problem as problem:
            self.problems.append(problem)

    def keep(self, place: str, text: str) -> None:
        self.ledger.keep(place, self.article, text)

    def undo(self) -> None:
        undoing.undo(self.ledger, self.article)

    def lend_hands(self) -> None:
        pane = self.pane
        pane.wanted_verdict.connect(self.judge)
        pane.wanted_reason.connect(self.give_reason)
        pane.wanted_kinds.connect(self.set_kinds)
        pane.wanted_attribution.connect(self.attribute)
        pane.wanted_rationale.connect(self.write_rationale)
        pane.wanted_proposed.connect(self.propose)
        pane.wanted_statement.connect(self.reword)
        pane.typing.connect(self.keep)
        pane.settled.connect(self.ledger.forget)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    opened = open_desk(tmp_path / "desk.proofdesk", reviewer="Ines Berg")

    yield opened

    opened.close()


@pytest.fixture
def article(ledger: Ledger) -> ArticleId:
    """An article of a headline and a paragraph, about a kiosk."""
    made, data = ArticleId(ledger.new_id()), TEXT.encode()
    digest = Sha256(sha256(data).hexdigest())
    start = len(HEADLINE) + 2
    blocks = Block(0, len(HEADLINE), Label.HEADLINE), Block(start, start + len(BODY), Label.BODY)
    source = Source("kiosk.txt", "text/plain", len(data), digest, "utf-8", "utf-8")
    draft = Draft(DraftId(ledger.new_id()), made, 1, digest, len(TEXT), source, blocks)
    ledger.record(made, ArticleTaken(made, HEADLINE), DraftTaken(draft), contents=(data,))
    return made


@pytest.fixture
def idle(qtbot: QtBot, ledger: Ledger, article: ArticleId) -> Bench:
    """The article on the desk, two claims, none of them current, and nobody who does what the pane wants."""
    fonts.load()
    sold = quoting.place_of(TEXT, "sold 40 maps on Friday"), quoting.place_of(TEXT, "sold 40 maps too many")
    plain = claiming.add_claim(ledger, article, sold, statement="The kiosk sold 40 maps.", kinds=(Kind.NUMBER,))
    never = [quoting.place_of(TEXT, "“It was never that many,” said Odd Larsen")]
    said = Attribution("Odd Larsen", "said", direct=True)
    quoted = claiming.add_claim(
        ledger, article, never, statement="It was fewer.", kinds=(Kind.QUOTATION,), attribution=said
    )
    desk = Desk(ledger)
    ledger.listen(desk.follow)
    desk.open(article)
    pane = CardPane(desk, LIGHT)
    qtbot.addWidget(pane)
    pane.resize(380, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    return Bench(ledger, desk, pane, article, plain, quoted)


@pytest.fixture
def bench(idle: Bench) -> Bench:
    """The same with hands, at the plain claim."""
    idle.lend_hands()
    idle.desk.focus(idle.plain)
    return idle
