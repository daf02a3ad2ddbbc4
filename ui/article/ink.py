"""The printer: draws the paragraphs that are seen, with their marks under and over the words."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPen, QTextCharFormat, QTextLayout

from app.domain.ids import ClaimId, DismissalId
from app.domain.verdict import State
from app.reading.reading import Action
from resources.looks import Aside
from resources.themes import Theme, state_look
from ui.article.boxes import Box, Part, boxes, boxes_of_units, caret, part_between
from ui.article.frame import Frame, draw_frame
from ui.article.furnishing import furnish
from ui.article.galley import Galley
from ui.article.lanes import lanes
from ui.article.marks import Mark
from ui.article.scene import Boundary, Scene
from ui.article.strokes import underline

LANE = 4
"""Pixels from one line under the words to the next."""

UNTINTED = frozenset({State.UNREVIEWED})
"""States whose words stand on the bare paper."""


class Ink:
    """Puts a scene on paper in a theme's colours."""

    def __init__(self, scene: Scene, frame: Frame, theme: Theme) -> None:
        self._scene = scene
        self._frame = frame
        self.theme = theme

    def draw(self, painter: QPainter, galley: Galley, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw what is seen of the page, caret and selection too."""
        clip = QRectF(context.clip)
        seen = galley.paragraphs_between(clip.top(), clip.bottom())
        chosen = [(pick.cursor.selectionStart(), pick.cursor.selectionEnd()) for pick in context.selections]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in seen:
            part = part_between(galley, index, clip.top(), clip.bottom())
            self._draw_part(painter, part, chosen, clip)
        if self._frame.is_moving:
            draw_frame(painter, self._frame.now(self._current(galley, seen)), self.theme.accent)
        self._draw_boundary(painter, galley)
        if context.cursorPosition >= 0:
            painter.fillRect(caret(galley, context.cursorPosition), QColor(self.theme.accent))

    def _draw_part(self, painter: QPainter, part: Part, chosen: Sequence[tuple[int, int]], clip: QRectF) -> None:
        galley, index = part.galley, part.nth
        paragraph = galley.sheet.paragraphs[index]
        marks = sorted(self._scene.claims.touching(paragraph.start, paragraph.end), key=_longest_first)
        drawn = [(mark, part.boxes(mark.start, mark.end)) for mark in marks]
        furnish(painter, galley, index, self.theme)
        self._draw_quiet_grounds(painter, part)
        self._draw_tints(painter, drawn)
        for first, last in chosen:
            words = boxes_of_units(galley, index, first - paragraph.at, last - paragraph.at)
            _fill(painter, words, self.theme.highlight)
        self._draw_words(painter, part, clip)
        self._draw_offered(painter, part)
        if not self._frame.is_moving:
            draw_frame(painter, self._current(galley, range(index, index + 1)), self.theme.accent)
        self._draw_lines(painter, part, drawn)

    def _draw_quiet_grounds(self, painter: QPainter, part: Part) -> None:
        """What is no claim's: uncovered words, where that is asked for, hits of a search, what is not plain."""
        start, end = part.start, part.end
        if self._scene.gaps_shown:
            for gap in self._scene.gaps(start, end):
                _fill(painter, part.boxes(gap.start, gap.end), state_look(self.theme, Aside.UNCOVERED).tint)
        for hit in (*self._scene.hits_in(start, end), *self._scene.offered.remarked()):
            _fill(painter, part.boxes(*hit), self.theme.selection)
        painter.setPen(QPen(QColor(self.theme.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for odd in part.galley.sheet.odd_in(start, end):
            for box in part.boxes(odd.start, odd.end):
                painter.drawRoundedRect(box.rect.adjusted(-0.5, 0.5, 0.5, -0.5), 3, 3)

    def _draw_tints(self, painter: QPainter, drawn: Iterable[tuple[Mark[ClaimId], list[Box]]]) -> None:
        by_length = sorted(drawn, key=lambda pair: pair[0].start - pair[0].end)
        for mark, words in by_length:
            state = self._scene.state(mark.owner)
            if state not in UNTINTED:
                _fill(painter, words, self._tint(mark.owner, state))

    def _tint(self, claim: ClaimId, state: State) -> QColor:
        """A verdict's tint; half of it where the verdict is not grounded yet."""
        tint = QColor(state_look(self.theme, state).tint)
        if self._scene.is_hollow(claim) and claim != self._scene.desk.current:
            tint.setAlphaF(0.5)
        return tint

    def _draw_words(self, painter: QPainter, part: Part, clip: QRectF) -> None:
        galley, index = part.galley, part.nth
        muted = galley.settings.of(galley.sheet.paragraphs[index]).muted
        painter.setPen(QColor(self.theme.muted if muted else self.theme.ink))
        galley.layout_of(index).draw(painter, galley.origin(index), self._dismissed(part), clip)

    def _dismissed(self, part: Part) -> list[QTextLayout.FormatRange]:
        """The dismissed words, in quieter ink."""
        sheet, paragraph = part.galley.sheet, part.galley.sheet.paragraphs[part.nth]
        look = QTextCharFormat()
        look.setForeground(QColor(self.theme.muted))
        made = []
        for start, end in _apart(self._scene.dismissed.touching(part.start, part.end)):
            quiet = QTextLayout.FormatRange()
            quiet.start = sheet.inside(paragraph, start)
            quiet.length = sheet.inside(paragraph, end) - quiet.start
            quiet.format = look
            made.append(quiet)
        return made

    def _draw_lines(self, painter: QPainter, part: Part, drawn: Sequence[tuple[Mark[ClaimId], list[Box]]]) -> None:
        """The line of each claim under its words; where claims overlap, one below the other."""
        dismissed = state_look(self.theme, Aside.DISMISSED)
        for put_by in self._scene.dismissed.touching(part.start, part.end):
            for box in part.boxes(put_by.start, put_by.end):
                underline(painter, dismissed, box.left, box.right, box.bottom)
        for (mark, words), lane in zip(drawn, lanes((mark.start, mark.end) for mark, _ in drawn), strict=True):
            look = state_look(self.theme, self._scene.state(mark.owner))
            for box in words:
                underline(painter, look, box.left, box.right, box.bottom + LANE * lane)

    def _draw_offered(self, painter: QPainter, part: Part) -> None:
        """Fainter than a claim: a fine line, half of it for what could be dismissed; a frame around what is in hand."""
        look = state_look(self.theme, Aside.PROPOSED)
        for mark in self._scene.offered.touching(part.start, part.end):
            painter.setOpacity(1.0 if mark.owner == Action.CLAIM else 0.5)
            for box in part.boxes(mark.start, mark.end):
                underline(painter, look, box.left, box.right, box.bottom)
        painter.setOpacity(1.0)
        for place in (*self._scene.offered.in_hand(), *self._scene.offered.remarked()):
            draw_frame(painter, [box.rect for box in part.boxes(*place)], self.theme.edge)

    def _current(self, galley: Galley, among: range) -> list[QRectF]:
        """The boxes of the current claim in these paragraphs."""
        places = sorted(self._scene.places(self._scene.desk.current))
        return [box.rect for start, end in places for box in boxes(galley, start, end, among)]

    def _draw_boundary(self, painter: QPainter, galley: Galley) -> None:
        """A bar with a knob at the end of the current claim that is being moved."""
        places = self._scene.places(self._scene.desk.current)
        if self._scene.boundary is None or not places:
            return
        which, span = self._scene.boundary
        words = boxes(galley, *places[min(span, len(places) - 1)])
        box, first = (words[0], True) if which is Boundary.START else (words[-1], False)
        x = box.left - 3.5 if first else box.right + 3.5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.focus))
        painter.drawRect(QRectF(x - 1.5, box.top - 4, 3, box.bottom - box.top + 10))
        painter.drawEllipse(QPointF(x, box.top - 5 if first else box.bottom + 7), 5, 5)


def _fill(painter: QPainter, words: Iterable[Box], colour: QColor | str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for box in words:
        painter.drawRoundedRect(box.rect, 2, 2)


def _apart(marks: Iterable[Mark[DismissalId]]) -> list[tuple[int, int]]:
    """What these marks, in the order of the text, cover: Qt may draw what two ranges cover as if none did."""
    apart: list[tuple[int, int]] = []
    for start, end, _ in marks:
        if apart and start <= apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((start, end))
    return apart


def _longest_first(mark: Mark[ClaimId]) -> tuple[int, int]:
    return mark.start, -mark.end
