"""Deeds whose modules are loaded when they are done first: the start does not wait for what few sittings need."""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def late(module: str, name: str) -> Callable[..., Any]:
    """The function of that name, whose module is loaded when it is called. Any: only the caller knows its type."""

    def does(*arguments: object) -> Any:
        return getattr(import_module(module), name)(*arguments)

    return does
