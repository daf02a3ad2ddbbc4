"""What PyInstaller collected, trimmed: the whitelists of `bundling.contents`, then what nothing links any more.

An entry is PyInstaller's: the place in the bundle, the source, and its kind; a link's source is where it points.
"""

from collections.abc import Callable, Iterable
from pathlib import Path, PurePath

from bundling import contents
from bundling.elf import linked
from bundling.system import SYSTEM

Entry = tuple[str, str, str]
Imports = Callable[[str], Iterable[tuple[str, str | None]]]
"""What a shared library links: names, and where they were found."""


def trimmed(collected: Iterable[Entry], imports: Imports) -> list[Entry]:
    """The entries that stay."""
    kept = [entry for entry in collected if contents.keeps(entry[0])]
    real = [entry for entry in kept if entry[2] != "SYMLINK"]
    needs = {place: _names(source, imports) for place, source, kind in real if kind in {"BINARY", "EXTENSION"}}
    linked = {place for place in needs if contents.may_be_unneeded(place)}
    wanted = contents.needed((place for place in needs if place not in linked), linked, needs)
    stays = {place for place, _, _ in real if place not in linked or place in wanted}
    return [entry for entry in kept if entry[0] in stays or (entry[2] == "SYMLINK" and _target(entry) in stays)]


def _names(source: str, imports: Imports) -> set[str]:
    """What it links itself; PyInstaller tells of Linux's libraries all that comes with those as well."""
    if SYSTEM == "linux":
        return set(linked(Path(source)))
    return {PurePath(name).name for name, _ in imports(source)}


def _target(entry: Entry) -> str:
    """Where a link of the bundle leads, as a place of the bundle."""
    return (Path(entry[0]).parent / entry[1]).as_posix()
