"""The child process that asks: `python -I -m app.newer.child ADDRESS`, and the answer on standard output.

One word comes first on a line of its own: `found`, and then the bytes that were found, or why there are none. A frozen
Proofdesk starts itself with `--child-newer ADDRESS` and calls `main` before anything else.
"""

import sys
from collections.abc import Sequence

from app.newer.fetching import get
from app.newer.refusal import Refused


def main(arguments: Sequence[str] | None = None) -> None:
    """Ask the address that is the last argument, once."""
    address = (sys.argv if arguments is None else arguments)[-1]
    try:
        said = b"found\n" + get(address)
    except Refused as refused:
        said = f"{refused.why}\n".encode()
    sys.stdout.buffer.write(said)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
