"""Kills while a desk file is made for the first time: whatever is left of it becomes a desk when it is opened again."""

import random
import select
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from app.domain.problem import Problem
from app.store.ledger import open_desk
from tests.desks import an_article
from tests.durability.forking import forked, killed

LATEST = 0.06
"""Seconds until the kill; making the file takes about as long."""


def run(kills: int, folder: Path, seed: int) -> list[str]:
    """Kill so many times in the making of a new file; what went wrong, nothing as a rule."""
    chance = random.Random(seed)  # noqa: S311  chances, not secrets
    wrong: list[str] = []
    make(folder / "first.proofdesk")  # so that each process that is forked has loaded all that it needs
    for n in range(kills):
        path = folder / f"{n}.proofdesk"
        child = forked(partial(stay, path))
        select.select([], [], [], chance.uniform(0, LATEST))
        killed(child)
        wrong += [f"beginning {n}: {says}" for says in opened(path)]
    return wrong


def make(path: Path) -> None:
    open_desk(path, reviewer="Ines Berg").close()


def stay(path: Path) -> None:
    """Make the desk and keep it open."""
    ledger = open_desk(path, reviewer="Ines Berg")
    signal.pause()
    ledger.close()


def opened(path: Path) -> Iterator[str]:
    """What is wrong when the file is opened, written to and closed, three times."""
    for _ in range(3):
        try:
            ledger = open_desk(path, reviewer="Ines Berg")
        except Problem as problem:
            yield str(problem)
            return
        an_article(ledger)
        yield from (finding.says for finding in ledger.verify())
        ledger.close()
