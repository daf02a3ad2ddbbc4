"""Opening a page: its language, its sentences, their parse if a model reads that language, and its day."""

from collections.abc import Callable, Sequence
from datetime import datetime

from app.domain.article import CHECKABLE, Block, Label
from app.reading.dated import Form
from app.reading.language import ENOUGH, language_of
from app.reading.model import LANGUAGE, Model
from app.reading.page import Page
from app.reading.sentences import sentences, whole
from app.reading.written import written


def open_page(
    text: str,
    blocks: Sequence[Block],
    model: Model | None,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Page:
    """The page of this text; progress is told how many sentences are parsed, and of how many."""
    language = language_of(_sample(text, blocks))
    places = sentences(text, blocks, language)
    parse = None
    if model is not None and language == LANGUAGE:
        parse = model.parse(whole(text), places, lambda done: progress(done, len(places)))
    return Page(text, tuple(blocks), _moment(text, blocks, language), language, places, parse)


def _sample(text: str, blocks: Sequence[Block]) -> str:
    """What tells the language: the first words that are not the page's own."""
    words: list[str] = []
    length = 0
    for block in blocks:
        if block.label in CHECKABLE and length < ENOUGH:
            words.append(text[block.start : block.end][:ENOUGH])
            length += len(words[-1])
    return "\n".join(words)


def _moment(text: str, blocks: Sequence[Block], language: str) -> datetime | None:
    """The first moment that a dateline tells; the beginning of its day where it tells no time of day."""
    for block in blocks:
        if block.label is Label.DATELINE:
            if block.when:
                return datetime.fromisoformat(block.when)
            days = written(text, block.start, block.end, None, language, lambda _place: None)
            sure = (one.readings[0][0] for one in days if len(one.readings) == 1 and one.form is Form.FULL)
            day = next(sure, None)
            if day:
                return datetime(day.year, day.month, day.day)  # noqa: DTZ001  the dateline tells no zone
    return None
