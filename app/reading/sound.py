"""Whether a value that was made of JSON is what its type says, to the last leaf: `build` looks at the shape alone."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

Check = Callable[[Any], bool]


def is_sound(value: object, kind: Any) -> bool:  # Any: a type's hint may be more than a type
    """Whether the value is of the type, and so is all that is in it."""
    return _check(kind)(value)


@cache
def _check(kind: Any) -> Check:
    if get_origin(kind) in (Union, UnionType):
        return _of_either([_check(one) for one in get_args(kind)])
    if get_origin(kind) is tuple:
        return _of_tuple(get_args(kind))
    if is_dataclass(kind):
        return _of_dataclass(kind)
    if kind is float:
        return lambda value: type(value) in (float, int)
    plain = NoneType if kind is None else kind
    return lambda value: type(value) is plain


def _of_either(checks: list[Check]) -> Check:
    return lambda value: any(check(value) for check in checks)


def _of_tuple(parts: tuple[Any, ...]) -> Check:
    """A tuple of so many parts, or of any number of one kind."""
    checks = [_check(part) for part in parts if part is not Ellipsis]
    if Ellipsis in parts:
        return lambda value: type(value) is tuple and all(map(checks[0], value))
    return lambda value: (
        type(value) is tuple
        and len(value) == len(checks)
        and all(check(part) for check, part in zip(checks, value, strict=True))
    )


def _of_dataclass(kind: Any) -> Check:
    hints = get_type_hints(kind)
    plan = [(field.name, _check(hints[field.name])) for field in fields(kind)]
    return lambda value: type(value) is kind and all(check(getattr(value, name)) for name, check in plan)
