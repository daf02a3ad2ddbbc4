"""Words with a note beside them, in a column of others."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from resources.themes import LIGHT
from ui.prose import Noted, Prose
from ui.theme import fonts


def column(qtbot: QtBot, words: str) -> tuple[QWidget, Noted, Noted]:
    """Two rows that say the same, one below the other, and what holds them."""
    fonts.load()
    pane = QWidget()
    qtbot.addWidget(pane)
    rows = tuple(Noted(Prose(lambda: fonts.sans(12))) for _ in range(2))
    inside = QVBoxLayout(pane)
    for row in rows:
        row.set_theme(LIGHT)
        row.prose.say(words)
        inside.addWidget(row)
    inside.addStretch(1)
    pane.resize(300, 400)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane, rows[0], rows[1]


def test_the_words_begin_beside_their_note(qtbot: QtBot) -> None:
    _pane, above, _ = column(qtbot, "The kiosk sold maps.")

    assert above.prose.geometry().left() > above.note.geometry().right()
    assert above.prose.geometry().right() == above.width() - 1


def test_longer_words_move_what_stands_below_and_shorter_ones_bring_it_back(qtbot: QtBot) -> None:
    _pane, above, below = column(qtbot, "The kiosk sold maps.")
    top = below.y()

    above.prose.say("The kiosk sold maps. " * 12)
    qtbot.waitUntil(lambda: below.y() > top + 2 * above.note.height())
    above.prose.say("The kiosk sold none.")
    qtbot.waitUntil(lambda: below.y() == top)

    assert above.height() == below.height()


def test_words_that_stand_in_one_row_are_said_by_another_in_the_same_lines(qtbot: QtBot) -> None:
    _pane, above, below = column(qtbot, "The kiosk sold maps. " * 4)
    above.prose.say("The kiosk on Rope Street sold 40 maps on Friday.")

    below.prose.say_as(above.prose)

    assert below.prose.text() == above.prose.text()
    assert below.prose.heightForWidth(200) == above.prose.heightForWidth(200)
