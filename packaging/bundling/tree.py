"""Trees of files as packages hold them: laid out by links, with the modes and the time that they shall have."""

import gzip
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from bundling.making import date, epoch


def copy(source: Path, target: Path) -> None:
    """One file, in a folder that is made for it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def lay_out(source: Path, target: Path) -> None:
    """A whole folder without its bytes twice: hard links where they can be had, links inside it as they are."""
    shutil.copytree(source, target, symlinks=True, copy_function=_linked)


def _linked(source: str, target: str) -> str:
    if Path(source).is_symlink():
        return str(shutil.copy2(source, target, follow_symlinks=False))
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def write_gzip(text: str, target: Path) -> None:
    """Text packed without the time of packing."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), mtime=0))


def settle(folder: Path) -> None:
    """Folders and programs 755, all else 644; everything of the commit's time."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs else 0o644)
    date(folder)


def archive(folder: Path, target: Path, inner: str) -> Path:
    """The folder as .tar.xz: in order, of one time, of nobody."""
    plain = target.with_suffix("")
    with tarfile.open(plain, "w", format=tarfile.PAX_FORMAT) as tar:
        for path in (folder, *sorted(folder.rglob("*"))):
            place = path.relative_to(folder).as_posix()
            tar.add(path, inner if place == "." else f"{inner}/{place}", recursive=False, filter=_of_nobody)
    subprocess.run(["xz", "--force", "--threads=2", str(plain)], check=True)
    return target


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Hard links are no matter of the archive's, nor whose the files were."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch()
    return entry


def run(*command: str | Path) -> None:
    """A program of the system, quiet but for what it complains of. Raises CalledProcessError."""
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}
    subprocess.run([str(word) for word in command], check=True, env=env, stdout=sys.stderr)
