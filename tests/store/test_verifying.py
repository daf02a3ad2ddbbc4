"""Whatever is not as it was written is found, and said in a sentence with its place."""

from pathlib import Path

import pytest

from app.domain.events import ClaimAdded
from app.domain.ids import ArticleId
from app.store.cache import TABLES
from app.store.chain import entry_id
from app.store.findings import Finding, Progress
from app.store.ledger import Ledger
from app.store.verifying import SLICE, TAIL
from tests.desks import a_claim, a_desk, an_article
from tests.store.damage import damaged, found, the_file, told

HASHED = "was altered: its bytes are not those that were hashed"
COLUMNS = "was altered: its columns are not what it says"
CONTENT = "was altered: its content is not what was recorded"


def test_a_desk_as_it_was_left_is_whole(desk: Path) -> None:
    assert found(desk, desk / "memory") == []


@pytest.mark.parametrize("seq", [1, 4, 7, 14])
def test_altered_bytes_are_found(desk: Path, seq: int) -> None:
    damaged(
        desk, f"UPDATE entries SET raw = CAST(replace(CAST(raw AS TEXT), 'Ines', 'Inez') AS BLOB) WHERE seq = {seq}"
    )

    assert (f"entry {seq}", f"Entry {seq} {HASHED}.") in told(found(desk))


@pytest.mark.parametrize(
    "change",
    [
        "article = 'a' || article",
        "replica = 'a' || replica",
        "number = number + 1",
        "step = step || '0'",
        "way = 'undo'",
        "undoes = step",
        "kind = 'RationaleWritten'",
        "subject = 'a' || subject",
        "facet = 'attribution'",
    ],
)
def test_an_altered_column_is_found(desk: Path, change: str) -> None:
    damaged(desk, f"UPDATE entries SET {change} WHERE seq = 4")

    assert ("entry 4", f"Entry 4 {COLUMNS}.") in told(found(desk))


@pytest.mark.parametrize("seq", [1, 3, 6, 7])
def test_a_facet_where_there_is_none_is_found(desk: Path, seq: int) -> None:
    damaged(desk, f"UPDATE entries SET facet = 'content' WHERE seq = {seq}")

    assert told(found(desk))[0] == (f"entry {seq}", f"Entry {seq} {COLUMNS}.")


def test_an_altered_id_is_found(desk: Path) -> None:
    damaged(desk, "UPDATE entries SET id = replace(id, substr(id, 9, 1), 'x') WHERE seq = 4")

    assert told(found(desk))[0] == ("entry 4", f"Entry 4 {HASHED}.")


@pytest.mark.parametrize(
    "change", ["payload = CAST(payload || ' ' AS BLOB)", "payload = x'7b7d'", "salt = x''", "salt = zeroblob(16)"]
)
def test_an_altered_payload_or_salt_is_found(desk: Path, change: str) -> None:
    damaged(desk, f"UPDATE entries SET {change} WHERE seq = 4")

    assert ("entry 4", f"Entry 4 {CONTENT}.") in told(found(desk))


def test_bytes_that_are_no_entry_are_found(desk: Path) -> None:
    with the_file(desk) as db:
        db.execute("UPDATE entries SET raw = x'7b7d', id = ? WHERE seq = 4", (entry_id(b"{}"),))

    assert ("entry 4", "Entry 4 cannot be read.") in told(found(desk))


def test_a_rewritten_entry_is_found_by_the_one_that_follows(desk: Path) -> None:
    with the_file(desk) as db:
        (raw,) = db.execute("SELECT raw FROM entries WHERE seq = 4").fetchone()
        forged = raw.replace(b"Ines", b"Inez")
        db.execute("UPDATE entries SET raw = ?, id = ? WHERE seq = 4", (forged, entry_id(forged)))

    assert told(found(desk)) == [
        ("entry 5", "Entry 5 does not follow entry 4 of its chain: entries are missing or were changed places.")
    ]


def test_a_rewritten_end_is_found_by_what_this_computer_remembers(desk: Path) -> None:
    with the_file(desk) as db:
        (raw,) = db.execute("SELECT raw FROM entries WHERE seq = 14").fetchone()
        forged = raw.replace(b"Ines", b"Inez")
        db.execute("UPDATE entries SET raw = ?, id = ? WHERE seq = 14", (forged, entry_id(forged)))
        (article,) = db.execute("SELECT article FROM entries WHERE seq = 14").fetchone()

    alone, remembered = found(desk), found(desk, desk / "memory")

    assert alone == []
    assert told(remembered) == [
        (
            f"article {article}",
            f"The end of the history of article {article} is not the one that this computer remembers.",
        )
    ]


def test_a_missing_entry_is_found(desk: Path) -> None:
    damaged(desk, "DELETE FROM entries WHERE seq = 4")

    assert (
        "entry 5",
        "Entry 5 does not follow entry 3 of its chain: entries are missing or were changed places.",
    ) in told(found(desk))


def test_a_missing_beginning_is_found(desk: Path) -> None:
    damaged(desk, "DELETE FROM entries WHERE seq = 1")

    assert ("entry 2", "Entry 2 does not follow: entries before it are missing.") in told(found(desk))


