"""One window a desk file: a later start with the same desk leaves its wish with the window that is open, and ends.

They speak through a local socket that only this user may use: it is a file or a pipe of this machine, and no network.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui import endpoint
from ui.endpoint import Wish

PATIENCE = 2_000
"""Milliseconds that a later start waits for each step of the answer; a window that is busy for longer has none."""
GUESTS = 8
"""Later starts that are listened to at once."""
_HEARD = b"heard\n"
_ANYBODY = -1


def left_with_window(desk: Path, wish: Wish) -> bool:
    """Whether a window of this desk file is open and has taken the wish."""
    name = endpoint.name(desk)
    if not endpoint.is_ours(name):
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    heard = socket.waitForConnected(PATIENCE) and _says(socket, wish)
    socket.abort()
    return heard


def _says(socket: QLocalSocket, wish: Wish) -> bool:
    _let_it_come_forward()
    socket.write(endpoint.spelled(wish))
    while not socket.canReadLine():
        if not socket.waitForReadyRead(PATIENCE):
            return False
    return bytes(socket.readLine(len(_HEARD) + 1).data()) == _HEARD


def _let_it_come_forward() -> None:
    """On Windows only who has just been started may bring a window forward, or let another program do it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  needed there alone

        ctypes.windll.user32.AllowSetForegroundWindow(_ANYBODY)


class Door(QObject):
    """Listens for later starts with this desk file. `asked` tells each wish, checked."""

    asked = Signal(object)

    def __init__(self, desk: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        name = endpoint.name(desk)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # a program that was killed left it: who has the desk has the name
            self._server.listen(name)

    def close(self) -> None:
        """Hear nobody any more."""
        self._server.close()
        for guest in self._guests():
            guest.abort()

    def _guests(self) -> list[QLocalSocket]:
        return self._server.findChildren(QLocalSocket)

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            guest = self._server.nextPendingConnection()
            guest.disconnected.connect(guest.deleteLater)
            guest.readyRead.connect(self._hear_all)
            if len(self._guests()) > GUESTS:
                guest.abort()
            else:
                self._hear(guest)

    def _hear_all(self) -> None:
        # WORKAROUND PySide6 6.11: freeing a slot that holds the guest itself, behind the guest's end, ends the process
        for guest in self._guests():
            self._hear(guest)

    def _hear(self, guest: QLocalSocket) -> None:
        """Answer a whole line that makes sense; send away whoever says anything else, or never comes to an end."""
        if not guest.canReadLine():
            if guest.bytesAvailable() > endpoint.LONGEST:
                guest.abort()
            return
        wish = endpoint.read(bytes(guest.readLine(endpoint.LONGEST + 2).data()))
        if wish is None:
            guest.abort()
            return
        guest.write(_HEARD)
        guest.flush()
        guest.disconnectFromServer()
        self.asked.emit(wish)
