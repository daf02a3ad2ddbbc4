"""A desk file is known by what it says of itself, and whether another window may have it by what lies beside it."""

import os
from pathlib import Path

import pytest

from tests.journeys.conftest import with_story
from ui.deskfile import is_desk_file, may_be_open, same_file


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    desk = tmp_path / "kelda.txt"
    with_story(desk)
    return desk


def test_a_desk_is_known_whatever_it_is_called(desk: Path) -> None:
    assert is_desk_file(desk)


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\0" + bytes(84), b"A story about PfDk." * 10])
def test_nothing_else_is_taken_for_one(tmp_path: Path, data: bytes) -> None:
    other = tmp_path / "other.proofdesk"
    other.write_bytes(data)

    assert not is_desk_file(other)


def test_what_cannot_be_looked_at_is_none(tmp_path: Path) -> None:
    ways = [tmp_path / "gone.proofdesk", tmp_path, tmp_path / ("a" * 5_000)]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.proofdesk")
        ways.append(tmp_path / "pipe.proofdesk")

    assert not any(map(is_desk_file, ways))


def test_a_desk_that_lies_alone_is_not_asked_for(desk: Path) -> None:
    alone, new = may_be_open(desk), may_be_open(desk.with_name("new.proofdesk"))

    desk.with_name(f"{desk.name}-wal").touch()

    assert (alone, new, may_be_open(desk)) == (False, False, True)


def test_a_desk_that_may_only_be_read_is_asked_for(desk: Path) -> None:
    desk.chmod(0o444)

    assert may_be_open(desk)


def test_two_ways_to_a_file_lead_to_the_same(desk: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(desk)

    assert same_file(link, desk)
    assert not same_file(link, tmp_path / "other")
