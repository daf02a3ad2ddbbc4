"""What a paragraph is by its style: a heading and of which rank, a quotation, a caption, an item of a list.

Word keeps the English names of its own styles in every language, and their ids in most; a style of somebody's own is
what the one is that it is based on. Where neither tells, the level in the outline does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element

from app.domain.article import Label
from app.intake.docx.names import name
from app.intake.docx.properties import child, is_on, number, value


@dataclass(frozen=True, slots=True)
class Role:
    """What a paragraph is: a label, a heading of a rank from 1 (0 for the title of the whole), or nothing special."""

    label: Label | None = None
    rank: int | None = None


PLAIN, TITLE, ITEM = Role(), Role(rank=0), Role(Label.LIST)
_LABELS = {
    Label.STANDFIRST: "subtitle standfirst deck dek",
    Label.CAPTION: "caption photocaption picturecaption",
    Label.CREDIT: "credit photocredit",
    Label.BYLINE: "byline",
    Label.DATELINE: "dateline",
    Label.QUOTATION: "quote intensequote quotations blocktext blockquote pullquote",
    Label.SUBHEAD: "subhead subheading crosshead",
    Label.LIST: "list listbullet listnumber listcontinue",
    Label.FURNITURE: "toc tocheading tableoffigures index indexheading",
}
_KNOWN = {told: Role(label) for label, several in _LABELS.items() for told in several.split()}
_KNOWN |= {"title": TITLE, "headline": TITLE}
_HEADING = re.compile(r"heading([1-9])")
_NUMBERED = re.compile(r"(list|listbullet|listnumber|listcontinue|toc|index)\d")
_BODY_LEVEL = 9


class Styles:
    """The styles of one file, and what they make of a paragraph."""

    def __init__(self, root: _Element) -> None:
        self._styles = {each.get(name("w:styleId"), ""): each for each in root.iterchildren(name("w:style"))}
        self._roles: dict[str, Role] = {}
        self._hiding: dict[str, bool] = {}
        self.hide_something = any(is_on(child(each, "w:rPr"), "w:vanish") for each in self._styles.values())

    def role(self, paragraph: _Element | None) -> Role:
        """What a paragraph with these properties is."""
        style = value(paragraph, "w:pStyle") or ""
        if style not in self._roles:
            self._roles[style] = self._told(style)
        return _own(paragraph, self._roles[style])

    def hides(self, style: str | None) -> bool:
        """Whether what has the style is not shown."""
        if not style or not self.hide_something:
            return False
        if style not in self._hiding:
            runs = (child(each, "w:rPr") for each in self._chain(style))
            self._hiding[style] = any(is_on(run, "w:vanish") for run in runs)
        return self._hiding[style]

    def _told(self, style: str) -> Role:
        """The role that the style, or the nearest that it is based on, tells."""
        told = _named(style)
        for each in self._chain(style):
            told = told or _named(value(each, "w:name") or "") or _formed(child(each, "w:pPr"))
            told = told or _named(value(each, "w:basedOn") or "")
            if told:
                return told
        return told or PLAIN

    def _chain(self, style: str) -> Iterator[_Element]:
        """The style and those that it is based on; a ring ends where it closes."""
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            yield self._styles[style]
            style = value(self._styles[style], "w:basedOn") or ""


def _named(style: str) -> Role | None:
    """The role that a style's name or id tells, whatever its spaces and capitals."""
    told = re.sub(r"[\s_-]", "", style.lower())
    heading = _HEADING.fullmatch(told)
    if heading:
        return Role(rank=int(heading[1]))
    numbered = _NUMBERED.fullmatch(told)
    return _KNOWN.get(numbered[1] if numbered else told)


def _formed(paragraph: _Element | None) -> Role | None:
    """The role that properties of a style tell: its level in the outline, or that it is numbered."""
    level = number(paragraph, "w:outlineLvl")
    if level is not None:
        return Role(rank=level + 1) if level < _BODY_LEVEL else PLAIN
    return ITEM if _is_numbered(paragraph) else None


def _own(paragraph: _Element | None, of_style: Role) -> Role:
    """The role of a paragraph with these properties and that style: what it says itself goes before the style."""
    level = number(paragraph, "w:outlineLvl")
    if level is not None and level < _BODY_LEVEL and of_style is PLAIN:
        return Role(rank=level + 1)
    if of_style in (PLAIN, ITEM) and child(paragraph, "w:numPr") is not None:
        return ITEM if _is_numbered(paragraph) else PLAIN
    return of_style


def _is_numbered(paragraph: _Element | None) -> bool:
    """Whether the properties name a list; the number 0 takes a paragraph out of one."""
    listed = child(paragraph, "w:numPr")
    return listed is not None and number(listed, "w:numId") != 0
