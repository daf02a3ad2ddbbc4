"""`python -m bundling.licences TARGET [PACKAGE…]`: write what is inside the bundle, with every licence, as JSON.

The packages that are named are not in the bundle. A part without a licence's name or text is refused.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from app.licences.gathered import gather
from app.licences.installed import installed, part
from app.licences.part import Part, write

BROUGHT_BY_THE_BUILD = ("pyinstaller",)
"""What starts the bundle is of these."""


def main(arguments: Sequence[str]) -> int:
    """1 where something has no licence, and then nothing is written."""
    target, *left_out = arguments
    parts = inside([name.lower() for name in left_out])
    lacking = [one.name for one in parts if not (one.licence and one.text)]
    if lacking:
        print(f"Without a licence: {', '.join(lacking)}", file=sys.stderr)
        return 1
    write(parts, Path(target))
    return 0


def inside(left_out: Sequence[str] = ()) -> tuple[Part, ...]:
    """Everything in the bundle."""
    brought = (installed(name) for name in BROUGHT_BY_THE_BUILD)
    return (*gather(left_out), *(part(package) for package in brought if package is not None))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
