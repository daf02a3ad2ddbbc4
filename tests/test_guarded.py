"""An exception in an override is reported, and Qt gets an answer that it can live with."""

from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, QObject, QSize, QTimerEvent
from PySide6.QtGui import QPaintEvent, QSyntaxHighlighter, QTextDocument
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from ui.crash import Crash
from ui.guarded import Guarded


class Clumsy(Guarded, QWidget):
    """Fails wherever Qt calls it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        raise ValueError

    def sizeHint(self) -> QSize:
        raise ValueError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        raise ValueError

    def own(self) -> None:
        raise ArithmeticError


class Rows(Guarded, QAbstractListModel):
    """Three rows that cannot be read."""

    def rowCount(self, parent: Any = None) -> int:
        return 3

    def data(self, index: Any, role: int = 0) -> object:
        raise ValueError


class Heir(Rows):
    """Derives from what is guarded, and fails to count."""

    def rowCount(self, parent: Any = None) -> int:
        raise ValueError


class Rounded:
    """Mixed into widgets; fails to paint them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        raise ValueError


class Pill(Guarded, Rounded, QWidget):
    """A widget that is painted by what is mixed into it."""


class Painter(Guarded, QSyntaxHighlighter):
    """Fails where Qt has nothing of its own to fall back on."""

    def highlightBlock(self, text: str) -> None:
        raise ValueError


def test_a_widget_that_cannot_paint_is_shown_all_the_same(qtbot: QtBot, crashes: list[Crash]) -> None:
    widget = Clumsy()
    qtbot.addWidget(widget)

    widget.show()
    widget.grab()

    assert {type(bug.error) for bug in crashes} == {ValueError}
    assert f"{__name__}.Clumsy.paintEvent" in {bug.where for bug in crashes}


def test_a_failed_size_is_answered_by_qt(qtbot: QtBot, crashes: list[Crash]) -> None:
    widget = Clumsy()
    qtbot.addWidget(widget)

    assert widget.sizeHint() == QWidget.sizeHint(widget)
    assert [bug.where for bug in crashes] == [f"{__name__}.Clumsy.sizeHint"]


def test_a_failed_filter_lets_the_event_pass(qtbot: QtBot, crashes: list[Crash]) -> None:
    widget, watched = Clumsy(), QObject()
    qtbot.addWidget(widget)
    watched.installEventFilter(widget)

    heard = QCoreApplication.sendEvent(watched, QTimerEvent(1))

    assert heard
    assert [bug.where for bug in crashes] == [f"{__name__}.Clumsy.eventFilter"]


def test_a_list_over_unreadable_rows_stands(qtbot: QtBot, crashes: list[Crash]) -> None:
    view, rows = QListView(), Rows()
    qtbot.addWidget(view)

    view.setModel(rows)
    view.grab()

    assert rows.rowCount() == 3
    assert {bug.where for bug in crashes} == {f"{__name__}.Rows.data"}


def test_a_class_that_derives_from_a_guarded_one_is_guarded(crashes: list[Crash]) -> None:
    heir = Heir()

    assert heir.rowCount(QModelIndex()) == 0
    assert [bug.where for bug in crashes] == [f"{__name__}.Heir.rowCount"]


def test_an_override_that_is_mixed_in_is_guarded(qtbot: QtBot, crashes: list[Crash]) -> None:
    pill = Pill()
    qtbot.addWidget(pill)

    pill.grab()

    assert {bug.where for bug in crashes} == {f"{__name__}.Rounded.paintEvent"}


def test_a_pure_virtual_that_fails_answers_nothing(crashes: list[Crash]) -> None:
    document = QTextDocument("words")
    painter = Painter(document)

    painter.rehighlight()

    assert [bug.where for bug in crashes] == [f"{__name__}.Painter.highlightBlock"]


def test_a_method_of_our_own_raises_as_ever(qtbot: QtBot) -> None:
    widget = Clumsy()
    qtbot.addWidget(widget)

    with pytest.raises(ArithmeticError):
        widget.own()
