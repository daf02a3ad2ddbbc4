"""Where a desk's window listens, and what may be said to it: one name a file and user, and nobody else's words."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui import endpoint
from ui.endpoint import Wish

LONGEST_SOCKET = 104
"""Bytes of a socket's path on macOS; Linux has four more."""


def test_two_ways_to_one_file_have_one_name(tmp_path: Path) -> None:
    desk, link = tmp_path / "desk.proofdesk", tmp_path / "link.proofdesk"
    desk.touch()
    link.symlink_to(desk)

    names = {endpoint.name(path) for path in (desk, link, tmp_path / "." / "desk.proofdesk")}

    assert len(names) == 1
    assert endpoint.name(tmp_path / "other.proofdesk") not in names


def test_a_name_tells_nothing_and_is_short_enough_however_long_the_way(tmp_path: Path) -> None:
    name = endpoint.name(tmp_path.joinpath(*(["a rather long folder"] * 40), "desk of Ines.proofdesk"))

    assert "Ines" not in name
    assert len(name.encode()) < LONGEST_SOCKET


def test_in_a_flatpak_the_window_listens_where_a_later_start_can_see_it(
    own_world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = own_world / "xdg_runtime_dir" / "app" / "org.proofdesk.Proofdesk"
    shared.mkdir(parents=True)
    monkeypatch.setenv("FLATPAK_ID", "org.proofdesk.Proofdesk")

    name = Path(endpoint.name(own_world / "desk.proofdesk"))

    assert name.parent == shared


def test_the_words_of_a_flatpak_without_its_folder_mislead_nobody(
    own_world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A terminal that is a Flatpak hands its own on."""
    monkeypatch.setenv("FLATPAK_ID", "org.example.Terminal")

    name = Path(endpoint.name(own_world / "desk.proofdesk"))

    assert name.parent == own_world / "xdg_runtime_dir"


@pytest.mark.parametrize(
    "wish", [Wish(), Wish(None, "kde-1234"), Wish(Path("/home/ines/Große Geschichte \udce4.txt"), "")]
)
def test_what_is_spelled_is_read(wish: Wish) -> None:
    line = endpoint.spelled(wish)

    assert endpoint.read(line) == wish
    assert line.count(b"\n") == 1


@pytest.mark.parametrize(
    "said",
    [
        [],
        {"proofdesk": 1, "file": None},
        {"proofdesk": 2, "file": None, "token": ""},
        {"proofdesk": 1, "file": "story.txt", "token": ""},
        {"proofdesk": 1, "file": "/story\0.txt", "token": ""},
        {"proofdesk": 1, "file": 7, "token": ""},
        {"proofdesk": 1, "file": None, "token": None},
        {"proofdesk": 1, "file": None, "token": "a\nb"},
        {"proofdesk": 1, "file": None, "token": "a" * 600},
        {"proofdesk": 1, "file": None, "token": "", "more": 1},
        {"proofdesk": 1, "file": "/" + "a" * endpoint.LONGEST, "token": ""},
    ],
)
def test_what_makes_no_sense_is_no_wish(said: object) -> None:
    assert endpoint.read(json.dumps(said).encode()) is None


@given(st.binary(max_size=200) | st.builds(lambda depth: b"[" * depth, st.integers(0, 16_000)))
def test_no_bytes_do_any_harm(line: bytes) -> None:
    assert endpoint.read(line) is None
