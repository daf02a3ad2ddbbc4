"""What each element of a Word text does to the place that is reached: it begins something, ends it, or stands there."""

from collections.abc import Callable

from lxml.etree import _Element

from app.domain.article import NoteKind
from app.intake.docx.changes import mark_is_gone
from app.intake.docx.equations import EQUATION, sign_before, sign_behind
from app.intake.docx.letters import has_words
from app.intake.docx.names import name
from app.intake.docx.place import Place, Row
from app.intake.docx.properties import child, is_on, properties, value
from app.intake.docx.unread import HIDDEN, UNREAD, unread
from app.intake.refusal import Refused, Why

_ID, _INSTRUCTION, _DIAGRAM, _INITIAL = map(name, ("w:id", "w:instr", "r:dm", "w:dropCap"))


def is_hidden(place: Place, run: _Element) -> bool:
    """Whether Word does not show a run; if it has words, that is noted."""
    said = properties(run, "w:rPr", place.tracked)
    if said is None:
        hidden = place.is_hidden_by_style
    elif value(said, "w:vanish") is not None:
        hidden = is_on(said, "w:vanish")
    else:
        hidden = place.is_hidden_by_style or place.styles.hides(value(said, "w:rStyle"))
    if hidden and not place.silent and has_words(run):
        place.sheet.unread[HIDDEN] += 1
    return hidden


def _begin_paragraph(place: Place, paragraph: _Element) -> None:
    place.paragraphs += 1
    if place.styles.hide_something:
        style = value(properties(paragraph, "w:pPr", place.tracked), "w:pStyle")
        place.is_hidden_by_style = place.styles.hides(style)
    if place.carried is not None:
        place.carried = None
    elif not place.rows:
        place.sheet.close()
    elif not place.silent:
        if place.rows[-1].paragraphs:
            place.sheet.set_apart("\n")
        place.rows[-1].paragraphs += 1


def _end_paragraph(place: Place, paragraph: _Element) -> None:
    place.paragraphs -= 1
    role = place.styles.role(properties(paragraph, "w:pPr", place.tracked))
    if mark_is_gone(paragraph, place.tracked) or _is_initial(paragraph):
        place.carried = role
    elif not place.rows:
        place.sheet.close(role)


def _is_initial(paragraph: _Element) -> bool:
    """Whether the paragraph is the large first letter of the next, which Word keeps in a frame of its own."""
    frame = child(child(paragraph, "w:pPr"), "w:framePr")
    return frame is not None and frame.get(_INITIAL, "none") != "none"


def _begin_table(place: Place, _: _Element) -> None:
    place.flush()


def _begin_row(place: Place, _: _Element) -> None:
    place.rows.append(Row())


def _end_row(place: Place, _: _Element) -> None:
    place.flush()
    place.rows.pop()


def _begin_cell(place: Place, _: _Element) -> None:
    if place.rows and not place.silent:
        if place.rows[-1].cells:
            place.sheet.set_apart("\t")
        place.rows[-1].cells += 1
        place.rows[-1].paragraphs = 0


def _end_cell(place: Place, _: _Element) -> None:
    place.carried = None


def _meet_box(place: Place, box: _Element) -> None:
    if not place.silent:
        place.boxes.append(box)


def _meet_diagram(place: Place, element: _Element) -> None:
    found = place.diagrams.get(element.get(_DIAGRAM, ""))
    if found is not None:
        _meet_box(place, found)


def _meet_elsewhere(_: Place, __: _Element) -> None:
    raise Refused(Why.ELSEWHERE)


def _begin_unread(place: Place, element: _Element) -> None:
    what = unread(element)
    if what and not place.silent:
        place.sheet.unread[what] += 1


def _refer(kind: NoteKind) -> "Deed":
    def refer(place: Place, element: _Element) -> None:
        if not place.silent:
            place.sheet.refer(kind, element.get(_ID, ""))

    return refer


Deed = Callable[[Place, _Element], None]
AT_A_POINT: dict[str, Deed] = {
    name("w:txbxContent"): _meet_box,
    name("a:txBody"): _meet_box,
    name("dgm:relIds"): _meet_diagram,
    name("w:fldChar"): lambda place, element: place.fields.character(element),
    name("w:instrText"): lambda place, element: place.fields.instruct(element.text or ""),
    name("w:delInstrText"): lambda place, element: place.fields.instruct(element.text or ""),
    name("w:commentRangeStart"): lambda place, element: place.sheet.begin_comment(element.get(_ID, "")),
    name("w:commentRangeEnd"): lambda place, element: place.sheet.end_comment(element.get(_ID, "")),
    name("w:commentReference"): lambda place, element: place.sheet.hang_comment(element.get(_ID, "")),
    name("w:footnoteReference"): _refer(NoteKind.FOOTNOTE),
    name("w:endnoteReference"): _refer(NoteKind.ENDNOTE),
    name("w:altChunk"): _meet_elsewhere,
    name("w:subDoc"): _meet_elsewhere,
}
"""What stands at a point: its children are not walked here."""
BEGINS: dict[str, Deed] = {
    name("w:p"): _begin_paragraph,
    name("a:p"): _begin_paragraph,
    name("w:tbl"): _begin_table,
    name("w:tr"): _begin_row,
    name("w:tc"): _begin_cell,
    name("w:fldSimple"): lambda place, element: place.fields.begin_simple(element.get(_INSTRUCTION, "")),
    **dict.fromkeys(UNREAD, _begin_unread),
    **dict.fromkeys(EQUATION, lambda place, element: place.write(sign_before(element))),
}
ENDS: dict[str, Deed] = {
    name("w:p"): _end_paragraph,
    name("a:p"): _end_paragraph,
    name("w:tr"): _end_row,
    name("w:tc"): _end_cell,
    name("w:fldSimple"): lambda place, _: place.fields.end(),
    **dict.fromkeys(EQUATION, lambda place, element: place.write(sign_behind(element))),
}
