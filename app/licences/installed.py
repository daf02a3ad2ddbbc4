"""What the installed packages say of their own licences: in their metadata, and in the files that came with them."""

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from app.licences.part import Part
from resources import path as resource

LOCK = Path(__file__).parents[2] / "packaging" / "locks" / "run.txt"
"""What runs, each line a package with its version and the systems that need it."""

NAMES = {"pysqlite3": "Zlib"}
"""Licences that the metadata do not name: its text is zlib’s."""

TEXTS = {
    "sentencex": ("sentencex.txt",),
    "pyside6-essentials": ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""Packages that come without their licence's text, and the files in resources/licences that have it."""

_SHORT = 60
_CLASSIFIER = "License :: "
_LICENCE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_NO_TEXT = frozenset({".py", ".pyc", ".json", ".so", ".pyd"})
_OTHERS = "_vendor"


def parts(lock: Path = LOCK) -> Iterator[Part]:
    """Every package that the lock asks for on this system and that is installed, in the order of their names."""
    for name in sorted(wanted(lock.read_text(encoding="utf-8").splitlines())):
        found = installed(name)
        if found is not None:
            yield part(found)


def wanted(lines: Iterable[str]) -> set[str]:
    """The names of what these lines of a lock ask for on this system and this Python."""
    asked = (Requirement(line.partition(" \\")[0].strip()) for line in lines if line[:1].isalnum())
    return {canonicalize_name(one.name) for one in asked if one.marker is None or one.marker.evaluate()}


def installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def part(package: Distribution) -> Part:
    """The package as it speaks of itself."""
    name = canonicalize_name(package.name)
    return Part(package.name, package.version, licence(package), "\n\n".join(_texts(package, name)).strip())


def licence(package: Distribution) -> str:
    """The name of its licence; "" where nobody says."""
    named = NAMES.get(canonicalize_name(package.name))
    expression, field = (_said(package, key) for key in ("License-Expression", "License"))
    if len(field) > _SHORT or "\n" in field:
        field = ""
    return named or expression or field or " / ".join(_classified(package))


def _said(package: Distribution, key: str) -> str:
    return next((str(value).strip() for value in package.metadata.get_all(key) or ()), "")


def _classified(package: Distribution) -> Iterator[str]:
    for value in package.metadata.get_all("Classifier") or ():
        if str(value).startswith(_CLASSIFIER):
            yield str(value).rpartition(" :: ")[2]


def _texts(package: Distribution, name: str) -> Iterator[str]:
    """Each text once, under its file's name."""
    seen: set[str] = set()
    for file in filter(_is_licence, sorted(package.files or (), key=str)):
        text = Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip()
        if text and text not in seen:
            seen.add(text)
            yield f"{file.name}\n\n{text}\n"
    for own in TEXTS.get(name, ()):
        yield shipped(own)


def _is_licence(file: PackagePath) -> bool:
    """Whether it is called so, or stands in the folder for such."""
    in_folder = len(file.parts) > 2 and file.parts[0].endswith(".dist-info") and file.parts[1] == "licenses"
    return (in_folder or bool(_LICENCE.search(file.name))) and file.suffix not in _NO_TEXT and _OTHERS not in file.parts


def shipped(name: str) -> str:
    """A text that ships with the program."""
    return resource("licences", name).read_text(encoding="utf-8").strip() + "\n"
