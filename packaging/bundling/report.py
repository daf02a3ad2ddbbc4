"""What the build says of itself as it goes: each step with its seconds, each figure beside what it may be at most."""

import subprocess
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
        """One step, with its time; a tool that fails in it ends the step, and is told."""
        self.say(f"== {name}")
        began = time.monotonic()
        try:
            yield
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as failure:
            self.say(_last_words(failure))
            self.wrong.append(f"{name}: {failure}")
        self.say(f"   {time.monotonic() - began:.0f} s")

    def untried(self, what: str, why: str, *, must: bool = False) -> None:
        """Something that cannot be tried here; where it must be, that is wrong."""
        self.say(f"{'! ' if must else '  '}{what}: not tried, {why}")
        if must:
            self.wrong.append(f"{what} was not tried: {why}")

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


def _last_words(failure: subprocess.CalledProcessError | subprocess.TimeoutExpired) -> str:
    """The end of what the tool complained of."""
    said = failure.stderr or failure.stdout or ""
    return (said.decode(errors="replace") if isinstance(said, bytes) else said)[-3000:]
