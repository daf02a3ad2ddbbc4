"""What the pages say, as values: paragraphs with their marks, and the little that is drawn beside them.

Places in `text` are UTF-16 units, as Qt counts: whoever makes a paragraph counts them once, and nobody after that.
"""

from dataclasses import dataclass

from app.domain.verdict import State
from ui.export.faces import Face


@dataclass(frozen=True, slots=True)
class Underline:
    """Words marked as a claim in some state, as dismissed (None), `depth` marks deep."""

    start: int
    end: int
    state: State | None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Insert:
    """Words that are ours amid the article's: the number behind a mark in its state, or what is odd (None)."""

    start: int
    end: int
    state: State | None


@dataclass(frozen=True, slots=True)
class Edit:
    """Words that came since another wording, and are underlined, or that went, and are struck through."""

    start: int
    end: int
    came: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """A state's sign in its little field."""

    state: State
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words in one face. `aside` stands before them, in the margin that the face's indent leaves; `sign` stands
    directly before the first word; `state` lends its ink; `rule` is a hairline above.
    """

    text: str
    face: Face
    aside: str = ""
    sign: Sign | None = None
    state: State | None = None
    rule: bool = False
    underlines: tuple[Underline, ...] = ()
    inserts: tuple[Insert, ...] = ()
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts side by side: (state or None for coverage, figure, word), and the bar below, in claims."""

    cells: tuple[tuple[State | None, str, str], ...]
    bar: tuple[tuple[State, int], ...]


Item = Paragraph | Tally
