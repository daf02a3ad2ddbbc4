"""The parent's side of the worker: it is started when something is to be read, and stopped when nothing is.

Calls wait for their answer: they belong into a thread of their own.
"""

import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Lock
from typing import BinaryIO

from app.confinement.children import command, kept, started
from app.domain.article import Block
from app.reading.reading import Reading
from app.reading.wire import Done, Ended, Garbled, Wanted, answered, fitting, send

TRIES = 2
"""A text that ends the worker this often is given up."""
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS")

Progress = Callable[[int, int], None]


class Lost(Exception):
    """The worker ended while it read, and again when it was started anew."""


class Cancelled(Exception):
    """The reading was called off."""


class Worker:
    """One worker at most, which reads one text at a time."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = list(command or child_command())
        self._turn = Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._called_off = self._closed = False
        self.restarts = 0
        """How often it was started anew because it had ended in the middle of its work."""

    def read(self, text: str, blocks: Sequence[Block], progress: Progress = lambda _done, _of: None) -> Reading:
        """The reading of a text; progress is told sentences done and of how many. A worker that ends in the middle is
        started anew once. Raises Lost, Cancelled.
        """
        with self._turn:
            self._called_off = self._closed
            for _ in range(TRIES):
                if self._called_off:
                    raise Cancelled
                try:
                    return self._read(Wanted(text, tuple(blocks)), progress)
                except (Ended, Garbled, OSError):
                    self._end()
                    self.restarts += not self._called_off
            raise Cancelled if self._called_off else Lost

    def cancel(self) -> None:
        """Call off what is being read, from another thread: the worker is ended, and started anew when it is wanted."""
        self._called_off = True
        child = self._child
        if child:
            child.kill()

    def close(self) -> None:
        """Call off what is being read, wait for the few milliseconds that this takes, and read nothing any more."""
        self._closed = True
        self.cancel()
        with self._turn:
            self._end()

    def rest(self) -> None:
        """Stop the worker, unless it is reading."""
        if self._turn.acquire(blocking=False):
            self._end()
            self._turn.release()

    def _read(self, wanted: Wanted, progress: Progress) -> Reading:
        to_child, from_child = _ways(self._running())
        send(to_child, wanted)
        while isinstance(said := answered(from_child), Done):
            progress(said.done, said.of)
        return fitting(said, len(wanted.text), wanted.blocks)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._end()
            self._child = start(self._command)
            if self._called_off:  # it was called off while there was no child yet to be ended
                self._child.kill()
        return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child:
            child.kill()
            for way in (child.stdin, child.stdout):
                if way:
                    with suppress(OSError):
                        way.close()
            child.wait()


def child_command() -> list[str]:
    """The command that starts the worker."""
    return command("--child-reading", "app.reading.child")


def start(command: list[str]) -> subprocess.Popen[bytes]:
    """The worker, on one core: the window needs the other one."""
    return started(command, {**kept(), **dict.fromkeys(_THREADS, "1")})


def _ways(child: subprocess.Popen[bytes]) -> tuple[BinaryIO, BinaryIO]:
    if child.stdin is None or child.stdout is None:
        raise Ended
    return child.stdin, child.stdout  # type: ignore[return-value]  # buffered, as they were asked for
