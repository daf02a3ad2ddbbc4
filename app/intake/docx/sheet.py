"""What a Word file's words are gathered on: pieces, one a block, and the spots in them where something hangs."""

from collections import Counter
from dataclasses import dataclass, field

from app.domain.article import NoteKind
from app.intake.docx.styles import PLAIN, Role
from app.intake.limits import MOST_BLOCKS
from app.intake.refusal import Refused, Why

Spot = tuple[int, int]
"""A place before anything is laid out: the number of a piece, and the code point in its words."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The words of one block as they came, what they are by their style, and whether they say more than a page's
    number.
    """

    words: str
    role: Role
    says_more: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """A footnote or endnote that the text refers to, and where."""

    kind: NoteKind
    id: str
    spot: Spot


@dataclass(slots=True)
class Commented:
    """Where a comment hangs, as far as it was told."""

    start: Spot | None = None
    end: Spot | None = None
    point: Spot | None = None


@dataclass(slots=True)
class Sheet:
    """The pieces so far, the one that is being written, and what hangs on them."""

    pieces: list[Piece] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    comments: dict[str, Commented] = field(default_factory=dict)
    unread: Counter[str] = field(default_factory=Counter)
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _apart: str = ""
    _says_more: bool = False

    @property
    def spot(self) -> Spot:
        """The place that is reached."""
        return len(self.pieces), self._length

    def write(self, words: str, *, page_number: bool = False) -> None:
        """More words of the open piece, behind what sets them apart."""
        if not words:
            return
        if self._apart and self._length:
            words = self._apart + words
        self._apart = ""
        self._parts.append(words)
        self._length += len(words)
        self._says_more = self._says_more or (not page_number and any(map(str.isalnum, words)))

    def set_apart(self, cells: str) -> None:
        """Have a tab or a line break before the next words of the row; breaks at the end of a cell are nothing."""
        if cells == "\t":
            self._apart = self._apart.rstrip("\n") + cells
        elif not self._apart:
            self._apart = cells

    def begin_comment(self, id: str) -> None:
        """A comment's stretch begins here."""
        self.comments.setdefault(id, Commented()).start = self.spot

    def end_comment(self, id: str) -> None:
        """A comment's stretch ends here."""
        self.comments.setdefault(id, Commented()).end = self.spot

    def hang_comment(self, id: str) -> None:
        """A comment's mark stands here."""
        self.comments.setdefault(id, Commented()).point = self.spot

    def refer(self, kind: NoteKind, id: str) -> None:
        """A footnote's or endnote's mark stands here."""
        self.references.append(Reference(kind, id, self.spot))

    def close(self, role: Role = PLAIN) -> None:
        """The open piece is whole. Raises Refused for too many."""
        if self._length:
            self.pieces.append(Piece("".join(self._parts), role, self._says_more))
            if len(self.pieces) > MOST_BLOCKS:
                raise Refused(Why.PARAGRAPHS)
        self._parts, self._length, self._apart, self._says_more = [], 0, "", False
