"""Announcements of releases for tests: signed with a key of the tests."""

from base64 import b64encode
from datetime import date
from pathlib import Path
from typing import Any

import orjson
from nacl.signing import SigningKey

from app.newer.channel import Channel

KEY = SigningKey(b"k" * 32)
OTHER = SigningKey(b"o" * 32)
PUBLIC = b64encode(bytes(KEY.verify_key)).decode()
TODAY = date(2026, 6, 1)
RELEASE = {
    "format": "proofdesk-release-1",
    "version": "1.3.0",
    "date": "2026-05-03",
    "page": "https://proofdesk.example/1.3.0",
    "notes": ["It opens faster.", "A report can be printed."],
    "sha256": {"proofdesk-1.3.0.tar.xz": "ab" * 32},
    "expires": "2126-08-03",
}


def text(**changed: Any) -> str:
    """The announcement, with some of it changed. Any: it becomes JSON."""
    return orjson.dumps(RELEASE | changed).decode()


def sealed(words: str, key: SigningKey = KEY) -> bytes:
    """The words in their envelope, signed."""
    signature = b64encode(key.sign(words.encode()).signature).decode()
    return orjson.dumps({"signed": words, "signature": signature})


def channel(address: str) -> Channel:
    """The address with the key of the tests."""
    return Channel(address, PUBLIC)


def shipping(folder: Path, address: str) -> Path:
    """A file like the one that ships, with this address."""
    file = folder / "releases.json"
    file.write_bytes(orjson.dumps({"address": address, "key": PUBLIC}))
    return file
