"""Before any window: a sentence and an exit code where none can be opened."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commands import PROGRAM, Said, run_program
from tests.house.tree import ROOT
from tests.ordinary_user import as_ordinary_user, give_away
from ui.__main__ import main
from ui.doorstep import SCREENS
from ui.screen import DO, refusal

linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a session always has a screen")


@linux
def test_without_a_screen_a_sentence_is_said_and_nothing_aborts() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in SCREENS}

    ended = subprocess.run(
        [sys.executable, "-m", "ui"], check=False, capture_output=True, text=True, cwd=ROOT, env=environment
    )

    assert ended.returncode == 1
    assert ended.stderr.startswith("There is no screen to open a window on.")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize("display", ["", "localhost:77.0", "nonsense"])
def test_a_screen_that_does_not_answer_is_told_and_nothing_aborts(screen: str, display: str) -> None:
    """The number of our own screen with three more digits is that of a server that is not there."""
    dead = display or f"{screen}999"
    environment = {name: value for name, value in os.environ.items() if name not in SCREENS} | {"DISPLAY": dead}

    ended = subprocess.run(
        [sys.executable, "-m", "ui"], check=False, capture_output=True, text=True, cwd=ROOT, env=environment
    )

    assert ended.returncode == 1
    assert ended.stderr.startswith(f"No window can be opened: the screen {dead} does not answer.")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (["Failed to create wl_display", "could not connect to display "], "no screen answers"),
        (['Could not find the Qt platform plugin "vga" in ""'], 'Could not find the Qt platform plugin "vga" in ""'),
        (["From 6.5.0, xcb-cursor0 is needed.", "Could not load it."], "From 6.5.0, xcb-cursor0 is needed"),
        ([], "Qt cannot start"),
    ],
)
def test_what_qt_said_becomes_a_sentence(said: list[str], reason: str) -> None:
    assert refusal(said) == f"No window can be opened: {reason}. {DO}"


def test_an_unknown_command_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nosuchverb"]) == 2
    assert capsys.readouterr().err.startswith("There is no command nosuchverb, and no file of that name.")


def test_a_file_that_is_not_there_ends_with_one(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    missing = tmp_path / "story.txt"

    assert main([str(missing)]) == 1
    assert capsys.readouterr().err == f"There is no file {missing}. Nothing was opened.\n"


def test_a_file_that_one_may_not_look_for_ends_with_one(tmp_path: Path) -> None:
    story = tmp_path / "closed" / "story.txt"
    story.parent.mkdir()
    story.write_text("The bell rang.")
    give_away(story.parent)
    story.parent.chmod(0o000)

    said = run_program(as_ordinary_user(PROGRAM, story))

    story.parent.chmod(0o755)
    assert said == Said(1, "", f"{story} could not be read: Permission denied. Nothing was opened.\n")


def test_what_few_sittings_need_is_not_loaded_at_the_start() -> None:
    readers = ("rapidfuzz", "docx", "pypdfium2", "spacy")
    pages = ("PySide6.QtPrintSupport", "ui.about.pane", "app.licences")
    heavy = (*readers, *pages, "nacl", "certifi", "http.client", "urllib.request", "PySide6.QtNetwork")
    loaded = f"import sys, ui.room; print([name for name in {heavy} if name in sys.modules])"

    said = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "[]"
