"""Foreign words are shown letter by letter."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.plain import PlainLabel, plain_tip

MARKUP = "<img src='file:///etc/passwd'><b>bold</b> & so on"


def test_a_label_shows_markup_as_the_letters_it_is(qtbot: QtBot) -> None:
    label, bold = PlainLabel(MARKUP), PlainLabel("bold")
    qtbot.addWidget(label)
    qtbot.addWidget(bold)

    assert label.text() == MARKUP
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() > 3 * bold.sizeHint().width()


def test_a_tip_carries_no_markup_of_its_words() -> None:
    tip = plain_tip(MARKUP)

    assert "<img" not in tip
    assert "&lt;img" in tip


def test_no_words_are_no_tip() -> None:
    assert plain_tip("") == ""
