"""What a Word file holds and its text does not: pictures, charts and the like, counted for the reader."""

from collections import Counter
from collections.abc import Iterable

from lxml.etree import _Element

from app.intake.docx.names import name

_PICTURE, _OLD_PICTURE, _OBJECT = name("a:blip"), name("v:imagedata"), name("o:OLEObject")
_EMBEDDED, _RELATED, _KEPT_BY = name("r:embed"), name("r:id"), name("w:object")
_OTHERS = {name("c:chart"): "chart", name("cx:chart"): "chart", _OBJECT: "embedded object"}


UNREAD = frozenset((_PICTURE, _OLD_PICTURE, *_OTHERS))
"""The elements that may be something without words."""


def unread(element: _Element) -> str:
    """What the element is that has no words, for one of it; "" for all else. An object's own picture is none."""
    if element.tag == _PICTURE:
        return "picture" if element.get(_EMBEDDED) else ""
    if element.tag == _OLD_PICTURE:
        pictured = element.get(_RELATED) and next(element.iterancestors(_KEPT_BY), None) is None
        return "picture" if pictured else ""
    return _OTHERS.get(str(element.tag), "")


def phrases(found: Counter[str], elsewhere: Iterable[str], homeless: int) -> tuple[str, ...]:
    """What was found, in short phrases such as "3 pictures"; what was not fetched; how many comments hang nowhere."""
    told = [_counted(each, many) for each, many in found.items() if each != HIDDEN]
    for each, many in Counter(elsewhere).items():
        told.append(f"{_counted(each, many)} that {'was' if many == 1 else 'were'} not fetched")
    if homeless:
        told.append(f"{_counted('comment', homeless)} without a place in the text")
    return (*told, HIDDEN) if found[HIDDEN] else tuple(told)


HIDDEN = "hidden text"
"""The phrase for words that the writer had Word hide; they are not counted."""


def _counted(what: str, many: int) -> str:
    return f"1 {what}" if many == 1 else f"{many:,} {_several(what)}"


def _several(what: str) -> str:
    """The plural, of the first word that has one: "links to another file"."""
    first, of, rest = what.partition(" to ")
    return f"{first}s{of}{rest}"