def test_a_whole_article_that_is_missing_is_found(desk: Path) -> None:
    damaged(desk, "DELETE FROM entries WHERE seq <= 7", *(f"DELETE FROM {table}" for table in TABLES))

    assert ("entry 8", "Entry 8 is not in its place: entries before it are missing.") in told(found(desk))


def test_entries_that_changed_places_are_found(desk: Path) -> None:
    damaged(
        desk,
        "UPDATE entries SET seq = 99 WHERE seq = 4",
        "UPDATE entries SET seq = 4 WHERE seq = 5",
        "UPDATE entries SET seq = 5 WHERE seq = 99",
    )

    assert [place for place, _ in told(found(desk))][:3] == ["entry 4", "entry 5", "entry 6"]


def test_an_entry_with_another_place_is_found(desk: Path) -> None:
    damaged(desk, "UPDATE entries SET seq = 1 << 40 WHERE seq = 14")

    assert told(found(desk)) == [
        (f"entry {1 << 40}", f"Entry {1 << 40} is not in its place: entries before it are missing.")
    ]


def test_an_entry_told_twice_is_found(desk: Path) -> None:
    columns = "id, article, replica, number, step, way, undoes, kind, subject, facet, raw, salt, payload"
    damaged(desk, f"INSERT INTO entries ({columns}) SELECT {columns} FROM entries WHERE seq = 14")

    assert told(found(desk))[0][0] == "entry 15"


@pytest.mark.parametrize("cut", [1, 3, 7])
def test_a_tail_that_was_cut_off_is_found_by_what_this_computer_remembers(desk: Path, cut: int) -> None:
    damaged(desk, f"DELETE FROM entries WHERE seq > {14 - cut}", *(f"DELETE FROM {table}" for table in TABLES))
    with a_desk(desk) as ledger:
        ledger.rebuild()

    alone, remembered = found(desk), found(desk, desk / "memory")

    assert alone == []
    assert [finding.place.split()[0] for finding in remembered] == ["article"]
    assert f"{cut} {'entry' if cut == 1 else 'entries'} that this computer remembers" in remembered[0].says


def test_an_erased_payload_is_no_damage_to_the_chain(desk: Path) -> None:
    damaged(desk, "UPDATE entries SET payload = NULL WHERE seq = 4")

    assert found(desk) == []


def test_every_damage_is_told_not_only_the_first(desk: Path) -> None:
    damaged(desk, "UPDATE entries SET salt = x'00' WHERE seq IN (2, 5, 9)")

    assert [place for place, _ in told(found(desk))] == ["entry 2", "entry 5", "entry 9"]


def a_long_history(ledger: Ledger, length: int) -> ArticleId:
    article = an_article(ledger)
    ledger.record(article, *(ClaimAdded(a_claim(ledger, article)) for _ in range(length)))
    return article


def test_verification_comes_in_slices_and_says_how_far_it_is(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        a_long_history(ledger, 2 * SLICE)

        steps = list(ledger.verify_steps())

    assert [step for step in steps if isinstance(step, Progress)][:3] == [
        Progress(SLICE, 2 * SLICE + 2),
        Progress(2 * SLICE, 2 * SLICE + 2),
        Progress(2 * SLICE + 2, 2 * SLICE + 2),
    ]


def test_what_is_recorded_while_the_desk_is_verified_is_no_finding(desk: Path) -> None:
    with a_desk(desk, memory=desk / "memory") as ledger:
        article = ledger.articles()[0].id
        steps = []

        for step in ledger.verify_steps():
            steps.append(step)
            ledger.record(article, ClaimAdded(a_claim(ledger, article)))

    assert [step for step in steps if isinstance(step, Finding)] == []
    assert len(steps) == 2


def test_opening_looks_at_the_newest_entries(desk: Path) -> None:
    damaged(desk, "UPDATE entries SET salt = x'00' WHERE seq = 13")

    with a_desk(desk) as ledger:
        assert told(ledger.verify_tail()) == [("entry 13", f"Entry 13 {CONTENT}.")]


def test_opening_looks_at_no_more_than_the_newest_entries(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        a_long_history(ledger, TAIL + 10)
    damaged(tmp_path, "UPDATE entries SET salt = x'00' WHERE seq IN (5, 100)")

    with a_desk(tmp_path) as ledger:
        tail, whole = ledger.verify_tail(), ledger.verify()

    assert [finding.place for finding in tail] == ["entry 100"]
    assert [finding.place for finding in whole] == ["entry 5", "entry 100"]


@pytest.mark.parametrize("length", [5, TAIL + 10])
def test_opening_sees_that_the_tail_was_cut_off(tmp_path: Path, length: int) -> None:
    memory = tmp_path / "memory"
    with a_desk(tmp_path, memory=memory) as ledger:
        article = a_long_history(ledger, length)
        claim = a_claim(ledger, article)
        ledger.record(article, ClaimAdded(claim))
    damaged(tmp_path, f"DELETE FROM entries WHERE subject = '{claim.id}'")

    with a_desk(tmp_path, memory=memory) as ledger:
        assert [finding.place for finding in ledger.verify_tail()] == [f"article {article}"]
