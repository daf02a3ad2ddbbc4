"""The rows that were seen lately, laid out and kept until what they say or their room changes."""

from collections.abc import Callable

from app.domain.ids import ClaimId
from resources.themes import Theme
from ui.claims.row import Row, Style
from ui.claims.words import Said

_KEPT = 600
"""Rows: some forty screens of them."""


class Rows:
    """`said` tells what a claim's row says, asked when the row is first seen; `style` draws it."""

    def __init__(self, said: Callable[[ClaimId], Said], theme: Theme) -> None:
        self._said = said
        self._rows: dict[ClaimId, Row] = {}
        self._digits, self._width, self._edited = 1, 0, (ClaimId(""), 0)
        self.style = Style(theme, self._digits)

    def of(self, claim: ClaimId) -> Row:
        """The claim's row, laid out."""
        if claim not in self._rows:
            if len(self._rows) > _KEPT:
                self._rows.clear()
            edited, tall = self._edited
            self._rows[claim] = self.style.lay_out(self._said(claim), self._width, tall if claim == edited else 0)
        return self._rows[claim]

    def forget(self, claim: ClaimId) -> Row | None:
        """Lay the row out anew when it is seen next; gives back how it was, if it was seen."""
        return self._rows.pop(claim, None)

    def fit(self, width: int) -> None:
        """Rows are this wide from now on, in pixels."""
        if width != self._width:
            self._width = width
            self._rows.clear()

    def dress(self, theme: Theme) -> None:
        """Another theme or text size."""
        self.style = Style(theme, self._digits)
        self._rows.clear()

    def renumber(self, count: int) -> None:
        """Every row has another number, of up to `count`."""
        self._digits = len(str(count))
        self.dress(self.style.theme)

    def make_room(self, claim: ClaimId, tall: int) -> None:
        """This claim's statement is being reworded and needs so many pixels; none and nobody's is."""
        for touched in (self._edited[0], claim):
            self._rows.pop(touched, None)
        self._edited = (claim, tall)
