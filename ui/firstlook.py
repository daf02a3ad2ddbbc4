"""The first look: the article's words where the page will have them, drawn before the program behind them is loaded.

Loading the panes takes longer than all else at the start, and a reader wants to read. Nothing here can be used; it is
gone as soon as the window is furnished, and no word moves then. What needs more than plain lines is left to the page.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPainter, QPalette, QTextLayout
from PySide6.QtWidgets import QWidget

from app.store.glimpse import Glimpse, glimpse
from resources.looks import ThemeName
from resources.themes import Theme, themes
from ui.article import setting as page_setting
from ui.article.setting import Setting, tag, tag_font, trailer
from ui.guarded import Guarded
from ui.plainlines import Words, are_plain, composed, fill, line_with, one_line, paragraphs
from ui.settings import Settings
from ui.theme import fonts
from ui.window import FIRST, HEIGHTS, RIGHT, Window

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

HEADER, STATUS, GUTTER, STRIP, TITLE, ICON = 48, 32, 72, 18, 60, 18
WIDEST_GUTTER = 112
"""Pixels of what stands around the page; all but the strip's grow with the text, the title's with two icons."""
TRAILER_GAP, TAG_GAP = 8, 5
HALF = 128


class FirstLook(Guarded, QWidget):
    """`painted` says once that it was seen. `column` is the width of what is still empty beside the article, and the
    height of the card in it.
    """

    painted = Signal()

    def __init__(self, seen: Glimpse, top: int, column: tuple[int, int], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._seen, self._top, self._theme = seen, top, theme
        self._right, self._card = column
        self._told = False
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.paper))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    def _draw_around(self, painter: QPainter) -> None:
        """The grounds and hairlines of the window, and the title."""
        header, status, gutter = fonts.scaled(HEADER), fonts.scaled(STATUS), min(fonts.scaled(GUTTER), WIDEST_GUTTER)
        side, foot = self.width() - self._right, self.height() - status
        card, high = foot - self._card, foot - header
        fill(painter, QRectF(side, header, self._right, card - header), self._theme.panel)
        across = [QRectF(0, header - 1, self.width(), 1), QRectF(0, foot, self.width(), 1)]
        down = [QRectF(gutter - 1, header, 1, high), QRectF(side - 1, header, 1, high)]
        for line in (*across, *down, QRectF(side, card - 1, self._right, 1)):
            fill(painter, line, self._theme.hairline)
        font = fonts.sans(15, weight=fonts.SEMIBOLD)
        metrics = QFontMetricsF(font)
        foot_of_title = (header - 1 - metrics.height()) / 2 + metrics.ascent()
        title = one_line(" ".join(self._seen.title.split()), font, self._theme.ink)
        title.draw(painter, QPointF(TITLE + 2 * fonts.scaled(ICON), foot_of_title))

    def _draw_page(self, painter: QPainter) -> None:
        header, gutter = fonts.scaled(HEADER), min(fonts.scaled(GUTTER), WIDEST_GUTTER)
        width = self.width() - self._right - 1 - gutter - STRIP
        room = self.height() - header - fonts.scaled(STATUS)
        page = page_setting.settings()
        measure = max(page.least, min(page.measure, width - 2 * page.margin))
        painter.setClipRect(QRectF(gutter, header, width, room))
        painter.translate(gutter + max(0, (width - measure) // 2), header)
        y = 0.0
        for words in paragraphs(self._seen, self._top):
            y = self._draw_paragraph(painter, words, page, measure, y)
            if y > room:
                return

    def _draw_paragraph(
        self, painter: QPainter, words: Words, page: page_setting.Settings, measure: int, y: float
    ) -> float:
        """Draw one paragraph from y on; where the next one begins."""
        setting, above = page.of(words), page.above(words)
        ink = self._theme.muted if setting.muted else self._theme.ink
        layout, bottom = composed(words.text, setting, ink, measure - setting.indent, above)
        if words.start <= self._top:
            y = self._beginning(words, page, above, line_with(layout, self._top - words.start))
        layout.draw(painter, QPointF(setting.indent, y))
        self._draw_beside(painter, words, setting, layout, QPointF(setting.indent, y), measure - setting.indent)
        return y + bottom

    def _beginning(self, words: Words, page: page_setting.Settings, above: int, line: int) -> float:
        """Where the paragraph begins whose line is the first in view: above the window, but for the very first."""
        opens_page = words.start == self._seen.blocks[0].start and line == 0
        return page.top if opens_page else -float(above + line * page.of(words).pitch)

    def _draw_beside(
        self, painter: QPainter, words: Words, setting: Setting, layout: QTextLayout, corner: QPointF, width: int
    ) -> None:
        """The small words above a block, and those behind it where there is room."""
        first, last = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
        if tag(words):
            foot = first.y() + first.ascent() - setting.ascent - fonts.scaled(TAG_GAP)
            one_line(tag(words), tag_font(), self._theme.muted).draw(painter, corner + QPointF(0, foot))
        if trailer(words):
            behind = one_line(trailer(words), setting.font, self._theme.muted)
            x = last.naturalTextWidth() + TRAILER_GAP
            if x + behind.lineAt(0).naturalTextWidth() <= width:
                behind.draw(painter, corner + QPointF(x, last.y() + last.ascent()))

    def paintEvent(self, event: "QPaintEvent") -> None:
        painter = QPainter(self)
        self._draw_around(painter)
        self._draw_page(painter)
        painter.end()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)


def first_look(path: Path, settings: Settings, window: Window) -> FirstLook | None:
    """What can be shown of the article that was open last in this desk file; None where opening it must tell."""
    seen = glimpse(path, settings.last.get(str(path), ""))
    place = settings.places.get(seen.article) if seen else None
    top = place.top if place else 0
    if seen is None or not are_plain(seen, top):
        return None
    fonts.load()
    fonts.use_scale(settings.scale)
    return FirstLook(seen, top, _column(settings, window), _theme(settings), window)


def _column(settings: Settings, window: Window) -> tuple[int, int]:
    """The width of the right column and the height of the card, as they were or as they are at first."""
    right = settings.column.get("right") or max(RIGHT[0], round(window.width() * RIGHT[1] / FIRST[0]))
    return right, settings.column.get("card") or HEIGHTS[1]


def _theme(settings: Settings) -> Theme:
    """The theme that was chosen; where that is the system's, as dark as the system's windows are."""
    if settings.theme is not ThemeName.SYSTEM:
        return themes[settings.theme]
    is_dark = QGuiApplication.palette().window().color().lightness() < HALF
    return themes[ThemeName.DARK if is_dark else ThemeName.LIGHT]
