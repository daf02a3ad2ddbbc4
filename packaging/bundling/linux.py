"""Linux: an archive that runs where it is unpacked, a Debian package, an AppImage where its tool and runtime are."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from app import VERSION
from bundling import manual, templates
from bundling.checking import from_the_system
from bundling.contents import FROM_THE_SYSTEM
from bundling.elf import glibc
from bundling.making import size
from bundling.places import BUILD, DIST, PACKAGING, ROOT
from bundling.system import ARCHITECTURE
from bundling.tools import lacking
from bundling.tree import archive, copy, lay_out, run, settle, write_gzip

APPLICATION = "org.proofdesk.Proofdesk"
LINUX = PACKAGING / "linux"
DEB, APPIMAGE = "the Debian package", "the AppImage"
RUNTIME = "PROOFDESK_APPIMAGE_RUNTIME"
"""The variable that names the file which an AppImage begins with: appimagetool would take from the network whatever
lies there that day.
"""


def pack(folder: Path, name: str) -> Iterator[Path]:
    """Every package that can be made here."""
    without = left_out()
    yield archived(folder, name)
    if DEB not in without:
        yield deb(folder)
    if APPIMAGE not in without:
        yield appimage(folder, name, Path(os.environ[RUNTIME]))


def left_out() -> dict[str, str]:
    """The packages that cannot be made here, and why."""
    runtime = {} if Path(os.environ.get(RUNTIME, "")).is_file() else {APPIMAGE: f"{RUNTIME} names no file"}
    return {**runtime, **lacking({DEB: "dpkg-deb", APPIMAGE: "appimagetool"})}


def archived(folder: Path, name: str) -> Path:
    """The bundle, and beside it what a desktop is told."""
    tree = _fresh("archive")
    lay_out(folder, tree / "proofdesk")
    share(tree / "share")
    settle(tree)
    return archive(tree, DIST / f"{name}.tar.xz", name)


def share(target: Path) -> None:
    """The desktop entry, the metadata, the type of the desk file, the icons, the manual page."""
    copy(LINUX / f"{APPLICATION}.desktop", target / "applications" / f"{APPLICATION}.desktop")
    copy(LINUX / f"{APPLICATION}.metainfo.xml", target / "metainfo" / f"{APPLICATION}.metainfo.xml")
    copy(LINUX / f"{APPLICATION}.mime.xml", target / "mime" / "packages" / f"{APPLICATION}.xml")
    shutil.copytree(BUILD / "icons" / "hicolor", target / "icons" / "hicolor")
    write_gzip(manual.page(), target / "man" / "man1" / "proofdesk.1.gz")


def deb(folder: Path) -> Path:
    """The Debian package; what it depends on is what the bundle links and does not bring along."""
    tree = _fresh("deb")
    lay_out(folder, tree / "usr" / "lib" / "proofdesk")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "proofdesk").symlink_to("../lib/proofdesk/proofdesk")
    share(tree / "usr" / "share")
    doc = tree / "usr" / "share" / "doc" / "proofdesk"
    copy(LINUX / "debian" / "copyright", doc / "copyright")
    write_gzip((ROOT / "CHANGELOG.md").read_text("utf-8"), doc / "NEWS.gz")
    architecture = _told("dpkg", "--print-architecture")
    copy(control(folder, architecture, size(tree) // 1024), tree / "DEBIAN" / "control")
    settle(tree)
    target = DIST / f"proofdesk_{VERSION}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "--threads-max=2", "-Zxz", "--build", tree, target)
    return target


def control(folder: Path, architecture: str, kilobytes: int) -> Path:
    """The package's own description."""
    return templates.filled(
        "linux/debian/control.in",
        ARCHITECTURE=architecture,
        INSTALLED_SIZE=str(kilobytes),
        DEPENDS=", ".join(depends(folder)),
    )


def depends(folder: Path) -> list[str]:
    """The Debian packages that have what the bundle links and leaves to the system."""
    names = from_the_system(folder)
    packages = {has for name in names for like, has in FROM_THE_SYSTEM.items() if has and fnmatch(name, like)}
    return sorted(f"libc6 (>= {glibc(folder)})" if package == "libc6" else package for package in packages)


def appimage(folder: Path, name: str, runtime: Path) -> Path:
    """The AppImage, which begins with `runtime`."""
    tree = _fresh("appimage")
    lay_out(folder, tree / "usr" / "lib" / "proofdesk")
    share(tree / "usr" / "share")
    (tree / "AppRun").symlink_to("usr/lib/proofdesk/proofdesk")
    copy(LINUX / f"{APPLICATION}.desktop", tree / f"{APPLICATION}.desktop")
    copy(BUILD / "icons/hicolor/256x256/apps" / f"{APPLICATION}.png", tree / f"{APPLICATION}.png")
    settle(tree)
    target = DIST / f"{name}.AppImage"
    run(*wrapping(tree, runtime, target))
    return target


def wrapping(tree: Path, runtime: Path, target: Path) -> tuple[str | Path, ...]:
    """The command that makes an AppImage of a tree."""
    how = ("--no-appstream", "--runtime-file", runtime)
    return ("env", f"ARCH={ARCHITECTURE}", "appimagetool", *how, tree, target)


def _fresh(name: str) -> Path:
    tree = BUILD / "trees" / name
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    return tree


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
