"""What ships with the program and is only read: each file of it is loaded as it is when it is needed."""

import json
from functools import reduce
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any
from zoneinfo import TZPATH, ZoneInfo, available_timezones, reset_tzpath

from resources import path
from ui.selftest.letters import digest
from ui.selftest.stage import application
from ui.selftest.trial import MADE, Outcome, Trial, expect

FEWEST_ZONES = 400
BUILT = {"licences.json"}
"""Files that are in a bundle alone, because they are made with it."""
EDGE = 24
"""Pixels of an icon that is drawn to try it."""


def icons_and_fonts(_trial: Trial) -> Outcome:
    """Each icon is drawn and not empty, each font is known to Qt by its name."""
    application()
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415  only where Qt was seen to load

    from ui.theme import fonts, icons  # noqa: PLC0415  the same

    fonts.load()
    families = [family for family in (fonts.SERIF, fonts.DISPLAY, fonts.SANS) if QFontDatabase.hasFamily(family)]
    expect(len(families) == 3, f"Of the fonts, only {families} are known to Qt.")
    names = sorted(file.stem for file in path("icons").glob("*.svg"))
    blank = [name for name in names if _is_blank(icons.pixmap(name, "#000000", EDGE).toImage())]
    expect(names and not blank, f"Nothing is drawn of these icons: {', '.join(blank) or 'all'}.")
    expect(len(icons.program_icon().availableSizes()) > 3, "The program has no icon of its own.")
    return Outcome(f"{len(names)} icons, {len(families)} families", [names, families])


def texts(_trial: Trial) -> Outcome:
    """Templates, style sheets, schemas, sample, icons, fonts: every file is there, and means something."""
    found = sorted(file for file in path().rglob("*") if file.is_file() and file.name not in BUILT)
    found = [file for file in found if file.suffix not in {".py", ".pyc"}]
    told = {file.relative_to(path()).as_posix(): digest(_read(file)) for file in found}
    for folder in ("fonts", "icons", "reports", "sample", "schemas", "sheet"):
        expect(any(name.startswith(f"{folder}/") for name in told), f"There is nothing in resources/{folder}.")
    for name in ("report", "claim", "changes"):
        expect(f"reports/{name}.html" in told, f"The template {name}.html is missing.")
    return Outcome(f"{len(told)} files", told)


def schemas(trial: Trial) -> Outcome:
    """The schemas are JSON, and the report has all that its own asks for and nothing else.

    No more than that: what could hold one against the other is not in the program.
    """
    files = sorted(path("schemas").glob("*.json"))
    told = {file.name: digest(json.dumps(json.loads(file.read_text("utf-8")))) for file in files}
    schema = json.loads(path("schemas", "report-1.schema.json").read_text("utf-8"))
    report = json.loads((trial.folder / "report.json").read_text("utf-8"))
    expect(schema["required"] and set(schema["required"]) <= set(report), "The report lacks what its schema asks for.")
    expect(set(report) <= set(schema["properties"]), "The report says what its schema does not know.")
    return Outcome(f"{len(told)}, and the report is after its own", told)


def translations(_trial: Trial) -> Outcome:
    """Whatever Qt's translations there are; today there is none."""
    files = sorted(path().rglob("*.qm"))
    if not files:
        return Outcome("none, English only", [])
    application()
    from PySide6.QtCore import QTranslator  # noqa: PLC0415  only where Qt was seen to load

    bad = [file.name for file in files if not QTranslator().load(str(file))]
    expect(not bad, f"These do not load: {', '.join(bad)}.")
    return Outcome(f"{len(files)} of them", [file.name for file in files])


def time_zones(_trial: Trial) -> Outcome:
    """All time zones from the program's own tables: the system's are taken away meanwhile."""
    before = TZPATH
    reset_tzpath([])
    ZoneInfo.clear_cache()
    try:
        names = sorted(available_timezones())
        offsets = {name: str(MADE.astimezone(ZoneInfo(name)).utcoffset()) for name in names}
    finally:
        reset_tzpath(before)
        ZoneInfo.clear_cache()
    expect(len(names) >= FEWEST_ZONES, f"There are only {len(names)} time zones.")
    return Outcome(f"{len(names)} of them", [len(names), digest(json.dumps(offsets))])


def metadata(_trial: Trial) -> Outcome:
    """What libraries look up about themselves when they are loaded."""
    import_module("sqlite_utils")
    return Outcome(f"sqlite-utils {version('sqlite-utils')}", "known")


def _read(file: Path) -> str:
    data = file.read_bytes()
    expect(data, f"{file.name} is empty.")
    return data.decode("latin-1")


def _is_blank(image: Any) -> bool:
    """Whether nothing is drawn in a picture. Any: its type is Qt's, which is loaded later."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return not reduce(lambda seen, point: seen or image.pixelColor(*point).alpha() > 0, points, False)
