"""Every class of the window that overrides what Qt calls has `Guarded` as its first base."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject

import ui
from tests.house.tree import Module, Offence, last_name, modules
from ui.guarded import Guarded, base_with, qt_bases, written_methods

Classes = dict[str, list[ast.ClassDef]]


def unguarded(module: Module, known: Classes) -> Iterator[Offence]:
    """Classes of `module` (nested ones too) that override a name of a Qt base and are not guarded first."""
    origins = dict(qt_names(module))
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef):
            chain = list(lineage(node, known))
            bases = [base for one in chain for base in named_qt_bases(one, origins)]
            own = {step.name for step in node.body if isinstance(step, ast.FunctionDef | ast.AsyncFunctionDef)}
            overridden = sorted(name for name in own if not name.startswith("__") and base_with(bases, name))
            if overridden and not any(is_guarded_first(one) for one in chain):
                yield Offence(module.path, node.lineno, f"{node.name} overrides {', '.join(overridden)} unguarded")


def known_classes(house: list[Module]) -> Classes:
    """Every class of the house by its bare name."""
    known: Classes = {}
    for module in house:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                known.setdefault(node.name, []).append(node)
    return known


def lineage(node: ast.ClassDef, known: Classes) -> Iterator[ast.ClassDef]:
    """The class and its ancestors within the house."""
    waiting, seen = [node], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting.extend(parent for base in one.bases for parent in known.get(last_name(base), []))


def is_guarded_first(node: ast.ClassDef) -> bool:
    """Whether the first base is the guard."""
    return bool(node.bases) and last_name(node.bases[0]) == "Guarded"


def qt_names(module: Module) -> Iterator[tuple[str, str]]:
    """Names in a module that stand for something of Qt's, with what they stand for."""
    for node in ast.walk(module.tree):
        match node:
            case ast.ImportFrom(module=str(source), names=names) if source.startswith("PySide6"):
                yield from ((alias.asname or alias.name, f"{source}.{alias.name}") for alias in names)
            case ast.Import(names=names):
                yield from (
                    (alias.asname, alias.name) for alias in names if alias.asname and alias.name.startswith("PySide6")
                )


def named_qt_bases(node: ast.ClassDef, origins: dict[str, str]) -> Iterator[type]:
    """The Qt classes among the bases of a class: by the module's imports, otherwise by looking through Qt."""
    for base in node.bases:
        name = last_name(base)
        origin = origins.get(name) or origins.get(last_name(getattr(base, "value", base)), "") + f".{name}"
        places = [origin.rpartition(".")[0]] if origin.startswith("PySide6.") else []
        for place in [*places, "PySide6.QtWidgets", "PySide6.QtGui", "PySide6.QtCore"]:
            found = getattr(importlib.import_module(place), name, None) if name.startswith("Q") else None
            if isinstance(found, type):
                yield found
                break


BARE = """
from PySide6.QtWidgets import QWidget
class Pane(QWidget):
    def paintEvent(self, event): ...
"""
LATE = BARE.replace("(QWidget)", "(QWidget, Guarded)")
INHERITED = """
from PySide6 import QtCore as C
class Rows(C.QAbstractListModel): ...
class Claims(Rows):
    def data(self, index, role): ...
"""
NESTED = """
from PySide6.QtCore import QEvent, QObject
def make():
    class Filter(QObject):
        def eventFilter(self, watched, event): ...
"""
GUARDED = BARE.replace("(QWidget)", "(Guarded, QWidget)")
GUARDED_ABOVE = INHERITED.replace("(C.QAbstractListModel)", "(Guarded, C.QAbstractListModel)")
ADDS = BARE.replace("paintEvent", "follow")
STATIC = BARE.replace("paintEvent", "find")


@pytest.mark.parametrize("source", [BARE, LATE, INHERITED, NESTED])
def test_an_override_without_a_guard_is_found(source: str) -> None:
    module = Module("ui/a.py", source)

    assert list(unguarded(module, known_classes([module])))


@pytest.mark.parametrize("source", [GUARDED, GUARDED_ABOVE, ADDS, STATIC])
def test_a_guarded_override_and_a_method_of_our_own_pass(source: str) -> None:
    module = Module("ui/a.py", source)

    assert not list(unguarded(module, known_classes([module])))


def test_every_override_in_the_window_is_guarded() -> None:
    house = modules("ui")
    known = known_classes(house)

    assert known
    assert [str(offence) for module in house for offence in unguarded(module, known)] == []


def test_every_override_in_the_window_is_wrapped_as_it_runs() -> None:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)

    bare = [f"{kind.__module__}.{kind.__qualname__}.{name}" for kind in our_kinds() for name in bare_overrides(kind)]

    assert bare == []


def test_an_unwrapped_override_is_found_as_it_runs() -> None:
    class Bare(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            return False

    class Wrapped(Guarded, Bare):
        """The same, guarded."""

    assert bare_overrides(Bare) == ["eventFilter"]
    assert bare_overrides(Wrapped) == []


def our_kinds() -> set[type]:
    """Every class of the window that Qt or the guard knows."""
    waiting, seen = [QObject, Guarded], set[type]()
    while waiting:
        kind = waiting.pop()
        if kind not in seen:
            seen.add(kind)
            waiting.extend(type.__subclasses__(kind))
    return {kind for kind in seen if kind.__module__.startswith("ui.")}


def bare_overrides(kind: type) -> list[str]:
    """Names that a class overrides, or a mixin for it, without the guard's mark on them."""
    written = written_methods(kind).items()
    return [name for name, method in written if base_with(qt_bases(kind), name) and not hasattr(method, "guards")]
