"""The page: Qt's text widget over our own layout, so that caret, selection, keyboard and screen reader come with it.

It shows and never tells what the article says: what is chosen is given as places, and what is copied is taken from the
stored text. It reads no file, follows no link, takes no drop, and lets every key go that is no caret's.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QToolTip, QWidget

from resources.themes import Theme
from ui.article.boxes import line_room
from ui.article.caret_keys import is_carets, is_sideways
from ui.article.galley import Draws, Galley
from ui.article.paper import Paper
from ui.article.sheet import Sheet
from ui.guarded import Guarded
from ui.plain import plain_tip

FEW, SHORT = 80, 40_000
"""A sheet of no more paragraphs and code points is laid out as a whole: nothing about it is an estimate."""


class Page(Guarded, QTextEdit):
    """Places outside are code points of the sheet's text. `boundary_keys` lets the arrow keys go to the window.

    Of the viewport `covered` pixels at its foot are not to be seen.
    """

    clicked = Signal(int)
    """These words were clicked on, and nothing was selected."""
    menu_wanted = Signal(QPoint)
    """A menu was asked for at this place of the screen."""
    laid_anew = Signal()
    """All lines are elsewhere on the page than they were: another sheet, width or font."""

    def __init__(self, ink: Draws, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = ink
        self._pressed = QPoint()
        self._settling = False
        self._document: Paper | None = None
        self.boundary_keys = False
        self.covered = 0
        self.tip_at: Callable[[int], str] = _no_tip
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName("Article")
        self.show_sheet(Sheet())
        self.set_theme(theme)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another text, from its beginning."""
        document = Paper(sheet.shown, self)
        was, self._document = self._document, document
        self.galley = Galley(document, sheet, self._ink)
        document.setDocumentLayout(self.galley)
        self.galley.grown.connect(self._keep_still)
        self.setDocument(document)
        if was:
            was.deleteLater()
        self.verticalScrollBar().setValue(0)
        self._settle()
        self.viewport().update()  # Qt sees no change where the new text is as long as the old one
        self.laid_anew.emit()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme, and the fonts at the text scale of now."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.paper)
        palette.setColor(QPalette.ColorRole.Text, theme.ink)
        palette.setColor(QPalette.ColorRole.Highlight, theme.highlight)
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.ink)
        self.setPalette(palette)
        self.viewport().setPalette(palette)
        with self._keeping_place():
            self.galley.set_fonts()
        self.viewport().update()

    @property
    def sheet(self) -> Sheet:
        return self.galley.sheet

    def place_at(self, point: QPoint, *, exact: bool) -> int | None:
        """The code point at a place of the viewport: the nearest, or, where an exact one is asked for, None if none."""
        accuracy = Qt.HitTestAccuracy.ExactHit if exact else Qt.HitTestAccuracy.FuzzyHit
        position = self.galley.hitTest(QPointF(point + self._scrolled()), accuracy)
        return None if position < 0 else self.sheet.to_text(position)

    def caret(self) -> int:
        """The code point before which the caret stands."""
        return self.sheet.to_text(self.textCursor().position())

    def chosen(self) -> tuple[int, int]:
        """The stretch of text that is selected, just as it is; empty where nothing is."""
        cursor = self.textCursor()
        return self.sheet.to_text(cursor.selectionStart()), self.sheet.to_text(cursor.selectionEnd())

    def choose(self, start: int, end: int) -> None:
        """Select a stretch of text, or, where it is empty, put the caret there."""
        cursor = self.textCursor()
        cursor.setPosition(self.sheet.to_shown(start))
        cursor.setPosition(self.sheet.to_shown(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def reveal(self, start: int, end: int) -> None:
        """Bring a stretch of text into view, in the upper third, unless it stands well in view already."""
        first, last = self._lines_room(start, end)
        room = QRectF(first).united(last)
        value, height = self.verticalScrollBar().value(), self.viewport().height() - self.covered
        near = min(height // 8, 64)
        if value + near <= room.top() and room.bottom() <= value + height - near:
            return
        self.verticalScrollBar().setValue(int(first.top() - height / 3))
        first, last = self._lines_room(start, end)
        self.verticalScrollBar().setValue(int(first.top() - max(near, (height - (last.bottom() - first.top())) / 3)))

    def uncover(self, start: int, end: int) -> None:
        """Bring a stretch of text out from under what covers the foot, where it is in view at all."""
        first, last = self._lines_room(start, end)
        _, bottom = self.seen()
        if first.top() < bottom and last.bottom() > bottom - self.covered:
            self.reveal(start, end)

    def seen(self) -> tuple[int, int]:
        """The page from where to where is in view, in pixels from its top."""
        top = self.verticalScrollBar().value()
        return top, top + self.viewport().height()

    def update_page(self, area: QRectF) -> None:
        """Draw a part of the page again, given in pixels of the page."""
        self.viewport().update(area.toAlignedRect().translated(-self._scrolled()))

    def top_place(self) -> int:
        """The code point that the first line in view begins with."""
        return self.place_at(QPoint(0, 0), exact=False) or 0

    def go_to(self, place: int) -> None:
        """Scroll so that the line with this code point is the first in view."""
        self._go_to(self.sheet.to_shown(place), 0)

    @contextmanager
    def _keeping_place(self) -> Iterator[None]:
        """Whatever is set anew meanwhile, the line at the top stays at the top."""
        position = self.galley.hitTest(QPointF(self._scrolled()), Qt.HitTestAccuracy.FuzzyHit)
        below = self.verticalScrollBar().value() - self._line_top(position)
        at_top = self.verticalScrollBar().value() == 0
        yield
        self._settle()
        if not at_top:
            self._go_to(position, below)
        self.laid_anew.emit()

    def _go_to(self, position: int, below: int) -> None:
        for _ in range(2):  # what is laid out on arrival may be taller than was thought
            self.verticalScrollBar().setValue(self._line_top(position) + below)

    def _line_top(self, position: int) -> int:
        """Where the line with a place begins on the page; the first one with the white above it."""
        index, slot = self.galley.line_at(position)
        if index == 0 and slot.start == 0:
            return 0
        return int(self.galley.origin(index).y()) + slot.top

    def _lines_room(self, start: int, end: int) -> tuple[QRectF, QRectF]:
        ends = (self.galley.line_at(self.sheet.to_shown(place)) for place in (start, max(start, end - 1)))
        first, last = (line_room(self.galley, *line) for line in ends)
        return first, last

    def _settle(self) -> None:
        """Lay out what is in view before it is drawn, so that nothing moves while it is drawn."""
        if self._settling:
            return
        self._settling = True
        if len(self.sheet.paragraphs) <= FEW and len(self.sheet.text) <= SHORT:
            self.galley.paragraphs_between(0, float("inf"))
        seen = None
        while seen != self.seen():
            seen = self.seen()
            self.galley.paragraphs_between(*seen)
        self._settling = False

    def _keep_still(self, top: int, by: int) -> None:
        """What grows above the view must not push what is in view."""
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(bar.value() + by)

    def _scrolled(self) -> QPoint:
        return QPoint(0, self.verticalScrollBar().value())

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Whether a key is the caret's. While a boundary moves, the arrows are the window's."""
        return is_carets(event) and not (self.boundary_keys and is_sideways(event))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._is_ours(event))
            return event.isAccepted()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.place_at(event.pos(), exact=True)
            words = "" if place is None else self.tip_at(place)
            QToolTip.showText(event.globalPos(), plain_tip(words), self.viewport(), QRect(event.pos(), event.pos()))
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_ours(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = (point - self._pressed).manhattanLength() < QApplication.startDragDistance()
        place = self.place_at(point, exact=True)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and still and place is not None and not self.textCursor().hasSelection():
            self.clicked.emit(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at_caret = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_wanted.emit(at_caret if by_key else event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._keeping_place():
            super().resizeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.galley.keep_fonts()  # Qt has just set the article in the desk's face

    def createMimeDataFromSelection(self) -> QMimeData:
        start, end = self.chosen()
        words = QMimeData()
        words.setText(self.sheet.text[start:end])
        return words

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Nothing is ever put into an article."""

    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Nothing that an article contains is ever fetched by showing it."""


def _no_tip(_place: int) -> str:
    return ""
