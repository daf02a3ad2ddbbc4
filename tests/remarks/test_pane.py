"""The pane lists what does not fit, leads to every place of it, and says what is wanted of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from resources.themes import CONTRAST, DARK
from tests.desks import an_article
from tests.remarks.conftest import DENIAL, FIGURES, HOW, READING, YEAR, Room, many
from ui.nothing import Deed
from ui.remarks.head import ALL
from ui.remarks.keys import Keys
from ui.theme import fonts

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def click_place(room: Room, row: int, place: int) -> None:
    QTest.mouseClick(room.pane.view.viewport(), LEFT, NONE, room.pane.view.place_box(row, place).center())


def in_hand(room: Room) -> str:
    return room.offers.remark.says if room.offers.remark else ""


def told(room: Room) -> str:
    """The title of what stands where the list would."""
    assert room.pane.nothing.isVisible()
    return room.pane.nothing.told.title


def test_remarks_are_counted_and_none_of_them_is_called_a_verdict(room: Room) -> None:
    assert room.listed() == [FIGURES.says, YEAR.says, DENIAL.says]
    assert room.pane.head.count.text() == "3 remarks"
    assert room.pane.head.caveat.text() == ALL
    assert room.pane.head.how.text() == HOW


def test_a_row_says_its_kind_its_sentence_and_its_places_aloud(room: Room) -> None:
    row = room.pane.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)

    assert row == (
        "A statement and its denial. One says so, the other denies it. In the body: It was heard. "
        "In the body: is not known."
    )


def test_a_click_on_a_place_goes_to_just_that_place(room: Room) -> None:
    click_place(room, 0, 1)
    click_place(room, 0, 2)

    assert room.wanted == ["14 miles", "300"]
    assert in_hand(room) == FIGURES.says


def test_a_click_beside_the_places_takes_the_remark_in_hand_and_goes_nowhere_by_itself(room: Room) -> None:
    seen = room.pane.view.where(1)
    assert seen is not None

    QTest.mouseClick(room.pane.view.viewport(), LEFT, NONE, QPoint(200, seen.y + 14))

    assert in_hand(room) == YEAR.says
    assert room.wanted == []


def test_keys_go_along_the_places_of_the_remark_in_hand(room: Room) -> None:
    room.offers.focus_remark(FIGURES)
    room.pane.view.setFocus()

    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Left):
        QTest.keyClick(room.pane.view, key)

    assert room.wanted == ["14 miles", "300", "1911", "300"]


def test_arrows_go_along_the_list(room: Room) -> None:
    room.offers.focus_remark(FIGURES)
    room.pane.view.setFocus()

    QTest.keyClick(room.pane.view, Qt.Key.Key_Down)
    QTest.keyClick(room.pane.view, Qt.Key.Key_Down)

    assert in_hand(room) == DENIAL.says


def test_the_remark_in_hand_is_tinted(room: Room) -> None:
    seen = room.pane.view.where(1)
    assert seen is not None
    spot = QPoint(room.pane.view.viewport().width() - 30, seen.y + 5)
    before = room.pane.view.viewport().grab().toImage().pixelColor(spot).name()

    room.offers.focus_remark(YEAR)

    assert before == "#f6f4ef"
    assert room.pane.view.viewport().grab().toImage().pixelColor(spot).name() == "#e5edf6"


def test_setting_one_aside_leaves_the_next_in_hand_and_counts_it(room: Room) -> None:
    room.offers.focus_remark(FIGURES)

    QTest.mouseClick(room.pane.deeds.aside, LEFT)

    assert room.listed() == [YEAR.says, DENIAL.says]
    assert in_hand(room) == YEAR.says
    assert room.pane.head.aside.text() == "1 set aside"

    room.undo()
    assert room.listed() == [FIGURES.says, YEAR.says, DENIAL.says]
    assert room.pane.head.aside.text() == ""


def test_nothing_can_be_set_aside_while_none_is_in_hand(room: Room, qtbot: QtBot) -> None:
    assert not room.pane.deeds.aside.isVisible()

    with qtbot.waitSignal(room.pane.wanted_next):
        QTest.mouseClick(room.pane.deeds.next, LEFT)


def test_the_last_one_says_that_it_begins_again(room: Room) -> None:
    room.offers.focus_remark(DENIAL)

    assert room.pane.deeds.next.text() == "From the top again"


def test_when_all_are_set_aside_the_key_that_brings_one_back_is_named(room: Room) -> None:
    room.offers.focus_remark(FIGURES)
    for _ in READING.remarks:
        room.set_aside()

    assert told(room) == "All 3 remarks are set aside."
    assert room.pane.nothing.told.advice == "Ctrl+Z brings the last one back."

    room.pane.set_keys(Keys(undo=""))
    assert room.pane.nothing.told.advice == "Undo brings the last one back."


def test_while_the_article_is_read_it_says_how_far_and_can_be_stopped(room: Room, qtbot: QtBot) -> None:
    room.offers.put(None, "")
    room.offers.progressed.emit(18, 45)

    assert told(room) == "Reading the article"
    assert room.pane.nothing.told.advice.startswith("18 of 45 sentences")
    assert (room.pane.nothing.bar.isVisible(), room.pane.nothing.bar.value()) == (True, 40)
    with qtbot.waitSignal(room.pane.wanted_stop):
        QTest.mouseClick(room.pane.nothing.button, LEFT)


def test_a_reading_that_was_stopped_can_be_begun_again(room: Room, qtbot: QtBot) -> None:
    room.offers.put(None, "The reading was stopped.")

    assert told(room) == "The reading was stopped."
    assert room.pane.nothing.told.deed is Deed.READ
    with qtbot.waitSignal(room.pane.wanted_reading):
        QTest.mouseClick(room.pane.nothing.button, LEFT)


@pytest.mark.parametrize(
    ("how", "advice"),
    [
        (HOW, "That proves nothing: only some kinds of slips are looked for."),
        (
            "Read by rules alone: this seems to be German.",
            "Rules alone notice less: what does not fit in sense or wording can well have been missed.",
        ),
    ],
    ids=["model", "rules"],
)
def test_where_nothing_was_found_it_does_not_say_that_all_is_well(room: Room, how: str, advice: str) -> None:
    room.offers.put(replace(READING, remarks=()), how)

    assert told(room) == "Nothing was found that does not fit."
    assert (room.pane.nothing.told.advice, room.pane.nothing.told.how) == (advice, how)
    assert not room.pane.deeds.isVisible()


def test_without_an_article_it_says_how_to_get_one(room: Room) -> None:
    room.desk.open(None)

    assert told(room) == "No article on the desk"


def test_another_article_brings_its_own_remarks(room: Room) -> None:
    room.offers.focus_remark(FIGURES)

    room.desk.open(an_article(room.ledger))
    assert told(room) == "Reading the article"

    room.offers.put(replace(READING, remarks=(DENIAL,)), HOW)
    assert room.listed() == [DENIAL.says]
    assert room.pane.head.count.text() == "1 remark"
    assert in_hand(room) == ""


def test_of_five_hundred_remarks_only_those_that_are_seen_are_laid_out(room: Room) -> None:
    room.offers.put(many(500), HOW)
    room.offers.focus_remark(room.offers.remarks[400])
    room.pane.view.grab()

    assert room.pane.view.where(400) is not None
    assert len(room.pane.view.laid) < 60


def test_a_theme_and_a_text_size_are_worn_at_once(room: Room) -> None:
    narrow = room.pane.view.visualRect(room.pane.model.index(0)).height()

    fonts.use_scale(1.5)
    room.pane.set_theme(CONTRAST)
    assert room.pane.view.visualRect(room.pane.model.index(0)).height() > 1.3 * narrow

    room.pane.set_theme(DARK)
    corner = room.pane.view.viewport().grab().toImage().pixelColor(2, 2).name()
    assert corner == DARK.panel


def test_keys_are_shown_as_they_were_chosen(room: Room) -> None:
    room.pane.set_keys(Keys(next="F7", aside="Ctrl+D"))

    assert (room.pane.deeds.next.key(), room.pane.deeds.aside.key()) == ("F7", "Ctrl+D")
