"""What this computer remembers outside the desk file, where it cannot be written down."""

from pathlib import Path

from app.domain.entry import Entry
from tests.desks import a_desk, an_article


def test_a_deed_is_recorded_and_told_though_no_head_can_be_remembered(tmp_path: Path) -> None:
    (tmp_path / "heads").write_text("in the way")
    told: list[Entry] = []

    with a_desk(tmp_path, memory=tmp_path / "heads") as ledger:
        ledger.listen(told.extend)
        article = an_article(ledger)
        complaint = ledger.memory.complaint

    assert [entry.article for entry in told] == [article, article]
    assert str(complaint).startswith(f"Where the history ends could not be remembered in {tmp_path / 'heads'}: ")


def test_the_complaint_ends_where_the_heads_can_be_written_again(tmp_path: Path) -> None:
    (tmp_path / "heads").write_text("in the way")

    with a_desk(tmp_path, memory=tmp_path / "heads") as ledger:
        an_article(ledger)
        (tmp_path / "heads").unlink()
        ledger.rest()

        assert ledger.memory.complaint is None
        assert (tmp_path / "heads" / f"{ledger.desk}.json").exists()


def test_who_only_looks_writes_nothing_down(tmp_path: Path) -> None:
    with a_desk(tmp_path, memory=tmp_path / "heads") as ledger:
        ledger.articles()

    assert not (tmp_path / "heads").exists()
