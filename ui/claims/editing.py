"""The one statement that is being reworded: its field, the room that its row gives it, and what is told of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Signal

from app.domain.ids import ClaimId
from ui.claims.editor import StatementDelegate, StatementEditor
from ui.claims.rows import Rows
from ui.standing import Index


class Editing(QObject):
    """`claim` is the one being reworded, None while none is. `place` gives the rectangle of a row's statement."""

    grew = Signal(str)
    """The claim's field needs more room than before, or less."""
    typed = Signal(str, str)
    """What stands in the claim's field, at most half a second behind."""
    ended = Signal(str)
    """The claim's field is gone."""

    def __init__(
        self,
        rows: Rows,
        claim_at: Callable[[Index], ClaimId],
        place: Callable[[Index], QRect],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.delegate = StatementDelegate(place, self)
        self.claim: ClaimId | None = None
        self._rows, self._claim_at = rows, claim_at
        self._editor: StatementEditor | None = None
        self.delegate.opened.connect(self._opened)

    def text(self) -> str:
        """What stands in the field."""
        return self._editor.toPlainText() if self._editor else ""

    def put(self, text: str) -> None:
        """Write into the open field."""
        if self._editor:
            self._editor.put(text)

    def finish(self) -> None:
        """Commit what stands in the field."""
        if self._editor:
            self._editor.done.emit(self._editor)

    def lose(self) -> tuple[ClaimId, str] | None:
        """The list is made anew and the field goes with it: which claim's it was and what stood in it."""
        if self.claim is None or self._editor is None:
            return None
        lost = self.claim, self.text()
        self._end()
        return lost

    def close(self) -> None:
        """The field goes away, whatever became of what stood in it."""
        claim = self.claim
        self._end()
        if claim is not None:
            self.ended.emit(claim)
            self.grew.emit(claim)

    def _opened(self, editor: StatementEditor, index: Index) -> None:
        self.claim, self._editor = self._claim_at(index), editor
        editor.resized.connect(self._make_room)
        editor.typed.connect(self._tell)

    def _make_room(self) -> None:
        if self.claim is not None and self._editor is not None:
            self._rows.make_room(self.claim, self._editor.text_height())
            self.grew.emit(self.claim)

    def _tell(self, text: str) -> None:
        if self.claim is not None:
            self.typed.emit(self.claim, text)

    def _end(self) -> None:
        if self._editor is not None:
            self._editor.stop()
        self.claim = self._editor = None
        self._rows.make_room(ClaimId(""), 0)
