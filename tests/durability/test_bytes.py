"""Any single changed byte of the history or of the desk file is found. The command tries ten thousand of each."""

from pathlib import Path

import pytest

from app.store.codec import KINDS
from app.store.memory import Memory
from app.store.verifying import verify
from tests.durability import columns, flips
from tests.durability.a_real_desk import a_real_desk


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    return a_real_desk(tmp_path)


def test_the_desk_that_is_damaged_here_is_whole_and_bears_every_kind_of_event(desk: Path) -> None:
    db = columns.unlocked_copy(desk)
    kinds = {kind for (kind,) in db.execute("SELECT kind FROM entries")}
    wrong = [step for step in verify(db, Memory(None)) if columns.is_of_content(step)]
    db.close()

    assert wrong == []
    assert kinds == set(KINDS)


def test_changed_bytes_of_stored_columns_are_found(desk: Path) -> None:
    tried, missed = columns.run(800, desk, Memory(None), seed=3)

    assert missed == []
    assert (tried.total(), len(tried)) == (800, 16)


def test_changed_bytes_of_the_file_are_found_or_changed_nothing(desk: Path, tmp_path: Path) -> None:
    folder = tmp_path / "flipped"
    folder.mkdir()

    tried, missed = flips.run(150, desk, folder, seed=3)

    assert missed == []
    assert tried["found by verification"] > 30
    assert tried["found on opening"] > 0
