"""The whole self-test from source works, says the same wherever it runs, and leaves nothing behind."""

import os
import sys
from pathlib import Path

import pytest

from app.reading.model import PACKAGE
from tests.selftest.runs import Run, whole
from ui.selftest.parts import PARTS

pytestmark = pytest.mark.slow
EMPTY = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}


@pytest.fixture(scope="module")
def empty() -> Run:
    """A run with no environment at all."""
    return whole(EMPTY)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home folder and all others below it, with a space and an accent in their path."""
    home = tmp_path_factory.mktemp("Renée Müller")
    (home / "tmp").mkdir()
    return home


@pytest.fixture(scope="module")
def at_home(home: Path) -> Run:
    """A run of somebody with such a home, where Qt is told to draw without a screen."""
    return whole({**EMPTY, "HOME": str(home), "TMPDIR": str(home / "tmp"), "QT_QPA_PLATFORM": "offscreen"})


def test_every_part_works_without_any_environment(empty: Run) -> None:
    assert (empty.code, empty.failed, list(empty.answers)) == (0, [], list(PARTS))
    assert None not in empty.answers.values()


def test_it_says_nothing_on_standard_error(at_home: Run) -> None:
    assert at_home.err == ""


def test_the_answers_are_the_same_in_a_home_with_a_space_and_an_accent(empty: Run, at_home: Run) -> None:
    assert (at_home.code, at_home.answers) == (0, empty.answers)


def test_nothing_is_left_in_the_home_or_among_what_is_temporary(at_home: Run, home: Path) -> None:
    left = [file for file in home.rglob("*") if file.is_file() and "fontconfig" not in file.parts]

    assert at_home.code == 0
    assert left == []
    assert list((home / "tmp").iterdir()) == []


def test_the_answers_are_the_same_on_a_real_screen(screen: str, empty: Run) -> None:
    there = whole({**EMPTY, "DISPLAY": screen, "LANG": "C", "TZ": "Asia/Tokyo"})

    assert there.told["versions"]["screen"] == "xcb"
    assert (there.code, there.failed, there.answers) == (0, [], empty.answers)


def test_it_says_what_the_program_is_made_of(empty: Run) -> None:
    versions = empty.told["versions"]

    assert {"proofdesk", "Python", "Qt", "PySide6", "SQLite", "sqlite-utils", "qasync", "spaCy"} <= set(versions)
    assert {"model", "lxml", "OpenSSL", "platform"} <= set(versions)
    assert versions["model"].startswith(PACKAGE)
    assert versions["program"] == "from source"
    assert [name for name, number in versions.items() if number.startswith("not known")] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says what a child's environment is")
def test_it_says_what_confined_the_readers_and_what_environment_they_had(empty: Run) -> None:
    assert "confined by memory" in empty.says["Word file"]
    assert "confined by memory" in empty.says["PDF"]
    assert empty.says["surroundings"].startswith("intake has none; reading has ")


def test_verdicts_by_keys_are_in_the_list_and_in_the_file(empty: Run) -> None:
    seen = empty.answers["window"]["seen"]

    assert [(key, state) for key, state, *_ in seen] == [
        ("V", "verified"),
        ("D", "disputed"),
        ("4", "disputed"),
        ("R", "refuted"),
        ("0", "unreviewed"),
        ("Y", "verified"),
        ("K, R", "refuted"),
        ("Ctrl+Z", "unreviewed"),
    ]


def test_the_answers_bear_no_id_time_or_version_of_the_run(empty: Run) -> None:
    said = str(empty.answers)

    assert empty.told["versions"]["proofdesk"] not in said
    assert "/tmp" not in said  # noqa: S108  what must not be there
    assert empty.answers["next draft"]["Vessmark employs 221 people"] == "stale"
