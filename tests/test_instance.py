"""The door of a desk's window: a later start is heard, garbage is not, and what a killed program left is cleared."""

import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from tests.house.tree import ROOT
from ui import endpoint
from ui.endpoint import Wish
from ui.instance import GUESTS, Door, left_with_window

LEAVE = "kde-1234"
LATER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.endpoint import Wish
from ui.instance import left_with_window
application = QCoreApplication([])
print(left_with_window(Path(sys.argv[1]), Wish(Path(sys.argv[2]), "token-7")))
"""
KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.instance import Door
application = QCoreApplication([])
door = Door(Path(sys.argv[1]))
os.kill(os.getpid(), signal.SIGKILL)
"""

unix = pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows is no file")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return tmp_path / "desk.proofdesk"


@pytest.fixture
def door(desk: Path, qtbot: QtBot) -> Iterator[Door]:
    door = Door(desk)
    yield door
    door.close()


def connected(desk: Path, qtbot: QtBot) -> QLocalSocket:
    guest = QLocalSocket()
    guest.connectToServer(endpoint.name(desk))
    qtbot.waitUntil(lambda: guest.state() is QLocalSocket.LocalSocketState.ConnectedState)
    return guest


def is_sent_away(guest: QLocalSocket) -> bool:
    return guest.state() is QLocalSocket.LocalSocketState.UnconnectedState


def test_a_wish_of_another_process_is_heard_and_answered(door: Door, desk: Path, qtbot: QtBot) -> None:
    command = [sys.executable, "-c", LATER, str(desk), str(desk.with_name("story.txt"))]

    with qtbot.waitSignal(door.asked, timeout=20_000) as asked:
        later = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said, _ = later.communicate()

    assert asked.args == [Wish(desk.with_name("story.txt"), "token-7")]
    assert said.decode().strip() == "True"


def test_where_nobody_listens_nothing_is_left(desk: Path, qtbot: QtBot) -> None:
    assert not left_with_window(desk, Wish())


@unix
def test_what_a_killed_program_left_is_cleared(desk: Path, qtbot: QtBot) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(desk)], cwd=ROOT, check=False)
    left = Path(endpoint.name(desk)).exists(), left_with_window(desk, Wish())

    door = Door(desk)
    guest = connected(desk, qtbot)
    with qtbot.waitSignal(door.asked):
        guest.write(endpoint.spelled(Wish()))
    door.close()

    assert left == (True, False)


@unix
def test_only_this_user_may_knock(door: Door, desk: Path) -> None:
    mode = Path(endpoint.name(desk)).stat().st_mode

    assert stat.S_IMODE(mode) & 0o077 == 0


@unix
def test_nothing_stays_behind_a_door_that_was_closed(door: Door, desk: Path) -> None:
    door.close()

    assert not Path(endpoint.name(desk)).exists()


@pytest.mark.parametrize("garbage", [b"GET / HTTP/1.1\r\n", b"\xff\xfe\n", b"{}\n", b"x" * (endpoint.LONGEST + 1)])
def test_garbage_is_sent_away_and_the_next_is_heard(door: Door, desk: Path, qtbot: QtBot, garbage: bytes) -> None:
    heard: list[Wish] = []
    door.asked.connect(heard.append)
    stranger = connected(desk, qtbot)

    stranger.write(garbage)
    qtbot.waitUntil(lambda: is_sent_away(stranger))
    connected_later = connected(desk, qtbot)
    connected_later.write(endpoint.spelled(Wish()))
    qtbot.waitUntil(lambda: bool(heard))

    assert heard == [Wish()]


def test_those_who_say_nothing_do_not_grow_in_number(door: Door, desk: Path, qtbot: QtBot) -> None:
    silent = [connected(desk, qtbot) for _ in range(GUESTS)]

    one_too_many = QLocalSocket()
    one_too_many.connectToServer(endpoint.name(desk))
    qtbot.waitUntil(lambda: is_sent_away(one_too_many))

    assert not any(map(is_sent_away, silent))


def test_a_wish_in_pieces_is_heard_once(door: Door, desk: Path, qtbot: QtBot) -> None:
    heard: list[Wish] = []
    door.asked.connect(heard.append)
    guest, line = connected(desk, qtbot), endpoint.spelled(Wish(token=LEAVE))

    for piece in (line[:9], line[9:]):
        guest.write(piece)
        guest.flush()
    qtbot.waitUntil(lambda: is_sent_away(guest))

    assert heard == [Wish(token=LEAVE)]
