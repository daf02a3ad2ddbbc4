"""The next draft of the article on the desk: read, compared in a thread, asked about where it is in doubt, then taken.

Until the draft is taken nothing is recorded; what was answered on the sheet is kept meanwhile.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.anchoring.outcome import Decisions, Summary
from app.anchoring.page import Page
from app.domain.article import Tracked
from app.domain.ids import ArticleId, DraftId
from app.domain.problem import Problem
from app.domain.telling import quoted
from app.intake.reading_in import Intake, take_text
from app.services import news, pending, redrafting
from app.services.redraft import MadeUp, Redraft
from ui.actions import files
from ui.actions.past import say_done
from ui.actions.watch import Watch, nothing
from ui.actions.workplace import Workplace
from ui.redraft.asked import Asked
from ui.strip import Answer

Reads = Callable[[], tuple[Intake, bytes]]
SHORT = 40


def open_file(place: Workplace) -> None:
    """Ask for a file, and take it in as the next draft of the article on the desk."""
    article = place.attempt(place.the_article)
    if article is None:
        return
    dialog = QFileDialog(place.window, "The next draft", "", files.READABLE)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: take_in_file(place, article, Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def take_in_file(place: Workplace, article: ArticleId, path: Path) -> None:
    _begin(place, article, path.name, partial(files.read_file, path))


def paste(place: Workplace) -> None:
    """Take what the clipboard holds in as the next draft."""
    data = QGuiApplication.clipboard().mimeData()
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    article = place.attempt(place.the_article)
    if article is None:
        return
    if paths:
        take_in_file(place, article, paths[0])
    elif data.text().strip():
        text = data.text()
        _begin(place, article, "the pasted text", lambda: (take_text(text), text.encode()))
    else:
        place.window.banner.refuse(Problem("The clipboard holds no text.", do="Copy the new draft first."))


def offer_as_next_draft(place: Workplace, path: Path) -> None:
    """A file bears the name of a draft that is here: ask what it is to be."""
    known = place.ledger.articles_from(path.name)
    here = place.desk.article.id if place.desk.article else None
    article = here if here in known else next(iter(known), None)
    if article is None:
        return
    found = place.ledger.article(article)
    answers = [
        Answer((Qt.Key.Key_N,), "N", "its next draft", partial(take_in_file, place, article, path)),
        Answer((Qt.Key.Key_A,), "A", "an article of its own", partial(files.take_in_file, place, path)),
    ]
    title = quoted(found.title if found else "", SHORT)
    place.window.strip.ask(f"By its name {path.name} is {title}. Take it in as", answers)


def _begin(place: Workplace, article: ArticleId, name: str, reads: Reads, *, knows: bool = False) -> None:
    """Read and compare behind the sheet; Escape calls it off. `knows` says that one chose how changes are read."""
    if place.desk.article is None or place.desk.article.id != article:
        files.open_article(place, article)
    place.window.card.settle()
    place.pages.show_redraft()
    place.pages.redraft.show_reading(name)
    watch = Watch(place.pages.redraft)
    watch.cancel = place.bridge.spawn(_comparing(place, article, reads, watch, knows))
    place.pages.sheet.closed.connect(watch.end)


async def _comparing(place: Workplace, article: ArticleId, reads: Reads, watch: Watch, knows: bool) -> None:
    watch.made.connect(place.pages.redraft.show_progress)
    try:
        intake, data = await place.bridge.in_thread(reads)
        if intake.source.tracked and not knows:
            watch.cancel = nothing
            place.pages.sheet.put_away()
            _ask_how(place, article, intake, data)
            return
        ground = redrafting.gather(place.ledger, article)
        redrafting.refuse_the_same(ground, intake)
        redraft = await place.bridge.in_thread(redrafting.weigh, ground, intake, data, watch.made.emit)
    except Problem as problem:
        place.pages.sheet.put_away()
        place.window.banner.refuse(problem)
        return
    watch.cancel = nothing
    if redraft.likeness < redrafting.ANOTHER_ARTICLE:
        place.pages.sheet.put_away()
        _ask_whether(place, redraft)
    else:
        _go_on(place, redraft)


def _ask_how(place: Workplace, article: ArticleId, intake: Intake, data: bytes) -> None:
    """The file has tracked changes: whether they are in the draft is for the person to say."""
    name = intake.source.name

    def begin(tracked: Tracked) -> None:
        _begin(place, article, name, partial(files.read_bytes, data, name, tracked), knows=True)

    answers = [
        Answer((Qt.Key.Key_A,), "A", "accepted", partial(begin, Tracked.ACCEPTED)),
        Answer((Qt.Key.Key_R,), "R", "rejected", partial(begin, Tracked.REJECTED)),
    ]
    place.window.strip.ask(f"{name} has tracked changes. Read it as if they were", answers)


def _ask_whether(place: Workplace, redraft: Redraft) -> None:
    """Next to nothing of the article stands in the text: it may be another one."""
    intake, data = redraft.intake, redraft.data
    answers = [
        Answer((Qt.Key.Key_A,), "A", "an article of its own", partial(files.take_in_read, place, intake, data)),
        Answer((Qt.Key.Key_N,), "N", "the next draft all the same", partial(_go_on, place, redraft)),
    ]
    few = f"Only {redraft.likeness} % of the words are the same" if redraft.likeness else "No words are the same"
    place.window.strip.ask(f"{few}. Is {intake.source.name} another article?", answers)


def _go_on(place: Workplace, redraft: Redraft) -> None:
    place.pages.show_redraft()
    if redraft.questions:
        OnTheSheet(place, redraft)
    else:
        place.pages.redraft.show_reading(redraft.intake.source.name)
        take(place, redraft, {})


class OnTheSheet(QObject):
    """A draft whose questions are on the sheet: keeps what is answered, sums it up, and takes the draft in the end."""

    def __init__(self, place: Workplace, redraft: Redraft) -> None:
        super().__init__(place.pages.redraft)
        self._place, self._redraft = place, redraft
        pane = place.pages.redraft
        pane.decided.connect(self._keep)
        pane.wanted_summary.connect(self._sum_up)
        pane.wanted_take.connect(self._take)
        pane.wanted_away.connect(place.pages.sheet.put_away)
        place.pages.sheet.closed.connect(self.deleteLater)
        pane.ask(_asked(redraft), pending.kept(place.ledger, redraft))

    def _keep(self, decisions: Decisions) -> None:
        self._place.attempt(pending.keep, self._place.ledger, self._redraft, decisions)

    def _sum_up(self, decisions: Decisions) -> None:
        self._place.bridge.spawn(self._summing_up(decisions))

    async def _summing_up(self, decisions: Decisions) -> None:
        found = await self._place.bridge.in_thread(_summary, self._redraft, decisions)
        if self._place.pages.sheet.page() is self._place.pages.redraft:
            self._place.pages.redraft.show_summary(found, decisions)

    def _take(self, decisions: Decisions) -> None:
        take(self._place, self._redraft, decisions)


def _asked(redraft: Redraft) -> Asked:
    intake, before = redraft.intake, redraft.before
    old, new = Page(redraft.was, before.blocks), Page(intake.text, intake.blocks)
    return Asked(intake.source.name, before.number + 1, old, new, redraft.outcomes)


def _summary(redraft: Redraft, decisions: Decisions) -> Summary:
    return news.summary(redrafting.made_up(redraft, decisions, DraftId("")))


def take(place: Workplace, redraft: Redraft, decisions: Decisions) -> None:
    """Take the draft, as one step, and say what became of the claims."""
    place.bridge.spawn(_taking(place, redraft, decisions))


async def _taking(place: Workplace, redraft: Redraft, decisions: Decisions) -> None:
    made, found = await place.bridge.in_thread(_made_up, redraft, decisions, DraftId(place.ledger.new_id()))
    if place.pages.sheet.page() is not place.pages.redraft:
        return  # it was called off while this was made up
    draft = place.attempt(redrafting.record, place.ledger, made)
    place.pages.sheet.put_away()
    if draft is None:
        return
    place.attempt(pending.forget, place.ledger, redraft.article)
    to_do = next(iter((*found.orphaned, *found.stale)), None)
    if to_do is not None:
        place.desk.focus(to_do)
    say_done(place, told(draft.number, found), redraft.article)


def _made_up(redraft: Redraft, decisions: Decisions, id: DraftId) -> tuple[MadeUp, Summary]:
    made = redrafting.made_up(redraft, decisions, id)
    return made, news.summary(made)


def told(number: int, found: Summary) -> str:
    """What became of the claims, in a sentence."""
    stand = found.kept + found.moved
    parts = [
        f"{stand} {'claim stands' if stand == 1 else 'claims stand'}",
        *([f"{len(found.stale)} to check again"] if found.stale else []),
        *([f"{len(found.orphaned)} without a place"] if found.orphaned else []),
        *([f"{len(found.added)} new {'sentence' if len(found.added) == 1 else 'sentences'}"] if found.added else []),
    ]
    return f"Draft {number}: {', '.join(parts)}."
