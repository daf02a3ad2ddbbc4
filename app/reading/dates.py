"""Dates of a text: those with a day of their own and those told from the day of the article.

A day without its year is looked for near the dateline: the last one before it in what is told as past, the next one in
what lies ahead, the nearest where the tense does not tell.
"""

from bisect import bisect_right
from dataclasses import replace
from datetime import datetime

from app.domain.article import Label
from app.reading.dated import Dated, Form
from app.reading.page import Page
from app.reading.quotes import quotations
from app.reading.reading import Place
from app.reading.relative import relative
from app.reading.tense import Ahead, ahead_on
from app.reading.written import written

UNREAD = frozenset({Label.FURNITURE, Label.DATELINE, Label.BYLINE, Label.CREDIT})
"""Blocks whose dates are not the story's."""


def _unknown(_place: Place) -> bool | None:
    return None


def dates(
    text: str, start: int, end: int, when: datetime | None, language: str, ahead: Ahead = _unknown
) -> tuple[Dated, ...]:
    """The dates between start and end in the order of the text; `when` is the dateline's moment: its own day counts."""
    today = when.date() if when and 1000 < when.year < 9000 else None
    found = list(written(text, start, end, today, language, ahead))
    if today and language in ("en", ""):
        found += relative(text, start, end, today, ahead)
    found.sort(key=lambda one: (one.start, one.form is Form.RELATIVE))
    kept: list[Dated] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def dates_on(page: Page) -> tuple[Dated, ...]:
    """The dates of the page's story; those told from today inside quotation marks with that assumption."""
    ahead = ahead_on(page)
    quoted = quotations(page.text, page.blocks)
    starts = [quotation.start for quotation in quoted]
    found: list[Dated] = []
    for block in page.blocks:
        if block.label in UNREAD:
            continue
        for one in dates(page.text, block.start, block.end, page.when, page.language, ahead):
            at = bisect_right(starts, one.start) - 1
            inside = one.form is Form.RELATIVE and at >= 0 and one.end <= quoted[at].end
            found.append(replace(one, assumed="if the words were said that day") if inside else one)
    return tuple(found)
