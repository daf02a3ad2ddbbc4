"""No exception leaves an overridden virtual: Qt would end the process, and no hook of Python's would be asked.

A class that overrides what Qt calls takes `Guarded` as its first base. Each override is wrapped when the class is made;
where one fails, the bug is reported and Qt gets a harmless answer.
"""

from collections.abc import Callable
from types import FunctionType, MethodDescriptorType
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
        bases = qt_bases(cls)
        for name, method in written_methods(cls).items():
            base = base_with(bases, name)
            if base is not None and not hasattr(method, "guards"):
                setattr(cls, name, guarded(method, name, base))


def qt_bases(cls: type) -> list[type]:
    """The classes of Qt's that a class is made from; not those that they are made from in their turn."""
    qts = [base for base in cls.__mro__ if base.__module__.startswith("PySide6.")]
    return [base for base in qts if not any(issubclass(other, base) for other in qts if other is not base)]


def written_methods(cls: type) -> dict[str, FunctionType]:
    """Every method of a class that Python wrote and Qt did not: its own, and those of what is mixed into it."""
    found = {
        name: method
        for base in reversed(cls.__mro__)
        if not base.__module__.startswith("PySide6.")
        for name, method in vars(base).items()
        if isinstance(method, FunctionType) and not name.startswith("__")
    }
    return {name: method for name, method in found.items() if getattr(cls, name) is method}


def base_with(bases: list[type], name: str) -> type | None:
    """The first of these classes that has a method of this name which Qt could call: no signal, nothing static."""
    return next((base for base in bases if isinstance(getattr(base, name, None), MethodDescriptorType)), None)


def guarded(method: FunctionType, name: str, base: type) -> Callable[..., Any]:
    """`method` as the override `name` of `base`, which never raises. Any, because virtuals have every signature."""
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
