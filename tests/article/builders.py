"""A real article on a real desk for the tests of the article pane."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.article import Block, Draft, Label, Source
from app.domain.claim import layers
from app.domain.dismissal import NotCheckable
from app.domain.events import ArticleTaken, DraftTaken
from app.domain.ids import ArticleId, ClaimId, DismissalId, DraftId, Sha256
from app.domain.verdict import Verdict
from app.services.claiming import add_claim
from app.services.dismissing import dismiss
from app.services.judging import judge
from app.services.quoting import place_of
from app.store.ledger import Ledger
from ui.article.galley import Galley
from ui.article.page import Page
from ui.article.pane import ArticlePane
from ui.desk import Desk

Written = Sequence[tuple[Label, str]]

AGROUND = (
    "The ferry that ran aground off Kelda on Sunday 🛳 was licensed for 180 passengers, and, according to harbour "
    "inspector Ilse Brandt, “at least 220 were aboard.” The operator denies it. It was the first grounding in the "
    "strait since 1998, and the third this year for the company."
)
STORY: Written = (
    (Label.FURNITURE, "Region"),
    (Label.HEADLINE, "Ferry carried 40 too many, harbour inspector says"),
    (Label.DATELINE, "9:40 AM CET, October 14, 2025"),
    (
        Label.BODY,
        AGROUND,
    ),
    (Label.BODY, "قال مفتش المرفأ إن العبّارة Marta كانت تحمل 220 راكبًا على الأقل يوم الإثنين."),
    (Label.BODY, "Nobody was hurt.\r\nThe harbour is closed until further notice, a cafe\u0301 owner said."),
)


@dataclass(frozen=True, slots=True)
class Bench:
    """A pane on a desk that follows its ledger."""

    ledger: Ledger
    article: ArticleId
    desk: Desk
    pane: ArticlePane

    @property
    def text(self) -> str:
        return self.desk.text

    @property
    def page(self) -> Page:
        found = self.pane.findChild(Page)
        assert isinstance(found, Page)
        return found

    @property
    def galley(self) -> Galley:
        return self.page.galley

    def place(self, quote: str) -> tuple[int, int]:
        """Where the article says this first."""
        return place_of(self.text, quote, 1)

    def on_screen(self) -> QImage:
        """The pane as it stands on the screen: drawn piece by piece as things changed, where `grab` draws all anew."""
        QApplication.sendPostedEvents()
        return self.pane.screen().grabWindow(self.pane.winId()).toImage()

    def drawn_anew(self) -> QImage:
        """The same after every part of it was drawn again."""
        for part in self.pane.findChildren(QWidget):
            part.update()
        return self.on_screen()

    def claim(self, *quotes: str, verdict: Verdict = Verdict.UNREVIEWED, why: str = "") -> ClaimId:
        """A claim on these words, with a verdict on each of its layers."""
        made = add_claim(self.ledger, self.article, [self.place(quote) for quote in quotes])
        self.judge(made, verdict, why)
        return made

    def judge(self, claim: ClaimId, verdict: Verdict, why: str = "") -> None:
        """A verdict on each layer of a claim."""
        found = self.ledger.claim(claim)
        assert found
        for layer in layers(found):
            judge(self.ledger, claim, verdict, layer=layer, rationale=why)

    def dismiss(self, quote: str) -> DismissalId:
        return dismiss(self.ledger, self.article, [self.place(quote)], NotCheckable.OPINION)


def written(story: Written) -> tuple[str, tuple[Block, ...]]:
    """The text of a story, empty lines between its blocks, and the blocks; a headline that stands twice is a repeat."""
    text, blocks, known = "", [], dict[str, int]()
    for label, words in story:
        text += "\n\n" if text else ""
        when = "2025-10-14T09:40+01:00" if label is Label.DATELINE else None
        blocks.append(Block(len(text), len(text) + len(words), label, known.get(words), when))
        known.setdefault(words, len(blocks) - 1)
        text += words
    return text, tuple(blocks)


def take_in(ledger: Ledger, story: Written = STORY) -> ArticleId:
    """The story as an article."""
    text, blocks = written(story)
    data = text.encode()
    article, digest = ArticleId(ledger.new_id()), Sha256(sha256(data).hexdigest())
    source = Source("story.txt", "text/plain", len(data), digest, "utf-8", "utf-8")
    draft = Draft(DraftId(ledger.new_id()), article, 1, digest, len(text), source, blocks)
    ledger.record(article, ArticleTaken(article, "A ferry"), DraftTaken(draft), contents=(data,))
    return article
