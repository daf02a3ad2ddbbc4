"""The environment for other programs: as it was before a bundled program was started and set it up for itself.

What is left in it of the bundle would have another program load the bundle's libraries instead of the system's.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_BEFORE = "_ORIG"
"""Behind the name of a variable: what it was before the bundle was started."""
_LIBRARIES = ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH")
_OF_BUNDLE = ("_PYI_", "_MEIPASS")


def for_others() -> dict[str, str]:
    """Our environment, as another program may have it."""
    bundle = bundled_in()
    return dict(os.environ) if bundle is None else cleaned(os.environ, bundle)


def give_back() -> None:
    """Have what Qt itself starts, a browser for example, find the environment clean.

    Not on Windows, where libraries are still looked for along PATH when the program runs.
    """
    bundle = bundled_in()
    if bundle is not None and os.name != "nt":
        kept = cleaned(os.environ, bundle)
        for name in os.environ.keys() - kept.keys():
            del os.environ[name]
        os.environ.update(kept)


def bundled_in() -> Path | None:
    """The folder of the bundle that this program runs from; None where it runs from source."""
    return Path(sys._MEIPASS) if getattr(sys, "frozen", False) else None  # type: ignore[attr-defined]  # noqa: SLF001  the documented name


def cleaned(environment: Mapping[str, str], bundle: Path) -> dict[str, str]:
    """The environment without anything that the bundle put there, and with what it set aside."""
    before = {
        name.removesuffix(_BEFORE): value
        for name, value in environment.items()
        if name.endswith(_BEFORE) and name.removesuffix(_BEFORE) in _LIBRARIES
    }
    dropped = {*_LIBRARIES, *(f"{name}{_BEFORE}" for name in _LIBRARIES)}
    kept = {
        name: _outside(value, bundle)
        for name, value in environment.items()
        if name not in dropped and not name.startswith(_OF_BUNDLE)
    }
    return {name: value for name, value in (kept | before).items() if value or environment.get(name) == ""}


def _outside(value: str, bundle: Path) -> str:
    """A variable's value without the places in the bundle."""
    places = value.split(os.pathsep)
    outside = [place for place in places if not Path(place).is_relative_to(bundle)]
    return value if len(outside) == len(places) else os.pathsep.join(outside)
