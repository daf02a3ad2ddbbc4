"""A sitting at the desk: the whole program on a file of its own, and the reviewer's hands."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.article import Article, Draft
from app.domain.claim import Claim
from app.domain.ids import ClaimId
from app.store.ledger import Ledger
from app.store.lines import ClaimLine
from ui.desk import Desk
from ui.furniture import focus_article
from ui.options import Options
from ui.program import Program
from ui.room import Room
from ui.window import Window

PATIENCE = 20_000
"""Milliseconds after which what is waited for will not come."""
Key, Modifier = Qt.Key, Qt.KeyboardModifier
_MODIFIERS = {"Ctrl": Modifier.ControlModifier, "Shift": Modifier.ShiftModifier, "Alt": Modifier.AltModifier}
_NAMES = {
    "[": Key.Key_BracketLeft,
    "]": Key.Key_BracketRight,
    "?": Key.Key_Question,
    ",": Key.Key_Comma,
    ".": Key.Key_Period,
    "Esc": Key.Key_Escape,
}


def end(program: Program, qtbot: QtBot) -> None:
    """Close its window, where it has one, and leave nothing half done."""
    if program.window is not None and program.room is not None:
        room = program.room
        program.window.close()
        qtbot.waitUntil(lambda: room.has_ended, timeout=PATIENCE)
    program.end()


class Sitting:
    """`start` opens the window on the desk file, `leave` closes it as a reviewer would."""

    def __init__(self, qtbot: QtBot, application: QApplication, file: Path) -> None:
        self._qtbot, self._application, self.file = qtbot, application, file
        self._program: Program | None = None
        self._threads = set(threading.enumerate())

    def start(self, *, open_file: Path | None = None, sample: bool = False) -> "Sitting":
        program = self._program = Program(self._application, Options(desk=self.file, file=open_file, sample=sample))
        program.begin()
        self.until(lambda: program.room is not None)
        self.until(lambda: QApplication.activeWindow() is program.window)
        return self

    def leave(self) -> None:
        """Close the window, and let everything behind it come to its end."""
        if self._program is None:
            return
        program, self._program = self._program, None
        end(program, self._qtbot)
        self.until(lambda: set(threading.enumerate()) <= self._threads)

    def restart(self) -> "Sitting":
        self.leave()
        return self.start()

    @property
    def program(self) -> Program:
        assert self._program is not None
        return self._program

    @property
    def window(self) -> Window:
        assert self.program.window is not None
        return self.program.window

    @property
    def room(self) -> Room:
        assert self.program.room is not None
        return self.program.room

    @property
    def desk(self) -> Desk:
        return self.room.place.desk

    @property
    def ledger(self) -> Ledger:
        return self.room.place.ledger

    @property
    def article(self) -> Article:
        assert self.desk.article is not None
        return self.desk.article

    @property
    def draft(self) -> Draft:
        assert self.desk.draft is not None
        return self.desk.draft

    def recorded(self, claim: ClaimId | None = None) -> Claim:
        """A claim as the desk file has it, the current one where none is named."""
        found = self.ledger.claim(claim or self.current.id)
        assert found is not None
        return found

    @property
    def banner(self) -> str:
        return self.window.banner.text()

    @property
    def current(self) -> ClaimLine:
        assert self.desk.current is not None
        return self.desk.lines[self.desk.current]

    def statements(self) -> list[str]:
        """The claims in the order of the list."""
        return [self.desk.lines[claim].statement for claim in self.desk.order]

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is: "J", "Ctrl+Z", "Ctrl+Plus", "Esc"."""
        for key in keys:
            *modifiers, name = key.split("+")
            code = _NAMES.get(name) or getattr(Key, f"Key_{name}")
            held = Modifier.NoModifier
            for modifier in modifiers:
                held |= _MODIFIERS[modifier]
            QTest.keyClick(self.focused(), code, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def select(self, words: str) -> None:
        """Select words of the article, as by the mouse."""
        start = self.desk.text.index(words)
        self.window.article.select(start, start + len(words))
        focus_article(self.window)

    def claim(self, words: str) -> ClaimId:
        """Make a claim of words of the article."""
        self.select(words)
        self.press("N")
        assert self.desk.current is not None
        return self.desk.current

    def copy(self, text: str) -> None:
        """Have the text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def drop(self, *files: Path, text: str = "") -> None:
        """Drop files, or a text, on the window."""
        data = QMimeData()
        if files:
            data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        else:
            data.setText(text)
        self.window.dropEvent(
            QDropEvent(QPoint(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Modifier.NoModifier)
        )

    def choose_file(self, file: Path) -> None:
        """Answer the file dialog that is open."""
        self.until(lambda: bool(self.window.findChildren(QFileDialog)))
        (dialog,) = self.window.findChildren(QFileDialog)
        dialog.selectFile(str(file))
        dialog.accept()
        self.until(lambda: not self.window.findChildren(QFileDialog))

    def until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true, timeout=PATIENCE)
