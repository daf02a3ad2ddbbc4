"""No exception leaves an overridden virtual: Qt would end the process, and no hook of Python's would be asked.

A class that overrides what Qt calls takes `Guarded` as its first base. Each override is wrapped when the class is made;
where one fails, the bug is reported and Qt gets a harmless answer.
"""

from collections.abc import Callable
from types import FunctionType
from typing import Any

from PySide6.QtCore import QModelIndex

from ui.crash import shielded

# What Qt gets where it has no answer of its own to fall back on, or where its own would act a second time.
HARMLESS: dict[str, Callable[[], Any]] = {
    "event": bool,
    "eventFilter": bool,
    "viewportEvent": bool,
    "rowCount": int,
    "columnCount": int,
    "data": lambda: None,
    "index": QModelIndex,
    "parent": QModelIndex,
}


class Guarded:
    """First base of every class that overrides a Qt virtual."""

    def __init_subclass__(cls, **options: Any) -> None:
        """Any, because whatever Qt's own classes take as options goes through untouched."""
        super().__init_subclass__(**options)
        for name, method in written_methods(cls).items():
            base = qt_base_with(cls, name)
            if base is not None and not hasattr(method, "guards"):
                setattr(cls, name, guarded(method, base))


def written_methods(cls: type) -> dict[str, FunctionType]:
    """Every method of a class that Python wrote and not Qt: its own, and those of what is mixed into it."""
    found: dict[str, object] = {}
    for base in reversed(cls.__mro__):
        found.update(vars(base))
    return {name: method for name, method in found.items() if isinstance(method, FunctionType)}


def qt_base_with(cls: type, name: str) -> type | None:
    """The first class of Qt's among the bases of `cls` that has an attribute of this name; none for dunders."""
    if name.startswith("__"):
        return None
    return next((base for base in cls.__mro__ if base.__module__.startswith("PySide6.") and hasattr(base, name)), None)


def guarded(method: FunctionType, base: type) -> Callable[..., Any]:
    """`method` as an override of `base` that never raises. Any, because virtuals have every signature."""
    name = method.__name__
    safe = shielded(method, f"{method.__module__}.{method.__qualname__}", fallback(base, name))
    safe.__dict__["guards"] = name
    return safe


def fallback(base: type, name: str) -> Callable[..., Any]:
    """What answers for a failed override: nothing for an event handler, a harmless value, or Qt's own method."""
    if name.endswith("Event") or name == "paint":
        return lambda *_args, **_options: None
    if name in HARMLESS:
        harmless = HARMLESS[name]
        return lambda *_args, **_options: harmless()
    return qts_own(getattr(base, name))


def qts_own(method: Callable[..., Any]) -> Callable[..., Any]:
    """Qt's own method, and nothing where it has none to call (a pure virtual)."""

    def answer(*args: Any, **options: Any) -> Any:
        try:
            return method(*args, **options)
        except NotImplementedError:
            return None

    return answer
