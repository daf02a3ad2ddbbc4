"""A desk file of every version opens, is whole, says what it said, and is gone on with; the file itself stays."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from app.domain.verdict import Verdict
from app.services import judging, undoing
from app.store.database import VERSION
from app.store.ledger import Ledger, open_desk
from tests.golden.telling import is_still_told, told

FILES = sorted(Path(__file__).parent.glob("*.proofdesk"))


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def golden(request: pytest.FixtureRequest) -> Path:
    file = request.param
    assert isinstance(file, Path)
    return file


@pytest.fixture
def ledger(golden: Path, tmp_path: Path) -> Iterator[Ledger]:
    """A copy of the golden file, opened by this version."""
    shutil.copy(golden, tmp_path / "desk.proofdesk")
    opened = open_desk(tmp_path / "desk.proofdesk", reviewer="Somebody of today")
    yield opened
    opened.close()


def layout(file: Path) -> int:
    return int.from_bytes(file.read_bytes()[60:64], "big")


def test_it_is_whole_and_says_what_it_said(golden: Path, ledger: Ledger) -> None:
    then = orjson.loads(golden.with_suffix(".json").read_bytes())

    now = orjson.loads(orjson.dumps(told(ledger)))

    assert ledger.verify() == []
    assert is_still_told(then, now)


def test_one_of_an_older_layout_is_copied_before_it_is_brought_up_to_date(golden: Path, ledger: Ledger) -> None:
    copies = [*ledger.path.parent.glob("*.before-layout-*")]

    assert layout(ledger.path) == VERSION
    assert [layout(copy) for copy in copies] == [layout(golden)] * (layout(golden) < VERSION)
    assert bool(ledger.news) == bool(copies)


def test_it_is_gone_on_with(ledger: Ledger) -> None:
    (line, *_) = [line for line in ledger.articles() if ledger.claims(line.id)]
    claim = ledger.claims(line.id)[0].id
    before = ledger.claim(claim)

    judging.judge(ledger, claim, Verdict.DISPUTED, rationale="Of today.")
    judged = ledger.claim(claim)
    undoing.undo(ledger, line.id)

    assert judged is not None
    assert judged.so.rationale == "Of today."
    assert ledger.claim(claim) == before
    assert ledger.verify() == []


def test_opening_its_copy_leaves_the_golden_file_as_it_is(golden: Path, tmp_path: Path) -> None:
    before = {file.name: file.read_bytes() for file in golden.parent.glob("*.proofdesk*")}
    shutil.copy(golden, tmp_path / "desk.proofdesk")

    open_desk(tmp_path / "desk.proofdesk", reviewer="Somebody of today").close()

    assert {file.name: file.read_bytes() for file in golden.parent.glob("*.proofdesk*")} == before


def test_one_golden_file_is_of_this_layout() -> None:
    """A new layout comes with a golden file of its own."""
    assert VERSION in {layout(file) for file in FILES}


def test_less_than_was_told_is_noticed() -> None:
    then = {"claims": [{"id": "1", "state": "stale"}], "entries": 3}

    assert is_still_told(then, {"claims": [{"id": "1", "state": "stale", "new": 0}], "entries": 3})
    assert not is_still_told(then, {"claims": [{"id": "1", "state": "verified"}], "entries": 3})
    assert not is_still_told(then, {"claims": [], "entries": 3})
    assert not is_still_told(then, {"claims": [{"id": "1", "state": "stale"}]})
