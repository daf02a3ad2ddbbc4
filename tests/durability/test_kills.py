"""A kill at any moment loses nothing that was said to be saved. The command does this a thousand times."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.durability import kills
from tests.durability.killed import Word, heard, verdict
from tests.house.tree import ROOT

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork()")


def test_sixty_kills_lose_no_acknowledged_entry_and_tear_no_step() -> None:
    """What `tests.durability.kills` asserts after each kill: every acknowledged entry is in the history, every step
    has all its events, the tables say what the history says, what was typed is kept, the newest entries and the whole
    desk at the end are verified.
    """
    child = subprocess.run(
        [sys.executable, "-m", "tests.durability.kills", "60", "7"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )

    assert (child.returncode, child.stderr) == (0, "")
    assert child.stdout.startswith("60 kills: ")
    assert "; 0 wrong; " in child.stdout


def test_what_is_not_there_is_told_as_lost(tmp_path: Path) -> None:
    place, tally = kills.prepared(tmp_path), kills.Tally()

    kills.checked(place, kills.Said([["0" * 64]], "xx"), 99, tally)

    assert tally.wrong == [f"lost: {'0' * 64}", "typing:  instead of xx"]


def test_a_step_of_which_something_is_missing_is_torn(tmp_path: Path) -> None:
    place, chance = kills.prepared(tmp_path), random.Random(1)  # noqa: S311  chances, not secrets
    ledger = place.open()
    entries = [
        list(ledger.record(place.article, verdict(ledger, claim, f"{n} of 2", chance)))
        for n, claim in enumerate(place.claims[:2], 1)
    ]
    ledger.close()

    assert [kills.is_whole(step) for step in (*entries, [*entries[0], *entries[1]])] == [False, False, True]


def test_a_word_that_was_cut_off_was_not_said() -> None:
    assert heard(b"did 12,34\ntyped xx\ndid 5") == [Word("did", "12,34"), Word("typed", "xx")]
