"""Libraries and programs of Linux, as binutils tells of them."""

import re
import subprocess
from functools import cache
from pathlib import Path

MAGIC = b"\x7fELF"
_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")


def is_elf(file: Path) -> bool:
    """Whether it is one, and no link to one."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == MAGIC


def elves(folder: Path) -> list[Path]:
    """All of them, in order."""
    return [file for file in sorted(folder.rglob("*")) if is_elf(file)]


def linked(file: Path) -> list[str]:
    """The libraries that it says it needs."""
    return _NEEDED.findall(_told(file))


def glibc(folder: Path) -> str:
    """The oldest C library that has all that these ask of it."""
    asked = [(int(major), int(minor)) for file in elves(folder) for major, minor in _GLIBC.findall(_told(file))]
    return "{}.{}".format(*max(asked))


def strip(folder: Path) -> None:
    """Take the names for debuggers off every one. Raises CalledProcessError.

    Libraries that were moved into a wheel (`numpy.libs`) were patched for it, and do not load any more once stripped.
    """
    files = [str(file) for file in elves(folder) if file.parent.suffix != ".libs"]
    subprocess.run(["strip", "--strip-unneeded", *files], check=True, stderr=subprocess.DEVNULL)


@cache
def _told(file: Path) -> str:
    """Asked once: three checks look at each of some 400 files, none of which changes once it is stripped."""
    return subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=False).stdout
