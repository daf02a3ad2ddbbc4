"""The environment that other programs get: nothing in it leads into the bundle."""

import os
from pathlib import Path

import pytest

from ui import surroundings

BUNDLE = Path("/opt/proofdesk/_internal")
USUAL = {"HOME": "/home/ines", "PATH": "/usr/bin:/bin", "LANG": "de_DE.UTF-8", "EMPTY": ""}

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the places are written as elsewhere")


def test_what_is_usual_stays_as_it_is() -> None:
    assert surroundings.cleaned(USUAL, BUNDLE) == USUAL


def test_the_libraries_of_the_bundle_go_and_those_from_before_come_back() -> None:
    set_up = {"LD_LIBRARY_PATH": str(BUNDLE), "LD_LIBRARY_PATH_ORIG": "/usr/lib/ours"}

    assert surroundings.cleaned({**USUAL, **set_up}, BUNDLE) == {**USUAL, "LD_LIBRARY_PATH": "/usr/lib/ours"}


def test_where_there_were_none_before_there_are_none() -> None:
    set_up = {"LD_LIBRARY_PATH": str(BUNDLE), "DYLD_LIBRARY_PATH": str(BUNDLE / "lib")}

    assert surroundings.cleaned({**USUAL, **set_up}, BUNDLE) == USUAL


def test_places_in_the_bundle_are_taken_out_of_a_list() -> None:
    set_up = {"PATH": f"{BUNDLE}/PySide6:/usr/bin:/bin", "QT_PLUGIN_PATH": f"{BUNDLE}/PySide6/plugins"}

    assert surroundings.cleaned({**USUAL, **set_up}, BUNDLE) == USUAL


def test_what_the_starter_told_the_program_is_told_to_nobody_else() -> None:
    set_up = {"_PYI_ARCHIVE_FILE": "/opt/proofdesk/proofdesk", "_PYI_PARENT_PROCESS_LEVEL": "1", "_MEIPASS2": "x"}

    assert surroundings.cleaned({**USUAL, **set_up}, BUNDLE) == USUAL


def test_a_neighbour_of_the_bundle_is_not_of_it() -> None:
    neighbour = {"PATH": f"{BUNDLE}-of-old:/usr/bin"}

    assert surroundings.cleaned(neighbour, BUNDLE) == neighbour


def test_from_source_everything_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/nix/store/lib")

    surroundings.give_back()

    assert surroundings.for_others() == dict(os.environ)
    assert os.environ["LD_LIBRARY_PATH"] == "/nix/store/lib"


def test_a_bundled_program_gives_its_environment_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys._MEIPASS", str(BUNDLE), raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", str(BUNDLE))
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/opt/proofdesk/proofdesk")

    surroundings.give_back()

    assert {"LD_LIBRARY_PATH", "_PYI_ARCHIVE_FILE"} & os.environ.keys() == set()
