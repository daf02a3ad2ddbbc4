"""A desk that belongs to somebody else: read where it may be read, left as it is where it may not be written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app import places
from app.domain.ids import ArticleId, ClaimId
from app.store.ledger import open_desk
from tests.cli.commands import PROGRAM, TEXT, Said, run_program
from tests.ordinary_user import as_ordinary_user, give_away

Guard = Callable[[Path], None]


def file_guarded(desk: Path) -> None:
    """The file may not be written, its folder may."""
    give_away(desk)
    desk.chmod(0o444)


def folder_guarded(desk: Path) -> None:
    """The file may be written, but nothing beside it."""
    give_away(desk, desk.parent)
    desk.chmod(0o666)
    desk.parent.chmod(0o555)


def both_guarded(desk: Path) -> None:
    file_guarded(desk)
    folder_guarded(desk)
    desk.chmod(0o444)


def file_closed(desk: Path) -> None:
    """The file may not even be read."""
    give_away(desk)
    desk.chmod(0o000)


def folder_closed(desk: Path) -> None:
    """Nobody else may so much as look into the folder."""
    give_away(desk, desk.parent)
    desk.parent.chmod(0o000)


READABLE = pytest.mark.parametrize("guard", [file_guarded, folder_guarded, both_guarded])


def by_ordinary_user(*words: str | Path) -> Said:
    """Runs the program with a story on its standard input."""
    return run_program(as_ordinary_user(PROGRAM, *words), TEXT.encode())


@pytest.fixture
def desk(own_world: Path, claim: ClaimId) -> Path:
    """The usual desk, in a folder of its own."""
    folder = own_world / "share"
    folder.mkdir()
    return places.default_desk().rename(folder / "desk.proofdesk")


def left(desk: Path) -> tuple[bytes, list[str]]:
    """What must stay: each byte of the file, and what stands in its folder."""
    desk.parent.chmod(0o755)
    return desk.read_bytes(), sorted(path.name for path in desk.parent.iterdir())


@READABLE
def test_what_would_change_a_desk_of_somebody_else_is_refused_and_leaves_each_byte(
    desk: Path, article: ArticleId, claim: ClaimId, tmp_path: Path, guard: Guard
) -> None:
    story = tmp_path / "story.txt"
    story.write_text(TEXT)
    before = left(desk)
    guard(desk)

    told = [
        by_ordinary_user("--desk", desk, *words)
        for words in (("judge", claim, "verified"), ("add", story), ("undo", article), ("rebuild",))
    ]

    do = "Nothing was changed. Allow writing to it and its folder, or choose another."
    assert told == [Said(1, "", f"The desk file {desk} is read-only. {do}\n")] * 4
    assert left(desk) == before


@READABLE
def test_a_desk_of_somebody_else_can_be_read(desk: Path, article: ArticleId, tmp_path: Path, guard: Guard) -> None:
    readings = [("articles",), ("show", article, "--json"), ("history", article, "--json"), ("verify",)]
    by_owner = [run_program([str(PROGRAM), "--desk", str(desk), *words]) for words in readings]
    before = left(desk)
    guard(desk)

    read = [by_ordinary_user("--desk", desk, *words) for words in readings]
    exported = by_ordinary_user("--desk", desk, "export", article, "--to", tmp_path / "report.html")
    backed_up = by_ordinary_user("--desk", desk, "backup", tmp_path / "copy.proofdesk")

    assert read == by_owner
    assert [said.code for said in by_owner] == [0] * len(readings)
    assert (exported, backed_up) == (Said(0, "", ""), Said(0, "", ""))
    assert run_program([str(PROGRAM), "--desk", str(tmp_path / "copy.proofdesk"), "verify"]).code == 0
    assert left(desk) == before


@pytest.mark.parametrize("guard", [file_closed, folder_closed])
@pytest.mark.parametrize("words", [("articles",), ("verify",), ("judge", "c", "verified"), ("add", "-")])
def test_a_desk_that_may_not_be_read_is_told(desk: Path, guard: Guard, words: tuple[str, ...]) -> None:
    before = left(desk)
    guard(desk)

    said = by_ordinary_user("--desk", desk, *words)

    assert said == Said(1, "", f"The desk file {desk} could not be read: Permission denied. Nothing was changed.\n")
    desk.parent.chmod(0o755)
    desk.chmod(0o644)
    assert left(desk) == before


@READABLE
def test_a_desk_that_is_at_work_elsewhere_is_not_read_without_its_newest_entries(desk: Path, guard: Guard) -> None:
    ledger = open_desk(desk, reviewer="Ines Berg")
    guard(desk)

    said = by_ordinary_user("--desk", desk, "articles")

    desk.parent.chmod(0o755)
    ledger.close()
    assert (said.code, said.out) == (1, "")
    assert f"its newest entries stand beside it, in {desk.name}-wal" in said.err


def test_no_desk_is_made_where_one_may_not_write(desk: Path, tmp_path: Path) -> None:
    folder_guarded(desk)

    said = by_ordinary_user("--desk", desk.with_name("new.proofdesk"), "add", "-")

    assert (said.code, said.out) == (1, "")
    assert said.err == f"No desk file can be made in {desk.parent}: you may not write there. Choose another place.\n"


def test_where_no_head_can_be_remembered_the_deed_is_done_and_that_is_told(
    desk: Path, own_world: Path, claim: ClaimId
) -> None:
    state = own_world / "xdg_state_home"
    for path in sorted(state.rglob("*")):
        give_away(path)
        path.chmod(0o555 if path.is_dir() else 0o444)
    give_away(state)
    state.chmod(0o555)

    said = by_ordinary_user("--desk", desk, "judge", claim, "verified")

    assert (said.code, said.out) == (0, "")
    assert said.err.startswith(f"Where the history ends could not be remembered in {places.memory_folder()}: ")
    assert "verified" in run_program([str(PROGRAM), "--desk", str(desk), "articles", "--json"]).out
