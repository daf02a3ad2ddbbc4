"""`python -m tests.bench [PART…]`: every part in a process of its own; the exit code says whether all figures hold."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.figures import Figure, Reached, told

PARTS = ("store", "window", "article", "claims", "reports", "reading", "anchoring", "long")


def main(arguments: list[str]) -> int:
    """Measure the parts that are named, or all of them one after the other."""
    if arguments[:1] == ["--in"]:
        return measured(arguments[1], Path(arguments[2]))
    with TemporaryDirectory(prefix="proofdesk-bench-", dir=".") as folder:
        codes = [in_child(part, folder) for part in arguments or PARTS]
    return max(codes)


def in_child(part: str, folder: str) -> int:
    sys.stdout.write(f"{part}\n")
    sys.stdout.flush()
    return subprocess.run([sys.executable, "-m", "tests.bench", "--in", part, folder], check=False).returncode


def measured(part: str, folder: Path) -> int:
    figures: Callable[[Path], Iterator[Figure | Reached]] = import_module(f"tests.bench.{part}").figures
    return 1 if [figure for figure in told(figures(folder)) if not figure.holds] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
