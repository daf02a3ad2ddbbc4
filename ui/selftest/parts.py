"""The parts of the self-test in their order, by module and function: each is imported when its turn comes.

What needs no screen comes first, for a Qt that cannot start must not keep the rest from being tried.
"""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import cast

from ui.selftest.trial import Outcome, Part, Trial

_WHERE = {
    "sample": ("ui.selftest.desk", "sample"),
    "claims": ("ui.selftest.desk", "claims"),
    "verdicts": ("ui.selftest.desk", "verdicts"),
    "undo and redo": ("ui.selftest.desk", "undo_and_redo"),
    "next draft": ("ui.selftest.desk", "next_draft"),
    "Word file": ("ui.selftest.readers", "word_file"),
    "web page": ("ui.selftest.readers", "web_page"),
    "languages": ("ui.selftest.readers", "languages"),
    "locked reader": ("ui.selftest.readers", "locked_reader"),
    "proposals": ("ui.selftest.proposing", "proposals"),
    "reports": ("ui.selftest.reports", "reports"),
    "history": ("ui.selftest.desk", "history"),
    "killing": ("ui.selftest.killing", "killing"),
    "surroundings": ("ui.selftest.surroundings", "surroundings"),
    "files": ("ui.selftest.shipped", "texts"),
    "schemas": ("ui.selftest.shipped", "schemas"),
    "time zones": ("ui.selftest.shipped", "time_zones"),
    "metadata": ("ui.selftest.shipped", "metadata"),
    "translations": ("ui.selftest.shipped", "translations"),
    "announcement": ("ui.selftest.announced", "announcement"),
    "screen": ("ui.selftest.stage", "screen_answers"),
    "icons and fonts": ("ui.selftest.shipped", "icons_and_fonts"),
    "window": ("ui.selftest.window", "window"),
    "PDF": ("ui.selftest.reports", "pdf"),
}


def _try(where: tuple[str, str], trial: Trial) -> Outcome:
    module, function = where
    part = cast("Part", getattr(import_module(module), function))  # a module's functions are not typed by its name
    return part(trial)


PARTS: dict[str, Callable[[Trial], Outcome]] = {name: partial(_try, where) for name, where in _WHERE.items()}
