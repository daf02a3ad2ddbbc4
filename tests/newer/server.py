"""A server on this machine that writes down every byte it is sent, and answers what it was given."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread

import pytest

END = b"\r\n\r\n"
CERTIFICATES = Path(__file__).parent / "certificates"
PATH = "/newest.json"


@dataclass(slots=True)
class Server:
    """`heard` has the bytes of each connection. Without an answer it only listens, until the other end has enough; one
    that `stays` never ends what it says. `asked` and `left` say that a whole request came, and that its end hung up.
    """

    answer: bytes | None
    certificate: Path | None = None
    stays: bool = False
    heard: list[bytes] = field(default_factory=list)
    asked: Event = field(default_factory=Event)
    left: Event = field(default_factory=Event)
    door: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))
    closing: bool = False
    port: int = field(init=False)

    def __post_init__(self) -> None:
        self.port = self.door.getsockname()[1]

    @property
    def address(self) -> str:
        return f"{'https' if self.certificate else 'http'}://127.0.0.1:{self.port}{PATH}"

    def serve(self) -> None:
        """Until it closes: one connection after the other."""
        while True:
            caller, _ = self.door.accept()
            with caller:
                if self.closing:
                    return
                with suppress(OSError), self._greeted(caller) as greeted:  # whoever asks may leave when he likes
                    self._talk(greeted)
                self.left.set()

    def close(self) -> None:
        self.closing = True
        socket.create_connection(("127.0.0.1", self.port)).close()

    def _greeted(self, caller: socket.socket) -> socket.socket:
        if self.certificate is None:
            return caller
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate)
        return context.wrap_socket(caller, server_side=True)

    def _talk(self, caller: socket.socket) -> None:
        self.heard.append(b"")
        answered = False
        while data := caller.recv(65536):
            self.heard[-1] += data
            if END in self.heard[-1] and not answered:
                answered = True
                self.asked.set()
                if self.answer is not None:
                    caller.sendall(self.answer)
                    if not self.stays:
                        caller.shutdown(socket.SHUT_WR)


@contextmanager
def serving(answer: bytes | None, certificate: str = "", *, stays: bool = False) -> Iterator[Server]:
    """A server for the time of a test; with the name of a certificate it speaks TLS."""
    server = Server(answer, CERTIFICATES / f"{certificate}.pem" if certificate else None, stays)
    thread = Thread(target=server.serve, name="server")
    thread.start()
    try:
        yield server
    finally:
        server.close()
        thread.join()
        server.door.close()


def request(server: Server) -> bytes:
    """All that may be sent for one look, whoever looks."""
    return (
        b"GET /newest.json HTTP/1.1\r\nAccept-Encoding: identity\r\n"
        b"Host: 127.0.0.1:%d\r\nUser-Agent: Proofdesk\r\nConnection: close\r\n\r\n"
    ) % server.port


def answered(body: bytes, *, status: str = "200 OK", more: str = "", length: int | None = None) -> bytes:
    """An answer in HTTP, with more headers where there are any, and a length of its own where it lies."""
    told = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Length: {told}\r\n{more}\r\n".encode() + body


def go_straight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the proxies of this machine."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
