"""Taking an article in, naming it, correcting its labels, and taking it out of the library."""

from hashlib import sha256

from app.domain.article import Draft, Label
from app.domain.events import ArticleTaken, ArticleTakenOut, DraftTaken, DraftTakenBack, LabelCorrected, TitleChanged
from app.domain.ids import ArticleId, DraftId, Sha256
from app.domain.problem import Problem
from app.intake.reading_in import Intake
from app.services.asking import the_article
from app.store.ledger import Ledger


def take_in(ledger: Ledger, intake: Intake, data: bytes, *, title: str = "") -> ArticleId:
    """Record what was read from the bytes as a new article with its first draft; the bytes are kept as they came."""
    article = ArticleId(ledger.new_id())
    draft = draft_of(intake, DraftId(ledger.new_id()), article, 1)
    name = " ".join((title or intake.title).split()) or intake.source.name
    ledger.record(article, ArticleTaken(article, name), DraftTaken(draft), contents=(intake.text.encode(), data))
    return article


def draft_of(intake: Intake, id: DraftId, article: ArticleId, number: int) -> Draft:
    """What was read as a draft of the article."""
    digest = Sha256(sha256(intake.text.encode()).hexdigest())
    return Draft(id, article, number, digest, len(intake.text), intake.source, intake.blocks, intake.notes)


def retitle(ledger: Ledger, article: ArticleId, title: str) -> None:
    """Raises Problem where the title is empty."""
    now, was = " ".join(title.split()), the_article(ledger, article).title
    if not now:
        raise Problem("An article needs a title.", kept="The old one stands.")
    if now != was:
        ledger.record(article, TitleChanged(article, was, now))


def correct_label(ledger: Ledger, draft: DraftId, block: int, label: Label) -> None:
    """Say what a block really is: 0-based index into the draft's blocks."""
    found = ledger.draft(draft)
    if found is None:
        raise Problem("That draft is not on the desk any more.")
    was = found.blocks[block].label
    if was is not label:
        ledger.record(found.article, LabelCorrected(draft, block, was, label))


def take_out(ledger: Ledger, article: ArticleId) -> None:
    """Take the article out of the library; its history and its claims stay."""
    found = the_article(ledger, article)
    if not found.taken_out:
        ledger.record(article, ArticleTakenOut(article, found.title))


def bring_back(ledger: Ledger, article: ArticleId) -> None:
    """Put the article back into the library, with its text where taking it in was undone."""
    found = the_article(ledger, article)
    if found.taken_out:
        ledger.record(article, ArticleTaken(article, found.title), *_drafts_that_left(ledger, article))


def _drafts_that_left(ledger: Ledger, article: ArticleId) -> list[DraftTaken]:
    """The last draft that was taken back, where none is left."""
    if ledger.newest_draft(article):
        return []
    gone = (entry.event for entry in ledger.history(article))
    return [DraftTaken(event.draft) for event in gone if isinstance(event, DraftTakenBack)][:1]
