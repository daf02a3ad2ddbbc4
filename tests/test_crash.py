"""Every kind of bug ends in the one reporter, and what is logged of it quotes nobody."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QtMsgType, Signal, qWarning

from ui import crash
from ui.crash import Crash


@pytest.fixture
def hooks() -> Iterator[None]:
    """The reporter's hooks in place of those that the test runner set."""
    restore = crash.install()
    yield
    restore()


def raised(error: Exception) -> Exception:
    """The error with the traceback of having been raised."""
    try:
        raise error
    except type(error) as caught:
        return caught


def stumble() -> None:
    """What a slot or a thread may do."""
    raise LookupError


class Sender(QObject):
    """Something with a signal."""

    said = Signal()


def test_a_bug_reaches_every_listener(crashes: list[Crash]) -> None:
    heard: list[Crash] = []
    silence = crash.listen(heard.append)
    bug = Crash("slot", ValueError("a source's name"))

    crash.report(bug)
    silence()
    crash.report(bug)

    assert heard == [bug]
    assert crashes == [bug, bug]


def test_a_failed_slot_is_reported(hooks: None, crashes: list[Crash]) -> None:
    sender = Sender()
    sender.said.connect(stumble)

    sender.said.emit()

    assert [(bug.where, type(bug.error)) for bug in crashes] == [("slot", LookupError)]


def test_a_failed_thread_is_reported(hooks: None, crashes: list[Crash]) -> None:
    thread = threading.Thread(target=stumble)

    thread.start()
    thread.join()

    assert [(bug.where, type(bug.error)) for bug in crashes] == [("thread", LookupError)]


def test_a_failed_task_is_reported_with_its_exception(crashes: list[Crash]) -> None:
    error = raised(ValueError("x"))

    crash.task_failed(None, {"message": "Task exception was never retrieved", "exception": error})

    assert [(bug.where, bug.error) for bug in crashes] == [("task", error)]


def test_a_task_that_fails_without_an_exception_is_reported_with_its_message(crashes: list[Crash]) -> None:
    crash.task_failed(None, {"message": "Task was destroyed but it is pending!"})

    assert [bug.place for bug in crashes] == ["Task was destroyed but it is pending!"]


def test_a_warning_of_qt_is_reported(hooks: None, crashes: list[Crash]) -> None:
    qWarning("QPainter::begin: no device")

    assert [(bug.where, bug.message) for bug in crashes] == [("Qt", "QPainter::begin: no device")]


@pytest.mark.parametrize(
    ("level", "message"),
    [(QtMsgType.QtDebugMsg, "chatter"), (QtMsgType.QtWarningMsg, "This plugin does not support raise()")],
)
def test_chatter_of_qt_is_no_bug(level: QtMsgType, message: str, crashes: list[Crash]) -> None:
    crash.qt_said(level, None, message)  # type: ignore[arg-type]  # Qt alone can make a context; it is not read

    assert crashes == []


def test_the_log_names_type_and_place_and_quotes_nothing(
    crashes: list[Crash], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        crash.report(Crash("slot", raised(ValueError("what the source told us"))))

    assert "ValueError at test_crash.py:" in caplog.text
    assert "in raised" in caplog.text
    assert "source told" not in caplog.text


def test_a_listener_that_fails_silences_nobody_and_raises_nothing(crashes: list[Crash]) -> None:
    silence = crash.listen(lambda _bug: stumble())

    crash.report(Crash("slot", ValueError()))

    silence()
    assert len(crashes) == 1


def test_a_bug_while_reporting_is_not_reported_without_end(crashes: list[Crash]) -> None:
    silence = crash.listen(crash.report)

    crash.report(Crash("slot", ValueError()))

    silence()
    assert len(crashes) == 1


def test_ctrl_c_is_no_bug(crashes: list[Crash], capsys: pytest.CaptureFixture[str]) -> None:
    crash.slot_failed(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert crashes == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_old_hooks_come_back() -> None:
    before = sys.excepthook, threading.excepthook

    crash.install()()

    assert (sys.excepthook, threading.excepthook) == before
