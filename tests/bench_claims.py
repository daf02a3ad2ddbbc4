"""How long the claim list takes, in processor seconds: functions for the bench, on a real desk file.

`python -m tests.bench_claims [FOLDER]` prints them all; the desk files that it makes there are found again.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from tempfile import mkdtemp
from time import process_time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.claim import Attribution, Claim, Kind
from app.domain.events import ClaimAdded
from app.domain.ids import ArticleId, ClaimId
from app.domain.rank import spread
from app.domain.span import span_of
from app.domain.verdict import Verdict
from app.services.judging import judge
from app.store.ledger import Ledger, open_desk
from resources.themes import LIGHT
from tests.desks import an_article
from ui.claims.choice import Choice, Filter
from ui.claims.finder import Finder
from ui.claims.pane import ClaimsPane
from ui.desk import Desk
from ui.theme import appearance

SIZE = 486, 560
TIMES = 20
WORDS = (  # noqa: SIM905  twenty lines of list otherwise
    "the of and to in that was for on with said from were has been not ferry harbour inspector company’s passengers "
    "licence rafts strait depth fathoms pilot county survey director ticket crew Tuesday officials weather 180 2025"
).split()


def many_claims(folder: Path, count: int) -> tuple[Ledger, ArticleId]:
    """A desk file with an article of so many claims of 5 to 25 words; made where it is not there."""
    ledger = open_desk(folder / f"claims-{count}.proofdesk", reviewer="Bench")
    known = ledger.articles()
    if known:
        return ledger, known[0].id
    chance = Random(count)  # noqa: S311  the same claims in each run
    text = "Many claims\n\n" + "\n\n".join(" ".join(chance.choices(WORDS, k=100)) + "." for _ in range(count // 10))
    article = an_article(ledger, text)
    ledger.record(article, *claims_on(ledger, article, text, chance, count))
    return ledger, article


def claims_on(ledger: Ledger, article: ArticleId, text: str, chance: Random, count: int) -> Iterator[ClaimAdded]:
    """Claims all over the text, of all kinds."""
    draft = ledger.newest_draft(article)
    assert draft is not None
    kinds = ((Kind.NUMBER,), (Kind.QUOTATION, Kind.NUMBER), (Kind.EVENT, Kind.DATE), ())
    for at, rank in enumerate(spread(count)):
        start = at * (len(text) - 50) // count
        spans = (span_of(draft.id, text, start, start + 40),)
        words = " ".join(chance.choices(WORDS, k=chance.randrange(5, 25)))
        speaker = Attribution("Ilse Brandt") if at % 3 == 0 else None
        yield ClaimAdded(Claim(ClaimId(ledger.new_id()), article, rank, words, spans, kinds[at % 4], speaker))


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of many claims on the screen, painted and at rest."""

    ledger: Ledger
    desk: Desk
    pane: ClaimsPane


def listed(ledger: Ledger, article: ArticleId) -> Listed:
    """The claims on a desk that follows the ledger; once a ledger, for it tells its listeners for ever."""
    desk = Desk(ledger)
    ledger.listen(desk.follow)
    desk.open(article)
    pane = painted(desk)
    desk.focus(desk.order[0])
    settle(desk)
    return Listed(ledger, desk, pane)


def painted(desk: Desk) -> ClaimsPane:
    """A new pane, painted once."""
    pane = ClaimsPane(desk, LIGHT)
    pane.resize(*SIZE)
    pane.show()
    pane.grab()
    return pane


def settle(on_desk: QObject) -> None:
    """Let everything happen that is under way, the count of the coverage too, and let it be painted."""
    for _ in range(20):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while any(timer.isActive() and not timer.interval() for timer in on_desk.findChildren(QTimer)):
        QApplication.processEvents()


def opening(on: Listed) -> float:
    """The desk's part: the article read from the file, every line of it."""
    article = on.desk.article
    assert article is not None
    return spent(lambda: Desk(on.ledger).open(article.id))


def first_paint(on: Listed) -> float:
    """From a desk with the article on it to a painted list."""
    start = process_time()
    pane = painted(on.desk)
    took = process_time() - start
    pane.deleteLater()
    settle(on.desk)
    return took


def update_a_row(on: Listed) -> float:
    """A row in view that says something else, from the desk's word to the painted row: the mean of many."""
    claims = on.desk.order[:5]

    def update() -> None:
        for claim in claims * TIMES:
            on.desk.claim_changed.emit(claim)
            QApplication.processEvents()

    return spent(update) / (len(claims) * TIMES)


def verdict(on: Listed) -> float:
    """A verdict from the service to the painted row, the commit included: the mean of many."""
    claims, verdicts = on.desk.order[:5], (Verdict.VERIFIED, Verdict.REFUTED)

    def judge_all() -> None:
        for what in verdicts * 2:
            for claim in claims:
                judge(on.ledger, claim, what)
                QApplication.processEvents()

    return spent(judge_all) / (len(claims) * 4)


def filtering(on: Listed) -> float:
    """Only open claims, painted, and all of them again: the slower of the two."""
    return max(spent(partial(choose, on, Choice(kind))) for kind in (Filter.OPEN, Filter.ALL))


def prepare_search(on: Listed) -> float:
    """What the search costs once, when the caret enters its field."""
    return spent(partial(Finder().prepare, on.desk.order, on.desk.lines))


def search_as_one_types(on: Listed) -> float:
    """The slowest letter of "harbour pil", from the field to the painted list: the median of five times."""
    on.pane.begin_search()
    typed = "harbour pil"
    took = [letter_by_letter(on, typed) for _ in range(5)]
    return max(median(time[at] for time in took) for at in range(len(typed)))


def letter_by_letter(on: Listed, typed: str) -> list[float]:
    """Each letter of what is typed; then the field is empty again."""
    took = [spent(partial(choose, on, Choice(words=typed[:end]))) for end in range(1, len(typed) + 1)]
    choose(on, Choice())
    return took


def choose(on: Listed, choice: Choice) -> None:
    """List something else, painted."""
    on.pane.set_filter_text(choice.words)
    if on.pane.choice.filter is not choice.filter:
        on.pane.set_filter(choice.filter)
    QApplication.processEvents()


def jump_to_the_last(on: Listed) -> float:
    """To the last claim, painted."""

    def jump() -> None:
        on.desk.focus(on.desk.order[-1])
        QApplication.processEvents()

    took = spent(jump)
    on.desk.focus(on.desk.order[0])
    settle(on.desk)
    return took


def scroll_a_page(on: Listed) -> float:
    """A page further down, painted: the mean of forty."""
    bar = on.pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle(on.desk)

    def turn() -> None:
        for _ in range(40):
            bar.setValue(bar.value() + bar.pageStep())
            QApplication.processEvents()

    return spent(turn) / 40


WORKS: tuple[Callable[[Listed], float], ...] = (
    opening,
    first_paint,
    update_a_row,
    verdict,
    filtering,
    prepare_search,
    search_as_one_types,
    jump_to_the_last,
    scroll_a_page,
)


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
    for count in (1_000, 50_000, 100_000):
        ledger, article = many_claims(folder, count)
        on = listed(ledger, article)
        told = ", ".join(f"{work.__name__} {1000 * work(on):.2f} ms" for work in WORKS)
        print(f"{count:,} claims: {told}")
        on.pane.deleteLater()
        settle(on.desk)
        ledger.close()


if __name__ == "__main__":
    main()
