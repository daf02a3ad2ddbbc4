"""A bare Debian in a folder: the package installed, self-tested as an ordinary user, and purged without a trace.

Needs root and debootstrap; packages come from wherever this machine's own apt has them.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bundling.places import BUILD
from bundling.proving import Proof, read

NAMED = (
    "etc/apt/sources.list",
    "etc/apt/sources.list.d",
    "etc/apt/apt.conf.d",
    "etc/apt/trusted.gpg.d",
    "etc/resolv.conf",
)
"""What the machine's own apt is told, and the root's is told as well."""
WATCHED = ("usr", "opt", "etc", "home")
_TARGET = "$(SUITE)|$(CODENAME)|$(REPO_URI)|$(COMPONENT)"
_LATE = "DPkg::Lock::Timeout=300"


class NotHere(Exception):
    """Why no bare root can be made here."""


def prove_in_bare_root(package: Path) -> Iterator[Proof]:
    """The proofs from a root with nothing but the package: offscreen, and as whoever has no name. Raises NotHere,
    CalledProcessError.
    """
    with root() as place:
        inside(place, "apt-get", "-qq", "-o", _LATE, "update")
        inside(place, "useradd", "--create-home", "reporter")
        before = everything(place)
        shutil.copyfile(package, place / "var/cache" / package.name)
        inside(
            place,
            "apt-get",
            "-qq",
            "-y",
            "-o",
            _LATE,
            "install",
            "--no-install-recommends",
            f"/var/cache/{package.name}",
        )
        yield _selftest(place)
        inside(place, "apt-get", "-qq", "-y", "-o", _LATE, "purge", "proofdesk")
        inside(place, "apt-get", "-qq", "-y", "-o", _LATE, "autoremove", "--purge")
        left = [name for name in everything(place) - before if "proofdesk" in name.lower()]
        yield Proof("purged from the bare Debian root", {}, {}, f"left behind: {', '.join(left)}" if left else "")


@contextmanager
def root() -> Iterator[Path]:
    """A fresh minimal Debian of this machine's release, with /proc and /dev; gone afterwards. Raises NotHere."""
    if shutil.which("debootstrap") is None or os.geteuid() != 0:
        raise NotHere("debootstrap is not installed, or we are not root")
    place = BUILD / "bare-root"
    _unmount(place)
    shutil.rmtree(place, ignore_errors=True)
    suite, mirror = _origin()
    _quietly("debootstrap", "--variant=minbase", suite, str(place), mirror)
    for name in NAMED:
        _bring(name, place)
    try:
        _quietly("mount", "--bind", "/dev", str(place / "dev"))
        _quietly("mount", "-t", "proc", "proc", str(place / "proc"))
        yield place
    finally:
        _unmount(place)
        shutil.rmtree(place, ignore_errors=True)


def inside(place: Path, *command: str) -> None:
    """A command in the root. Raises CalledProcessError, with what it said."""
    _quietly("chroot", str(place), "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root",
             "DEBIAN_FRONTEND=noninteractive", *command)  # fmt: skip


def everything(place: Path) -> set[str]:
    """Every file of the root that a package could have left."""
    return {str(path.relative_to(place)) for name in WATCHED for path in (place / name).rglob("*")}


def _selftest(place: Path) -> Proof:
    command = ["chroot", "--userspec=reporter", str(place), "/usr/bin/env", "-i", "HOME=/home/reporter"]
    ended = subprocess.run([*command, "/usr/bin/proofdesk", "selftest", "--json"], capture_output=True, check=False)
    where = "installed in a bare Debian root, as an ordinary user"
    return read(where, ended.returncode, ended.stdout.decode(), ended.stderr.decode(errors="replace"))


def _origin() -> tuple[str, str]:
    """The release and the mirror that this machine's own packages come from."""
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", _TARGET, "Created-By: Packages"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for line in told.splitlines():
        suite, codename, mirror, component = line.split("|")
        if component == "main" and "-" not in suite and "security" not in mirror:
            return codename or suite, mirror
    raise NotHere("apt names no mirror of Debian")


def _bring(name: str, place: Path) -> None:
    source, target = Path("/") / name, place / name
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    elif source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        shutil.copyfile(source, target)


def _unmount(place: Path) -> None:
    for name in ("proc", "dev"):
        subprocess.run(["umount", "--lazy", str(place / name)], check=False, stderr=subprocess.DEVNULL)


def _quietly(*command: str) -> None:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise subprocess.CalledProcessError(ended.returncode, command, ended.stdout, ended.stderr)
