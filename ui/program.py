"""The program with its window: the one place where things are built and connected.

The article's words are painted first, straight from the desk file (ui.firstlook); then the desk is opened and the
window furnished; commands, pages and the event loop for coroutines come last, behind what is seen already.
"""

import gc
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.problem import Problem
from ui import crash, options, screen, settings, surroundings
from ui.deskfile import is_desk_file, may_be_open
from ui.firstlook import first_look
from ui.guarded import Guarded
from ui.keeping import Keeping
from ui.options import Options
from ui.window import Window

if TYPE_CHECKING:
    from app.store.ledger import Ledger
    from ui.desk import Desk
    from ui.offers import Offers
    from ui.room import Room
    from ui.theme.appearance import Appearance
    from ui.trouble import Trouble


def run(words: Sequence[str], made: "Callable[[QApplication, Options], Program] | None" = None) -> int:
    """Open the window and stay until it is closed; the exit code. `made` makes another kind of program, for whoever
    watches it. Raises WrongUsage.
    """
    told = options.settled(options.read(words))
    surroundings.give_back()
    gc.disable()  # nothing made at the start is garbage; looking for it would cost a tenth of the time
    application = screen.application(["proofdesk"])
    application.setApplicationName("Proofdesk")
    application.setDesktopFileName("org.proofdesk.Proofdesk")
    restore = crash.install()
    program = (made or Program)(application, told)
    program.stands.connect(_collect_again)
    application.file_opened.connect(program.arrive)
    program.begin()
    code = stay(application, program)
    restore()
    return code


def refuse(says: str) -> None:
    """Say in a window why no other opens, and stay until it is closed."""
    from ui import refusing  # noqa: PLC0415  seldom needed

    surroundings.give_back()
    application = screen.application(["proofdesk"])
    restore = crash.install()
    sheet = refusing.sheet(application, says)
    sheet.show()
    application.exec()
    sheet.deleteLater()
    QCoreApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete.value)
    restore()


def stay(application: QApplication, program: "Program") -> int:
    """Stay until the window of a program that began is closed and nothing is left half done; the exit code."""
    code = application.exec()
    program.end()
    return code


def _collect_again() -> None:
    """What stands by now stays, and need not be looked through again."""
    gc.freeze()
    gc.enable()


