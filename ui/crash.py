"""The one reporter in which every bug ends: slots, tasks, threads, Qt's own warnings and overridden virtuals.

A bug is told to whoever listens (the banner, a test) and logged by type and place alone: an exception's words may quote
an article or a source, a warning of Qt a path, and a log must not. `python -X dev` prints the whole traceback, or the
whole warning, for whoever mends it.
"""

import functools
import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

P = ParamSpec("P")
R = TypeVar("R")

log = logging.getLogger("proofdesk.crash")

FUNCTION = re.compile(r"Q\w*::~?\w+")
PLATFORM_LIMIT = "This plugin does not support "  # a screen without raise(), a session without opacity: nobody's bug


@dataclass(frozen=True, slots=True)
class Crash:
    """One bug that came to light: where it was caught, and the exception, or who gave the alarm without one."""

    where: str
    error: BaseException | None
    source: str = ""

    @property
    def place(self) -> str:
        """Type, file, line and function of the innermost frame; nothing that the article or the reviewer wrote."""
        if self.error is None:
            return self.source
        frames = traceback.extract_tb(self.error.__traceback__)
        at = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno} in {frames[-1].name}" if frames else ""
        return f"{type(self.error).__name__}{at}"


Listener = Callable[[Crash], None]
Undo = Callable[[], None]

_listeners: list[Listener] = []
_busy = threading.local()


def report(crash: Crash) -> None:
    """Log the bug and tell every listener, in the thread where it happened. A bug in here is only logged."""
    if getattr(_busy, "now", False):
        log.error("while reporting: %s: %s", crash.where, crash.place)
        return
    _busy.now = True
    try:
        log.error("%s: %s", crash.where, crash.place)
        if sys.flags.dev_mode and crash.error is not None:
            traceback.print_exception(crash.error)
        for listener in tuple(_listeners):
            listener(crash)
    except Exception:  # noqa: BLE001  the last resort: whatever listens must not bring the program down
        log.critical("a listener failed while %s was reported", crash.where)
    finally:
        _busy.now = False


def listen(listener: Listener) -> Undo:
    """Have every bug told to `listener` until the function that is given back is called."""
    _listeners.append(listener)
    return lambda: _listeners.remove(listener)


def shielded(call: Callable[P, R], where: str, otherwise: Callable[P, R]) -> Callable[P, R]:
    """`call`, but an exception in it is reported and `otherwise` answers in its stead."""

    @functools.wraps(call)
    def safe(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return call(*args, **kwargs)
        except Exception as error:  # noqa: BLE001  an exception that leaves an override can end the process
            report(Crash(where, error))
            return otherwise(*args, **kwargs)

    return safe


def install() -> Undo:
    """Lead the hooks of Python, of threads and of Qt to the reporter; the function given back restores the old ones."""
    hook, thread_hook = sys.excepthook, threading.excepthook
    sys.excepthook = slot_failed
    threading.excepthook = thread_failed
    handler = qInstallMessageHandler(qt_said)

    def restore() -> None:
        sys.excepthook, threading.excepthook = hook, thread_hook
        qInstallMessageHandler(handler)

    return restore


def slot_failed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For `sys.excepthook`. Ctrl+C is no bug and keeps its usual end."""
    if not isinstance(error, Exception):
        sys.__excepthook__(kind, error, trace)
        return
    report(Crash("slot", error.with_traceback(trace)))


def thread_failed(failure: threading.ExceptHookArgs) -> None:
    """For `threading.excepthook`."""
    report(Crash("thread", failure.exc_value or failure.exc_type()))


def task_failed(_loop: object, context: Mapping[str, Any]) -> None:
    """For an event loop's exception handler; `context` is asyncio's (Any, because asyncio says no more)."""
    error: BaseException | None = context.get("exception")
    report(Crash("task", error, "" if error else _coroutine(context.get("task"))))
    if error is None:
        _print_for_mending(str(context.get("message", "")))


def _coroutine(task: Any) -> str:
    """The function that a task runs (Any, because asyncio's types stay in the bridge)."""
    running = task.get_coro() if task is not None else None
    return f"in {running.__qualname__}" if running is not None else "without an exception"


def qt_said(level: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """For `qInstallMessageHandler`: a warning of Qt or worse is a bug of ours, the rest is chatter."""
    if level in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} or message.startswith(PLATFORM_LIMIT):
        return
    report(Crash("Qt", None, f"{context.category} {context.function or _named(message)}".strip()))
    _print_for_mending(message)


def _named(message: str) -> str:
    """The function that a message of Qt begins with; Qt's own builds do not tell it otherwise."""
    found = FUNCTION.match(message)
    return found[0] if found else ""


def _print_for_mending(message: str) -> None:
    if sys.flags.dev_mode:
        print(message, file=sys.stderr)  # noqa: T201  asked for by -X dev
