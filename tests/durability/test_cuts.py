"""A power cut loses at most the end of the log: whatever is left of it, the desk stands as it did after some step.

What was recorded and not yet brought into the file is cut anywhere, or one sector of it is not what was written.
"""

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from app.store.ledger import Ledger, open_desk
from tests.durability.killed import Place, verdicts
from tests.durability.kills import is_whole, parted, prepared

SECTOR = 512
PAGE = 4096 + 24
"""Bytes of a frame of the log: a page and its head."""
STEPS = 12
Cut = Callable[[bytes, int], bytes]


class Cable(NamedTuple):
    """A desk as it lies on the disk while somebody works: the file, its log, and the ids in the order recorded."""

    place: Place
    file: bytes
    log: bytes
    ids: list[str]


@pytest.fixture
def cable(tmp_path: Path) -> Cable:
    place, chance = prepared(tmp_path), random.Random(5)  # noqa: S311  chances, not secrets
    ledger = place.open()
    for _ in range(STEPS):
        ledger.record(place.article, *verdicts(ledger, place, chance))
    file, log = ((tmp_path / name).read_bytes() for name in ("desk.proofdesk", "desk.proofdesk-wal"))
    ids = recorded(ledger, place)
    ledger.close()
    return Cable(place, file, log[: last_frame(log)], ids)


def last_frame(log: bytes) -> int:
    """Where the frames end: behind them are zeros."""
    return len(log.rstrip(b"\0")) // PAGE * PAGE + PAGE + 32


def recorded(ledger: Ledger, place: Place) -> list[str]:
    return [str(entry.id) for entry in ledger.history(place.article, limit=999)[::-1]]


def cut_off(log: bytes, at: int) -> bytes:
    return log[:at]


def lost(log: bytes, at: int) -> bytes:
    """One sector was never written."""
    start = at // SECTOR * SECTOR
    return log[:start] + bytes(SECTOR) + log[start + SECTOR :]


def garbled(log: bytes, at: int) -> bytes:
    return log[:at] + bytes(255 - byte for byte in log[at : at + SECTOR]) + log[at + SECTOR :]


@pytest.mark.parametrize("cut", [cut_off, lost, garbled])
def test_what_is_left_after_a_power_cut_is_whole(cable: Cable, tmp_path: Path, cut: Cut) -> None:
    chance = random.Random(9)  # noqa: S311  chances, not secrets
    lengths: set[int] = set()

    for n, at in enumerate(chance.sample(range(len(cable.log)), 60)):
        for ledger in left(cable, tmp_path / str(n), cut(cable.log, at)):
            ids = recorded(ledger, cable.place)
            steps = parted(ledger.history(cable.place.article, limit=999)[::-1])[2:]
            lengths.add(len(ids))

            assert ids == cable.ids[: len(ids)]
            assert all(is_whole(step) for step in steps)
            assert ledger.verify() == []

    assert len(lengths) > STEPS / 2


def left(cable: Cable, folder: Path, log: bytes) -> Iterator[Ledger]:
    """The desk that is opened on what is left, for a moment."""
    folder.mkdir()
    (folder / "desk.proofdesk").write_bytes(cable.file)
    (folder / "desk.proofdesk-wal").write_bytes(log)
    ledger = open_desk(folder / "desk.proofdesk", reviewer="Ines Berg")
    yield ledger
    ledger.close()
