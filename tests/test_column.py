"""The right column shows one face at a time, and its tabs count what stands behind each."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.claim import Kind
from app.reading.reading import Proposal, Reading, Remark, RemarkKind
from app.services import claiming
from resources.themes import CONTRAST, LIGHT
from tests.desks import TEXT, a_desk, an_article
from tests.dressing import undressed
from ui.column import Column, Face, Tab
from ui.desk import Desk
from ui.offers import Offers
from ui.theme import fonts

__all__ = ["undressed"]


@dataclass
class Room:
    """A column with a plain label behind each tab."""

    column: Column
    offers: Offers
    faces: dict[Face, QWidget]

    def tab(self, face: Face) -> Tab:
        return next(tab for tab in self.column.findChildren(Tab) if tab.text().startswith(face))


@pytest.fixture(autouse=True)
def as_before(undressed: None) -> None:
    """What a test wears, it takes off."""


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    fonts.load()
    with a_desk(tmp_path) as ledger:
        desk = Desk(ledger)
        ledger.listen(desk.follow)
        offers = Offers(desk, desk)
        column = Column(desk, offers, LIGHT)
        qtbot.addWidget(column)
        faces: dict[Face, QWidget] = {face: QLabel(face) for face in Face}
        for face, pane in faces.items():
            column.add(face, pane)
        article = an_article(ledger)
        desk.open(article)
        claiming.add_claim(ledger, article, [(0, 4)])
        with qtbot.waitExposed(column):
            column.show()
        yield Room(column, offers, faces)


def proposals(*starts: int) -> tuple[Proposal, ...]:
    return tuple(Proposal(start, start + 8, (Kind.EVENT,), 0.5, ()) for start in starts)


def test_the_claims_are_shown_at_first(room: Room) -> None:
    assert room.column.face is Face.CLAIMS
    assert [face for face, pane in room.faces.items() if pane.isVisible()] == [Face.CLAIMS]


def test_a_tab_that_is_clicked_shows_its_face_and_tells_it(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.column.face_changed) as told:
        QTest.mouseClick(room.tab(Face.PROPOSED), Qt.MouseButton.LeftButton)

    assert told.args == [Face.PROPOSED]
    assert room.column.face is Face.PROPOSED
    assert [face for face, pane in room.faces.items() if pane.isVisible()] == [Face.PROPOSED]


def test_the_face_that_is_shown_already_is_not_told_again(room: Room, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(room.column.face_changed):
        room.column.show_face(Face.CLAIMS)

    room.column.show_face(Face.REMARKS)
    assert room.tab(Face.REMARKS).isChecked()


def test_tabs_count_claims_proposals_and_remarks(room: Room) -> None:
    remark = Remark(RemarkKind.AGE, ((0, 4), (5, 7)), "Two.")
    room.offers.put(Reading("en", "rules 1", proposals=proposals(30, 60), remarks=(remark,)), "")

    assert [tab.text() for tab in room.column.findChildren(Tab)] == ["Claims 1", "Proposed 2", "Remarks 1"]
    assert room.tab(Face.PROPOSED).accessibleName() == "Proposed, 2"

    room.offers.put(None, "")
    assert [tab.text() for tab in room.column.findChildren(Tab)] == ["Claims 1", "Proposed 0", "Remarks 0"]


def test_proposals_below_the_bar_are_not_counted(room: Room) -> None:
    scored = tuple(
        Proposal(start, start + 8, (Kind.EVENT,), score, ()) for start, score in ((30, 0.9), (60, 0.2), (80, 0.1))
    )
    room.offers.put(Reading("en", "rules 1", proposals=scored), "")

    room.offers.set_bar(4)

    assert room.tab(Face.PROPOSED).text() == "Proposed 1"


def test_all_tabs_have_room_for_their_words_in_large_text_too(room: Room) -> None:
    room.offers.put(Reading("en", "rules 1", proposals=proposals(*range(len(TEXT) - 8))), "")
    room.column.setFixedWidth(380)
    fonts.use_scale(2.0)
    room.column.set_theme(CONTRAST)

    tabs = room.column.findChildren(Tab)

    assert sum(tab.sizeHint().width() for tab in tabs) <= 380


def test_a_tab_is_turned_to_by_the_keyboard(room: Room) -> None:
    tab = room.tab(Face.REMARKS)
    room.column.activateWindow()
    tab.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(tab, Qt.Key.Key_Space)

    assert room.column.face is Face.REMARKS


def test_return_turns_to_the_tab_that_has_the_keyboard(room: Room) -> None:
    tab = room.tab(Face.PROPOSED)
    room.column.activateWindow()
    tab.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(tab, Qt.Key.Key_Return)

    assert room.column.face is Face.PROPOSED
