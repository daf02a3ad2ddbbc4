"""The labels of a document's paragraphs: from their type and their place, then from their words.

Where all is set in one type, as by a typewriter, the paragraphs are labelled as those of a text file.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.article import Label
from app.intake.datelines import moment_of
from app.intake.labelling import labelled, linked
from app.intake.paragraphs import Paragraph
from app.intake.pdf.frame import Box
from app.intake.pdf.passages import Passage, is_leader, is_marked
from app.intake.signs import is_heading, is_quotation, label_by_itself

Told = list[tuple[Passage, Paragraph]]

_LARGE, _LARGER, _SMALL = 1.2, 1.06, 0.95
_LONGEST_HEADLINE, _LONGEST_STANDFIRST, _LONGEST_SUBHEAD, _LONGEST_CAPTION = 250, 500, 160, 600
_FEWEST_WORDS = 3


def in_roles(told: Told, size: float, pictures: Mapping[int, Sequence[Box]]) -> list[Paragraph]:
    """The paragraphs with a label each. `size` is that of the text in points; `pictures` are those of each page."""
    headline = _headline(told, size)
    if headline is None and not any(_stands_out(passage, size) for passage, _ in told):
        return labelled([paragraph for _, paragraph in told])
    found = [_in_role(passage, paragraph, size, pictures) for passage, paragraph in told]
    top = headline[0] if headline else 0
    for index in headline or ():
        found[index] = replace(found[index], label=Label.HEADLINE, when=None)
    if headline:
        found = _with_standfirst(found, told, headline[-1] + 1, size)
    return linked(_without_names(found, top))


def _stands_out(passage: Passage, size: float) -> bool:
    return passage.first.size >= _LARGER * size or passage.first.type.bold


def _headline(told: Told, size: float) -> list[int] | None:
    """Where the headline stands: the largest type of the first page, of a few words if anything else of it is large."""
    first = told[0][0].first.page
    large = [
        index
        for index, (passage, paragraph) in enumerate(told)
        if passage.first.page == first and _could_be_headline(passage, paragraph, size)
    ]
    if not large:
        return None
    larger = [index for index in large if told[index][0].first.size >= _LARGE * size] or large
    spoken = [index for index in larger if len(told[index][1].words.split()) >= _FEWEST_WORDS]
    best = max(
        spoken if spoken and _has_text(told, first, size) else larger,
        key=lambda index: (round(told[index][0].first.size), -index),
    )
    end = best + 1
    while end in large and told[end][0].first.type == told[best][0].first.type:
        end += 1
    return list(range(best, end))


def _has_text(told: Told, page: int, size: float) -> bool:
    """Whether more than a title stands on a page, so that a short large line may be the name of the paper."""
    texts = (len(each.words) for passage, each in told if passage.first.page == page and passage.first.size <= size)
    return sum(texts) > _LONGEST_STANDFIRST


def _could_be_headline(passage: Passage, paragraph: Paragraph, size: float) -> bool:
    large = passage.first.size >= _LARGE * size or (passage.first.type.bold and passage.first.size >= size)
    fits = len(paragraph.words) <= _LONGEST_HEADLINE and any(map(str.isalpha, paragraph.words))
    by_itself = label_by_itself(paragraph.words)
    return passage.label is None and large and fits and by_itself in (None, Label.LIST)


def _in_role(passage: Passage, paragraph: Paragraph, size: float, pictures: Mapping[int, Sequence[Box]]) -> Paragraph:
    label = paragraph.label or _label(passage, paragraph.words, size, pictures)
    return replace(paragraph, label=label, when=moment_of(paragraph.words) if label is Label.DATELINE else None)


def _label(passage: Passage, words: str, size: float, pictures: Mapping[int, Sequence[Box]]) -> Label:
    if is_leader(words):
        return Label.FURNITURE
    told = label_by_itself(words)
    if told is not None and told is not Label.LIST:
        return told
    if _is_subhead(passage, words, size):
        return Label.SUBHEAD
    if _is_caption(passage, words, size, pictures):
        return Label.CAPTION
    if told or is_marked(passage.first):
        return Label.LIST
    return Label.QUOTATION if is_quotation(words) else Label.BODY


def _is_subhead(passage: Passage, words: str, size: float) -> bool:
    """Whether it is larger or bolder than the text and worded as a heading."""
    larger = passage.first.size >= _LARGER * size
    bolder = passage.first.type.bold and passage.first.size >= _SMALL * size
    return (larger or bolder) and _LETTER.search(words) is not None and is_heading(words, _LONGEST_SUBHEAD, 25)


_LETTER = re.compile(r"[^\W\d_]{2}")
_FIGURE = re.compile(
    r"(?:fig(?:ure|\.)|table|chart|map|photo(?:graph)?|plate|box|graphic|abb(?:ildung|\.)|tab\.)\s*\d", re.IGNORECASE
)
_NEAR = 2.5


def _is_caption(passage: Passage, words: str, size: float, pictures: Mapping[int, Sequence[Box]]) -> bool:
    """Whether it is numbered as a caption, or in small type right under or above a picture."""
    first = passage.first
    if len(words) > _LONGEST_CAPTION:
        return False
    if _FIGURE.match(words) and (first.size < _SMALL * size or first.type.bold or len(passage.lines) <= _FEWEST_WORDS):
        return True
    otherwise = first.size < _SMALL * size or first.type.slanted
    return otherwise and any(_is_beside(passage, box) for box in pictures.get(first.page, ()))


def _is_beside(passage: Passage, picture: Box) -> bool:
    left, top, right, _ = passage.first.box
    below, above = top - picture[3], picture[1] - passage.last.box[3]
    near = _NEAR * passage.first.size
    return left < picture[2] and right > picture[0] and (-near < below < near or -near < above < near)


def _with_standfirst(found: list[Paragraph], told: Told, at: int, size: float) -> list[Paragraph]:
    """What stands under the headline in a type of its own, before the first of the text."""
    for index in range(at, len(found)):
        passage = told[index][0]
        if found[index].label in (Label.BODY, Label.SUBHEAD, Label.QUOTATION):
            otherwise = _stands_out(passage, size) or passage.first.type.slanted
            words = found[index].words
            spoken = len(words.split()) > _FEWEST_WORDS and len(words) <= _LONGEST_STANDFIRST
            if otherwise and spoken:
                return [*found[:index], replace(found[index], label=Label.STANDFIRST), *found[index + 1 :]]
            return found
    return found


def _without_names(found: list[Paragraph], top: int) -> list[Paragraph]:
    """A large line above the headline is the paper's name or a section's."""
    return [
        replace(each, label=Label.FURNITURE) if index < top and each.label is Label.SUBHEAD else each
        for index, each in enumerate(found)
    ]
