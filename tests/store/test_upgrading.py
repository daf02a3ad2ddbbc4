"""A desk file of an older layout is brought up to date behind a whole copy of it, or left as it is."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from app.domain.events import ClaimAdded
from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import VERSION
from app.store.ledger import open_desk
from tests.desks import a_claim, a_desk, an_article
from tests.store.damage import damaged
from tests.store.test_migrations import as_version_1

COPY = f"desk.before-layout-{VERSION}.proofdesk"
FULL_DISK = """
import resource, sys
from pathlib import Path
from app.domain.problem import Problem
from app.store.ledger import open_desk

_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, most))
try:
    open_desk(Path(sys.argv[1]), reviewer="Ines Berg")
except Problem as problem:
    print(problem)
"""


class Usage(NamedTuple):
    """What a system says of a disk."""

    total: int
    used: int
    free: int


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A desk file as the first version left it, with one claim."""
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        ledger.record(article, ClaimAdded(a_claim(ledger, article)))
        an_article(ledger, "The bell rang. " * 20_000)
    path = tmp_path / "desk.proofdesk"
    as_version_1(path)
    return path


def names(path: Path) -> list[str]:
    """What lies in the folder of the file."""
    return sorted(one.name for one in path.parent.iterdir())


def layout(path: Path) -> int:
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_the_file_as_it_was_lies_beside_it_and_that_is_told_once(file: Path) -> None:
    with a_desk(file.parent) as ledger:
        told = ledger.news
    with a_desk(file.parent) as ledger:
        told_again = ledger.news

    assert told.startswith("desk.proofdesk was brought up to this version of Proofdesk. As it was before, it lies in ")
    assert told.endswith(f"{file.with_name(COPY)}.")
    assert told_again == ""
    assert names(file) == [COPY, "desk.proofdesk"]
    assert (layout(file.with_name(COPY)), layout(file)) == (1, VERSION)


def test_the_copy_becomes_the_same_desk_when_it_is_opened(file: Path) -> None:
    with a_desk(file.parent) as ledger:
        claims = [ledger.claims(article.id) for article in ledger.articles()]

    copy = open_desk(file.with_name(COPY), reviewer="Ines Berg")
    found = [copy.claims(article.id) for article in copy.articles()], copy.verify()
    copy.close()

    assert found == (claims, [])


def test_a_new_desk_has_no_copy(tmp_path: Path) -> None:
    ledger = open_desk(tmp_path / "desk.proofdesk", reviewer="Ines Berg")
    ledger.close()

    assert ledger.news == ""
    assert names(tmp_path / "desk.proofdesk") == ["desk.proofdesk"]


def test_an_older_copy_is_never_written_over(file: Path) -> None:
    file.with_name(COPY).write_bytes(b"an older one")

    with a_desk(file.parent) as ledger:
        told = ledger.news

    assert file.with_name(COPY).read_bytes() == b"an older one"
    assert layout(file.with_name(f"desk.before-layout-{VERSION}-2.proofdesk")) == 1
    assert told.endswith("-2.proofdesk.")


def test_the_file_itself_says_at_once_that_it_is_of_the_newer_layout(file: Path) -> None:
    """So that an older program, which looks at the file and not at its log, leaves it alone."""
    with a_desk(file.parent):
        assert layout(file) == VERSION


def test_a_disk_without_room_leaves_the_file_as_it_is(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = file.read_bytes()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9 - 4096, 4096))

    with pytest.raises(Problem, match=r"has no room for a copy of it\. It was left as it is\. Free 2 MB"):
        open_desk(file, reviewer="Ines Berg")

    assert file.read_bytes() == before
    assert names(file) == ["desk.proofdesk"]


def test_a_disk_without_room_leaves_a_log_beside_the_file_as_it_is_too(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = with_its_log(file, tmp_path / "left")
    before = {path.name: path.read_bytes() for path in left.parent.iterdir()}
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9 - 4096, 4096))

    with pytest.raises(Problem, match="has no room"):
        open_desk(left, reviewer="Ines Berg")

    assert {path.name: path.read_bytes() for path in left.parent.iterdir()} == before


def with_its_log(file: Path, folder: Path) -> Path:
    """The file as an older program leaves it that is killed: what it wrote last stands in the log."""
    folder.mkdir()
    db = sqlite.connect(file, isolation_level=None)
    db.execute("INSERT INTO unsaved VALUES ('place', 'article', 'What I was about to', '2025')")
    for name in (file.name, f"{file.name}-wal"):
        shutil.copy(file.with_name(name), folder / name)
    db.close()
    return folder / file.name


def test_what_stands_in_the_log_is_in_the_copy(file: Path, tmp_path: Path) -> None:
    left = with_its_log(file, tmp_path / "left")

    with a_desk(left.parent) as ledger:
        unsaved = ledger._db.execute("SELECT text FROM unsaved").fetchall()

    db = sqlite.connect(left.with_name(COPY))
    copied = db.execute("SELECT text FROM unsaved").fetchall()
    db.close()
    assert unsaved == copied == [("What I was about to",)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of a file's size")
def test_a_copy_that_cannot_be_written_leaves_the_file_as_it_is(file: Path) -> None:
    before = file.read_bytes()

    command = [sys.executable, "-c", FULL_DISK, str(file)]
    child = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (child.returncode, child.stderr) == (0, "")
    assert "It was not brought up to date, because no copy of it could be written" in child.stdout
    assert file.read_bytes() == before
    assert names(file) == ["desk.proofdesk"]


def test_a_desk_that_is_not_whole_is_left_as_it_is(file: Path) -> None:
    damaged(file.parent, "UPDATE entries SET salt = x'00' WHERE seq = 2")
    before = file.read_bytes()

    with pytest.raises(Problem, match=r"not brought up to date, because it is not whole\. Entry 2 was altered"):
        open_desk(file, reviewer="Ines Berg")

    assert file.read_bytes() == before
    assert names(file) == ["desk.proofdesk"]


def test_a_file_that_may_only_be_read_is_not_brought_up_to_date(file: Path) -> None:
    file.chmod(0o444)
    before = file.read_bytes()

    with a_desk(file.parent) as ledger:
        found = len(ledger.articles()), ledger.verify(), ledger.news

    assert found == (2, [], "")
    assert file.read_bytes() == before
    assert names(file) == ["desk.proofdesk"]
