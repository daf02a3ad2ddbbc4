"""A program of its own that opens a desk, types a rationale, says when it is kept, and waits to be killed."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.options import Options
from ui.program import Program

LOOK = 20


class Reviewer:
    """Types once the window stands, and looks whether the desk has it."""

    def __init__(self, program: Program, words: str) -> None:
        self._program, self._words = program, words
        self._timer = QTimer(program, interval=LOOK)
        self._timer.timeout.connect(self._look)
        program.stands.connect(self._type)

    def _type(self) -> None:
        desk, window = self._program.desk, self._program.window
        assert desk is not None
        assert window is not None
        desk.focus(desk.order[0])
        window.card.edit_rationale()
        QTest.keyClicks(window.card.card.why.field, self._words)
        self._timer.start()

    def _look(self) -> None:
        ledger = self._program.ledger
        assert ledger is not None
        if any(unsaved.text == self._words for unsaved in ledger.unsaved()):
            self._timer.stop()
            sys.stdout.write("kept\n")
            sys.stdout.flush()


if __name__ == "__main__":
    application = QApplication(["proofdesk"])
    program = Program(application, Options(desk=Path(sys.argv[1])))
    reviewer = Reviewer(program, sys.argv[2])
    program.begin()
    application.exec()
