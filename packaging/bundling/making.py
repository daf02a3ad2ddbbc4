"""The bundle itself: PyInstaller run so that the same commit gives the same bytes, then stripped and dated."""

import json
import os
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from bundling import elf
from bundling.places import BUILD, DIST, PACKAGING, ROOT, SPEC

_RELEASE = re.compile(r'<release [^>]*date="(\d{4}-\d{2}-\d{2})"')


def epoch() -> int:
    """Seconds since 1970 of what is built: SOURCE_DATE_EPOCH, or the commit's own time; where git knows of none, the
    day of the release as Linux is told it.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    git = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return _day_of_release() if git.returncode else int(git.stdout)


def _day_of_release() -> int:
    told = _RELEASE.search((PACKAGING / "linux" / "org.proofdesk.Proofdesk.metainfo.xml").read_text("utf-8"))
    return int(datetime.fromisoformat(f"{told[1]}T00:00:00+00:00").timestamp()) if told else 0


def surroundings() -> dict[str, str]:
    """What makes PyInstaller's work the same every time."""
    return {
        **os.environ,
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(epoch()),
        "PYTHONPATH": str(PACKAGING),
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }


def make(target: Path = DIST, work: Path = BUILD / "work", *, model: bool = True) -> Path:
    """The bundle's folder under `target`, whole; its icons must be there. Raises SystemExit."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(target), "--workpath", str(work), str(SPEC)]
    command += [] if model else ["--", "--without-model"]
    env = {**surroundings(), "PYINSTALLER_CONFIG_DIR": str(work)}
    made = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if made.returncode:
        raise SystemExit(f"PyInstaller failed:\n{made.stderr}")
    folder = target / "proofdesk"
    if sys.platform == "linux":
        elf.strip(folder)
    date(folder)
    return folder


def collected(work: Path = BUILD / "work") -> dict[str, dict[str, str]]:
    """What PyInstaller collected and the spec kept or dropped: places and modules, each with its source."""
    told: dict[str, dict[str, str]] = json.loads((work / SPEC.stem / "collected.json").read_text("utf-8"))
    return told


def libraries(work: Path = BUILD / "work") -> list[str]:
    """The sources of the shared libraries that went in."""
    return [source for source in collected(work)["kept"].values() if ".so" in Path(source).name]


def licences_in(bundle: Path) -> Path:
    """The file in it that names everything inside."""
    return bundle / "_internal" / "resources" / "licences.json"


def warnings(work: Path = BUILD / "work") -> str:
    """What PyInstaller looked for in vain, and who imports it."""
    return (work / SPEC.stem / f"warn-{SPEC.stem}.txt").read_text("utf-8")


def date(folder: Path) -> None:
    """Every file and folder bears the time of the commit."""
    at = epoch()
    for path in (*folder.rglob("*"), folder):
        os.utime(path, (at, at), follow_symlinks=False)


def size(folder: Path) -> int:
    """Bytes on the disk: a link counts nothing."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
