"""How a row of the summary is drawn: a count, a claim with its words then and now, a sentence with its sign."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter

from app.domain.verdict import State
from resources.themes import Theme, state_look
from ui.differing import Side, shortened
from ui.paragraph import Mark, Paragraph, paragraph
from ui.redraft.setting import difference
from ui.redraft.telling import Counted, OfClaim, Row, Sentence, Telling
from ui.theme import fonts

SIDE, NUMBER, NOTE = 20, 44, 44
"""Pixels before the text scale: the margin, the column of numbers and signs, the column of "was" and "now"."""
MEASURE = 700
_LEADING = 1.45
_ABOVE, _BELOW, _APART = 18, 4, 5


@dataclass(frozen=True, slots=True)
class Set:
    """Words set at a place of the row, in pixels from its upper left corner."""

    laid: Paragraph
    left: float
    top: float
    ink: str


@dataclass(frozen=True, slots=True)
class Laid:
    """A row laid out."""

    sets: tuple[Set, ...]
    height: int
    ruled: bool = False

    def paint(self, painter: QPainter, top: int, width: int, theme: Theme) -> None:
        if self.ruled:
            painter.fillRect(SIDE, top + fonts.scaled(_ABOVE) // 2, width - 2 * SIDE, 1, QColor(theme.hairline))
        for one in self.sets:
            painter.setPen(QColor(one.ink))
            one.laid[0].draw(painter, QPointF(one.left, top + one.top))


class Style:
    """The measures of all rows in a theme and a width."""

    def __init__(self, theme: Theme, width: int) -> None:
        self._theme = theme
        self._left = SIDE + fonts.scaled(NUMBER)
        self._room = max(fonts.scaled(120), min(fonts.scaled(MEASURE), width - self._left - SIDE))
        self._wide = max(1, width - 2 * SIDE)

    def lay_out(self, row: Row, telling: Telling, *, first: bool) -> Laid:
        match row:
            case Counted():
                return self._counted(row, first=first)
            case OfClaim():
                return self._claim(row, telling)
            case Sentence():
                return self._sentence(row, telling)

    def _counted(self, row: Counted, *, first: bool) -> Laid:
        top = fonts.scaled(_APART if first else _ABOVE)
        says = paragraph(row.says, fonts.sans(14, weight=fonts.SEMIBOLD), self._wide, _LEADING)
        sets = [Set(says, SIDE, top, self._theme.ink)]
        if row.more:
            sets.append(self._below(sets, paragraph(row.more, fonts.sans(12), self._wide, _LEADING), SIDE))
        return Laid(tuple(sets), _foot(sets) + fonts.scaled(_BELOW), ruled=not first)

    def _claim(self, row: OfClaim, telling: Telling) -> Laid:
        told = telling.claim(row)
        sets: list[Set] = []
        if told.statement:
            sets.append(self._below(sets, self._words(told.statement, 13), self._left, self._theme.ink))
        for name, side, gone in (("was", told.was, True), ("now", told.now, False)):
            if told.now:
                sets += self._compared(sets, name, side, gone=gone)
        if told.why:
            sets.append(self._below(sets, self._words(told.why[:1].upper() + told.why[1:], 12), self._left))
        number = paragraph(str(told.number), fonts.figures(13), self._left, _LEADING)
        drop = _base(sets[0].laid) - _base(number)
        return Laid(
            (Set(number, SIDE, sets[0].top + drop, self._theme.muted), *sets), _foot(sets) + fonts.scaled(_APART)
        )

    def _words(self, text: str, px: int) -> Paragraph:
        return paragraph(text, fonts.sans(px), self._room, _LEADING)

    def _compared(self, above: list[Set], name: str, side: Side, *, gone: bool) -> Iterable[Set]:
        left = self._left + fonts.scaled(NOTE)
        shown = shortened(side)
        text = "".join(part.text for part in shown)
        laid = paragraph(
            text, fonts.serif(15), self._room - fonts.scaled(NOTE), _LEADING, self._marks(shown, gone=gone)
        )
        words = self._below(above, laid, left, self._theme.ink)
        note = paragraph(name, fonts.sans(12), fonts.scaled(NOTE), _LEADING)
        drop = _base(laid) - _base(note)
        return words, Set(note, self._left, words.top + drop, self._theme.muted)

    def _marks(self, side: Side, *, gone: bool) -> list[Mark]:
        marks, at = [], 0
        for part in side:
            if part.changed:
                marks.append((at, at + len(part.text), difference(self._theme, gone=gone)))
            at += len(part.text)
        return marks

    def _sentence(self, row: Sentence, telling: Telling) -> Laid:
        top = fonts.scaled(_APART)
        look = state_look(self._theme, State.VERIFIED if row.is_new else State.REFUTED)
        words = paragraph(telling.sentence(row), fonts.serif(15), self._room, _LEADING)
        sign = paragraph("+" if row.is_new else "−", self._sign(), self._left, _LEADING)
        drop = _base(words) - _base(sign)
        sets = (Set(words, self._left, top, self._theme.ink), Set(sign, SIDE, top + drop, look.ink))
        return Laid(sets, _foot(sets[:1]) + top)

    def _sign(self) -> QFont:
        return fonts.figures(14, weight=fonts.SEMIBOLD)

    def _below(self, above: Iterable[Set], laid: Paragraph, left: float, ink: str = "") -> Set:
        return Set(laid, left, _foot(above), ink or self._theme.muted)


def _foot(sets: Iterable[Set]) -> int:
    """Where the next words begin: below all of these, or at the row's own top."""
    return round(max((one.top + one.laid[1] for one in sets), default=fonts.scaled(_APART)))


def _base(laid: Paragraph) -> float:
    first = laid[0].lineAt(0)
    return first.y() + first.ascent()
