"""The frame moves from one claim to the next."""

from PySide6.QtCore import QObject, QRectF
from pytestqt.qtbot import QtBot

from ui.article.frame import Frame, framed

HERE, THERE = QRectF(0, 0, 100, 20), QRectF(200, 300, 50, 20)


def test_the_frame_sets_out_where_it_was_and_arrives(qtbot: QtBot, qapp: QObject) -> None:
    frame = Frame(qapp)

    frame.leave([HERE], 30)
    assert frame.now([THERE])[0].top() < THERE.top()

    qtbot.waitUntil(lambda: not frame.is_moving)
    assert frame.now([THERE]) == [THERE]


def test_the_frame_is_there_at_once_where_nothing_shall_move(qapp: QObject) -> None:
    frame = Frame(qapp)

    frame.leave([HERE], 0)

    assert not frame.is_moving
    assert frame.now([THERE]) == [THERE]


def test_one_line_becomes_two_on_the_way(qapp: QObject) -> None:
    frame = Frame(qapp)

    frame.leave([HERE], 1000)

    assert len(frame.now([THERE, THERE.translated(0, 30)])) == 2
    frame.stop()
    assert frame.now([THERE]) == [THERE]


def test_the_frame_stands_off_the_words() -> None:
    assert framed([HERE]).boundingRect().contains(HERE.adjusted(-1, -1, 1, 1))
