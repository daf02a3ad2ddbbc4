"""The filter's program, played through step by step as the kernel plays it."""

import errno
import struct

import pytest

from app.confinement.seccomp import program

MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
ALLOW, KILL, REFUSE, UNKNOWN = 0x7FFF0000, 0x80000000, 0x50000 | errno.EPERM, 0x50000 | errno.ENOSYS


def verdict(machine: str, number: int, first: int = 0, spoken: int | None = None) -> int:
    """What the kernel's small machine answers for a system call."""
    memory = {0: number, 4: MACHINES[machine] if spoken is None else spoken, 16: first}
    steps = list(struct.iter_unpack("=HBBI", program(machine)))
    at, held = 0, 0
    while True:
        code, when_true, when_false, value = steps[at]
        at += 1
        if code == 0x06:
            return int(value)
        if code == 0x20:
            held = memory[value]
        else:
            holds = {0x15: held == value, 0x35: held >= value, 0x45: bool(held & value)}[code]
            at += when_true if holds else when_false


FORBIDDEN = {"x86_64": (41, 59, 57, 101, 62, 425), "aarch64": (198, 221, 117, 129, 425)}


@pytest.mark.parametrize(
    ("machine", "number"), [(each, number) for each, calls in FORBIDDEN.items() for number in calls]
)
def test_sockets_programs_and_other_processes_are_refused(machine: str, number: int) -> None:
    assert verdict(machine, number) == REFUSE


@pytest.mark.parametrize(("machine", "number"), [("x86_64", 0), ("x86_64", 9), ("aarch64", 63), ("aarch64", 222)])
def test_reading_and_memory_are_allowed(machine: str, number: int) -> None:
    assert verdict(machine, number) == ALLOW


@pytest.mark.parametrize(("machine", "clone"), [("x86_64", 56), ("aarch64", 220)])
def test_threads_are_allowed_and_processes_refused(machine: str, clone: int) -> None:
    assert verdict(machine, clone, first=0x10000) == ALLOW
    assert verdict(machine, clone, first=17) == REFUSE


@pytest.mark.parametrize("machine", MACHINES)
def test_the_newer_clone_is_unknown_so_that_the_older_is_asked(machine: str) -> None:
    assert verdict(machine, 435) == UNKNOWN


def test_a_call_in_another_tongue_ends_the_process() -> None:
    assert verdict("x86_64", 0, spoken=0x40000003) == KILL


def test_the_short_pointers_of_x32_are_refused() -> None:
    assert verdict("x86_64", 0x40000000 | 41) == REFUSE
