"""Commands for whole articles and the desk file: taking in, naming, taking out, reports, back-up, verification."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.domain.article import Source, Tracked
from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.domain.telling import quoted
from app.intake.reading_in import Intake, take_in, take_text
from app.services import taking_in
from resources import path as resource
from ui import resuming
from ui.actions import desks
from ui.actions.past import say_done, take_back_taking_in
from ui.actions.workplace import Workplace

SHORT = 60
Reads = Callable[[], tuple[Intake, bytes]]
READABLE = "Articles (*.docx *.pdf *.txt *.md *.html *.htm);;All files (*)"


def open_file(place: Workplace) -> None:
    """Ask for a file, and take it in."""
    dialog = QFileDialog(place.window, "Open an article", "", READABLE)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: _bring_in(place, [Path(name)]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def paste(place: Workplace) -> None:
    """Take in what the clipboard holds."""
    data = QGuiApplication.clipboard().mimeData()
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        _bring_in(place, files)
    else:
        place.attempt(_paste, place, data.text())


def _paste(place: Workplace, text: str) -> None:
    if not text.strip():
        raise Problem("The clipboard holds no text.", do="Copy an article first.")
    take_in_text(place, text)


def _bring_in(place: Workplace, paths: Sequence[Path]) -> None:
    """Take the files in; a desk among them opens in a window of its own."""
    articles = desks.others(place, paths)
    if articles:
        take_in_files(place, articles)


def take_in_file(place: Workplace, path: Path) -> None:
    """Read the file in a process of its own; the window goes on meanwhile."""
    take_in_files(place, [path])


def take_in_files(place: Workplace, paths: Sequence[Path]) -> None:
    """Read the files one after the other, and say in one piece of news what became of them."""
    name = paths[0].name if len(paths) == 1 else f"{len(paths)} files"
    _take_in(place, name, [partial(read_file, path) for path in paths])


def take_in_text(place: Workplace, text: str) -> None:
    _take_in(place, "the text", [partial(_read_text, text)])


def _take_in(place: Workplace, name: str, reads: Sequence[Reads]) -> None:
    cancel = place.bridge.spawn(_taking_in(place, reads))
    place.window.banner.say(f"Reading {name}…", "Cancel", cancel)


async def _taking_in(place: Workplace, reads: Sequence[Reads]) -> None:
    taken: list[ArticleId] = []
    problems: list[Problem] = []
    for read in reads:
        try:
            intake, data = await place.bridge.in_thread(read)
            known = place.ledger.articles_with(intake.source.sha256)
            if known and len(reads) == 1:
                _open_known(place, known[0], intake, data)
                return
            if known:
                problems.append(Problem(f"{intake.source.name} is on the desk already."))
            else:
                taken.append(taking_in.take_in(place.ledger, intake, data))
        except Problem as problem:
            problems.append(problem)
    if taken:
        open_article(place, taken[-1])
    _say_taken_in(place, taken, problems)


def _open_known(place: Workplace, known: ArticleId, intake: Intake, data: bytes) -> None:
    """The very same bytes were taken in before: that article is opened, and another one made only if it is wanted."""
    open_article(place, known)
    again = partial(take_in_read, place, intake, data)
    place.window.banner.say("This text is on the desk already, and stands here now.", "Take it in again", again)


def _say_taken_in(place: Workplace, taken: Sequence[ArticleId], problems: Sequence[Problem]) -> None:
    many = len(taken) + len(problems)
    if many > 1 and problems:
        place.window.banner.tell(Problem(f"{len(taken)} of {many} files were taken in.", do=_listed(problems)))
    elif problems:
        place.window.banner.refuse(problems[0])
    elif many > 1:
        place.window.banner.say(f"{many} files were taken in; the others are in the library.")
    elif taken:
        _say_one_taken_in(place, taken[0])


def _say_one_taken_in(place: Workplace, article: ArticleId) -> None:
    """The article stands on the desk; how its file was read is said where one might want it otherwise."""
    title = place.desk.article.title if place.desk.article else ""
    source = place.desk.draft.source if place.desk.draft else None
    told = f"Taken in: {quoted(title, SHORT)}"
    if source and source.left_out:
        told += f" Not in the text: {', '.join(source.left_out)}."
    if source and source.tracked:
        other = other_way(source.tracked)
        told += f" Its tracked changes were read as if {source.tracked}."
        place.window.banner.say(told, f"Read as if {other}", partial(_read_otherwise, place, article, source, other))
    else:
        say_done(place, told, article)


def _read_otherwise(place: Workplace, article: ArticleId, source: Source, tracked: Tracked) -> None:
    """Take the same file in with its tracked changes read the other way, in the place of the article."""
    data = place.ledger.content(source.sha256)
    if take_back_taking_in(place, article):
        _take_in(place, source.name, [partial(read_bytes, data, source.name, tracked)])


def other_way(tracked: Tracked) -> Tracked:
    return Tracked.REJECTED if tracked is Tracked.ACCEPTED else Tracked.ACCEPTED


def read_bytes(data: bytes, name: str, tracked: Tracked) -> tuple[Intake, bytes]:
    """Slow, and of nothing but its arguments. Raises Problem."""
    return take_in(data, name, tracked=tracked), data


def take_in_read(place: Workplace, intake: Intake, data: bytes) -> None:
    """Take in what was read already, as an article of its own."""
    article = place.attempt(taking_in.take_in, place.ledger, intake, data)
    if article is not None:
        open_article(place, article)
        _say_taken_in(place, [article], [])


def _listed(problems: Sequence[Problem]) -> str:
    return "\n".join(" ".join(part for part in (problem.what, problem.do) if part) for problem in problems)


def take_in_sample(place: Workplace) -> None:
    """Take in the article that ships with the program, as any other."""
    take_in_file(place, next(iter(sorted(resource("sample").glob("*.txt")))))


def read_file(path: Path) -> tuple[Intake, bytes]:
    """Slow, and of nothing but its arguments. Raises Problem."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Problem(f"{path.name} could not be read: {error.strerror}.", kept="Nothing was taken in.") from error
    return take_in(data, path.name), data


