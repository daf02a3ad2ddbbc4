"""Where the window of a desk file listens for later starts with the same desk, and the words that are said there.

Nothing of Qt's network is loaded here, and what is loaded is loaded late: most starts never come so far.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LONGEST = 16_384
"""Bytes of a message; a path has 4,096 at most, each of which may be spelled with several."""
LONGEST_TOKEN = 512
_DIGITS = 24


@dataclass(frozen=True, slots=True)
class Wish:
    """What a later start wants of the window: that it comes forward, and perhaps takes a file in.

    `token` is what a Wayland desktop gave to whoever may bring a window forward.
    """

    file: Path | None = None
    token: str = ""


def name(desk: Path) -> str:
    """The local socket of a desk file's window, for this user: a path, or on Windows the name of a pipe."""
    from hashlib import sha256  # noqa: PLC0415  most starts need no name, and its library takes long to load

    whose = f"{_user()}\0{os.path.normcase(desk.resolve())}"
    short = f"proofdesk-{sha256(whose.encode('utf-8', 'surrogateescape')).hexdigest()[:_DIGITS]}"
    return short if os.name == "nt" else str(_folder() / short)


def is_ours(name: str) -> bool:
    """Whether the socket is this user's, so that nobody else is told what is read here. Not looked at on Windows."""
    try:
        return os.name == "nt" or Path(name).stat().st_uid == os.getuid()
    except OSError:
        return False


def spelled(wish: Wish) -> bytes:
    """The wish as one line."""
    file = None if wish.file is None else str(wish.file.absolute())
    return json.dumps({"proofdesk": 1, "file": file, "token": wish.token}).encode() + b"\n"


def read(line: bytes) -> Wish | None:
    """The wish that a line says; None where it is anybody else's, or makes no sense."""
    try:
        said = json.loads(line) if len(line) <= LONGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or set(said) != {"proofdesk", "file", "token"} or said["proofdesk"] != 1:
        return None
    return _checked(said["file"], said["token"])


def _checked(file: Any, token: Any) -> Wish | None:
    """Any, because JSON says what it likes."""
    if not isinstance(token, str) or len(token) > LONGEST_TOKEN or not (token.isascii() and token.isprintable()):
        return None
    if file is None:
        return Wish(None, token)
    if not isinstance(file, str) or "\0" in file or not Path(file).is_absolute():
        return None
    return Wish(Path(file), token)


def _folder() -> Path:
    """A folder that is gone when the user has left, where there is one. In a Flatpak each start has such a folder to
    itself, and shares with the others but one folder in it.
    """
    import tempfile  # noqa: PLC0415  the same

    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    flatpak = os.environ.get("FLATPAK_ID")
    shared = folder / "app" / flatpak if flatpak else folder
    return shared if shared.is_dir() else folder


def _user() -> str:
    return os.environ.get("USERNAME", "") if os.name == "nt" else str(os.getuid())
