"""A bare Debian in a folder: the package installed, self-tested as an ordinary user, and purged without a trace.

Needs root and debootstrap; packages come from wherever this machine's own apt has them. Nothing of this machine is
mounted into the root: its commands run in mounts of their own, with a /proc of their own, which end with them.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
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
WATCHED = ("usr", "opt", "etc", "home", "root", "srv", "tmp", "var")
NOT_OURS = (
    *("var/lib/apt/*", "var/lib/dpkg/*", "var/cache/*", "var/log/*", "etc/ld.so.cache", "etc/apt/*"),
    *("home/*/.cache", "home/*/.cache/fontconfig*"),
)
"""What apt and dpkg write as they work, and fontconfig for whoever draws letters."""
SLOW = 300
"""Seconds after which a self-test has failed."""
_APART = ("unshare", "--mount", "--pid", "--fork")
_TARGET = "$(SUITE)|$(CODENAME)|$(REPO_URI)|$(COMPONENT)"
_LATE = "DPkg::Lock::Timeout=300"


class NotHere(Exception):
    """Why no bare root can be made here."""


def prove_in_bare_root(package: Path) -> Iterator[Proof]:
    """The proofs from a root with nothing but the package: the self-test of an ordinary user, and what is left of it.

    Raises NotHere, CalledProcessError, TimeoutExpired.
    """
    with root() as place:
        inside(place, "apt-get", "-qq", "-o", _LATE, "update")
        inside(place, "useradd", "--create-home", "reporter")
        before = everything(place)
        shutil.copyfile(package, place / "var/cache" / package.name)
        _apt(place, "install", "--no-install-recommends", f"/var/cache/{package.name}")
        yield _selftest(place)
        _apt(place, "purge", "proofdesk")
        _apt(place, "autoremove", "--purge")
        left = sorted(everything(place) - before)
        yield Proof("purged from the bare Debian root", {}, {}, f"left behind: {', '.join(left)}" if left else "")


@contextmanager
def root() -> Iterator[Path]:
    """A fresh minimal Debian of this machine's release; gone afterwards. Raises NotHere, CalledProcessError."""
    if shutil.which("debootstrap") is None or os.geteuid() != 0:
        raise NotHere("debootstrap is not installed, or we are not root")
    if subprocess.run([*_APART, "true"], capture_output=True, check=False).returncode:
        raise NotHere("mounts of our own cannot be had here")
    place = BUILD / "bare-root"
    shutil.rmtree(place, ignore_errors=True)
    suite, mirror = _origin()
    try:
        _make(place, suite, mirror)
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _make(place: Path, suite: str, mirror: str) -> None:
    """Have debootstrap make it. That it cannot, for want of a network or of devices, is not the package's fault."""
    try:
        _quietly("debootstrap", "--variant=minbase", suite, str(place), mirror)
    except subprocess.CalledProcessError as failure:
        raise NotHere(f"debootstrap says: {(failure.stderr or failure.stdout).strip()[-300:]}") from failure
    for name in NAMED:
        _bring(name, place)


def inside(place: Path, *command: str) -> None:
    """A command in the root. Raises CalledProcessError, with what it said."""
    _quietly(*_entering(place), "HOME=/root", "DEBIAN_FRONTEND=noninteractive", *command)


def everything(place: Path) -> set[str]:
    """Every file of the root that a package could have left."""
    found = (str(path.relative_to(place)) for name in WATCHED for path in (place / name).rglob("*"))
    return {name for name in found if not any(fnmatch(name, pattern) for pattern in NOT_OURS)}


def _apt(place: Path, verb: str, *words: str) -> None:
    inside(place, "apt-get", "-qq", "-y", "-o", _LATE, verb, *words)


def _selftest(place: Path) -> Proof:
    command = [*_entering(place, "--userspec=reporter"), "HOME=/home/reporter", "proofdesk", "selftest", "--json"]
    ended = subprocess.run(command, capture_output=True, check=False, timeout=SLOW)
    where = "installed in a bare Debian root, as an ordinary user"
    return read(where, ended.returncode, ended.stdout.decode(), ended.stderr.decode(errors="replace"))


def _entering(place: Path, *how: str) -> list[str]:
    """What stands before a command that is to run in the root; variables may follow it."""
    path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
    return [*_APART, f"--mount-proc={place}/proc", "chroot", *how, str(place), "/usr/bin/env", "-i", path]


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


def _quietly(*command: str) -> None:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise subprocess.CalledProcessError(ended.returncode, command, ended.stdout, ended.stderr)
