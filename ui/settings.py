"""What the reviewer set and where the window stood: one small JSON file in the user's configuration folder.

Nothing in it is about what an article says: ids, sizes and keys. A file that cannot be read counts as none, because the
desk must open; one that cannot be written is told by whoever asked for it.
"""

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from app.domain.ids import ArticleId
from app.domain.problem import Problem
from resources.looks import ThemeName

SMALLEST, LARGEST = 0.8, 2.0
"""The text scales that the window is drawn for."""
MOST_DESKS = 10


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was in an article: the claim in hand, and the code point at the top of the window."""

    claim: str = ""
    top: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """`gaps` is whether words not accounted for are marked; `geometry` and `splits` are Qt's own saved states in base
    64, `column` what came of them in pixels; `last` is the article by desk file, `places` by article, `keys` the
    changed keys by command; `desks` are the desk files that were open of late, the newest first.
    """

    theme: ThemeName = ThemeName.SYSTEM
    scale: float = 1.0
    reviewer: str = ""
    gaps: bool = False
    geometry: str = ""
    splits: Mapping[str, str] = field(default_factory=dict)
    column: Mapping[str, int] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    last: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    desks: tuple[str, ...] = ()

    def with_last(self, desk: Path, article: ArticleId | None) -> "Settings":
        """The same, with `article` as the one that opens with this desk file."""
        return replace(self, last={**self.last, str(desk): article or ""})

    def with_place(self, article: ArticleId, place: Place) -> "Settings":
        return replace(self, places={**self.places, article: place})

    def with_desk(self, desk: Path) -> "Settings":
        """The same, with this desk file as the newest of those that were open of late."""
        newest = str(desk.absolute())
        return replace(self, desks=(newest, *(one for one in self.desks if one != newest))[:MOST_DESKS])

    def without_desks(self, here: Path) -> "Settings":
        """The same, with no desk file named in it but the one that stands here, for where one was in it."""
        last = {desk: article for desk, article in self.last.items() if desk == str(here)}
        return replace(self, desks=(), last=last)


def default_path() -> Path:
    """Where the settings are kept where nothing else is said."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "proofdesk" / "settings.json"


def load(path: Path) -> Settings:
    """What the file says; what it does not say, or says in words nobody understands, is as it was at first."""
    return said_in(path) or Settings()


def said_in(path: Path) -> Settings | None:
    """The same; None where there is no such file, or nothing in it makes sense."""
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return _read(said) if isinstance(said, dict) else None


def save(path: Path, settings: Settings) -> None:
    """Write the file beside itself, then put it in its place. Raises Problem where the folder cannot be written."""
    fresh = path.with_name(f"{path.stem}-{os.getpid()}.new")  # another window may be writing as well
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(asdict(settings), indent=1, ensure_ascii=False), encoding="utf-8")
        os.replace(fresh, path)  # noqa: PTH105  Path.replace says the same, and this name says what it does
    except OSError as error:
        raise Problem(
            f"The settings could not be saved: {error.strerror or 'the folder cannot be written'}.",
            kept="Articles and verdicts are not touched by this.",
            do=f"See that {path.parent} can be written.",
        ) from error


def _read(said: dict[str, Any]) -> Settings:
    """Any, because JSON says what it likes: each field is taken where it makes sense."""
    good = {name: value for name, value in said.items() if name in _SENSE and _SENSE[name](value)}
    if "theme" in good:
        good["theme"] = ThemeName(good["theme"])
    if "scale" in good:
        good["scale"] = min(LARGEST, max(SMALLEST, float(good["scale"])))
    if "places" in good:
        good["places"] = {name: _place(place) for name, place in good["places"].items()}
    if "desks" in good:
        good["desks"] = tuple(good["desks"][:MOST_DESKS])
    return replace(Settings(), **good)


def _is_words(value: object) -> bool:
    return isinstance(value, str)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _all_in(value: object, inner: Callable[[object], bool]) -> bool:
    return isinstance(value, dict) and all(inner(one) for one in value.values())


_SENSE: Mapping[str, Callable[[object], bool]] = {
    "theme": lambda value: isinstance(value, str) and value in set(ThemeName),
    "scale": _is_number,
    "reviewer": _is_words,
    "gaps": lambda value: isinstance(value, bool),
    "geometry": _is_words,
    "splits": lambda value: _all_in(value, _is_words),
    "column": lambda value: _all_in(value, lambda one: isinstance(one, int)),
    "keys": lambda value: _all_in(value, _is_words),
    "last": lambda value: _all_in(value, _is_words),
    "places": lambda value: _all_in(value, lambda one: isinstance(one, dict)),
    "desks": lambda value: isinstance(value, list) and all(map(_is_words, value)),
}
"""What each field must be like for its word to be taken."""


def _place(said: dict[str, Any]) -> Place:
    claim, top = said.get("claim"), said.get("top")
    return Place(claim if isinstance(claim, str) else "", top if isinstance(top, int) else 0)
