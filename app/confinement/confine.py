"""What a child process gives up before it touches what arrived.

Resource limits where the system has them (not on Windows), and on Linux new privileges, files (Landlock) and system
calls (seccomp). What is not to be had is left out, and the answer says what is in force: nothing here is promised.
"""

import ctypes
import sys
import sysconfig
from pathlib import Path

from app.confinement import landlock, seccomp

if sys.platform != "win32":
    import resource

_NO_NEW_PRIVILEGES = 38


def confine(memory: int, processor_time: int | None) -> list[str]:
    """Give all of it up for good, and name what is now in force, such as "memory", "landlock 6", "seccomp".

    `memory` is in bytes of address space, `processor_time` in seconds, None for a child that lives on.
    """
    readable = _of_python()
    done = _limit_resources(memory, processor_time)
    if sys.platform.startswith("linux"):
        done += _give_up_on_linux(readable)
    return done


def _limit_resources(memory: int, processor_time: int | None) -> list[str]:
    if sys.platform == "win32":
        return []
    wanted = {
        "memory": (getattr(resource, "RLIMIT_AS", None), memory),
        "processor time": (resource.RLIMIT_CPU, processor_time),
        "file size": (resource.RLIMIT_FSIZE, 0),
        "open files": (resource.RLIMIT_NOFILE, 64),
        "core dumps": (resource.RLIMIT_CORE, 0),
        "processes": (getattr(resource, "RLIMIT_NPROC", None), 0),
    }
    return [name for name, (which, most) in wanted.items() if _limited(which, most)]


def _limited(which: int | None, most: int | None) -> bool:
    """Whether the limit could be set: a system may not have it, macOS refuses some, a hard limit may be lower."""
    if which is None or most is None:
        return False
    try:
        hard = resource.getrlimit(which)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(which, (most, most))
    except (ValueError, OSError):
        return False
    return True


def _give_up_on_linux(readable: list[Path]) -> list[str]:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return []
    done = ["no new privileges"]
    spoken = landlock.restrict(libc, readable)
    if spoken:
        done.append(f"landlock {spoken}")
    if seccomp.restrict(libc):
        done.append("seccomp")
    return done


def _of_python() -> list[Path]:
    """From where Python and its libraries may still be read: they import late, and look up time zones. A frozen
    program's modules are in its own file, and are read from there one by one.
    """
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    own = {Path(sysconfig.get_path(name)) for name in names}
    bundle = getattr(sys, "_MEIPASS", None)
    frozen = [Path(bundle), Path(sys.executable)] if bundle else []
    return [*sorted(own), *frozen, Path("/usr/share/zoneinfo")]
