"""What is inside the bundle, with every licence and its text, as the file that the packed program reads."""

from collections.abc import Collection, Iterator
from pathlib import Path

from app.licences import others, part
from app.licences.installed import installed
from app.licences.installed import part as part_of
from app.licences.part import Part
from bundling import checking, fromdebian


class Unlicensed(Exception):
    """Something in the bundle has no licence, or none that its text is at hand of."""


def write(target: Path, sources: Collection[str]) -> None:
    """What the bundle is made of, by the files that went into it. Raises Unlicensed."""
    parts = tuple(inside(sources))
    lacking = [one.name for one in parts if not (one.licence and one.text)]
    if lacking:
        raise Unlicensed(f"Without a licence: {', '.join(lacking)}")
    part.write(parts, target)


def inside(sources: Collection[str]) -> Iterator[Part]:
    """Python, Qt and the like; the packages that a file of theirs went in from; the building system's libraries."""
    yield from others.parts()
    names = sorted({*checking.inside(sources), *checking.BROUGHT_BY_THE_BUILD})
    yield from (part_of(package) for name in names if (package := installed(name)) is not None)
    yield from fromdebian.parts(source for source in sources if source.startswith(("/usr/", "/lib/")))
