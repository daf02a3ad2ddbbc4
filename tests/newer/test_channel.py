"""What ships: an address that only its owner can answer for, with a key, or neither."""

from base64 import b64decode
from pathlib import Path
from urllib.parse import urlsplit

import orjson
import pytest

from app.domain.problem import Problem
from app.newer import channel
from app.newer.channel import SHIPPED
from app.newer.fetching import is_proven
from tests.newer.announced import PUBLIC, shipping


def test_a_build_without_an_address_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channel, "SHIPPED", shipping(tmp_path, ""))

    with pytest.raises(Problem, match=r"knows no address to ask for a newer version\. Nothing was asked\."):
        channel.shipped()


def test_a_build_with_an_address_gives_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channel, "SHIPPED", shipping(tmp_path, "https://proofdesk.example/newest.json"))

    known = channel.shipped()

    assert (known.host, known.key) == ("proofdesk.example", PUBLIC)


def test_what_ships_can_be_asked_or_is_empty() -> None:
    ships = orjson.loads(SHIPPED.read_bytes())
    parts = urlsplit(ships["address"])

    assert ships.keys() == {"address", "key"}
    assert bool(ships["address"]) == bool(ships["key"])
    assert not ships["address"] or (is_proven(parts) and parts.scheme == "https" and not parts.query)
    assert len(b64decode(ships["key"], validate=True)) in {0, 32}
