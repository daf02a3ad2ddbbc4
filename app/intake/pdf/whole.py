"""The way from the pages of a document to its paragraphs, in the order in which they are read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.article import Label
from app.intake.pdf.columns import columns
from app.intake.pdf.footnotes import footnotes
from app.intake.pdf.joining import joined
from app.intake.pdf.leftwards import is_leftwards
from app.intake.pdf.lines import Row, line_of, rows
from app.intake.pdf.margins import running
from app.intake.pdf.passages import Passage, passages
from app.intake.pdf.seating import seated
from app.intake.pdf.sheets import Sheet

_FEW_LETTERS = 200


def text_size(sheets: Sequence[Sheet]) -> float:
    """The size that most letters of a document have, in points."""
    sizes = Counter[float]()
    for sheet in sheets:
        for piece in sheet.pieces:
            sizes[piece.type.size] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def paragraphs_of(sheets: Sequence[Sheet], size: float) -> list[Passage]:
    """All paragraphs of a document; `size` is that of its text in points."""
    layers = [_layers(sheet) for sheet in sheets]
    upright = [layer.pop(0, []) for layer in layers]
    runs = running([(sheet.height, made) for sheet, made in zip(sheets, upright, strict=True)])
    found: list[Passage] = []
    for index, sheet in enumerate(sheets):
        found += _sheet(sheet, upright[index], runs[index], size)
        beside = Label.FURNITURE if upright[index] else None
        for turned in layers[index].values():
            few = sum(len(piece.text) for row in turned for piece in row) < _FEW_LETTERS
            found += _turned(turned, sheet.number, beside if few else None)
    return joined(found)


def _layers(sheet: Sheet) -> dict[int, list[Row]]:
    """The rows of a page for each direction in which its words run."""
    found: dict[int, list[Row]] = {}
    for turn in sorted({piece.type.turn for piece in sheet.pieces}):
        found[turn] = rows(seated([piece for piece in sheet.pieces if piece.type.turn == turn]))
    return found


def _sheet(sheet: Sheet, made: list[Row], runs: set[int], size: float) -> Iterator[Passage]:
    """The passages of a page: its head, its columns, its foot."""
    middle = len(made) / 2
    yield from (_running(made[row], sheet.number) for row in sorted(runs) if row < middle)
    text = [row for index, row in enumerate(made) if index not in runs]
    leftwards = bool(is_leftwards([piece for row in text for piece in row]))
    for column in columns(text, leftwards=leftwards):
        yield from _ended(footnotes(list(passages(column, sheet.number)), size, sheet.height))
    yield from (_running(made[row], sheet.number) for row in sorted(runs) if row >= middle)


def _running(row: Row, page: int) -> Passage:
    return Passage(((line_of(row, page),),), Label.FURNITURE)


def _ended(column: list[Passage]) -> list[Passage]:
    """The passages of a column; its first and last ones of text know that they are."""
    texts = [index for index, each in enumerate(column) if each.label is None]
    if texts:
        column[texts[0]] = replace(column[texts[0]], tops_column=True)
        column[texts[-1]] = replace(column[texts[-1]], ends_column=True)
    return column


def _turned(made: list[Row], page: int, label: Label | None) -> Iterator[Passage]:
    """What is printed in another direction; a few words beside others are the page's own, such as a stamp."""
    for column in columns(made, leftwards=False):
        yield from _ended([replace(each, label=each.label or label) for each in passages(column, page)])
