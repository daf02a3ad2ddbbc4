"""The Debian package: what it depends on is what Qt and the bundle need, and its papers can be read."""

import ast
import email
import re
from email.message import Message
from fnmatch import fnmatch
from pathlib import Path

import pytest

from bundling import contents, templates
from bundling.places import ROOT
from resources import path
from tests.packaging.tools import LINUX, output

DEBIAN = LINUX / "debian"
WORDS = {"VERSION": "0.1.0", "ARCHITECTURE": "all", "INSTALLED_SIZE": "1", "LIBC": "2.36"}
PACKAGES = {
    "libc6": (
        "ld-linux*",
        "libc.so.*",
        "libm.so.*",
        "libdl.so.*",
        "libpthread.so.*",
        "librt.so.*",
        "libutil.so.*",
        "libresolv.so.*",
    ),
    "libgl1": ("libGL.so.*", "libGLX.so.*", "libOpenGL.so.*", "libdrm.so.*"),
    "libegl1": ("libEGL.so.*",),
    "libxcb1": ("libxcb.so.*",),
    "libx11-6": ("libX11.so.*",),
    "libx11-xcb1": ("libX11-xcb.so.*",),
    "libfontconfig1": ("libfontconfig.so.*",),
    "libfreetype6": ("libfreetype.so.*",),
    "libwayland-client0": ("libwayland-*",),
    "libstdc++6": ("libstdc++.so.*",),
    "libgcc-s1": ("libgcc_s.so.*",),
    "libcups2": ("libcups.so.*",),
}
"""Which Debian package holds, or brings, the libraries that the bundle leaves to the system."""


def control() -> Message:
    return email.message_from_string(templates.fill((DEBIAN / "control.in").read_text("utf-8"), WORDS))


def packages(*fields: str) -> set[str]:
    """Every package that the fields name, alternatives too, without versions."""
    told = ", ".join(control()[field] for field in fields)
    return set(re.findall(r"[a-z0-9][a-z0-9.+-]+(?=\s*(?:\(|,|\||$))", re.sub(r"\(.*?\)", "", told)))


def test_the_package_depends_on_all_that_a_checkout_adds() -> None:
    added = {name for names in libraries().values() for name in names}

    assert added <= packages("Depends")


def libraries() -> dict[str, tuple[str, ...]]:
    """Debian's packages as `do` names them, read without running it."""
    found = {}
    for node in ast.parse((ROOT / "do").read_text("utf-8")).body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Tuple() as value) if name.endswith("LIBRARIES"):
                found[name] = ast.literal_eval(value)
    return found


@pytest.mark.parametrize("library", contents.FROM_THE_SYSTEM)
def test_what_the_bundle_leaves_out_comes_with_a_package(library: str) -> None:
    bringing = {name for name, held in PACKAGES.items() if any(fnmatch(library, pattern) for pattern in held)}

    assert bringing & packages("Depends", "Recommends")


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
