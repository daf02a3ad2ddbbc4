"""Landlock: a Linux process gives up files, network ports and signals for good (kernel documentation, userspace-api).

Only libc is spoken to, by ctypes. After `restrict` the process may read below the folders that it named, and nothing
else: no other file, no directory listing, no writing, and from kernels that know them no TCP port, no signal and no
abstract socket that leads out of it.
"""

import ctypes
import os
from collections.abc import Iterable
from pathlib import Path

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG, _PATH_BENEATH = 1, 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
"""How many of the file rights each version of the interface knows; 16 since the fifth."""
_BIND_AND_CONNECT, _SOCKETS_AND_SIGNALS = 3, 3


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("ports", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def version(libc: ctypes.CDLL) -> int:
    """The version of Landlock that the kernel speaks; 0 for none."""
    return max(0, int(libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION_FLAG)))


def restrict(libc: ctypes.CDLL, readable: Iterable[Path]) -> int:
    """Give up all files but `readable` and those below it, and answer the version in force; 0 where there is none.

    The process must have given up new privileges before.
    """
    spoken = version(libc)
    if not spoken:
        return 0
    rules = _Ruleset(
        (1 << _RIGHTS.get(spoken, 16)) - 1,
        _BIND_AND_CONNECT if spoken >= 4 else 0,
        _SOCKETS_AND_SIGNALS if spoken >= 6 else 0,
    )
    size = 8 if spoken < 4 else 16 if spoken < 6 else 24
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    if ruleset < 0:
        return 0
    for place in readable:
        _allow_reading(libc, ruleset, place)
    done = libc.syscall(_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)
    return spoken if done == 0 else 0


def _allow_reading(libc: ctypes.CDLL, ruleset: int, place: Path) -> None:
    """A folder with all that is below it, or one file. The kernel refuses a rule about folders for a file."""
    try:
        opened = os.open(place, os.O_PATH)
    except OSError:
        return
    rule = _Beneath(_READ_FILE | _READ_DIR if place.is_dir() else _READ_FILE, opened)
    libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0)
    os.close(opened)
