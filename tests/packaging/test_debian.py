"""The Debian package: Debian makes one of its description, and its papers name every licence."""

import email
import re
from email.message import Message
from fnmatch import fnmatch
from pathlib import Path

from bundling import contents, templates
from bundling.places import ROOT
from resources import path
from tests.packaging.tools import LINUX, output

DEBIAN = LINUX / "debian"
WORDS = {"VERSION": "0.1.0", "ARCHITECTURE": "all", "INSTALLED_SIZE": "1", "DEPENDS": "libc6 (>= 2.36), libgl1"}
RECOMMENDED = {"libcups.so.2": "libcups2"}
"""Libraries that the program does without where they are missing, and their packages."""


def control() -> Message:
    return email.message_from_string(templates.fill((DEBIAN / "control.in").read_text("utf-8"), WORDS))


def test_what_the_package_does_not_depend_on_is_recommended() -> None:
    optional = {library for library, package in contents.FROM_THE_SYSTEM.items() if not package}

    assert optional == set(RECOMMENDED)
    assert set(RECOMMENDED.values()) <= set(re.split(r"[,|\s]+", control()["Recommends"]))


def test_there_are_four_places_to_fill() -> None:
    places = re.findall(r"@(\w+)@", (DEBIAN / "control.in").read_text("utf-8"))

    assert sorted(places) == sorted(WORDS)


def test_debian_makes_a_package_of_it(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "DEBIAN").mkdir(parents=True)
    (root / "DEBIAN" / "control").write_text(str(control()), "utf-8")

    output("dpkg-deb", "--root-owner-group", "--build", root, tmp_path / "proofdesk.deb")

    assert output("dpkg-deb", "--field", tmp_path / "proofdesk.deb", "Package", "Version").split() == [
        "Package:", "proofdesk", "Version:", "0.1.0",
    ]  # fmt: skip


def paragraphs() -> list[Message]:
    """The copyright file's paragraphs."""
    return [email.message_from_string(part) for part in (DEBIAN / "copyright").read_text("utf-8").split("\n\n")]


def test_every_licence_that_is_named_is_told() -> None:
    named = {one["License"].split("\n")[0] for one in paragraphs() if one["Files"]}
    told = {one["License"].split("\n")[0] for one in paragraphs() if one["License"] and not one["Files"]}

    assert named == told


def test_our_own_licence_is_told_word_for_word() -> None:
    ours = (ROOT / "LICENSE").read_text("utf-8").split("\n\n", 2)[2]

    (told,) = (one["License"] for one in paragraphs() if (one["License"] or "").startswith("Expat\n"))

    assert " ".join(told.removeprefix("Expat").replace("\n .\n", "\n").split()) == " ".join(ours.split())


def test_every_font_is_in_the_papers() -> None:
    patterns = [pattern for one in paragraphs() for pattern in (one["Files"] or "").split() if "/resources/" in pattern]

    fonts = [file for folder in ("fonts", "reports") for file in path(folder).rglob("*") if is_font(file)]

    assert fonts
    assert [file.name for file in fonts if not any(fnmatch(placed(file), pattern) for pattern in patterns)] == []


def is_font(file: Path) -> bool:
    return file.suffix in {".ttf", ".woff2"}


def placed(file: Path) -> str:
    """Where a file of the resources stands in the package."""
    return f"usr/lib/proofdesk/_internal/resources/{file.relative_to(path()).as_posix()}"
