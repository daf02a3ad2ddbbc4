"""Landlock is spoken to as the kernel wants it."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from app.confinement import landlock
from tests.missing import missing

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock is Linux's")


_TRIES = """
import ctypes, sys
from pathlib import Path
from app.confinement import landlock
libc = ctypes.CDLL(None, use_errno=True)
allowed, folder, other = map(Path, sys.argv[1:])
libc.prctl(38, 1, 0, 0, 0)
if not landlock.restrict(libc, [allowed, folder]):
    print("no landlock")
for file in (allowed, folder / "inner", other):
    try:
        print(file.read_text())
    except PermissionError:
        print("refused")
"""


def test_one_file_may_be_named_as_well_as_a_folder(tmp_path: Path) -> None:
    for name in ("allowed", "folder/inner", "other"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    places = [str(tmp_path / name) for name in ("allowed", "folder", "other")]

    told = subprocess.run([sys.executable, "-c", _TRIES, *places], capture_output=True, text=True, check=True).stdout

    if "no landlock" in told:
        missing("Landlock in this kernel")
    assert told.split() == ["allowed", "folder/inner", "refused"]


def test_the_kernel_tells_its_version_or_that_it_has_none() -> None:
    assert 0 <= landlock.version(ctypes.CDLL(None, use_errno=True)) < 100
