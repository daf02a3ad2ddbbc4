"""A back-up is a whole, verified copy, or there is none and the older one stands."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.events import ClaimAdded
from app.domain.problem import Problem
from app.store.findings import Finding
from app.store.ledger import open_desk
from tests.desks import a_claim, a_desk, an_article
from tests.store.damage import damaged

FULL_DISK = """
import resource, sys
from pathlib import Path
from app.domain.problem import Problem
from app.store.ledger import open_desk

ledger = open_desk(Path(sys.argv[1]), reviewer="Ines Berg")
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, most))
try:
    ledger.backup(Path(sys.argv[2]))
except Problem as problem:
    print(problem)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
ledger.close()
"""


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    """A folder for back-ups."""
    folder = tmp_path / "copies"
    folder.mkdir()
    return folder


def test_a_back_up_holds_all_that_is_on_the_desk_at_that_moment(desk: Path, copies: Path) -> None:
    with a_desk(desk) as ledger:
        article = an_article(ledger)
        claim = a_claim(ledger, article)
        ledger.record(article, ClaimAdded(claim))
        ledger.backup(copies / "copy.proofdesk")
        ledger.record(article, ClaimAdded(a_claim(ledger, article)))

    copy = open_desk(copies / "copy.proofdesk", reviewer="Ines Berg")
    try:
        assert copy.claims(article) == [claim]
        assert len(copy.articles()) == 3
        assert copy.verify() == []
    finally:
        copy.close()


def test_a_back_up_is_one_file(desk: Path, copies: Path) -> None:
    with a_desk(desk) as ledger:
        ledger.backup(copies / "copy.proofdesk")

    assert [path.name for path in copies.iterdir()] == ["copy.proofdesk"]


def test_a_back_up_takes_the_place_of_the_older_one(desk: Path, copies: Path) -> None:
    with a_desk(desk) as ledger:
        ledger.backup(copies / "copy.proofdesk")
        older = (copies / "copy.proofdesk").read_bytes()
        an_article(ledger)

        ledger.backup(copies / "copy.proofdesk")

    assert (copies / "copy.proofdesk").read_bytes() != older


def test_a_back_up_never_takes_the_place_of_the_desk(desk: Path) -> None:
    (desk / "link").symlink_to(desk / "desk.proofdesk")

    with a_desk(desk) as ledger:
        for name in ("desk.proofdesk", "link"):
            with pytest.raises(Problem, match="place of the desk itself"):
                ledger.backup(desk / name)

        assert ledger.verify() == []


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE entries SET salt = x'00' WHERE seq = 4",
        "UPDATE claims SET statement = 'Nobody said this'",
        "DELETE FROM contents",
    ],
)
def test_a_damaged_desk_leaves_the_older_back_up(desk: Path, copies: Path, damage: str) -> None:
    with a_desk(desk) as ledger:
        ledger.backup(copies / "copy.proofdesk")
    older = (copies / "copy.proofdesk").read_bytes()
    damaged(desk, damage)

    with a_desk(desk) as ledger:
        finding = next(step for step in ledger.verify_steps() if isinstance(step, Finding))
        with pytest.raises(Problem) as told:
            ledger.backup(copies / "copy.proofdesk")

    assert finding.says in str(told.value)
    assert [path.name for path in copies.iterdir()] == ["copy.proofdesk"]
    assert (copies / "copy.proofdesk").read_bytes() == older


def test_a_folder_that_is_not_there_is_told(desk: Path, copies: Path) -> None:
    with a_desk(desk) as ledger, pytest.raises(Problem, match="could not be written to"):
        ledger.backup(copies / "none" / "copy.proofdesk")


def test_a_folder_in_the_place_of_the_back_up_is_told_and_left(desk: Path, copies: Path) -> None:
    (copies / "copy.proofdesk").mkdir()

    with a_desk(desk) as ledger, pytest.raises(Problem, match="could not be written to"):
        ledger.backup(copies / "copy.proofdesk")

    assert [path.name for path in copies.iterdir()] == ["copy.proofdesk"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of a file's size")
def test_a_full_disk_leaves_the_older_back_up(desk: Path, copies: Path) -> None:
    with a_desk(desk) as ledger:
        ledger.backup(copies / "copy.proofdesk")
        an_article(ledger, "The bell rang. " * 20_000)
    older = (copies / "copy.proofdesk").read_bytes()

    child = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(desk / "desk.proofdesk"), str(copies / "copy.proofdesk")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (child.returncode, child.stderr) == (0, "")
    assert child.stdout.startswith("The back-up could not be written to")
    assert [path.name for path in copies.iterdir()] == ["copy.proofdesk"]
    assert (copies / "copy.proofdesk").read_bytes() == older
    with a_desk(desk) as ledger:
        assert ledger.verify() == []
