"""A release as its makers announce it: the signed text, read strictly."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import orjson

from app.newer.refusal import Refused, Why

FORMAT = "proofdesk-release-1"
_VERSION = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){1,3}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Release:
    """`page` is where it is to be had, `notes` what is new in sentences, `sha256` the digest of each file to be had.
    After `expires` the announcement proves nothing any more.
    """

    version: str
    published: date
    page: str
    notes: tuple[str, ...]
    sha256: Mapping[str, str]
    expires: date


def numbers(version: str) -> tuple[int, ...]:
    """What versions are compared by: 1.10 comes after 1.9, and 1.2 is 1.2.0. Raises ValueError."""
    if not _VERSION.fullmatch(version):
        raise ValueError(version)
    parts = [int(part) for part in version.split(".")]
    return (*parts, *[0] * (4 - len(parts)))


def read(text: str) -> Release:
    """The release that a text announces. Raises Refused where it is of a later format, or is none at all."""
    try:
        told = orjson.loads(text)
        if told["format"] != FORMAT:
            raise Refused(Why.LATER)
        return _made(told)
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(Why.GARBLED) from error


def _made(told: dict[str, Any]) -> Release:  # Any, here and below: it is JSON
    """Raises KeyError, TypeError, ValueError."""
    return Release(
        _version(told["version"]),
        date.fromisoformat(told["date"]),
        _page(told["page"]),
        tuple(_words(note) for note in _of_kind(list, told["notes"])),
        {_words(name): _digest(digest) for name, digest in _of_kind(dict, told["sha256"]).items()},
        date.fromisoformat(told["expires"]),
    )


def _version(told: Any) -> str:
    numbers(told)
    return str(told)


def _page(told: Any) -> str:
    """An https address that shows plainly where it leads."""
    address = _words(told)
    parts = urlsplit(address)
    plain = address.isascii() and not set(address) & set(" <>\"'\\@")
    if not plain or parts.scheme != "https" or not parts.hostname:
        raise ValueError(address)
    return address


def _words(told: Any) -> str:
    """One line that commands nothing and hides nothing."""
    words: str = _of_kind(str, told)
    if not words or not words.isprintable():
        raise ValueError(words)
    return words


def _digest(told: Any) -> str:
    if not _DIGEST.fullmatch(told):
        raise ValueError(told)
    return str(told)


def _of_kind(kind: type, told: Any) -> Any:
    if not isinstance(told, kind):
        raise TypeError(told)
    return told
