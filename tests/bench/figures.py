"""A figure with what it may be at most or must be at least, and the table that they stand in."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, in its unit: "x" for a ratio to the floor that `beside` tells, "s", "ms" or "MB"."""

    work: str
    took: float
    most: float
    unit: str
    beside: str = ""

    @property
    def holds(self) -> bool:
        return self.took <= self.most

    def line(self) -> str:
        sign = "  " if self.holds else "! "
        return (
            f"{sign}{self.work:<58} {self.took:>9.2f} {self.unit:<2}  at most {self.most:g} {self.unit}  {self.beside}"
        )


@dataclass(frozen=True, slots=True)
class Reached:
    """How good something is, as a share of 1, with what it must be at least."""

    work: str
    share: float
    least: float
    beside: str = ""

    @property
    def holds(self) -> bool:
        return self.share >= self.least

    def line(self) -> str:
        sign = "  " if self.holds else "! "
        return f"{sign}{self.work:<58} {self.share:>9.3f}     at least {self.least:g}  {self.beside}".rstrip()


def told(figures: Iterable[Figure | Reached]) -> Iterator[Figure | Reached]:
    """Print each figure as it comes."""
    for figure in figures:
        sys.stdout.write(figure.line() + "\n")
        sys.stdout.flush()
        yield figure


def processor(work: Callable[[], object]) -> float:
    """Seconds of processor time of one run."""
    before = process_time()
    work()
    return process_time() - before


def wall(work: Callable[[], object]) -> float:
    """Seconds on the wall clock of one run."""
    before = perf_counter()
    work()
    return perf_counter() - before


def in_turn(work: Callable[[], object], floor: Callable[[], object], times: int) -> tuple[float, float]:
    """Median wall seconds of both, measured in turn, so that a busy disk is busy for both."""
    pairs = [(wall(work), wall(floor)) for _ in range(times)]
    return median(took for took, _ in pairs), median(took for _, took in pairs)
