"""Who may read a desk file: its owner, and nobody else on the computer."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.ledger import open_desk

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no such rights on a file")


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(file: Path) -> int:
    return file.stat().st_mode & 0o777


def test_a_new_desk_its_log_and_a_copy_are_their_owners_alone(tmp_path: Path) -> None:
    ledger = open_desk(tmp_path / "d.proofdesk", reviewer="Ada")
    ledger.backup(tmp_path / "copy.proofdesk")

    modes = {file.name: mode(file) for file in tmp_path.iterdir()}

    ledger.close()
    assert set(modes) >= {"d.proofdesk", "d.proofdesk-wal", "copy.proofdesk"}
    assert set(modes.values()) == {0o600}


def test_a_desk_that_is_shared_keeps_its_rights(tmp_path: Path) -> None:
    open_desk(tmp_path / "d.proofdesk", reviewer="Ada").close()
    (tmp_path / "d.proofdesk").chmod(0o664)

    open_desk(tmp_path / "d.proofdesk", reviewer="Ben").close()

    assert mode(tmp_path / "d.proofdesk") == 0o664
