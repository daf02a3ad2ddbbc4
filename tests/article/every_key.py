"""A program of its own that presses every key of the command table in an article, and says which was not heard."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from resources.themes import LIGHT
from ui.actions.table import COMMANDS
from ui.article.page import Page
from ui.article.sheet import Sheet
from ui.theme import fonts

KEYS = [key for command in COMMANDS for key in command.key.split()]


class NoInk:
    """Nothing is drawn on this page."""

    def draw(self, *_where: object) -> None: ...


def press_all(page: Page) -> None:
    """Press each key, write those that no command heard, and go."""
    heard: set[str] = set()
    for key in KEYS:
        action = QAction(page)
        action.setShortcut(key)
        action.triggered.connect(lambda *_checked, key=key: heard.add(key))
        page.addAction(action)
    for key in KEYS:
        QTest.keySequence(page, QKeySequence(key))
    sys.stdout.write("not heard: " + " ".join(key for key in KEYS if key not in heard))
    QApplication.quit()


if __name__ == "__main__":
    application = QApplication(["proofdesk"])
    fonts.load()
    page = Page(NoInk(), LIGHT)
    page.show_sheet(Sheet())
    page.show()
    page.activateWindow()
    page.setFocus()
    QTest.qWaitForWindowActive(page)
    QTimer.singleShot(0, lambda: press_all(page))
    application.exec()
