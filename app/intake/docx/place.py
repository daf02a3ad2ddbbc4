"""Where the way through a Word file has come to: what is open there, and whether its words are seen."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml.etree import _Element

from app.domain.article import Label, Tracked
from app.intake.docx.fields import Fields
from app.intake.docx.sheet import Sheet
from app.intake.docx.styles import PLAIN, Role, Styles

_ROW = Role(Label.TABLE)


@dataclass(slots=True)
class Row:
    """A row of a table that is open: how many cells and, in the last, how many paragraphs were met."""

    cells: int = 0
    paragraphs: int = 0


@dataclass(slots=True)
class Place:
    """What is known of a file, and what is open at a place in it.

    `diagrams` are the roots of the diagrams' words, by the id of the relation that the text names them by; `boxes` wait
    until nothing is open; `carried` is what the paragraph would have been that goes on in the next.
    """

    sheet: Sheet
    styles: Styles
    tracked: Tracked
    diagrams: Mapping[str, _Element]
    fields: Fields = field(default_factory=Fields)
    rows: list[Row] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)
    carried: Role | None = None
    paragraphs: int = 0
    silent: int = 0
    is_hidden_by_style: bool = False

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is open that a box would tear apart."""
        return not (self.rows or self.paragraphs or self.carried)

    def write(self, words: str) -> None:
        """The words, where they are seen."""
        if not self.silent and self.fields.show:
            self.sheet.write(words, page_number=self.fields.are_page_numbers)

    def flush(self) -> None:
        """What is open is whole, because something begins or ends that is no paragraph."""
        self.sheet.close(_ROW if self.rows else self.carried or PLAIN)
        self.carried = None
