"""The command line's door: exit codes, what it refuses to make or to overwrite, and what it says twice."""

from pathlib import Path

import pytest

from app import cli
from app.domain.problem import Problem
from app.store import sqlite
from app.store.database import told
from app.store.ledger import open_desk
from tests.desks import TEXT, a_desk, an_article


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def run(*words: str | Path) -> int:
    return cli.main([str(word) for word in words])


def test_a_desk_that_is_not_whole_is_an_exit_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)
        ledger._db.execute("DROP TRIGGER entries_no_update")
        ledger._db.execute("UPDATE entries SET kind = 'TitleChanged' WHERE seq = 1")

    code = run("verify", "--desk", tmp_path / "desk.proofdesk")

    assert code == 1
    assert "Entry 1 was altered" in capsys.readouterr().err


def test_a_desk_that_is_whole_exits_with_nought(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)

    assert run("verify", "--desk", tmp_path / "desk.proofdesk") == 0
    assert capsys.readouterr().out == "The desk is whole.\n"


@pytest.mark.parametrize("words", [("nosuch",), ("judge",), ("judge", "abc", "true"), ("export", "abc")])
def test_wrong_usage_exits_with_two(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*words) == 2
    assert capsys.readouterr().err


def test_a_mistyped_desk_is_told_and_not_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verify", "--desk", tmp_path / "dsek.proofdesk") == 1
    assert run("articles", "--json", "--desk", tmp_path / "dsek.proofdesk") == 0

    said = capsys.readouterr()
    assert (said.out, said.err.count("There is no desk at")) == ("[]\n", 2)
    assert not (tmp_path / "dsek.proofdesk").exists()


def test_the_same_bytes_again_are_said_to_be_there(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", story)
    first = capsys.readouterr().out.strip()

    assert run("add", story) == 0
    assert f"on the desk already, as {first}" in capsys.readouterr().err


def test_a_backup_never_replaces_another_file(story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", story)

    assert run("backup", story) == 1
    assert "another file" in capsys.readouterr().err
    assert story.read_text(encoding="utf-8") == TEXT
    assert run("backup", tmp_path / "copy.proofdesk") == 0
    assert run("backup", tmp_path / "copy.proofdesk") == 0


def test_a_report_never_replaces_a_desk(tmp_path: Path, story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = tmp_path / "desk.html"
    run("add", story, "--desk", desk)
    article = capsys.readouterr().out.strip()

    assert run("export", article, "--to", desk, "--desk", desk) == 1
    assert "desk file" in capsys.readouterr().err
    assert run("verify", "--desk", desk) == 0


def test_undo_names_what_it_took_back(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", story)
    article = capsys.readouterr().out.strip()
    run("claim", article, "--quote", "rang on Monday")
    claim = capsys.readouterr().out.strip()
    run("judge", claim, "verified")
    capsys.readouterr()

    assert run("undo", article) == 0
    assert "of “rang on Monday” from verified to unreviewed (undo of 4)" in capsys.readouterr().out


def test_a_claim_gets_its_second_question_by_its_kind(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("add", story)
    article = capsys.readouterr().out.strip()
    run("claim", article, "--quote", "rang on Monday")
    claim = capsys.readouterr().out.strip()

    assert run("judge", claim, "verified", "--layer", "attribution") == 1
    assert run("kind", claim, "reported") == 0
    assert run("judge", claim, "verified", "--layer", "attribution") == 0


def test_dismissing_the_same_words_twice_only_changes_the_reason(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("add", story)
    article = capsys.readouterr().out.strip()

    for reason in ("opinion", "rhetoric", "rhetoric"):
        run("dismiss", article, "--quote", "Some 300", "--reason", reason)
    run("show", article, "--json")

    out = capsys.readouterr().out
    assert out.count('"reason":"rhetoric"') == 1
    assert "opinion" not in out.splitlines()[-1]


def test_standard_input_is_read_as_a_file_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with (tmp_path / "in").open("wb+") as piped:
        piped.write(TEXT.encode())
        piped.seek(0)
        monkeypatch.setattr("sys.stdin", open(piped.fileno(), encoding="utf-8", closefd=False))  # noqa: SIM115
        code = run("blocks", "-", "--json")

    assert code == 0
    assert '"label":"headline"' in capsys.readouterr().out


def test_a_disk_error_with_no_room_left_is_told_as_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage:
        free = 4096

    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage)
    with a_desk(tmp_path):
        pass
    ledger = open_desk(tmp_path / "desk.proofdesk", reviewer="Ines Berg")
    error = sqlite.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite.SQLITE_IOERR

    with pytest.raises(Problem, match="disk is full"), told(ledger.path):
        raise error
    ledger.close()
