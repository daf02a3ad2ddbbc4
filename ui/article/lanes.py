"""Lines under overlapping marks stand below one another: which mark has which lane."""

from collections.abc import Iterable

MOST = 3
"""Lanes under a line of text; what needs more shares the last."""


def lanes(stretches: Iterable[tuple[int, int]]) -> list[int]:
    """The lane of each (start, end), from 0, given in the order of their starts: the first that is free."""
    free_from: list[int] = []
    taken: list[int] = []
    for start, end in stretches:
        lane = next((lane for lane, free in enumerate(free_from) if free <= start), len(free_from))
        lane = min(lane, MOST - 1)
        free_from[lane : lane + 1] = [max(end, *free_from[lane : lane + 1])] if lane < len(free_from) else [end]
        taken.append(lane)
    return taken
