"""A desk file that may only be read: all of it can be, nothing is written, and what cannot be known is said."""

import sys
import tempfile
from pathlib import Path

import pytest

from app.domain.events import ClaimAdded, StatementReworded
from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import APPLICATION_ID
from app.store.ledger import open_desk
from tests.desks import a_claim, a_desk, an_article


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A desk file with one claim that may only be read: even root heeds its bits here."""
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        ledger.record(article, ClaimAdded(a_claim(ledger, article)))
    path = tmp_path / "desk.proofdesk"
    path.chmod(0o444)
    return path


def test_all_of_it_is_read_and_nothing_appears_beside_it(file: Path) -> None:
    before = file.read_bytes()

    with a_desk(file.parent) as ledger:
        (article,) = ledger.articles()
        (claim,) = ledger.claims(article.id)
        found = claim.statement, len(ledger.history(article.id)), ledger.verify(), ledger.only_reads
        beside = [path.name for path in file.parent.iterdir()]

    assert found == ("rang on Monday", 3, [], True)
    assert beside == [file.name]
    assert file.read_bytes() == before


def test_the_copy_lies_on_the_disk_and_goes_with_the_desk(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))

    with a_desk(file.parent) as ledger:
        (main,) = [row[2] for row in ledger._db.execute("PRAGMA database_list")]
        nameless = sys.platform == "win32" or not any(place.iterdir())

    assert Path(main).is_relative_to(place)
    assert nameless
    assert not any(place.iterdir())


def test_where_no_copy_can_be_made_that_is_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(file.parent / "nowhere"))

    with pytest.raises(Problem, match="there is no place to copy it to"):
        open_desk(file, reviewer="Ines Berg")


def test_every_way_of_writing_is_refused_in_a_sentence(file: Path) -> None:
    with a_desk(file.parent) as ledger:
        (article,) = ledger.articles()
        (claim,) = ledger.claims(article.id)
        reworded = StatementReworded(claim.id, claim.statement, "It rang.")

        with pytest.raises(Problem, match="is read-only"):
            ledger.record(article.id, reworded)
        with pytest.raises(Problem, match="is read-only"):
            ledger.keep("rationale", article.id, "It was")
        with pytest.raises(Problem, match="is read-only"):
            ledger.rebuild()

        assert ledger.claims(article.id) == [claim]


def test_a_back_up_of_it_is_a_desk_like_any_other(file: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()

    with a_desk(file.parent) as ledger:
        ledger.backup(tmp_path / "mine" / "desk.proofdesk")

    with a_desk(tmp_path / "mine") as copy:
        assert not copy.only_reads
        assert copy.verify() == []


def test_entries_that_stand_beside_it_are_not_passed_over(file: Path) -> None:
    file.with_name(f"{file.name}-wal").write_bytes(b"entries")

    with pytest.raises(Problem, match=f"its newest entries stand beside it, in {file.name}-wal"):
        open_desk(file, reviewer="Ines Berg")


def test_damage_is_told(file: Path) -> None:
    file.chmod(0o644)
    file.write_bytes(file.read_bytes().replace(b"CREATE TABLE claims", b"CREATE TABLE \xd3laims"))
    file.chmod(0o444)

    with pytest.raises(Problem, match="is damaged"):
        open_desk(file, reviewer="Ines Berg")


def test_one_whose_making_was_cut_short_is_an_empty_desk_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "desk.proofdesk"
    db = sqlite.connect(path)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("VACUUM")
    db.close()
    path.chmod(0o444)
    before = path.read_bytes()

    with a_desk(tmp_path) as ledger:
        articles = ledger.articles()

    assert articles == []
    assert path.read_bytes() == before
