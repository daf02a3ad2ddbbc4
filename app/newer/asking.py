"""The parent's side of one question: it is asked in a process of its own, which is ended when time or patience ends.

No thread could be ended so: the look-up of a name waits as long as it likes.
"""

import subprocess
from threading import Event

from app.confinement.children import command, kept, started
from app.newer import limits
from app.newer.refusal import Refused, Why

_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
WAYS_OUT = (*_PROXIES, *map(str.upper, _PROXIES))
"""All that the child learns of its surroundings beside what no child can do without."""


class Question:
    """Asked once, by `answer`; `call_off` may be called from another thread at any time."""

    def __init__(self, address: str, seconds: float = limits.TIME) -> None:
        self._address, self._seconds = address, seconds
        self._child: subprocess.Popen[bytes] | None = None
        self._called_off = Event()

    def answer(self) -> bytes:
        """What is at the address. Raises Refused."""
        if self._called_off.is_set():
            raise Refused(Why.SILENT)
        with started([*child_command(), self._address], kept(*WAYS_OUT), subprocess.DEVNULL) as child:
            self._child = child
            if self._called_off.is_set():  # while there was no child yet to be ended
                child.kill()
            try:
                said, _ = child.communicate(timeout=self._seconds)
            except subprocess.TimeoutExpired as slow:
                raise Refused(Why.SLOW) from slow
            finally:
                child.kill()
        return _found(said)

    def call_off(self) -> None:
        """Nobody wants to know any more: the connection is closed at once."""
        self._called_off.set()
        if self._child:
            self._child.kill()


def child_command() -> list[str]:
    """The command that starts the child; whom to ask is its last argument."""
    return command("--child-newer", "app.newer.child")


def _found(said: bytes) -> bytes:
    word, _, data = said.partition(b"\n")
    if word == b"found":
        return data
    try:
        raise Refused(Why(word.decode()))
    except ValueError:  # the child ended before it said anything
        raise Refused(Why.SILENT) from None
