"""One thing that is inside the program, and the file in which all of them stand once it is packed."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Part:
    """`licence` is its name, an SPDX expression where its makers give one; `text` is all that it asks to be shown."""

    name: str
    version: str
    licence: str
    text: str


def write(parts: Iterable[Part], path: Path) -> None:
    """Put them in a file. The same parts make the same bytes."""
    said = [asdict(part) for part in parts]
    path.write_text(json.dumps(said, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


def read(path: Path) -> tuple[Part, ...]:
    """What the file holds. Raises OSError where there is none, ValueError and TypeError where it is another."""
    return tuple(Part(**part) for part in json.loads(path.read_text(encoding="utf-8")))
