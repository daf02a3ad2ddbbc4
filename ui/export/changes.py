"""What changed since the draft before, as paragraphs: words that went are struck, those that came underlined."""

from collections.abc import Iterator, Sequence

from app.reports import changed
from app.reports.accounts import Account, accounts
from app.reports.beside import Beside
from app.reports.report import Report
from app.reports.since import Became, Change, Part
from ui.export import faces
from ui.export.faces import Face
from ui.export.paragraph import Edit, Paragraph
from ui.export.story import SPACE, shown


def changes(report: Report) -> Iterator[Paragraph]:
    """The section; nothing where there is no draft before."""
    since = report.since
    if since is None:
        return
    yield Paragraph(changed.title(since), faces.SECTION)
    how = f" {changed.HOW_SHOWN}" if since.changes else ""
    yield Paragraph(f"{changed.summary(since)}{how}", faces.NOTE)
    yield Paragraph(f"SHA-256 of draft {since.number}: {since.sha256}", faces.NOTE)
    for change, account in zip(since.changes, accounts(report), strict=True):
        yield from _change(change, account)


def sides(was: Sequence[Part], now: Sequence[Part]) -> Iterator[Paragraph]:
    """A passage before and now, one above the other and on one page; of a draft that has no words nothing is said."""
    if was:
        yield _side(was, "Before", faces.BEFORE if now else faces.NOW, came=False)
    if now:
        yield _side(now, "Now", faces.NOW, came=True)


def checked(beside: Beside) -> Iterator[Paragraph]:
    """The same of words that a verdict was given on, under that verdict."""
    if beside.checked:
        yield _side(beside.checked, "Checked", faces.CHECKED if beside.now else faces.NOW_THERE, came=False)
    if beside.now:
        yield _side(beside.now, "Now", faces.NOW_THERE, came=True)


def _change(change: Change, account: Account) -> Iterator[Paragraph]:
    head = " · ".join(filter(None, (changed.BECAME_WORDS[change.became], changed.accounted(account))))
    yield Paragraph(head, faces.CHANGED, rule=True)
    was, now = (side.parts if side else () for side in (change.was, change.now))
    alike = change.became is Became.MOVED and not any(part.changed for part in (*was, *now))
    yield from sides(() if alike else was, now)


def _side(parts: Sequence[Part], label: str, face: Face, *, came: bool) -> Paragraph:
    words, edits, length = list[str](), list[Edit](), 0
    for part in parts:
        said = SPACE.sub(" ", shown(part.words))
        end = length + len(said.encode("utf-16-le")) // 2
        if part.changed:
            edits.append(Edit(length, end, came=came))
        words.append(said)
        length = end
    return Paragraph("".join(words), face, aside=label, edits=tuple(edits))
