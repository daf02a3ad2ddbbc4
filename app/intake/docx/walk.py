"""The way through a tree of a Word file: its words onto a sheet, in the order in which they are read.

Without recursion, so that no depth is too deep. What stands in deleted, hidden or never seen places is walked silently,
since comments may begin and end there. Text boxes are read behind the paragraph, or the row, that they hang on.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import Comment, Entity, ProcessingInstruction, _Element

from app.intake.docx.changes import is_gone
from app.intake.docx.deeds import AT_A_POINT, BEGINS, ENDS, is_hidden
from app.intake.docx.fields import Fields
from app.intake.docx.letters import LETTERS, children
from app.intake.docx.names import name, names
from app.intake.docx.place import Place

_NO_ELEMENTS: frozenset[object] = frozenset((Comment, ProcessingInstruction, Entity))
_PASSED_BY = _NO_ELEMENTS | names(
    "w:pPr w:rPr w:tblPr w:tblGrid w:tblPrEx w:sdtPr w:sdtEndPr w:sectPr w:trPr w:tcPr w:ffData w:fldData w:rubyPr "
    "w:smartTagPr w:customXmlPr m:rPr m:ctrlPr m:dPr m:naryPr"
)

_RUN = name("w:r")


@dataclass(slots=True)
class _Frame:
    """An element whose children are walked; whether that is done silently, and whether what is open ends with it."""

    element: _Element
    tag: str
    children: Iterator[_Element]
    is_silent: bool = False
    is_whole: bool = False


def walk(place: Place, root: _Element) -> None:
    """Write the words of a tree, and of the boxes in it. Raises Refused for content that is not in the file."""
    place.fields = Fields(root)
    frames = [_Frame(root, root.tag, iter(root), is_whole=True)]
    while frames:
        child = next(frames[-1].children, None)
        if child is None:
            _leave(place, frames.pop())
            frames += _boxes(place)
        elif (tag := child.tag) not in _PASSED_BY:
            frames += _met(place, child, tag)


def _met(place: Place, element: _Element, tag: str) -> tuple[_Frame, ...]:
    """What the element does to the place, and the frame of its children if they are walked."""
    if tag in LETTERS:
        place.write(LETTERS[tag](element))
        return ()
    if tag in AT_A_POINT:
        AT_A_POINT[tag](place, element)
        return ()
    silent = is_gone(element, tag, place.tracked) or (tag == _RUN and is_hidden(place, element))
    place.silent += silent
    if tag in BEGINS:
        BEGINS[tag](place, element)
    return (_Frame(element, tag, children(element, tag), is_silent=silent),)


def _leave(place: Place, frame: _Frame) -> None:
    if frame.tag in ENDS:
        ENDS[frame.tag](place, frame.element)
    place.silent -= frame.is_silent
    if frame.is_whole:
        place.flush()


def _boxes(place: Place) -> list[_Frame]:
    """The frames of the boxes that wait, the first on top, once nothing is open that they would tear apart."""
    if not place.boxes or not place.is_at_rest:
        return []
    boxes, place.boxes = place.boxes, []
    return [_Frame(box, box.tag, iter(box), is_whole=True) for box in reversed(boxes)]
