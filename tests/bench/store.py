"""The desk file: the commit, verifying, rebuilding, opening."""

import os
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from app.domain.ids import ClaimId
from app.domain.verdict import Verdict
from app.services.judging import judge
from app.store import verifying
from app.store.ledger import open_desk
from tests.bench.figures import Figure, in_turn, processor, wall
from tests.bench.history import long_history

ENTRIES, CLAIMS = 1_000_000, 50_000


def figures(folder: Path) -> Iterator[Figure]:
    yield commit(folder)
    yield from long(folder)


def commit(folder: Path) -> Figure:
    """A verdict through the service to the disk, beside one write of 8 KiB with fdatasync in blocks that are there."""
    ledger, article = long_history(folder / "short.proofdesk", 2000, 1000)
    lines = ledger.claim_lines(article)
    verdicts = cycle((Verdict.VERIFIED, Verdict.REFUTED))
    claims = cycle([line.id for line in lines])
    write = raw_write(folder / "raw")

    def decide() -> None:
        judge(ledger, ClaimId(next(claims)), next(verdicts))

    for _ in range(50):
        decide()
        write()
    ledger.rest()
    took, floor = in_turn(decide, write, 400)
    ledger.close()
    return Figure("the commit of a verdict", took / floor, 1.6, "x", f"{took * 1e3:.2f} beside {floor * 1e3:.2f} ms")


def raw_write(path: Path) -> Callable[[], None]:
    """One write of 8 KiB and fdatasync, in a file that has its blocks."""
    file = os.open(path, os.O_RDWR | os.O_CREAT)
    os.posix_fallocate(file, 0, 4 << 20)
    data, places = os.urandom(8192), cycle(range(0, 4 << 20, 8192))

    def write() -> None:
        os.pwrite(file, data, next(places))
        os.fdatasync(file)

    return write


def long(folder: Path) -> Iterator[Figure]:
    """A million entries."""
    path = folder / "long.proofdesk"
    ledger, _ = long_history(path, ENTRIES, CLAIMS)
    db, memory = ledger._db, ledger.memory
    yield Figure("rebuild the tables of 1,000,000 entries", wall(ledger.rebuild), 5, "s")
    chain = processor(lambda: [*verifying.chain_findings(db, {})])
    yield Figure("verify 1,000,000 entries: bytes, columns, payloads, links", chain, 5, "s")
    whole = processor(lambda: [*verifying.verify(db, memory)])
    yield Figure("verify all: file, entries, texts, tables replayed", whole, 15, "s", "no limit was set")
    ledger.close()
    opened = processor(lambda: open_desk(path, reviewer="Bench").verify_tail())
    yield Figure("open it and check its end", opened * 1e3, 50, "ms")
