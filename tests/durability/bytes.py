"""Every single-byte change is found: `python -m tests.durability.bytes N` tries N on the history and N on the file."""

import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from app.store.ledger import open_desk
from tests.durability import columns, flips
from tests.durability.a_real_desk import a_real_desk


def main(arguments: list[str]) -> int:
    """Change as many bytes as the first argument says (10,000), with the second one's chances (0)."""
    number, seed, *_ = [*map(int, arguments), *(10_000, 0)[len(arguments) :]]
    with TemporaryDirectory(prefix="proofdesk-bytes-") as name:
        folder = Path(name)
        desk = a_real_desk(folder)
        ledger = open_desk(desk, reviewer="Ines Berg", memory=folder / "memory")
        memory = ledger.memory
        ledger.close()
        (folder / "flipped").mkdir()
        began = time.monotonic()
        missed = told("stored columns", columns.run(number, desk, memory, seed), began)
        began = time.monotonic()
        missed += told("bytes of the file", flips.run(number, desk, folder / "flipped", seed), began)
    return 1 if missed else 0


def told(what: str, outcome: tuple[Counter[str], list[str]], began: float) -> int:
    """Print how it went; how many were missed."""
    tried, missed = outcome
    for one in missed[:40]:
        sys.stdout.write(f"MISSED {one}\n")
    parts = ", ".join(f"{name} {number}" for name, number in sorted(tried.items()))
    seconds = time.monotonic() - began
    sys.stdout.write(f"{tried.total()} changes of {what}: {len(missed)} missed ({parts}); {seconds:.0f} s\n")
    return len(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
