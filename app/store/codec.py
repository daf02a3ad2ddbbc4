"""How an event is spelt on disk: canonical JSON after RFC 8785, of strings, integers, lists and objects only.

orjson with sorted keys writes exactly that for these types: keys are ASCII (so the order of code units is that of
bytes) and no float ever occurs; a test holds it against the reference implementation.
"""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import orjson

from app.domain import events as e

Build = Callable[[Any], Any]
_EVENTS: tuple[type, ...] = get_args(e.Event)
LARGE = 200_000
"""Bytes of JSON from which on a value is made of very many."""
KINDS: dict[str, type] = {kind.__name__: kind for kind in _EVENTS}


def canonical(value: object) -> bytes:
    """RFC 8785 bytes of a value made of dataclasses, enums, strings, integers, lists and dicts."""
    return orjson.dumps(orjson.loads(orjson.dumps(value)), option=orjson.OPT_SORT_KEYS)


def encode(event: e.Event) -> tuple[str, bytes]:
    """The kind and the payload of an event."""
    return type(event).__name__, canonical(event)


def decode(kind: str, payload: bytes) -> e.Event:
    """The event again. A field that is younger than the payload has its default. Raises KeyError or TypeError where the
    payload is of no known kind or shape.
    """
    event: e.Event = build(KINDS[kind], payload)
    return event


def build(kind: type, payload: bytes) -> Any:
    """The value of a dataclass type from its JSON. Any, because only the caller knows the type."""
    with unswept(len(payload)):
        return made(kind, orjson.loads(payload))


def made(kind: type, plain: Any) -> Any:
    """The value of a dataclass type from plain lists and dicts. Any, because only the caller knows the type."""
    maker = _builder(kind)
    return maker(plain) if maker else plain


@contextmanager
def unswept(size: int) -> Iterator[None]:
    """Make values out of so many bytes at one go. Where they are many, Python would look through them again and again
    for cycles, which values have not, now and later, and hold every thread for a tenth of a second each time.
    """
    looks = gc.isenabled() and size >= LARGE
    if looks:
        gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.freeze()
            gc.enable()


@cache
def _builder(kind: Any) -> Build | None:
    """The function that makes a value of the type out of plain JSON; None where the JSON is the value already."""
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass_builder(kind)
    if get_origin(kind) is tuple:
        return _tuple_builder(_builder(get_args(kind)[0]))
    if get_origin(kind) in (Union, UnionType):
        (inner,) = (arg for arg in get_args(kind) if arg is not NoneType)
        return _optional_builder(_builder(inner))
    return None


def _dataclass_builder(kind: Any) -> Build:
    hints = get_type_hints(kind)
    plan = [(field.name, _builder(hints[field.name])) for field in fields(kind)]

    def make(data: dict[str, Any]) -> Any:
        try:
            return kind(*[inner(data[name]) if inner else data[name] for name, inner in plan])
        except KeyError:
            there = [(name, inner) for name, inner in plan if name in data]
            return kind(**{name: inner(data[name]) if inner else data[name] for name, inner in there})

    return make


def _tuple_builder(inner: Build | None) -> Build:
    return (lambda items: tuple(map(inner, items))) if inner else tuple


def _optional_builder(inner: Build | None) -> Build | None:
    return (lambda item: None if item is None else inner(item)) if inner else None
