"""The bundles, and what can be seen of them without running any: what went in, what stayed out, how large they are."""

import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from bundling import checking, comparing, contents, icons, making
from bundling.places import BUILD, DIST
from bundling.report import MB, Report

WHOLE = 330
WITHOUT_MODEL = 190
"""Megabytes that it may have on the disk at most."""
WORK, WORK_SMALL = BUILD / "work", BUILD / "work-small"


class Bundles(NamedTuple):
    """Where they lie: what is handed on, the same once more, and the one without the language model."""

    bundle: Path
    again: Path
    small: Path


def make(report: Report, *, whole: bool) -> Bundles:
    """All three, or the first alone; two at a time. Raises SystemExit where one cannot be made."""
    bundles = Bundles(DIST / "proofdesk", BUILD / "again" / "proofdesk", BUILD / "small" / "proofdesk")
    with report.step("bundles"), ThreadPoolExecutor(2) as pool:
        icons.write_all(BUILD / "icons")
        going = [pool.submit(making.make, DIST, WORK)]
        if whole:
            going.append(pool.submit(making.make, bundles.again.parent, BUILD / "work-again"))
            going.append(pool.submit(making.make, bundles.small.parent, WORK_SMALL, model=False))
        for made in going:
            made.result()
    look_at(report, bundles.bundle, WORK, WHOLE)
    if whole:
        look_at(report, bundles.small, WORK_SMALL, WITHOUT_MODEL, contents.MODEL)
        differing = comparing.differences(bundles.bundle, bundles.again)
        report.none_of("files that are not the same in two builds", differing)
        shutil.rmtree(bundles.again)
    return bundles


def look_at(report: Report, bundle: Path, work: Path, most: float, left_out: tuple[str, ...] = ()) -> None:
    """What was left out, held against what is imported and linked; what is in, against the lock."""
    collected = making.collected(work)
    kept, dropped, modules = collected["kept"], collected["dropped"], collected["modules"]
    name = "the bundle" if not left_out else "the bundle without the model"
    report.say(f"   {name}: {len(kept)} files, {len(modules)} modules in them; {len(dropped)} files dropped")
    report.figure("on the disk", making.size(bundle) / MB, most, "MB")
    warnings = making.warnings(work)
    report.none_of("left out and imported", checking.imported_anyway(warnings, (*contents.EXCLUDED, *left_out)))
    report.none_of("modules of Python that were dropped", checking.modules_among(dropped))
    report.none_of("of packages that are not locked so", checking.not_locked([*kept.values(), *modules.values()]))
    if sys.platform == "linux":
        report.none_of("linked and not there", checking.linked_in_vain(bundle))
        report.none_of("libraries of nobody", checking.of_nobody(making.libraries(work)))