def _read_text(text: str) -> tuple[Intake, bytes]:
    return take_text(text), text.encode()


def open_article(place: Workplace, article: ArticleId) -> None:
    """Put an article on the desk, where it was left."""
    place.pages.sheet.put_away()
    resuming.leave(place.keeping, place.desk, place.window, place.ledger.path)
    place.desk.open(article)
    resuming.resume(place.keeping, place.desk, place.window)


def take_out(place: Workplace) -> None:
    place.attempt(lambda: take_out_article(place, place.the_article()))


def take_out_article(place: Workplace, article: ArticleId) -> None:
    """Take an article out of the library; it and its history stay in the desk file."""
    found = place.ledger.article(article)
    place.attempt(taking_in.take_out, place.ledger, article)
    say_done(place, f"Taken out of the library: {quoted(found.title if found else '', SHORT)}", article)


def bring_back(place: Workplace, article: ArticleId) -> None:
    place.attempt(taking_in.bring_back, place.ledger, article)
    open_article(place, article)


def edit_title(place: Workplace) -> None:
    if place.attempt(place.the_article):
        place.window.header.edit_title()


def retitle(place: Workplace, title: str) -> None:
    place.attempt(lambda: taking_in.retitle(place.ledger, place.the_article(), title))


def back_up(place: Workplace) -> None:
    """Ask where to, and write a verified copy of the desk there."""
    dialog = QFileDialog(place.window, "Back the desk up", f"{place.ledger.path.stem}-copy{place.ledger.path.suffix}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.fileSelected.connect(lambda name: place.attempt(_back_up, place, Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _back_up(place: Workplace, path: Path) -> None:
    place.ledger.backup(path)
    place.window.banner.say(f"The desk was backed up to {path.name}, and the copy was verified.")


def leave(place: Workplace) -> None:
    place.window.close()
