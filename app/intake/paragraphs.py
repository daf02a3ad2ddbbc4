"""Where a text file's paragraphs begin and end.

A line is a paragraph, as pages are copied and most programs write, unless the file is wrapped: then the lines that
break only because the next word no longer fitted belong together. Paragraphs with no blank line between them share
a group.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from app.domain.article import Label, Region
from app.intake.limits import MOST_BLOCKS, MOST_LINES
from app.intake.refusal import Refused, Why


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of text (code points, end excluded) without white space at its ends, and what became known of it.

    `repeats` is the index of the paragraph that says the same earlier; `regions` are where it is printed.
    """

    start: int
    end: int
    words: str
    group: int
    label: Label | None = None
    repeats: int | None = None
    when: str | None = None
    regions: tuple[Region, ...] = ()


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text, in its order; together they are all of it but white space. Raises Refused."""
    found = list(islice(lines(text), MOST_LINES + 1))
    if len(found) > MOST_LINES:
        raise Refused(Why.PARAGRAPHS)
    width = _wrapped_at(found)
    found = list(_joined(text, found, width)) if width else found
    if len(found) > MOST_BLOCKS:
        raise Refused(Why.PARAGRAPHS)
    return found


_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_BREAKS = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def lines(text: str) -> Iterator[Paragraph]:
    """The lines of a text that are more than white space, each as a paragraph, with the group that it is in."""
    group, end = 0, 0
    for line in _LINE.finditer(text):
        words = line[0].strip()
        if not words:
            continue
        start = line.start() + len(line[0]) - len(line[0].lstrip())
        group += len(_BREAKS.findall(text, end, start)) != 1
        end = start + len(words)
        yield Paragraph(start, end, words, group)


_WIDEST, _NARROWEST = 100, 45
_FEWEST_BREAKS = 4


def _wrapped_at(found: list[Paragraph]) -> int:
    """The width at which the file's lines are wrapped, or 0: no line is longer, and most breaks had to be."""
    width = max((len(line.words) for line in found if " " in line.words), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    breaks = [_had_to_break(line, after, width) for line, after in pairwise(found) if line.group == after.group]
    return width if len(breaks) >= _FEWEST_BREAKS and sum(breaks) * 2 > len(breaks) else 0


def _had_to_break(line: Paragraph, after: Paragraph, width: int) -> bool:
    return len(line.words) + 1 + len(after.words.split(maxsplit=1)[0]) > width


_STARTS_ANEW = re.compile(r"[-*•–·>|]\s|\d{1,3}[.)]\s")


def _joined(text: str, found: list[Paragraph], width: int) -> Iterator[Paragraph]:
    first = last = found[0]
    for line in found[1:]:
        together = line.group == last.group and not _STARTS_ANEW.match(line.words)
        if not (together and _had_to_break(last, line, width)):
            yield Paragraph(first.start, last.end, text[first.start : last.end], first.group)
            first = line
        last = line
    yield Paragraph(first.start, last.end, text[first.start : last.end], first.group)
