"""What changed since the draft before, as paragraphs: words that went are struck, those that came underlined."""

from collections.abc import Iterable, Iterator

from app.reports import changed
from app.reports.accounts import Account, accounts
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


def sides(was: Iterable[Part], now: Iterable[Part], labels: tuple[str, str], face: Face) -> Iterator[Paragraph]:
    """Two wordings one above the other; of one that has no words nothing is said."""
    for parts, label, came in ((was, labels[0], False), (now, labels[1], True)):
        paragraph = _side(parts, label, face, came=came)
        if paragraph.text:
            yield paragraph


def _change(change: Change, account: Account) -> Iterator[Paragraph]:
    head = " · ".join(filter(None, (changed.BECAME_WORDS[change.became], changed.accounted(account))))
    yield Paragraph(head, faces.CHANGED, rule=True)
    was, now = (side.parts if side else () for side in (change.was, change.now))
    alike = change.became is Became.MOVED and not any(part.changed for part in (*was, *now))
    yield from sides(() if alike else was, now, ("Before", "Now"), faces.BEFORE)


def _side(parts: Iterable[Part], label: str, face: Face, *, came: bool) -> Paragraph:
    words, edits, length = list[str](), list[Edit](), 0
    for part in parts:
        said = SPACE.sub(" ", shown(part.words))
        end = length + len(said.encode("utf-16-le")) // 2
        if part.changed:
            edits.append(Edit(length, end, came=came))
        words.append(said)
        length = end
    return Paragraph("".join(words), face, aside=label, edits=tuple(edits))
