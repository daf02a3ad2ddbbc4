"""A kill while an older desk file is brought up to date leaves the old one or the new one, and only whole copies."""

import os
from pathlib import Path

import pytest

from tests.durability import beginnings, upgrades

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork()")


def test_kills_in_the_middle_of_an_upgrade_leave_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    left, wrong = upgrades.run(12, tmp_path, seed=4)

    assert wrong == []
    assert left.total() == 12


def test_a_new_file_without_a_copy_is_noticed(tmp_path: Path) -> None:
    path = upgrades.an_old_file(tmp_path / "desk")
    beginnings.make(path)
    for copy in path.parent.glob("*.before-layout-*"):
        copy.unlink()

    state, *faults = upgrades.found(path)

    assert (state, faults) == ("new", ["there is no copy"])
