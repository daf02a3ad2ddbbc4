"""What a comparison says in words: how much changed, and each row as a screen reader says it."""

from collections.abc import Iterable, Iterator, Sequence

from app.anchoring.rows import Cell, Mark, Row, Rows, Sort
from app.domain.article import Draft
from app.domain.verdict import State
from resources.themes import LIGHT, state_look
from ui.compare.row import note

_DECIDED = {State.VERIFIED, State.DISPUTED, State.REFUTED}


def drafts_name(draft: Draft) -> str:
    """Such as: Draft 2 · ferry-2.docx."""
    name = " ".join(draft.source.name.split())
    return f"Draft {draft.number}" + (f" · {name}" if name else "")


def tally(rows: Rows) -> str:
    """Such as: 34 changes in 12 paragraphs · 2 paragraphs moved."""
    if rows.changes:
        told = f"{_count(len(rows.changes), 'change')} in {_count(rows.touched, 'paragraph')}"
        return told + (f" · {_count(rows.moved, 'paragraph')} moved" if rows.moved else "")
    if rows.shaped:
        return f"Both drafts say the same, but for typography in {_count(len(rows.shaped), 'place')}"
    return "Both drafts say the same" + ("" if rows.old.text == rows.new.text else ", but for white space")


def standing(at: int | None, count: int) -> str:
    """Such as: 7 of 34. "" where none is in hand."""
    return "" if at is None else f"{at + 1:,} of {count:,}"


def same(count: int) -> str:
    """What stands for paragraphs that are folded away."""
    return f"… {_count(count, 'paragraph')} the same"


def aloud(rows: Rows, row: Row) -> str:
    """A row: what was removed, what was added, what it says now, and the claims that begin in it."""
    was, now = (_words(rows.old.text, row.old), _words(rows.new.text, row.new))
    if row.moved:
        return f"{note(row)}: {now or was}"
    told = [
        *_told("Removed", _of(rows.old.text, row.old, Sort.REMOVED)),
        *_told("added", _of(rows.new.text, row.new, Sort.ADDED)),
        *_told("moved here", _of(rows.new.text, row.new, Sort.MOVED)),
    ]
    if not row.old.pieces or not row.new.pieces:
        return f"{'Added' if now else 'Removed'}: {now or was}" + _claims(row)
    said = "; ".join(told)
    return (f"{said[0].upper()}{said[1:]}. Now: {now}" if told else now) + _claims(row)


def tip(marks: Sequence[Mark], *, leads: bool) -> str:
    """What a claim's number says under the mouse: its statement and its state, and where a click leads."""
    told = [f"{one.number}  {_state(one)}: {one.statement}" for one in marks]
    return "\n".join([*told, *(["Click to go to it on the desk"] if leads and marks else [])])


def _state(mark: Mark) -> str:
    word = state_look(LIGHT, mark.state).word
    return f"{word}, not grounded yet" if mark.hollow and mark.state in _DECIDED else word


def _told(what: str, parts: Iterable[str]) -> Iterator[str]:
    said = " … ".join(parts)
    if said:
        yield f"{what}: {said}"


def _of(text: str, cell: Cell, sort: Sort) -> list[str]:
    return [text[run.start : run.end] for run in cell.runs if run.sort is sort]


def _words(text: str, cell: Cell) -> str:
    return " ".join(text[piece.start : piece.end] for piece in cell.pieces)


def _claims(row: Row) -> str:
    begun = {mark.number: mark for cell in (row.old, row.new) for mark in cell.marks if mark.begins}
    return "".join(f" Claim {number}: {_state(begun[number]).lower()}." for number in sorted(begun))


def _count(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
