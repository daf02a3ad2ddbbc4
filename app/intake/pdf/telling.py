"""Passages become the draft's text, with the place where each part of it is printed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.article import Label, Region
from app.intake.paragraphs import Paragraph
from app.intake.pdf.hyphens import Hyphens
from app.intake.pdf.letters import HYPHEN
from app.intake.pdf.lines import Line
from app.intake.pdf.passages import Passage


def paragraphs(found: Sequence[Passage]) -> Iterator[Paragraph]:
    """The passages as paragraphs of one text, with what stands between them as `between` says."""
    hyphens = Hyphens(line.text for passage in found for line in passage.lines)
    start, before = 0, None
    for group, passage in enumerate(found):
        start += len(between(before, passage.label)) if group else 0
        said, regions = told(passage, hyphens)
        placed = tuple(replace(region, start=region.start + start) for region in regions)
        yield Paragraph(start, start + len(said), said, group, passage.label, regions=placed)
        start, before = start + len(said), passage.label


def text(found: Sequence[Paragraph]) -> str:
    """The text of paragraphs that are in order."""
    end, parts = 0, list[str]()
    for each in found:
        parts += ("\n" * (each.start - end), each.words)
        end = each.end
    return "".join(parts)


def told(passage: Passage, hyphens: Hyphens) -> tuple[str, tuple[Region, ...]]:
    """What a passage says, and where; the regions count code points from its own first one."""
    lines = passage.lines
    opening = {id(part[0]): part for part in passage.parts}
    said, regions = "", []
    for index, line in enumerate(lines):
        if id(line) in opening:
            regions.append(_region(opening[id(line)], len(said)))
        last = index + 1 == len(lines)
        said += line.text if last else hyphens.joined(line.text, lines[index + 1].text)
    if passage.label is Label.FOOTNOTE:
        said, regions = _behind_mark(said, regions)
    return said.replace(HYPHEN, "-"), tuple(regions)


_MARK = re.compile(r"\d{1,3}(?=[^\W\d_⁰¹²³⁴⁵⁶⁷⁸⁹])")


def _behind_mark(said: str, regions: list[Region]) -> tuple[str, list[Region]]:
    """A footnote with a space behind its number."""
    if not (mark := _MARK.match(said)):
        return said, regions
    moved = [replace(region, start=region.start + (region.start >= mark.end())) for region in regions]
    return f"{mark[0]} {said[mark.end() :]}", moved


def _region(lines: Sequence[Line], start: int) -> Region:
    """The box around lines that are printed in one place."""
    lefts, tops, rights, bottoms = zip(*(line.box for line in lines), strict=True)
    box = (min(lefts), min(tops), max(rights), max(bottoms))
    return Region(start, lines[0].page, *(max(0, round(side)) for side in box))


def between(one: Label | None, other: Label | None) -> str:
    """What stands between two passages: rows of a table are not far apart."""
    return "\n" if one is other is Label.TABLE else "\n\n"
