"""What the build says of itself as it goes: each step with its seconds, each figure beside what it may be at most."""

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

MB = 1_000_000


@dataclass(slots=True)
class Report:
    """Gathers what went wrong; the build fails for any of it, but goes on as far as it can."""

    wrong: list[str] = field(default_factory=list)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """One step, with its time."""
        self.say(f"== {name}")
        began = time.monotonic()
        yield
        self.say(f"   {time.monotonic() - began:.0f} s")

    def figure(self, name: str, value: float, most: float, unit: str, told: str = "") -> None:
        """A figure that may be at most so much."""
        holds = value <= most
        self.say(f"{'  ' if holds else '! '}{name}: {value:.4g} {unit}, at most {most:g} {unit}{told and f' ({told})'}")
        if not holds:
            self.wrong.append(f"{name}: {value:.4g} {unit}, more than {most:g} {unit}")

    def none_of(self, what: str, found: Iterable[str]) -> None:
        """Something of which there should be none."""
        listed = list(found)
        self.say(f"{'! ' if listed else '  '}{what}: {'; '.join(listed[:20]) or 'none'}")
        if listed:
            self.wrong.append(f"{what}: {len(listed)}")

    def made(self, package: Path) -> None:
        """A package, with its size."""
        self.say(f"   {package.name}: {package.stat().st_size / MB:.1f} MB")

    def say(self, line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
