"""The parent's side of the child process: bytes in, a checked answer out, within the limits of size and time."""

import subprocess
from contextlib import suppress
from threading import Event, Thread, Timer

from app.confinement.children import started
from app.intake import limits
from app.intake.answer import LENGTH, Answer, Garbled, unpacked
from app.intake.refusal import Refused, Why


def ask(command: list[str], data: bytes, seconds: float = limits.TIME) -> Answer:
    """Start the command, hand it the bytes, and answer what it answers. Raises Refused."""
    too_slow = Event()
    with started(command) as child:
        clock = Timer(seconds, _end, (child, too_slow))
        feeder = Thread(target=_feed, args=(child, data), name="intake feeder")
        clock.start()
        feeder.start()
        said = _said(child)
        clock.cancel()
        child.kill()
        feeder.join()
        clock.join()
    if too_slow.is_set():
        raise Refused(Why.SLOW)
    try:
        return unpacked(said)
    except Garbled as garbled:
        raise Refused(Why.SILENT) from garbled


def _end(child: subprocess.Popen[bytes], too_slow: Event) -> None:
    too_slow.set()
    child.kill()


def _feed(child: subprocess.Popen[bytes], data: bytes) -> None:
    """Hand the bytes over; a child that has had enough closes its end."""
    if child.stdin:
        with suppress(OSError), child.stdin as way_in:
            way_in.write(data)


def _said(child: subprocess.Popen[bytes]) -> bytes:
    """The one message of the child, or nothing if it is none or too long."""
    if not child.stdout:
        return b""
    size = int.from_bytes(child.stdout.read(LENGTH), "big")
    return child.stdout.read(size) if size <= limits.LARGEST_ANSWER else b""
