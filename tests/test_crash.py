"""Every kind of bug ends in the one reporter, and what is logged of it quotes nobody."""

import asyncio
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import QObject, Signal, qDebug, qWarning

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


def test_a_task_that_fails_without_an_exception_is_reported_by_its_function(
    crashes: list[Crash], caplog: pytest.LogCaptureFixture
) -> None:
    async def reads() -> None:
        """Nothing: it is never awaited to its end."""

    with closing(asyncio.new_event_loop()) as loop:
        task = loop.create_task(reads())
        crash.task_failed(None, {"message": "Task <for the source> was destroyed", "task": task})
        loop.run_until_complete(task)

    assert [bug.place.endswith(".reads") for bug in crashes] == [True]
    assert "source" not in caplog.text


def test_an_event_loops_word_alone_is_reported_without_it(crashes: list[Crash]) -> None:
    crash.task_failed(None, {"message": "what the source told us"})

    assert [bug.place for bug in crashes] == ["without an exception"]


@pytest.mark.parametrize(
    ("warning", "place"),
    [
        ("QPainter::begin: no device", "default QPainter::begin"),
        ("QFile::remove: /home/ines/source.txt: denied", "default QFile::remove"),
        ("/home/ines/source.txt: no such image", "default"),
    ],
)
def test_a_warning_of_qt_is_reported_by_its_function_alone(
    warning: str, place: str, hooks: None, crashes: list[Crash], caplog: pytest.LogCaptureFixture
) -> None:
    qWarning(warning)

    assert [(bug.where, bug.place) for bug in crashes] == [("Qt", place)]
    assert "ines" not in caplog.text


def test_chatter_of_qt_is_no_bug(hooks: None, crashes: list[Crash]) -> None:
    qDebug("chatter")
    qWarning("This plugin does not support raise()")

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
