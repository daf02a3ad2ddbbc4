"""The program with its window: the one place where things are built and connected.

The window with the last article is painted first. What it can do without until then comes after that paint: commands,
menus, pages, the event loop for coroutines, and the look at whether the desk is whole.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app import places
from app.domain.problem import Problem
from app.store.ledger import Ledger, open_desk
from ui import crash, options, resuming, settings
from ui.desk import Desk
from ui.guarded import Guarded
from ui.keeping import Keeping
from ui.options import Options, WrongUsage
from ui.theme.appearance import Appearance
from ui.trouble import Trouble
from ui.window import Window

if TYPE_CHECKING:
    from ui.room import Room


def run(words: Sequence[str]) -> int:
    """Open the window and stay until it is closed; the exit code."""
    try:
        told = options.read(words)
    except WrongUsage as wrong:
        sys.stderr.write(f"{wrong}\n{options.USAGE}\n")
        return 2
    application = QApplication(["proofdesk"])
    application.setApplicationName("Proofdesk")
    application.setDesktopFileName("proofdesk")
    restore = crash.install()
    program = Program(application, told)
    program.begin()
    code = application.exec()
    program.end()
    restore()
    return code


class Hearing(QObject):
    """The ledger's word as a signal: whatever fails in who hears it is a bug, and never the deed's failure."""

    recorded = Signal(tuple)

    def __init__(self, ledger: Ledger, parent: QObject) -> None:
        super().__init__(parent)
        ledger.listen(self.recorded.emit)


class Painted(Guarded, QObject):
    """Says once that a window has been painted."""

    once = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.once.emit)
        return False


class Program(QObject):
    """Everything that lives as long as the program does. `stands` says that all of it is there."""

    stands = Signal()

    def __init__(self, application: QApplication, told: Options) -> None:
        super().__init__(application)
        self._application, self._told = application, told
        self._path = told.desk or places.default_desk()
        self.keeping = Keeping(settings.default_path(), self)
        self.appearance = Appearance(application, self.keeping.now.theme, self.keeping.now.scale)
        self.ledger: Ledger | None = None
        self.window: Window | None = None
        self.desk: Desk | None = None
        self.room: Room | None = None
        self.trouble: Trouble | None = None
        application.setQuitOnLastWindowClosed(False)

    def begin(self) -> None:
        """Open the desk and show the window, or the trouble in its stead."""
        try:
            self.ledger = self._opened()
        except Problem as problem:
            self._show_trouble(problem)
            return
        self._show_window(self.ledger)

    def end(self) -> None:
        """Leave nothing half done: what was set is written, the desk file is closed."""
        self.keeping.flush()
        self.appearance.deleteLater()
        for window in (self.window, self.trouble):
            if window is not None:
                window.deleteLater()
        if self.ledger is not None:
            self.ledger.close()

    def _opened(self) -> Ledger:
        reviewer = self._told.reviewer or self.keeping.now.reviewer or places.default_reviewer()
        return open_desk(self._path, reviewer=reviewer, memory=places.memory_folder())

    def _show_window(self, ledger: Ledger) -> None:
        desk = self.desk = Desk(ledger, self)
        Hearing(ledger, self).recorded.connect(desk.follow)
        window = self.window = Window(desk, self.appearance.theme)
        self.appearance.changed.connect(window.set_theme)
        window.closing.connect(self._close)
        Painted(window).once.connect(self._furnish)
        resuming.stand(self.keeping, window)
        desk.open(resuming.first_article(self.keeping, ledger, ledger.path))
        window.show()
        window.activateWindow()
        window.focus_article()
        resuming.resume(self.keeping, desk, window)

    def _furnish(self) -> None:
        """The second half, once there is something to look at."""
        from ui.room import Room  # noqa: PLC0415  half of the start's time, which the first paint need not wait for

        if self.ledger is None or self.desk is None or self.window is None:
            return
        self.room = Room(self.ledger, self.desk, self.window, self.appearance, self.keeping)
        self.room.closed.connect(self._application.quit)
        self.room.open_file(self._told.file, sample=self._told.sample)
        self.stands.emit()

    def _close(self) -> None:
        """Keep what there is to keep, let what runs come to an end, then go."""
        if self.window is not None and self.desk is not None:
            self.window.card.settle()
            resuming.leave(self.keeping, self.desk, self.window, self._path)
            resuming.remember_window(self.keeping, self.window)
        if self.room is None:
            self._application.quit()
        else:
            self.room.close()

    def _show_trouble(self, problem: Problem) -> None:
        trouble = Trouble(problem, self.appearance.theme)
        trouble.wanted_again.connect(self._try_again)
        trouble.wanted_other.connect(self._choose_other)
        trouble.closing.connect(self._application.quit)
        self.trouble, before = trouble, self.trouble
        trouble.show()
        if before is not None:
            before.deleteLater()

    def _try_again(self) -> None:
        before = self.trouble
        self.begin()
        if before is not None and self.window is not None:
            before.closing.disconnect()
            before.deleteLater()
            self.trouble = None

    def _choose_other(self) -> None:
        dialog = QFileDialog(self.trouble, "Choose another desk", str(self._path.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self._go_to_other)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go_to_other(self, name: str) -> None:
        self._path = Path(name)
        self._try_again()
