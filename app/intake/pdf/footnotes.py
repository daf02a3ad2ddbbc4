"""The footnotes of a page: under its text, in smaller type, the first of them behind a mark."""

import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.article import Label
from app.intake.pdf.passages import Passage

_SMALLER = 0.93
_UPPER = 0.35
_MARK = re.compile(r"(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}[.)]?\s|\d{1,3}(?=[^\W\d_])|[*†‡§¶]{1,3}|\[\d{1,3}\]|[ᵃ-ᶻ])\s*\S")


def footnotes(column: Sequence[Passage], size: float, height: float) -> list[Passage]:
    """The passages of a column with its footnotes labelled; `size` is that of the text, `height` of the page."""
    kept = list(column)
    first = len(kept)
    for at in range(len(kept) - 1, -1, -1):
        if kept[at].label or kept[at].first.size > _SMALLER * size or kept[at].first.base < _UPPER * height:
            break
        if _MARK.match(kept[at].first.text):
            first = at
    return kept[:first] + [replace(each, label=Label.FOOTNOTE) for each in kept[first:]]
