"""The article as paragraphs: each block in its own face, its claims marked, with number and sign behind each mark."""

import re
from collections.abc import Iterable, Iterator, Mapping

from app.domain.article import Block, Label
from app.domain.marks import find_marks
from app.domain.verdict import State
from app.reports.marking import Piece, Stretch, What, cut, honest, stretches
from app.reports.report import Report
from app.reports.sentences import remark
from resources.themes import LIGHT
from ui.export import faces
from ui.export.faces import Face
from ui.export.paragraph import Insert, Paragraph, Underline

_FACES = {
    Label.HEADLINE: faces.HEADLINE,
    Label.STANDFIRST: faces.STANDFIRST,
    Label.SUBHEAD: faces.SUBHEAD,
    Label.QUOTATION: faces.QUOTATION,
    Label.CAPTION: faces.CAPTION,
    Label.BYLINE: faces.SMALL,
    Label.DATELINE: faces.SMALL,
    Label.CREDIT: faces.SMALL,
    Label.FOOTNOTE: faces.SMALL,
    Label.FURNITURE: faces.SMALL,
}
_KEEPS_LINES = frozenset({Label.LIST, Label.TABLE})
SPACE = re.compile("[ \t\r\n\f\v\x85\u2028\u2029]+")
_LINE_END = re.compile("\r\n|[\r\n\f\v\x85\u2029]")
NEW_LINE = "\u2028"


def story(report: Report) -> Iterator[Paragraph]:
    """All blocks of the report's draft, in their order."""
    states = {finding.number: finding.state for finding in report.findings}
    for block, pieces in cut(report.draft.blocks, stretches(report)):
        said = remark(report.draft.blocks, block)
        if said:
            yield Paragraph(said, faces.LABEL)
        yield _Line(report.text, states, block).set(pieces)


def shown(words: str) -> str:
    """Words from anywhere, in their lines, with what is invisible or deceptive in them named in brackets."""
    if honest(words):
        return words.replace("\n", NEW_LINE)
    parts, at = [], 0
    for mark in find_marks(words):
        odd = words[mark.start : mark.end]
        parts += [words[at : mark.start], f"[{mark.what}]", odd if _has_letters(odd) else ""]
        at = mark.end
    return _LINE_END.sub(NEW_LINE, "".join([*parts, words[at:]]))


def _has_letters(words: str) -> bool:
    return any(char.isalnum() for char in words)


class _Line:
    """A block's words as they are collected, with their length in UTF-16 units."""

    def __init__(self, text: str, states: Mapping[int, State], block: Block) -> None:
        self._text, self._states, self._block = text, states, block
        self._words: list[str] = []
        self._length = 0
        self._underlines: list[Underline] = []
        self._inserts: list[Insert] = []
        self._named: set[Stretch] = set()

    def set(self, pieces: Iterable[Piece]) -> Paragraph:
        """The pieces as one paragraph."""
        for piece in pieces:
            self._piece(piece)
        marks, inserts = tuple(self._underlines), tuple(self._inserts)
        return Paragraph("".join(self._words), self._face(), underlines=marks, inserts=inserts)

    def _face(self) -> Face:
        repeats = self._block.repeats is not None
        return faces.SMALL if repeats else _FACES.get(self._block.label, faces.BODY)

    def _piece(self, piece: Piece) -> None:
        start, words = self._length, self._text[piece.start : piece.end]
        odd = [mark for mark in piece.marks if mark.what is What.ODD]
        for mark in odd:
            self._name(mark)
        if not odd or _has_letters(words):
            self._add(self._spaced(words))
        self._underline(piece, start)
        for mark in piece.ending:
            state = self._states[mark.number]
            self._insert(f"{mark.number}\u00a0{LIGHT.looks[state].sign}", state)

    def _spaced(self, words: str) -> str:
        if self._block.label in _KEEPS_LINES:
            return _LINE_END.sub(NEW_LINE, words)
        return SPACE.sub(" ", words)

    def _name(self, mark: Stretch) -> None:
        """Say once what is odd about the words that follow, or in their stead where nobody can see them."""
        if mark not in self._named:
            self._named.add(mark)
            self._insert(f"[{mark.note}]", None)

    def _underline(self, piece: Piece, start: int) -> None:
        claims = [self._states[mark.number] for mark in piece.marks if mark.what is What.CLAIM]
        self._underlines += [Underline(start, self._length, state, depth) for depth, state in enumerate(claims)]
        if any(mark.what is What.DISMISSED for mark in piece.marks):
            self._underlines.append(Underline(start, self._length, None))

    def _insert(self, words: str, state: State | None) -> None:
        start = self._length
        self._add(words)
        self._inserts.append(Insert(start, self._length, state))

    def _add(self, words: str) -> None:
        self._words.append(words)
        self._length += len(words.encode("utf-16-le")) // 2
