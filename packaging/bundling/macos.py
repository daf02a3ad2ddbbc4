"""macOS: the application in a disk image; signed and notarised where a certificate is named in the surroundings.

Written by the documentation of codesign, notarytool and hdiutil. The application is signed before it is proved, and
what is packed is what was proved.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from bundling.places import BUILD, DIST, PACKAGING
from bundling.tools import lacking
from bundling.tree import run

APPLICATION = DIST / "Proofdesk.app"
IMAGE = "the disk image"
MACH_O = {
    bytes.fromhex(magic)
    for magic in ("feedface", "cefaedfe", "feedfacf", "cffaedfe", "cafebabe", "bebafeca", "cafebabf", "bfbafeca")
}
"""How code begins: of 32 and 64 bits, thin and for several processors, in either order of bytes."""


def pack(_folder: Path, name: str) -> Iterator[Path]:
    """The disk image of the application as it is, notarised where there is a certificate."""
    if not left_out():
        image = imaged(APPLICATION, DIST / f"{name}.dmg")
        notarise(image)
        yield image


def left_out() -> dict[str, str]:
    """The packages that cannot be made here, and why."""
    return lacking({IMAGE: "hdiutil"})


def imaged(application: Path, image: Path) -> Path:
    """The disk image: the application beside a link to where applications lie."""
    tree = BUILD / "trees" / "dmg"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    shutil.copytree(application, tree / application.name, symlinks=True)
    (tree / "Applications").symlink_to("/Applications")
    run("hdiutil", "create", "-volname", "Proofdesk", "-srcfolder", tree, "-format", "UDZO", "-ov", image)
    return image


def sign(application: Path = APPLICATION) -> None:
    """Sign everything in the application as whom PROOFDESK_SIGN_AS names; do nothing where it names nobody."""
    identity = os.environ.get("PROOFDESK_SIGN_AS")
    if not identity:
        return
    how = ("--force", "--timestamp", "--options", "runtime", "--sign", identity)
    for code in inside_out(application):
        run("codesign", *how, code)
    run("codesign", *how, "--entitlements", PACKAGING / "macos" / "entitlements.plist", application)
    run("codesign", "--verify", "--deep", "--strict", application)


def inside_out(application: Path) -> list[Path]:
    """What is signed before the application, in this order: code, the deepest first, then frameworks likewise. The
    program itself is not among it: codesign takes that for the whole application.
    """
    programs = application / "Contents" / "MacOS"
    code = [file for file in application.rglob("*") if file.parent != programs and is_code(file)]
    frameworks = [folder for folder in application.rglob("*.framework") if not folder.is_symlink()]
    return [*sorted(code, key=_depth), *sorted(frameworks, key=_depth)]


def is_code(file: Path) -> bool:
    """Whether it is a program or a library, and no link to one; a framework's has no ending that would tell."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) in MACH_O


def _depth(path: Path) -> tuple[int, Path]:
    """Deepest first, else by name."""
    return -len(path.parts), path


def notarise(image: Path) -> None:
    """Sign the image, have Apple look at it, and fasten its word to it; nothing where PROOFDESK_SIGN_AS names nobody.

    PROOFDESK_NOTARY_PROFILE names the profile that notarytool keeps.
    """
    identity = os.environ.get("PROOFDESK_SIGN_AS")
    if identity:
        profile = os.environ.get("PROOFDESK_NOTARY_PROFILE", "proofdesk")
        run("codesign", "--force", "--timestamp", "--sign", identity, image)
        run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
        run("xcrun", "stapler", "staple", image)
