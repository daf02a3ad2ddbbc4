"""macOS: the application in a disk image; signed and notarised where a certificate is named in the surroundings.

Written by the documentation of codesign, notarytool and hdiutil.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from bundling.places import BUILD, DIST, PACKAGING
from bundling.tree import run

APPLICATION = DIST / "Proofdesk.app"


def pack(_folder: Path, name: str) -> Iterator[Path]:
    """The disk image."""
    identity = os.environ.get("PROOFDESK_SIGN_AS")
    if identity:
        sign(identity)
    image = DIST / f"{name}.dmg"
    tree = BUILD / "trees" / "dmg"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    shutil.copytree(APPLICATION, tree / APPLICATION.name, symlinks=True)
    (tree / "Applications").symlink_to("/Applications")
    run("hdiutil", "create", "-volname", "Proofdesk", "-srcfolder", tree, "-format", "UDZO", "-ov", image)
    if identity:
        notarise(image)
    yield image


def sign(identity: str) -> None:
    """Sign everything in the application, the libraries first."""
    entitlements = PACKAGING / "macos" / "entitlements.plist"
    how = ("--force", "--timestamp", "--options", "runtime", "--sign", identity)
    for library in sorted((*APPLICATION.rglob("*.dylib"), *APPLICATION.rglob("*.so"))):
        run("codesign", *how, library)
    run("codesign", *how, "--entitlements", entitlements, APPLICATION)
    run("codesign", "--verify", "--deep", "--strict", APPLICATION)


def notarise(image: Path) -> None:
    """Have Apple look at the image, and fasten its word to it; the profile is one that notarytool keeps."""
    profile = os.environ.get("PROOFDESK_NOTARY_PROFILE", "proofdesk")
    run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
    run("xcrun", "stapler", "staple", image)
