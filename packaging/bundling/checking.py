"""What was left out of the bundle, held against what is imported and linked, and what is in it against the lock."""

import re
import sys
from collections.abc import Collection, Iterable
from fnmatch import fnmatch
from functools import cache
from importlib import metadata
from pathlib import Path

from bundling import contents, fromdebian
from bundling.elf import elves, linked
from bundling.places import LOCK, ROOT

_MISSING = re.compile(r"^(?:missing|excluded) module named '?([\w.]+)'? - imported by (.*)$", re.MULTILINE)
_IMPORTER = re.compile(r"([\w.]+) \(([^)]*)\)")
_REQUIREMENT = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)
BROUGHT_BY_THE_BUILD = ("pyinstaller",)
"""What starts the bundle is of these."""

NEVER_LOADED = frozenset(
    {
        *("cmd", "code", "pdb", "rlcompleter", "site", "cffi.setuptools_ext", "cffi.ffiplatform"),
        *("thinc.mypy", "pydantic.mypy", "pydantic.v1.mypy", "pydantic.v1._hypothesis_plugin"),
    }
)
"""Modules that import something left out as they are loaded, and are never loaded themselves."""


def imported_anyway(warnings: str, left_out: Collection[str] = contents.EXCLUDED) -> list[str]:
    """Of what was left out, what a module in the bundle imports as it is loaded; from PyInstaller's warnings."""
    found = []
    for name, importers in _MISSING.findall(warnings):
        if not any(name == one or name.startswith(f"{one}.") for one in left_out):
            continue
        found += [
            f"{name}, by {importer}"
            for importer, how in _IMPORTER.findall(importers)
            if how == "top-level" and importer not in NEVER_LOADED
        ]
    return found


def linked_in_vain(folder: Path) -> list[str]:
    """What a library or program of the bundle links and neither the bundle nor the system has (Linux)."""
    inside = {file.name for file in folder.rglob("*.so*")}
    return [
        f"{name}, by {file.relative_to(folder)}"
        for file in elves(folder)
        for name in linked(file)
        if name not in inside and not any(fnmatch(name, pattern) for pattern in contents.FROM_THE_SYSTEM)
    ]


def from_the_system(folder: Path) -> set[str]:
    """The libraries that the bundle links and leaves to the system (Linux)."""
    names = {name for file in elves(folder) for name in linked(file)}
    return {name for name in names if any(fnmatch(name, pattern) for pattern in contents.FROM_THE_SYSTEM)}


def locked() -> dict[str, set[str]]:
    """The distributions of the lock, by their normalized names, with their versions: one may have several, each for
    some Pythons.
    """
    found: dict[str, set[str]] = {}
    for name, version in _REQUIREMENT.findall(LOCK.read_text("utf-8")):
        found.setdefault(normal(name), set()).add(version)
    return found


def not_locked(sources: Iterable[str]) -> list[str]:
    """Distributions that something in the bundle comes from and that the lock of what runs does not have, or not in the
    version that is installed.
    """
    names = inside(sources) - set(BROUGHT_BY_THE_BUILD)
    have, known = {name: metadata.version(name) for name in names}, locked()
    return sorted(f"{name} {version}" for name, version in have.items() if version not in known.get(name, ()))


def of_nobody(sources: Iterable[str]) -> list[str]:
    """Shared libraries that are neither a locked distribution's, nor Python's, nor the system's: whose are they?"""
    own = (str(Path(sys.base_prefix).resolve()), str(ROOT))
    strangers = (
        source for source in sources if source not in _owners() and not str(Path(source).resolve()).startswith(own)
    )
    return sorted(source for source in strangers if not fromdebian.is_known(source))


def modules_among(dropped: Iterable[str]) -> list[str]:
    """Modules of Python among the files that were dropped: nothing that can be imported may be."""
    return sorted(place for place in dropped if contents.is_module(place))


def inside(sources: Iterable[str]) -> set[str]:
    """The distributions that these installed files belong to."""
    owners = _owners()
    return {owners[source] for source in sources if source in owners}


@cache
def _owners() -> dict[str, str]:
    found: dict[str, str] = {}
    for one in metadata.distributions():
        for file in one.files or ():
            found[str(one.locate_file(file))] = normal(one.metadata["Name"])
    return found


def normal(name: str) -> str:
    """The name as all spellings of it are compared (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
