"""The files with places to fill: `NAME.in` under packaging becomes `NAME` elsewhere, with @VERSION@ and the like."""

import re
from collections.abc import Mapping
from pathlib import Path

from app import VERSION
from bundling.places import BUILD, PACKAGING

_PLACE = re.compile(r"@([A-Z_]+)@")


def filled(name: str, under: Path = BUILD, **more: str) -> Path:
    """The file filled in, `under` a folder. Raises KeyError for a place that nothing fills."""
    target = under / name.removesuffix(".in")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(fill((PACKAGING / name).read_text("utf-8"), {**values(), **more}), "utf-8")
    return target


def fill(text: str, words: Mapping[str, str]) -> str:
    """The text with every @PLACE@ filled. Raises KeyError."""
    return _PLACE.sub(lambda found: words[found[1]], text)


def values() -> dict[str, str]:
    """What is the same on every system: the version, and its four numbers with commas as Windows has them."""
    numbers = [int(part) for part in re.findall(r"\d+", VERSION)[:3]]
    return {"VERSION": VERSION, "VERSION_NUMBERS": ", ".join(map(str, [*numbers, *[0] * (4 - len(numbers))]))}
