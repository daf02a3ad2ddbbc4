"""Kills while an older desk file is brought up to date: what is left is the old file or the new one, and a copy.

`python -m tests.durability.upgrades N` kills N times, each on a fresh file of the oldest layout, at a random moment.
"""

import random
import select
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import VERSION
from app.store.ledger import open_desk
from tests.durability.beginnings import make, stay
from tests.durability.forking import forked, killed
from tests.golden.test_golden import FILES, layout

OLD = next(file for file in FILES if layout(file) == 1)
STEPS = ["m001_desk"]
"""What the old file records of how it was made."""


def run(kills: int, folder: Path, seed: int) -> tuple[Counter[str], list[str]]:
    """Kill so many times: how many left what behind, and what went wrong, nothing as a rule."""
    chance = random.Random(seed)  # noqa: S311  chances, not secrets
    latest = 4 * taken(folder)
    left, wrong = Counter[str](), list[str]()
    for n in range(kills):
        path = an_old_file(folder / str(n))
        child = forked(partial(stay, path))
        select.select([], [], [], chance.uniform(0, latest))
        killed(child)
        state, *faults = [*found(path)]
        left[state] += 1
        wrong += [f"upgrade {n}, {state}: {says}" for says in (*faults, *gone_on(path))]
        shutil.rmtree(path.parent)
    return left, wrong


def an_old_file(folder: Path) -> Path:
    folder.mkdir()
    path = folder / "desk.proofdesk"
    shutil.copy(OLD, path)
    return path


def taken(folder: Path) -> float:
    """Seconds that an upgrade takes here, once all that it needs is loaded."""
    make(an_old_file(folder / "first"))
    path = an_old_file(folder / "second")
    began = time.monotonic()
    make(path)
    return time.monotonic() - began


def found(path: Path) -> Iterator[str]:
    """What was left behind, then what is wrong with it; the files are looked at through copies of them."""
    copies = [*path.parent.glob("*.before-layout-*.proofdesk")]
    version, steps = seen(path)
    state = "new" if version == VERSION else "old"
    yield f"{state} with a copy" if copies else state
    if (version, len(steps)) not in {(1, len(STEPS)), (VERSION, len(STEPS) + 1)}:
        yield f"layout {version} with the steps {steps}"
    if version == VERSION and not copies:
        yield "there is no copy"
    yield from (f"{copy.name} is not the old file" for copy in copies if seen(copy) != (1, STEPS))


def seen(path: Path) -> tuple[int, list[str]]:
    """Version and steps of the file with its log, read without touching either."""
    with TemporaryDirectory() as name:
        for file in path.parent.glob(f"{path.name}*"):
            shutil.copy(file, name)
        db = sqlite.connect(Path(name) / path.name)
        (version,) = db.execute("PRAGMA user_version").fetchone()
        steps = [step for (step,) in db.execute("SELECT name FROM _sqlite_migrations ORDER BY id")]
        db.close()
    return version, steps


def gone_on(path: Path) -> Iterator[str]:
    """What is wrong when the file, and then each copy, is opened by the next one."""
    for file in (path, *path.parent.glob("*.before-layout-*.proofdesk")):
        try:
            ledger = open_desk(file, reviewer="Ines Berg")
        except Problem as problem:
            yield str(problem)
            return
        yield from (finding.says for finding in ledger.verify())
        if not ledger.articles():
            yield f"{file.name} is empty"
        ledger.close()


def main(arguments: list[str]) -> int:
    """Kill as often as the first argument says (100), with the second one's chances (0)."""
    kills, seed, *_ = [*map(int, arguments), *(100, 0)[len(arguments) :]]
    with TemporaryDirectory(prefix="proofdesk-upgrades-") as folder:
        left, wrong = run(kills, Path(folder), seed)
    for one in wrong[:20]:
        sys.stdout.write(one + "\n")
    parts = ", ".join(f"{state} {number}" for state, number in sorted(left.items()))
    sys.stdout.write(f"{kills} kills: {parts}; {len(wrong)} wrong\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
