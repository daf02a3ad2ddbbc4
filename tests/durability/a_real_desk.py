"""A desk on which somebody has worked: every kind of event, undone steps, several texts, and typing that was kept."""

from contextlib import closing
from pathlib import Path

from app.domain.article import Label
from app.domain.claim import Attribution, Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId
from app.domain.verdict import Layer, Reason, Verdict
from app.reading.reading import Proposal
from app.services import claiming, dismissing, judging, ordering, proposing, spanning, taking_in, undoing
from app.services.quoting import place_of
from app.store import sqlite
from app.store.ledger import Ledger, open_desk
from tests.desks import TEXT, an_article
from tests.redrafts import redrafted


def a_real_desk(folder: Path) -> Path:
    """The closed desk file, at work on two articles; the heads are remembered in the folder `memory` beside it."""
    path = folder / "desk.proofdesk"
    ledger = open_desk(path, reviewer="Ines Berg", memory=folder / "memory")
    for text in (TEXT, f"{TEXT}\n\nقصر البارون, said nobody. " * 3):
        _review(ledger, an_article(ledger, text), text)
    undoing.undo(ledger, an_article(ledger))
    ledger.close()
    _without_free_pages(path)
    return path


def _without_free_pages(path: Path) -> None:
    """A changed byte of a page that holds nothing would be no change."""
    with closing(sqlite.connect(path, isolation_level=None)) as db:
        db.execute("VACUUM")


def _review(ledger: Ledger, article: ArticleId, text: str) -> None:
    def at(quote: str) -> tuple[int, int]:
        return place_of(text, quote, 1)

    quoted = claiming.add_claim(ledger, article, [at("“It was heard 14 miles away,”")])
    number = claiming.add_claim(ledger, article, [at("Some 300 people came"), at("is not known")])
    day = claiming.add_claim(ledger, article, [at("rang on Monday for the first time")])
    claiming.attribute(ledger, quoted, Attribution("Ada Brink", "said", direct=True))
    judging.judge(ledger, quoted, Verdict.VERIFIED, layer=Layer.ATTRIBUTION, rationale="It is on the tape.")
    judging.judge(ledger, quoted, Verdict.DISPUTED, reason=Reason.CONFLICTING)
    judging.write_rationale(ledger, quoted, Layer.CONTENT, "Two maps say eleven miles.")
    claiming.reword(ledger, number, "About 300 people came.")
    claiming.set_kinds(ledger, number, [Kind.NUMBER, Kind.EVENT])
    claiming.propose_wording(ledger, number, "About 220 people came.")
    judging.judge(ledger, number, Verdict.REFUTED, rationale="The parish counted 220.")
    spanning.move_boundary(ledger, day, 0, "end", -1)
    other = spanning.split(ledger, day, at("for the first")[0])
    ordering.reorder(ledger, number, day)
    spanning.merge(ledger, day, other)
    dismissal = dismissing.dismiss(ledger, article, [at("Bell of Orsk")], NotCheckable.RHETORIC)
    dismissing.change_reason(ledger, article, dismissal, NotCheckable.OPINION)
    dismissing.take_back(ledger, article, dismissal)
    proposing.reject(ledger, article, [Proposal(*at("Bell of Orsk"), (Kind.EVENT,), 0.5, ("an event",))])
    undoing.undo(ledger, article)
    _redraft(ledger, article, text)
    _tidy(ledger, article)
    claiming.withdraw(ledger, number)
    for _ in range(3):
        undoing.undo(ledger, article)
    undoing.redo(ledger, article)
    ledger.keep(f"rationale:{number}:content", article, "What I was just about to")


def _redraft(ledger: Ledger, article: ArticleId, text: str) -> None:
    """The next draft, in which words of a claim are gone."""
    headline = place_of(text, "Bell of Orsk", 1)
    dismissing.dismiss(ledger, article, [headline], NotCheckable.RHETORIC)
    proposing.reject(ledger, article, [Proposal(*headline, (Kind.EVENT,), 0.5, ("an event",))])
    redrafted(ledger, article, text.replace("rang on Monday for the first time since 1911", "was silent all year"))


def _tidy(ledger: Ledger, article: ArticleId) -> None:
    for draft in ledger.drafts(article):
        for label in (Label.CAPTION, Label.STANDFIRST):
            taking_in.correct_label(ledger, draft.id, 1, label)
    taking_in.retitle(ledger, article, "The bell rings again")
    taking_in.retitle(ledger, article, "The bell of Orsk")
    taking_in.take_out(ledger, article)
    taking_in.bring_back(ledger, article)