class Painted(Guarded, QObject):
    """Says once that a widget has been painted."""

    once = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

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
        self._path = told.desk or _usual_desk()
        self.keeping = Keeping(told.home / "settings.json" if told.home else settings.default_path(), self)
        self.window: Window | None = None
        self.ledger: Ledger | None = None
        self.desk: Desk | None = None
        self.offers: Offers | None = None
        self.room: Room | None = None
        self.trouble: Trouble | None = None
        self._arrived: list[Path] = []
        self._left: Window | None = None
        application.setQuitOnLastWindowClosed(False)

    @cached_property
    def appearance(self) -> "Appearance":
        """Made when the desk is opened: the first look needs none."""
        from ui.theme.appearance import Appearance  # noqa: PLC0415  the first paint must not wait for it

        return Appearance(self._application, self.keeping.now.theme, self.keeping.now.scale)

    def begin(self) -> None:
        """Show the window, with a first look where there is one to be had; or the trouble in its stead.

        Where another window of this desk stands, it is called to the front, and this program ends.
        """
        if self._is_left_to_other():
            return
        window = self.window = Window()
        window.closing.connect(self._close)
        window.restore(self.keeping.now.geometry)
        look = first_look(self._path, self.keeping.now, window)
        if look is not None:
            window.show_first(look)
            look.painted.connect(self._furnish)
            window.show()
        else:
            Painted(window).once.connect(self._furnish)
            self._open()

    def end(self) -> None:
        """Leave nothing half done: what was set is written, the window goes, and only then the desk file is closed."""
        self.keeping.flush()
        for owned in (self.window, self._left, self.trouble, self.__dict__.get("appearance")):
            if owned is not None:
                owned.deleteLater()
                QCoreApplication.sendPostedEvents(owned, QEvent.Type.DeferredDelete.value)
        if self.ledger is not None:
            self.ledger.close()

    def _furnish(self) -> None:
        """Go on, once the article has been painted."""
        if self.desk is not None:
            self._settle_in()
        elif self._open() and self.window is not None:
            Painted(self.window.header).once.connect(self._settle_in)

    def _open(self) -> bool:
        """Open the desk and furnish the window; False, and the trouble on the screen, where that cannot be."""
        from ui import opening  # noqa: PLC0415  the same

        if self.window is None:
            return False
        try:
            reviewer = self._told.reviewer or self.keeping.now.reviewer
            self.ledger = opening.opened(self._path, reviewer, self._told.home)
        except Problem as problem:
            if not self._is_left_to_other():  # it may just have come
                self._show_trouble(problem)
            return False
        self.desk, self.offers = opening.furnished(self.window, self.ledger, self.appearance, self.keeping)
        return True

    def _settle_in(self) -> None:
        """All else, behind what is seen."""
        from ui.room import Room  # noqa: PLC0415  the same

        if self.ledger is None or self.desk is None or self.offers is None or self.window is None or self.room:
            return
        self.room = Room(self.ledger, self.desk, self.offers, self.window, self.appearance, self.keeping)
        self.room.closed.connect(self._application.quit)
        self.room.open_file(self._told.file, sample=self._told.sample and not self._arrived)
        self.room.bring(self._arrived)
        if self._left is not None:
            self._left.deleteLater()
            self._left = None
        self.stands.emit()

    def arrive(self, file: Path) -> None:
        """A file that the desktop opens: a desk, where this program was only just started for it, is shown here."""
        if self.room is not None:
            self.room.bring([file])
        elif self._told.desk is None and is_desk_file(file):
            self._told = replace(self._told, desk=file)
            self._turn_to(file)
        else:
            self._arrived.append(file)

    def _turn_to(self, file: Path) -> None:
        """Another desk, before anything could be done at this one."""
        if self.ledger is not None:
            self.ledger.close()
        if self.window is not None:
            for part in (self.window, *self.window.findChildren(QObject)):
                part.blockSignals(True)  # that it was painted is of no interest any more
            self.window.hide()
            self._left = self.window
        self.ledger, self.desk, self.offers, self.window = None, None, None, None
        self._go_to_other(file)

    def _is_left_to_other(self) -> bool:
        """Whether a window of this desk was there already and has taken over what was wanted of this one."""
        if not may_be_open(self._path):
            return False
        from ui import endpoint, instance  # noqa: PLC0415  takes long to load, and is seldom needed

        wish = endpoint.Wish(self._told.file, os.environ.get("XDG_ACTIVATION_TOKEN", ""))
        left = instance.left_with_window(self._path, wish)
        if left:
            QTimer.singleShot(0, self._application.quit)
        return left

    def _close(self) -> None:
        """Keep what there is to keep, let what runs come to an end, then go."""
        if self.window is not None and self.desk is not None:
            self._remember(self.window, self.desk)
        if self.room is None:
            self._application.quit()
        else:
            self.room.close()

    def _remember(self, window: Window, desk: "Desk") -> None:
        from ui import resuming  # noqa: PLC0415  the same

        window.card.settle()
        resuming.leave(self.keeping, desk, window, self._path)
        resuming.remember_window(self.keeping, window)

    def _show_trouble(self, problem: Problem) -> None:
        from ui.trouble import Trouble  # noqa: PLC0415  the same

        trouble = Trouble(problem, self.appearance.theme)
        self.appearance.changed.connect(trouble.set_theme)
        trouble.wanted_again.connect(self._try_again)
        trouble.wanted_other.connect(self._go_to_other)
        trouble.closing.connect(self._application.quit)
        for owned in (self.window, self.trouble):
            if owned is not None:
                owned.hide()
                owned.deleteLater()
        self.window, self.trouble = None, trouble
        trouble.show()

    def _try_again(self) -> None:
        before, self.trouble = self.trouble, None
        self.begin()
        if before is not None:
            before.closing.disconnect()
            before.hide()
            before.deleteLater()

    def _go_to_other(self, path: Path) -> None:
        self._path = path
        self._try_again()


def _usual_desk() -> Path:
    from app import places  # noqa: PLC0415  needed only where no desk is named

    return places.default_desk()
