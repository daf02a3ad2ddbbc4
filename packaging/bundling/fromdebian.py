"""The shared libraries that came from the machine that builds: which package of Debian they are of, and its licence."""

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.licences.part import Part

DOC = Path("/usr/share/doc")


def parts(sources: Iterable[str]) -> Iterator[Part]:
    """A part for each package that one of these files is of; nothing where there is no dpkg."""
    if shutil.which("dpkg-query") is None:
        return
    for package in sorted({name for source in sources for name in _owner(Path(source))}):
        text = DOC / package / "copyright"
        yield Part(f"{package} (Debian)", _version(package), _named(text), _read(text))


def is_known(source: str) -> bool:
    """Whether a package has the file, or there is nobody who could tell."""
    return shutil.which("dpkg-query") is None or bool(_owner(Path(source)))


def _owner(file: Path) -> list[str]:
    """The package that a file is of; Debian keeps some under / and some under /usr, and names links as well."""
    for place in (file, file.resolve(), Path("/usr") / file.relative_to("/"), Path("/", *file.resolve().parts[2:])):
        found = subprocess.run(["dpkg-query", "--search", str(place)], capture_output=True, text=True, check=False)
        if not found.returncode:
            return [found.stdout.split(":")[0]]
    return []


def _version(package: str) -> str:
    command = ["dpkg-query", "--show", "--showformat", "${Version}\n", package]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]


def _named(text: Path) -> str:
    """The licences that its copyright file names, in its own words."""
    lines = _read(text).splitlines()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("License:"))
    return " / ".join(dict.fromkeys(name for name in names if name)) or "see its copyright file"


def _read(text: Path) -> str:
    return text.read_text("utf-8", errors="replace") if text.exists() else ""
