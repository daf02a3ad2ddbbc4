"""What of a document is not in its text, in short phrases; and whether there is any text to be read at all."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from app.intake.pdf.sheets import Sheet
from app.intake.refusal import Refused, Why

_MOST_RUNS = 10
_UNTOLD = 0.3
_UNTOLD_LETTER = re.compile("[\ufffd\ue000-\uf8ff]")


def refuse_unreadable(sheets: Sequence[Sheet]) -> None:
    """Raises Refused for a document without text, and for one that does not say which letters its signs are."""
    if all(sheet.is_damaged for sheet in sheets):
        raise Refused(Why.DAMAGED)
    letters = "".join(piece.text for sheet in sheets for piece in sheet.pieces)
    if not letters:
        raise Refused(Why.SCANNED if any(sheet.pictures for sheet in sheets) else Why.EMPTY)
    untold = len(_UNTOLD_LETTER.findall(letters))
    if untold > _UNTOLD * len(letters):
        raise Refused(Why.LETTERS)


def left_out(sheets: Sequence[Sheet], attached: int) -> tuple[str, ...]:
    """What the pages hold and the text does not; `attached` counts the files that hang on the document."""
    return tuple(_phrases(sheets, attached))


def _phrases(sheets: Sequence[Sheet], attached: int) -> Iterator[str]:
    count = sum(len(sheet.pictures) for sheet in sheets)
    if count:
        yield f"{count} picture{'s' * (count > 1)}"
    if attached:
        yield f"{attached} attached file{'s' * (attached > 1)}"
    unplaced = sum(len(sheet.comments) for sheet in sheets if not sheet.pieces)
    if unplaced:
        yield f"{unplaced} comment{'s' * (unplaced > 1)} on pages without text"
    empty = [sheet.number for sheet in sheets if sheet.pictures and not sheet.pieces]
    if empty:
        yield f"{_named(empty)} no text"
    damaged = [sheet.number for sheet in sheets if sheet.is_damaged]
    if damaged:
        yield f"{_named(damaged)} damage that cannot be mended"
    beyond = [sheet.number for sheet in sheets if sheet.beyond]
    if beyond:
        yield f"{_named(beyond)} words outside the edge, which nobody sees"


def _named(pages: Sequence[int]) -> str:
    """The pages by their numbers, runs of them as such, with the verb that follows: "pages 3 to 7 and 9 have"."""
    runs = [[page for _, page in run] for _, run in groupby(enumerate(pages), key=lambda pair: pair[1] - pair[0])]
    named = [f"{run[0]} to {run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs]
    if len(pages) == 1:
        return f"page {pages[0]} has"
    if len(named) > _MOST_RUNS:
        return f"{len(pages)} pages have"
    return f"pages {' and '.join(filter(None, (', '.join(named[:-1]), named[-1])))} have"
