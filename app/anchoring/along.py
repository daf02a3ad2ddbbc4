"""Saying on the way through many things how far it is: often enough for an eye, and seldom enough to cost nothing."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")

MOST = 20
"""How often is told on one way."""


def along(items: Sequence[Item], tell: Callable[[], None]) -> Iterator[Item]:
    """The same things in their order; tells MOST times at most that it goes on."""
    every = 1 + len(items) // MOST
    for number, item in enumerate(items):
        if number % every == 0:
            tell()
        yield item
