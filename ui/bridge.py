"""Where plain Python meets Qt's event loop: coroutines become supervised tasks, slow pure functions go to threads.

This is the only file that knows asyncio and qasync, and it is imported after the window has been painted, because they
take longer to load than the window takes to draw. The loop rides on the one that Qt already runs.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

import qasync
from PySide6.QtCore import QObject, QTimer, Signal

from ui.crash import task_failed

T = TypeVar("T")

SLICE = 0.004
"""Seconds that background work may keep the window waiting at a time."""
THREADS = 2


class Loop(qasync.QEventLoop):  # type: ignore[misc]  # qasync bears no types
    """An asyncio loop on top of the one that Qt runs. It ends by itself and leaves Qt's running."""

    def __init__(self) -> None:
        self._ended = False
        super().__init__(already_running=True)
        self.set_exception_handler(task_failed)

    def is_running(self) -> bool:
        return not self._ended

    def end(self) -> None:
        """Close the loop without asking Qt to quit, as qasync's own `stop` would."""
        self._ended = True
        self._after_run_forever()
        asyncio._set_running_loop(None)  # noqa: SLF001  asyncio's documented door for those who make loops
        self.close()


class Bridge(QObject):
    """Owned by the one place that builds the program; `close` ends everything that was begun here."""

    closed = Signal()
    """Every task has ended, and no other can begin."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop = Loop()
        self._threads = ThreadPoolExecutor(THREADS, "proofdesk")
        self._long = ThreadPoolExecutor(1, "proofdesk-long")
        self._works: set[Future[Any]] = set()  # Any, here and below: nobody asks what comes of it
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closing = False

    def spawn(self, work: Coroutine[Any, Any, object]) -> Callable[[], None]:
        """Start a task and keep it: what fails in it is reported at once. The function given back cancels it.

        While the bridge closes, and after that, nothing is started any more.
        """
        if self._closing:
            work.close()
            return _nothing
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

        def cancel() -> None:
            task.cancel()

        return cancel

    async def in_thread(self, work: Callable[..., T], *args: object) -> T:
        """Run pure, slow work off the GUI thread; its answer or its exception comes back on it."""
        return await self._answered(self._threads.submit(work, *args))

    async def in_turn(self, work: Callable[..., T], *args: object) -> T:
        """Run work of minutes off the GUI thread, one after the other: what is short does not wait for it."""
        return await self._answered(self._long.submit(work, *args))

    async def breathe(self) -> None:
        """Let the window have its turn before going on."""
        await asyncio.sleep(0)

    async def _answered(self, answer: Future[T]) -> T:
        self._works.add(answer)
        answer.add_done_callback(self._works.discard)
        return await asyncio.wrap_future(answer, loop=self._loop)

    def close(self) -> None:
        """Cancel what still runs and say `closed` when all has ended; a thread's work is left to its own end."""
        self._closing = True
        for threads in (self._threads, self._long):
            threads.shutdown(wait=not self._works, cancel_futures=True)
        for task in self._tasks:
            task.cancel()
        if not self._tasks:
            QTimer.singleShot(0, self._end)

    def _ended(self, task: "asyncio.Task[Any]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            task_failed(self._loop, {"exception": error})
        if self._closing and not self._tasks:
            QTimer.singleShot(0, self._end)

    def _end(self) -> None:
        self._loop.end()
        self.closed.emit()


def _nothing() -> None:
    """There is nothing to be cancelled."""


async def in_slices(steps: Iterator[T]) -> AsyncIterator[T]:
    """Every answer of an iterator that must run on the GUI thread, a few milliseconds' worth between two events."""
    until = time.perf_counter() + SLICE
    for answer in steps:
        yield answer
        if time.perf_counter() > until:
            await asyncio.sleep(0)
            until = time.perf_counter() + SLICE
