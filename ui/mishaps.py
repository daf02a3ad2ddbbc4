"""A bug that came to light is told in the banner, once for each place: what was recorded is safe, and one can go on."""

from PySide6.QtCore import QObject, Signal

from app.domain.problem import Problem
from ui import crash


class Mishaps(QObject):
    """`told` bears a Problem; it comes on the GUI thread, whichever thread the bug was in."""

    told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        self._unlisten = crash.listen(self._hear)

    def stop(self) -> None:
        self._unlisten()

    def _hear(self, bug: crash.Crash) -> None:
        if bug.place in self._seen:
            return
        self._seen.add(bug.place)
        what = f"Something in the program went wrong ({bug.where}: {bug.place})."
        self.told.emit(Problem(what, kept="What was recorded is on the disk.", do="If it stays, start Proofdesk anew."))
