"""What a paragraph, a run or a row says of itself, as it is now or as it was before it was changed."""

from lxml.etree import _Element

from app.domain.article import Tracked
from app.intake.docx.names import name

_VALUE = name("w:val")
_OFF = frozenset(("0", "false", "off", "none"))
_LARGEST = 5


def properties(element: _Element, kind: str, tracked: Tracked) -> _Element | None:
    """Its properties of a kind such as "w:pPr"; what they were, where changes of them are rejected."""
    now = child(element, kind)
    change = child(now, f"{kind}Change") if tracked is Tracked.REJECTED else None
    return now if change is None else child(change, kind)


def child(within: _Element | None, kind: str) -> _Element | None:
    """The first child of a kind such as "w:numPr"; it is looked for one by one, since it is mostly the first of all."""
    wanted = name(kind)
    for each in () if within is None else within:
        if each.tag == wanted:
            return each
    return None


def value(within: _Element | None, kind: str) -> str | None:
    """The value of a property; "" where it is there without one, None where it is not there."""
    found = child(within, kind)
    return None if found is None else found.get(_VALUE, "")


def number(within: _Element | None, kind: str) -> int | None:
    """The value of a property that is a number; None where it is none, or absurd."""
    told = value(within, kind) or ""
    return int(told) if told.isdecimal() and told.isascii() and len(told) <= _LARGEST else None


def is_on(within: _Element | None, kind: str) -> bool:
    """Whether a property that is on or off is on; one without a value is."""
    told = value(within, kind)
    return told is not None and told.lower() not in _OFF
