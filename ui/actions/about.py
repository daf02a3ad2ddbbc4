"""What the program says of itself: its versions, the licences of what is inside, and what it does not protect from."""

import json
import platform
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import qVersion

from app import VERSION
from app.domain.problem import Problem
from app.licences.gathered import parts
from app.reading.model import PACKAGE
from app.store import sqlite
from ui.actions.workplace import Workplace

NO_MODEL = "none, rules read alone"


def show(place: Workplace) -> None:
    """Show the page at once; what is inside is read beside the window."""
    page = place.pages.about
    page.show_versions(versions())
    place.pages.show_about()
    if not page.model.parts:
        place.bridge.spawn(_reading(place))


def show_protection(place: Workplace) -> None:
    place.pages.show_protection()


def versions() -> list[tuple[str, str]]:
    """What runs here, by name."""
    return [
        ("Proofdesk", VERSION),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("SQLite", sqlite.version()),
        ("Language model", _model()),
        ("System", f"{platform.system()} {platform.machine()}"),
    ]


async def _reading(place: Workplace) -> None:
    try:
        place.pages.about.show_parts(await place.bridge.in_thread(parts))
    except Problem as problem:
        place.pages.sheet.put_away()
        place.window.banner.tell(problem)


def _model() -> str:
    """The model by its own name, read beside its package, which would take a second to load."""
    found = find_spec(PACKAGE)
    if found is None or not found.submodule_search_locations:
        return NO_MODEL
    meta = json.loads((Path(found.submodule_search_locations[0]) / "meta.json").read_text(encoding="utf-8"))
    return f"{meta['lang']}_core_web_sm {meta['version']}"
