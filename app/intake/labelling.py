"""The labels of a text file's paragraphs, from their words and from where they stand.

Each step gives labels to paragraphs that have none, by one general rule of how pages are made up; what no rule claims
is body. The rules lean towards body: only what is surely not the story is taken out of what must be checked.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import count, pairwise, takewhile

from app.domain.article import Label
from app.intake.datelines import moment_of
from app.intake.folding import fold
from app.intake.furniture import opens_furniture
from app.intake.paragraphs import Paragraph
from app.intake.signs import is_heading, is_quotation, label_by_itself, opens_quoted

Paragraphs = list[Paragraph]


def labelled(found: Paragraphs) -> Paragraphs:
    """The paragraphs with a label each, and each repeat linked to the first that says the same."""
    for step in _STEPS:
        found = step(found)
    return linked(found)


def linked(found: Paragraphs) -> Paragraphs:
    """The paragraphs with `repeats` set where one says again what an earlier one of the story said."""
    first: dict[str, int] = {}
    links = [_earlier(first, each, index) for index, each in enumerate(found)]
    return [each if link is None else replace(each, repeats=link) for each, link in zip(found, links, strict=True)]


_SAYS_LITTLE = 5


def _earlier(first: dict[str, int], each: Paragraph, index: int) -> int | None:
    """The index of the first paragraph with the same words; a short line that is no headline or caption may recur."""
    if each.label in (Label.FURNITURE, Label.CREDIT, Label.BYLINE, Label.DATELINE):
        return None
    recurs = each.label not in (Label.HEADLINE, Label.CAPTION) and len(each.words.split()) < _SAYS_LITTLE
    earliest = first.setdefault(fold(each.words), index)
    return None if recurs or earliest == index else earliest


def _with(found: Paragraphs, labels: dict[int, Label]) -> Paragraphs:
    return [replace(each, label=labels[index]) if index in labels else each for index, each in enumerate(found)]


_LEAD, _NEAR = 6, 3
_LONGEST_SECTION = 40


def _unglued(found: Paragraphs) -> Paragraphs:
    """A section name glued to the headline ("NewsMinister resigns", then "Minister resigns") becomes furniture."""
    for index, line in enumerate(found[:_LEAD]):
        for after in found[index + 1 : index + 1 + _NEAR]:
            seam = _seam(line.words, after.words) if len(line.words) == line.end - line.start else 0
            if seam:
                return [*found[:index], *_parted(line, seam), *found[index + 1 :]]
    return found


def _seam(line: str, headline: str) -> int:
    """Where in the line the headline begins behind something else, in code points; 0 for nowhere."""
    most = min(_LONGEST_SECTION, len(line) - 1)
    if not _is_headline(headline) or len(headline.split()) < _NEAR:
        return 0
    wanted = fold(headline)
    ends = (at for at in range(1, most + 1) if not line[at].isspace() and fold(line[at:]) == wanted)
    return next(ends, 0)


def _parted(line: Paragraph, seam: int) -> Paragraphs:
    section = line.words[:seam].rstrip()
    return [
        replace(line, end=line.start + len(section), words=section, label=Label.FURNITURE),
        replace(line, start=line.start + seam, words=line.words[seam:]),
    ]


def _by_themselves(found: Paragraphs) -> Paragraphs:
    known = {
        index: label for index, each in enumerate(found) if not each.label and (label := label_by_itself(each.words))
    }
    found = _with(found, known)
    return [replace(each, when=moment_of(each.words)) if each.label is Label.DATELINE else each for each in found]


_LONGEST_HEADLINE = 200
_NO_HEADLINE = re.compile(r"[.,;:]$")
_SECTION = re.compile(
    r"(?:news|world|politics|business|economy|sports?|opinion|culture|science|technology|tech|health|travel|local|national"
    r"|international|home|video|live|breaking(?: news)?|exclusive|analysis|features?)(?:\s*[/>|»·]\s*.{1,30})*",
    re.IGNORECASE,
)


def _is_headline(words: str) -> bool:
    return len(words) <= _LONGEST_HEADLINE and "\n" not in words and not _NO_HEADLINE.search(words)


def _headline(found: Paragraphs) -> Paragraphs:
    """The first line that nothing else explains, if it could be one and something follows; and what says the same."""
    found = _with(found, dict.fromkeys(_sections(found), Label.FURNITURE))
    open_ones = [index for index, each in enumerate(found) if each.label is None]
    if len(open_ones) < 2 or any(each.label is Label.HEADLINE for each in found):
        return found
    if not _is_headline(found[open_ones[0]].words):
        return found
    said = fold(found[open_ones[0]].words)
    return _with(found, {index: Label.HEADLINE for index in open_ones if fold(found[index].words) == said})


def _sections(found: Paragraphs) -> list[int]:
    """The names of sections above everything else."""
    above = takewhile(lambda index: index < len(found) and _is_section(found[index]), count())
    return [index for index in above if found[index].label is None]


def _is_section(each: Paragraph) -> bool:
    return each.label is not None or bool(_SECTION.fullmatch(each.words))


_LONGEST_CAPTION = 250
_FEWEST_WORDS_SAID_TWICE = 4
_IMAGE_CAPTION = re.compile(r"image\s+caption\s*[,:]?", re.IGNORECASE)


def _captions(found: Paragraphs) -> Paragraphs:
    """A line said twice running, right above a credit, or under the words "Image caption"."""
    labels: dict[int, Label] = {}
    grouped = found[-1].group > found[0].group
    for index, (line, below) in enumerate(pairwise(found)):
        if _IMAGE_CAPTION.fullmatch(line.words) and below.label is None:
            labels[index + 1] = Label.CAPTION
        if line.label is not None or len(line.words) > _LONGEST_CAPTION:
            continue
        if below.label is None and len(line.words.split()) >= _FEWEST_WORDS_SAID_TWICE and _same(line, below):
            labels |= {index: Label.CAPTION, index + 1: Label.CAPTION}
        elif below.label is Label.CREDIT and below.group == line.group and grouped:
            labels[index] = Label.CAPTION
    return _with(found, labels)


def _same(one: Paragraph, other: Paragraph) -> bool:
    return fold(one.words) == fold(other.words)


def _other_stories(found: Paragraphs) -> Paragraphs:
    """What stands under "Related content" to the end of the text, or in the same group, if it reads like headlines."""
    labels: dict[int, Label] = {}
    last_text = max(
        (index for index, each in enumerate(found) if each.label is None and not _is_link(each)), default=-1
    )
    for index, each in enumerate(found):
        if each.label is not Label.FURNITURE or not opens_furniture(each.words):
            continue
        for below in range(index + 1, len(found)):
            near = below > last_text or found[below].group == each.group
            if not near or (found[below].label is None and not _is_link(found[below])):
                break
            if found[below].label in (None, Label.LIST):
                labels[below] = Label.FURNITURE
    return _with(found, labels)


def _is_link(each: Paragraph) -> bool:
    return is_heading(each.words.rstrip("\"”'’"), 140, 25)


def _standfirst(found: Paragraphs) -> Paragraphs:
    """Under the headline a line without a full stop, or one that stands above the byline or date."""
    top = next((index for index, each in enumerate(found) if each.label is None), None)
    if top is None or Label.HEADLINE not in {each.label for each in found[:top]} or top + 1 == len(found):
        return found
    beside_picture = (each for each in found[top + 1 :] if each.label not in (Label.CAPTION, Label.CREDIT))
    above_byline = next(beside_picture, found[top]).label in (Label.BYLINE, Label.DATELINE)
    before_text = any(each.label is None for each in found[top + 1 :])
    stands_under = found[top - 1].label in (Label.HEADLINE, Label.FURNITURE) and _is_standfirst(found[top].words)
    if before_text and (stands_under or above_byline) and len(found[top].words) <= _LONGEST_STANDFIRST:
        return _with(found, {top: Label.STANDFIRST})
    return found


_LONGEST_STANDFIRST = 350


def _is_standfirst(words: str) -> bool:
    return is_heading(words, 250, 40) and not words.endswith("?")


_BESIDE_THE_TEXT = (Label.CAPTION, Label.CREDIT, Label.FURNITURE)
_TEXT = (None, Label.LIST, Label.TABLE, Label.QUOTATION)


def _subheads(found: Paragraphs) -> Paragraphs:
    """A short line that stands alone, is not closed like a sentence, not quoted, and has text under it."""
    labels: dict[int, Label] = {}
    under: Paragraph | None = None
    for index in range(len(found) - 1, -1, -1):
        each = found[index]
        over_text = under is not None and under.label in _TEXT and not _stands_over(under)
        if over_text and _stands_over(each) and _stands_alone(found, index):
            labels[index] = Label.SUBHEAD
        if each.label not in _BESIDE_THE_TEXT:
            under = each
    return _with(found, labels)


def _stands_over(each: Paragraph) -> bool:
    return is_heading(each.words, 100, 14) and not opens_quoted(each.words) and each.label is None


def _stands_alone(found: Paragraphs, index: int) -> bool:
    beside = [found[near].group for near in (index - 1, index + 1) if 0 <= near < len(found)]
    return found[index].group not in beside or found[0].group == found[-1].group


def _tables(found: Paragraphs) -> Paragraphs:
    """Lines with tabs in them that stand together."""
    tabbed = [each.label is None and "\t" in each.words for each in found]
    pairs = [index for index in range(len(found) - 1) if tabbed[index] and tabbed[index + 1]]
    return _with(found, {each: Label.TABLE for index in pairs for each in (index, index + 1)})


def _the_rest(found: Paragraphs) -> Paragraphs:
    texts = (Label.QUOTATION if is_quotation(each.words) else Label.BODY for each in found)
    return [replace(each, label=each.label or text) for each, text in zip(found, texts, strict=True)]


_STEPS: tuple[Callable[[Paragraphs], Paragraphs], ...] = (
    _unglued,
    _by_themselves,
    _headline,
    _captions,
    _other_stories,
    _tables,
    _standfirst,
    _subheads,
    _the_rest,
)
