"""How long the article pane takes, in processor seconds: functions for the bench, on a real desk file.

`python -m tests.bench_article [FOLDER]` prints them all; the desk files that it makes there are found again.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from time import process_time

from PySide6.QtWidgets import QApplication, QScrollBar

from app.domain.article import Block, Draft, Label, Source
from app.domain.claim import Claim, Kind
from app.domain.events import ArticleTaken, ClaimAdded, DraftTaken
from app.domain.ids import ArticleId, ClaimId, DraftId, Sha256
from app.domain.rank import spread
from app.domain.span import span_of
from app.store.ledger import Ledger, open_desk
from resources.themes import LIGHT
from ui.article.pane import ArticlePane
from ui.desk import Desk
from ui.theme import appearance

SIZE = 1113, 912
WORDS = (  # noqa: SIM905  a list would be four times as long
    "the of and to in that was for on with said from were has been not are by at which had after his would more "
    "officials harbour ferry report Monday according company people water passengers office valley morning council "
    "inspector director evidence denied 180 2025 October million percent four 12 miles before nobody several “about”"
).split()


def long_article(folder: Path, words: int, claims: int) -> tuple[Ledger, ArticleId]:
    """A desk file with an article of so many words and claims, some ten words each; made where it is not there."""
    path = folder / f"long-{words}-{claims}.proofdesk"
    ledger = open_desk(path, reviewer="Bench")
    known = ledger.articles()
    if known:
        return ledger, known[0].id
    article = ArticleId(ledger.new_id())
    text = "\n\n".join(paragraphs(words))
    blocks = tuple(Block(start, end, Label.BODY) for start, end in places(text, "\n\n"))
    data = text.encode()
    digest = Sha256(sha256(data).hexdigest())
    source = Source("long.txt", "text/plain", len(data), digest, "utf-8", "utf-8")
    draft = Draft(DraftId(ledger.new_id()), article, 1, digest, len(text), source, blocks)
    ledger.record(article, ArticleTaken(article, "A long one"), DraftTaken(draft), contents=(data,))
    if claims:
        ledger.record(article, *claims_on(ledger, draft, text, words // claims, claims))
    return ledger, article


def paragraphs(words: int) -> Iterator[str]:
    """Paragraphs of about eighty words."""
    chance = Random(words)  # noqa: S311  the same text every time, and no secret
    while words > 0:
        count = min(words, chance.randrange(40, 120))
        words -= count
        yield " ".join(chance.choices(WORDS, k=count)).capitalize() + "."


def places(text: str, between: str) -> Iterator[tuple[int, int]]:
    """Where the parts of a text are that something stands between."""
    start = 0
    for part in text.split(between):
        yield start, start + len(part)
        start += len(part) + len(between)


def claims_on(ledger: Ledger, draft: Draft, text: str, every: int, count: int) -> Iterator[ClaimAdded]:
    """A claim at every so many words, ten words long or to the end of the paragraph."""
    starts = [start for start, _ in places(text.replace("\n\n", "  "), " ")]
    ranks = spread(count)
    for at in range(count):
        start = starts[at * every]
        end = starts[min(at * every + 10, len(starts) - 1)] - 1
        paragraph_end = text.find("\n\n", start)
        end = min(max(end, start + 1), paragraph_end if paragraph_end > start else len(text))
        span = span_of(draft.id, text, start, end)
        claim = ClaimId(ledger.new_id())
        yield ClaimAdded(Claim(claim, draft.article, ranks[at], span.quote, (span,), (Kind.NUMBER,)))


@dataclass(frozen=True, slots=True)
class Shown:
    """A long article on the screen, painted and at rest."""

    ledger: Ledger
    desk: Desk
    pane: ArticlePane


def shown(ledger: Ledger, article: ArticleId) -> Shown:
    """The article on a desk that follows the ledger; once a ledger, for it tells its listeners for ever."""
    desk = Desk(ledger)
    ledger.listen(desk.follow)
    desk.open(article)
    pane = painted(desk)
    settle()
    return Shown(ledger, desk, pane)


def painted(desk: Desk) -> ArticlePane:
    """A new pane, painted once."""
    pane = ArticlePane(desk, LIGHT)
    pane.resize(*SIZE)
    pane.show()
    pane.grab()
    return pane


def settle() -> None:
    """Let everything happen that is under way."""
    for _ in range(200):
        QApplication.processEvents()


def first_paint(on: Shown) -> float:
    """From a desk with the article on it to another painted pane."""
    return spent(lambda: painted(on.desk))


def change_of_width(on: Shown) -> float:
    """The pane made narrower and painted again, the mean of several widths."""
    widths = (900, 1000, 820, SIZE[0])

    def resize() -> None:
        for width in widths:
            on.pane.resize(width, SIZE[1])
            on.pane.grab()

    return spent(resize) / len(widths)


def recolour_one(on: Shown) -> float:
    """A claim in view that got another verdict, from the desk's word to the painted pane: the mean of twenty."""
    claims = [on.desk.order[at] for at in range(4)]
    on.pane.reveal(claims[0])
    settle()

    def recolour() -> None:
        for claim in claims * 5:
            line = on.desk.lines[claim]
            on.desk.claim_changed.emit(claim)
            for place in line.places:
                on.desk.places_changed.emit(*place)
            settle()

    def rest() -> None:
        for _ in claims * 5:
            settle()

    return (spent(recolour) - spent(rest)) / 20


def scroll_a_page(on: Shown) -> float:
    """A page further down, painted: the mean of forty pages in the middle of the article."""
    bar = next(bar for bar in on.pane.findChildren(QScrollBar) if bar.accessibleName() == "Overview of the article")
    bar.setValue(bar.maximum() // 2)
    settle()

    def turn() -> None:
        for _ in range(40):
            bar.setValue(bar.value() + bar.pageStep())
            on.pane.grab()

    return spent(turn) / 40


def jump(on: Shown) -> float:
    """To the end of the article, painted."""
    length = len(on.desk.text)

    def go() -> None:
        on.pane.reveal_place(length - 10, length)
        on.pane.grab()

    return spent(go)


def spent(work: Callable[[], object]) -> float:
    """Processor seconds."""
    start = process_time()
    work()
    return process_time() - start


def main() -> None:
    """Print every figure."""
    application = QApplication([])
    appearance.apply(application, LIGHT)
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else mkdtemp())
    for words, claims in ((100_000, 0), (100_000, 5_000), (1_000_000, 0), (1_000_000, 50_000)):
        ledger, article = long_article(folder, words, claims)
        on = shown(ledger, article)
        works = (first_paint, change_of_width, scroll_a_page, jump, *((recolour_one,) if claims else ()))
        told = ", ".join(f"{work.__name__} {1000 * work(on):.1f} ms" for work in works)
        print(f"{words:,} words, {claims:,} claims: {told}")
        on.pane.deleteLater()
        ledger.close()


if __name__ == "__main__":
    main()
