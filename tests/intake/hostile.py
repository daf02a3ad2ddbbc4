"""A reader that attacks: run as the child with the child's own confinement, it tells what it was allowed to do.

Started by the tests as a program; standard input is JSON with the paths and the process to attack.
"""

import ctypes
import os
import resource
import signal
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import orjson

from app.domain.article import Block, Label
from app.intake.answer import Answer
from app.intake.child import serve

Attack = Callable[[dict[str, str], int], object]


def connect(_: dict[str, str], __: int) -> None:
    with socket.socket() as way_out:
        way_out.connect(("127.0.0.1", 9))


def find_address(_: dict[str, str], __: int) -> None:
    socket.getaddrinfo("proofdesk.invalid", 80)


def raise_limits(_: dict[str, str], __: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def trace(_: dict[str, str], parent: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.ptrace(16, parent, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "ptrace")


ATTACKS: dict[str, Attack] = {
    "connect a socket": connect,
    "look up an address": find_address,
    "run a program": lambda _, __: subprocess.run(["/bin/true"], check=True),
    "fork": lambda _, __: os.fork(),
    "read /etc/passwd": lambda _, __: Path("/etc/passwd").read_bytes(),
    "list the home": lambda paths, _: list(Path(paths["home"]).iterdir()),
    "list the root": lambda _, __: list(Path("/").iterdir()),
    "read a private file": lambda paths, _: Path(paths["private"]).read_bytes(),
    "write beside it": lambda paths, _: Path(paths["private"]).with_name("written").write_bytes(b"x"),
    "change its rights": lambda paths, _: Path(paths["private"]).chmod(0o777),
    "remove it": lambda paths, _: Path(paths["private"]).unlink(),
    "write to the temporary folder": lambda paths, _: Path(paths["temporary"], "written").write_bytes(b"x"),
    "take 2 GiB": lambda _, __: bytearray(2 << 30),
    "signal the parent": lambda _, parent: os.kill(parent, 0),
    "signal everybody": lambda _, __: os.kill(-1, signal.SIGCONT),
    "read the parent's variables": lambda _, parent: Path(f"/proc/{parent}/environ").read_bytes(),
    "read the parent's memory": lambda _, parent: os.close(os.open(f"/proc/{parent}/mem", os.O_RDONLY)),
    "trace the parent": trace,
    "raise its own limits": raise_limits,
    "change its user": lambda _, __: os.setuid(65534),
    "read Python's library": lambda _, __: Path(os.__file__).read_bytes(),
}


def attack(data: bytes) -> Answer:
    """Every attack, one line each: its name, then "allowed" or the error that stopped it."""
    paths = orjson.loads(data)
    text = "\n".join(f"{name}: {tried(one, paths)}" for name, one in ATTACKS.items())
    blocks = (Block(0, len(text), Label.BODY),)
    return Answer(text, blocks, "", "text/plain", "utf-8", "utf-8")


def tried(one: Attack, paths: dict[str, str]) -> str:
    """What came of it: "allowed", or the error that stopped it."""
    try:
        one(paths, os.getppid())
    except (OSError, MemoryError, ValueError, subprocess.SubprocessError) as error:
        return type(error).__name__
    return "allowed"


if __name__ == "__main__":
    serve(attack)
