"""The ledger writes a step or nothing, tells who listens, and remembers its chains."""

from pathlib import Path

import pytest

from app.domain.entry import Entry, Way
from app.domain.events import ClaimAdded, StatementReworded
from app.domain.evolve import NotNext
from app.domain.problem import Problem
from app.domain.verdict import Verdict
from app.store import sqlite
from tests.desks import a_claim, a_desk, an_article, given


def test_what_is_recorded_is_there_after_reopening(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        claim = a_claim(ledger, article)
        ledger.record(article, ClaimAdded(claim), given(claim, Verdict.VERIFIED))

    with a_desk(tmp_path) as ledger:
        found = ledger.claim(claim.id)

    assert found is not None
    assert found.so.verdict is Verdict.VERIFIED


def test_a_step_that_does_not_follow_leaves_nothing(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        claim = a_claim(ledger, article)
        before = ledger.checkpoint(article)

        with pytest.raises(NotNext):
            ledger.record(article, ClaimAdded(claim), StatementReworded(claim.id, "something else", "now"))

        assert ledger.claims(article) == []
        assert ledger.checkpoint(article) == before
        ledger.record(article, ClaimAdded(claim))
        assert ledger.verify() == []


def test_listeners_hear_of_a_step_once_it_is_on_the_disk(tmp_path: Path) -> None:
    heard: list[tuple[Entry, ...]] = []
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        ledger.listen(heard.append)

        entries = ledger.record(article, ClaimAdded(a_claim(ledger, article)))

        assert heard == [entries]
        assert ledger.history(article, limit=1) == list(entries)
        assert (entries[0].author, entries[0].way) == ("Ines Berg", Way.DO)


@pytest.mark.parametrize("statement", ["UPDATE entries SET kind = 'x'", "DELETE FROM entries", "DELETE FROM contents"])
def test_the_history_refuses_change(tmp_path: Path, statement: str) -> None:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)

        with pytest.raises(sqlite.IntegrityError, match="append-only"):
            ledger._db.execute(statement)


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        pages = ledger._db.execute("PRAGMA page_count").fetchone()[0]
        ledger._db.execute(f"PRAGMA max_page_count = {pages + 1}")

        many = [ClaimAdded(a_claim(ledger, article)) for _ in range(50)]

        with pytest.raises(Problem, match="disk is full"):
            ledger.record(article, *many)

        ledger._db.execute("PRAGMA max_page_count = 1000000")
        assert ledger.claims(article) == []
        ledger.record(article, *many)
        assert ledger.verify() == []


def test_a_chain_goes_on_after_reopening_where_its_head_is_remembered(tmp_path: Path) -> None:
    memory = tmp_path / "memory"
    with a_desk(tmp_path, memory=memory) as ledger:
        article = an_article(ledger)

    with a_desk(tmp_path, memory=memory) as ledger:
        ledger.record(article, ClaimAdded(a_claim(ledger, article)))

        assert [number for _, number, _ in ledger.checkpoint(article).heads] == [3]


def test_another_installation_writes_a_chain_of_its_own(tmp_path: Path) -> None:
    with a_desk(tmp_path, memory=tmp_path / "one") as ledger:
        article = an_article(ledger)

    with a_desk(tmp_path, memory=tmp_path / "two") as ledger:
        ledger.record(article, ClaimAdded(a_claim(ledger, article)))

        assert sorted(number for _, number, _ in ledger.checkpoint(article).heads) == [1, 2]
        assert ledger.verify() == []


def test_a_restored_file_begins_a_new_chain_and_says_what_is_missing(tmp_path: Path) -> None:
    memory, desk = tmp_path / "memory", tmp_path / "desk.proofdesk"
    with a_desk(tmp_path, memory=memory) as ledger:
        article = an_article(ledger)
    old = desk.read_bytes()
    with a_desk(tmp_path, memory=memory) as ledger:
        ledger.record(article, ClaimAdded(a_claim(ledger, article)))
    desk.write_bytes(old)

    with a_desk(tmp_path, memory=memory) as ledger:
        found = ledger.verify()
        ledger.record(article, ClaimAdded(a_claim(ledger, article)))

        assert ["1 entry that this computer remembers" in finding.says for finding in found] == [True]
        assert len(ledger.checkpoint(article).heads) == 2


def test_what_is_typed_is_kept_until_it_is_forgotten(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        ledger.keep("rationale:c1:content", article, "The protocol says")
        ledger.keep("rationale:c1:content", article, "The protocol says 220")

    with a_desk(tmp_path) as ledger:
        kept = ledger.unsaved(article)
        ledger.forget("rationale:c1:content")

        assert [(one.place, one.text) for one in kept] == [("rationale:c1:content", "The protocol says 220")]
        assert ledger.unsaved() == []


def test_the_file_at_rest_is_one_file(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)

    assert [path.name for path in tmp_path.iterdir()] == ["desk.proofdesk"]


def test_the_chain_never_names_what_its_payloads_say(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        ledger.record(article, ClaimAdded(a_claim(ledger, article, "Ada Brink")))

        raws = [row[0] for row in ledger._db.execute("SELECT raw FROM entries")]

    assert not any(b"Brink" in raw for raw in raws)


def test_an_erased_payload_leaves_the_chain_whole(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        claim = a_claim(ledger, article)
        ledger.record(article, ClaimAdded(claim))
        ledger._db.execute("DROP TRIGGER entries_no_update")
        ledger._db.execute("UPDATE entries SET payload = NULL WHERE kind = 'ClaimAdded'")
        ledger.rebuild()

        found = ledger.verify()
        last = ledger.history(article, limit=1)[0]

    assert [finding.place for finding in found] == ["entries"]
    assert last.event is None
