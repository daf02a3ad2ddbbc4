"""The quiet word at the foot of the page."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from resources.themes import LIGHT
from ui.article.hint import FOOT, Hint


def test_the_hint_stays_in_the_middle_of_the_foot(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    hint = Hint("Select words", LIGHT, page)
    page.show()

    page.resize(700, 500)

    assert abs(hint.geometry().center().x() - 350) <= 1
    assert page.height() - hint.geometry().bottom() - 1 == FOOT
