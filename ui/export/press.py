"""The galley cut into pages, one at a time, so that a report of a thousand pages needs the memory of one.

No heading ends a page, no line of a paragraph stands alone, and each page says at its foot which wording it speaks of.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter

from app.reports.report import Report
from ui.export import faces
from ui.export.faces import UNIT
from ui.export.galley import galley
from ui.export.inks import colour
from ui.export.paragraph import Item, Paragraph, Tally
from ui.export.setting import Setting
from ui.export.tallying import TallySetting

PAGE_WIDTH, PAGE_HEIGHT = 5950.0, 8420.0
"""A4, in the page's units."""
LEFT, TOP = (PAGE_WIDTH - faces.WIDTH) / 2, 560.0
HEIGHT = 7140.0
"""What the words take of a page's height."""
_FOOT = PAGE_HEIGHT - 400.0
_FEWEST = 2
"""Lines of a paragraph that stand together at a page's end or beginning."""
Block = Setting | TallySetting


@dataclass(slots=True)
class Page:
    """One page: what stands where on it, and what its foot says."""

    number: int
    foot: str
    placed: list[tuple[Block, float, int, int]] = field(default_factory=list)

    def draw(self, painter: QPainter) -> None:
        """Draw the page, its corner at the painter's origin, in the page's units."""
        painter.save()
        painter.translate(LEFT, TOP)
        for block, y, first, last in self.placed:
            block.draw(painter, y, first, last)
        painter.translate(0, _FOOT - TOP)
        painter.setFont(faces.font(faces.FOOT))
        painter.setPen(colour("muted"))
        painter.drawText(QPointF(0, 0), self.foot)
        number = f"Page {self.number}"
        width = QFontMetricsF(faces.font(faces.FOOT)).horizontalAdvance(number)
        painter.drawText(QPointF(faces.WIDTH - width, 0), number)
        painter.restore()


def pages(report: Report) -> Iterator[Page]:
    """The report's pages; the last one says that it is."""
    return paged(galley(report), _foot(report))


def paged(items: Iterable[Item], foot: str) -> Iterator[Page]:
    """Pages with these items in their order, and the same words at the foot of each."""
    press = _Press(foot)
    for item in items:
        yield from press.take(_set(item))
    yield from press.end()


def _foot(report: Report) -> str:
    """Which wording and which history the page speaks of, short enough for one line."""
    digest, history = report.draft.sha256[:16], report.checkpoint.sha256[:16]
    return f"Draft {report.draft.number}, SHA-256 {digest}… · history {history}… · Proofdesk {report.version}"


def _set(item: Item) -> Block:
    return TallySetting(item, faces.WIDTH) if isinstance(item, Tally) else Setting(item, faces.WIDTH)


class _Press:
    """The page in the making, and the blocks that wait for the one they must not be parted from."""

    def __init__(self, foot: str) -> None:
        self._page = Page(1, foot)
        self._y = 0.0
        self._waiting: list[Block] = []

    def take(self, block: Block) -> Iterator[Page]:
        """Place the block; the pages that are full by it come out."""
        self._waiting.append(block)
        if block.keep:
            return
        group, self._waiting = self._waiting, []
        if self._y and not self._has_room(group):
            yield self._turn()
        for each in group:
            yield from self._place(each)

    def end(self) -> Iterator[Page]:
        """The last pages."""
        group, self._waiting = self._waiting, []
        for each in group:
            yield from self._place(each)
        if self._y + (faces.END.before + faces.END.leading) * UNIT > HEIGHT:
            yield self._turn()
        yield from self._place(_set(Paragraph(f"The report ends here, on page {self._page.number}.", faces.END)))
        yield self._page

    def _has_room(self, group: list[Block]) -> bool:
        """Whether all of it fits, or all but the end of a paragraph that may be parted."""
        *heads, last = group
        room = HEIGHT - self._y - sum(block.before + block.height(0, block.lines) for block in heads) - last.before
        needed = last.lines if last.lines < 2 * _FEWEST else _FEWEST
        return last.fitting(0, room) >= needed

    def _place(self, block: Block) -> Iterator[Page]:
        first = 0
        while first < block.lines:
            y = self._y + (block.before if self._y and first == 0 else 0.0)
            count = self._lines(block, first, HEIGHT - y)
            if count == 0:
                yield self._turn()
                continue
            self._page.placed.append((block, y, first, first + count))
            self._y = y + block.height(first, first + count)
            first += count

    def _lines(self, block: Block, first: int, room: float) -> int:
        """How many of the lines that are left go on this page; never none on an empty one."""
        left, fit = block.lines - first, block.fitting(first, room)
        if fit >= left:
            return left
        fit = min(fit, left - _FEWEST)
        if fit >= _FEWEST or (fit > 0 and first):
            return fit
        return max(fit, 1) if self._y == 0 else 0

    def _turn(self) -> Page:
        full, self._y = self._page, 0.0
        self._page = Page(full.number + 1, full.foot)
        return full
