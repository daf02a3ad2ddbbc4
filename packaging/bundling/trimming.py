"""What PyInstaller collected, trimmed: the whitelists of `bundling.contents`, then what nothing links any more.

An entry is PyInstaller's: the place in the bundle, the source, and its kind; a link's source is where it points, seen
from the link's own folder.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePath, PurePosixPath

from bundling import contents
from bundling.elf import linked
from bundling.system import SYSTEM

Entry = tuple[str, str, str]
Imports = Callable[[str], Iterable[tuple[str, str | None]]]
"""What a shared library links: names, and where they were found."""
_LINKING = {"BINARY", "EXTENSION"}
_RING = 40
"""Links that are followed on one way before it counts as a ring, as Linux counts."""


def trimmed(collected: Iterable[Entry], imports: Imports) -> list[Entry]:
    """The entries that stay; a link stays where it leads to one that does, or to a folder that holds one: macOS has
    frameworks of such links, and signs none that lacks them.
    """
    kept = [entry for entry in collected if contents.keeps(entry[0])]
    stays = _stay([entry for entry in kept if entry[2] != "SYMLINK"], imports)
    links = {place: target for place, target, kind in kept if kind == "SYMLINK"}
    there = {str(at) for place in stays for at in (PurePosixPath(place), *PurePosixPath(place).parents)} - {"."}
    return [entry for entry in kept if entry[0] in stays or (entry[0] in links and led(entry[0], links) in there)]


def led(place: str, links: Mapping[str, str]) -> str:
    """Where a place of the bundle leads once every link on its way is followed; empty for a ring."""
    at = PurePosixPath()
    coming, followed = list(reversed(PurePosixPath(place).parts)), 0
    while coming and followed < _RING:
        part = coming.pop()
        at = at.parent if part == ".." else at / part
        if str(at) in links:
            coming += reversed(PurePosixPath(links[str(at)]).parts)
            at, followed = at.parent, followed + 1
    return "" if coming else str(at)


def _stay(real: Iterable[Entry], imports: Imports) -> set[str]:
    """The places that are kept of entries that are no links."""
    places = {place: (source, kind) for place, source, kind in real}
    needs = {place: _names(source, imports) for place, (source, kind) in places.items() if kind in _LINKING}
    linked = {place for place in needs if contents.may_be_unneeded(place)}
    wanted = contents.needed((place for place in needs if place not in linked), linked, needs)
    return {place for place in places if place not in linked or place in wanted}


def _names(source: str, imports: Imports) -> set[str]:
    """What it links itself; PyInstaller tells of Linux's libraries all that comes with those as well."""
    if SYSTEM == "linux":
        return set(linked(Path(source)))
    return {PurePath(name).name for name, _ in imports(source)}
