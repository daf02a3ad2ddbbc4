"""What holds for every test: a world of its own, no network, no bug that nobody saw, nothing left behind."""

import gc
import ipaddress
import os
import socket
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.screen.server import x_server
from ui import crash
from ui.application import Application
from ui.theme import fonts

settings.register_profile("house", deadline=None, print_blob=True, derandomize="CI" in os.environ)
settings.load_profile("house")

HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


@pytest.fixture(autouse=True)
def own_world(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Home folders and the desk file stand in a folder of this test's own, which is gone after it."""
    with TemporaryDirectory(prefix="proofdesk-", ignore_cleanup_errors=True) as folder:
        world = Path(folder)
        for home in HOMES:
            (world / home.lower()).mkdir(mode=0o700)
            monkeypatch.setenv(home, str(world / home.lower()))
        monkeypatch.setenv("PROOFDESK_DESK", str(world / "desk.proofdesk"))
        yield world


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """Whoever leaves this machine is refused; Proofdesk never does."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6} and not is_here(address[0]):
            raise AssertionError(f"A test reached for the network: {address}")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", refuse)
        yield


def is_here(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """A real screen of our own by its DISPLAY name, for what offscreen cannot show; skips where there can be none."""
    with x_server() as display:
        yield display


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The application object of the tests is the program's own."""
    return Application


@pytest.fixture
def crashes() -> list[crash.Crash]:
    """The bugs that were reported during the test. Only a test that asks for them may have any."""
    return []


@pytest.fixture(autouse=True)
def no_unseen_bug(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test in which the reporter was called, unless it asked for `crashes`."""
    expected = "crashes" in request.fixturenames
    seen: list[crash.Crash] = request.getfixturevalue("crashes") if expected else []
    silence = crash.listen(seen.append)

    yield

    silence()
    if seen and not expected:
        told = "; ".join(f"{bug.where}: {bug.error!r} ({bug.place})" for bug in seen)
        pytest.fail(f"bugs were reported: {told}", pytrace=False)


@pytest.fixture(autouse=True)
def usual_text_size() -> Iterator[None]:
    """The application outlives a test: what one enlarged would be too large for the next."""
    yield
    fonts.use_scale(1.0)


@pytest.fixture(autouse=True)
def nothing_left_behind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test that leaves a thread, a window or a running timer behind."""
    threads, windows = set(threading.enumerate()), set(windows_now())
    timers = remembered_timers(monkeypatch)

    yield

    empty_hands()
    left = leftovers(threads, windows, timers)
    if left:
        gc.collect()
        left = leftovers(threads, windows, timers)
    if left:
        pytest.fail(f"left behind: {', '.join(left)}", pytrace=False)


def leftovers(threads: set[threading.Thread], windows: set[QWidget], timers: "weakref.WeakSet[QTimer]") -> list[str]:
    """What is there now and was not before the test, described."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [
        *(f"thread {thread.name}" for thread in threading.enumerate() if thread not in threads),
        *(f"window {window!r}" for window in windows_now() if window not in windows),
        *(
            f"timer {timer!r} of {timer.parent()!r}"
            for timer in list(timers)
            if shiboken6.isValid(timer) and timer.isActive()
        ),
    ]


def empty_hands() -> None:
    """Let go of the clipboard and of the mouse, which a test cannot be blamed for.

    What Python put on the offscreen clipboard must go before Python does: Qt would free it at the process's end. And
    QTest's double click leaves the button down, so that the next test's mouse would drag where it means to hover.
    """
    if not QApplication.instance():
        return
    QApplication.clipboard().clear()
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
        if QApplication.mouseButtons() & button:
            QTest.mouseRelease(QWidget(), button)


def windows_now() -> list[QWidget]:
    """Every top-level widget there is."""
    return QApplication.topLevelWidgets() if QApplication.instance() else []


def remembered_timers(monkeypatch: pytest.MonkeyPatch) -> "weakref.WeakSet[QTimer]":
    """The timers that Python starts from now on (Qt's own, such as a caret's, are Qt's business)."""
    timers: weakref.WeakSet[QTimer] = weakref.WeakSet()
    start = QTimer.start

    def remembering(self: QTimer, *args: Any) -> None:
        timers.add(self)
        start(self, *args)

    monkeypatch.setattr(QTimer, "start", remembering)
    return timers
