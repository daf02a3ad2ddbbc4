"""Several windows, one settings file: what each of them changed is put together, and none undoes what another did."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from ui.settings import MOST_DESKS, Settings


def merged(before: Settings, ours: Settings, theirs: Settings) -> Settings:
    """What is in the file, with what we changed since `before` was written."""
    names = [field.name for field in fields(Settings)]
    return Settings(**{name: _merged(*(getattr(each, name) for each in (before, ours, theirs))) for name in names})


def _merged(before: Any, ours: Any, theirs: Any) -> Any:
    """Any: each field has a type of its own."""
    if ours == before:
        return theirs
    if isinstance(ours, Mapping):
        gone = before.keys() - ours.keys()
        changed = {name: value for name, value in ours.items() if name not in before or before[name] != value}
        return {name: value for name, value in theirs.items() if name not in gone} | changed
    if isinstance(ours, tuple):
        return _joined(before, ours, theirs)
    return ours


def _joined(before: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Ours first, then theirs; what either has taken away since `before` is gone."""
    kept = [one for one in ours if one in theirs or one not in before]
    return (*kept, *(one for one in theirs if one not in ours and one not in before))[:MOST_DESKS]
