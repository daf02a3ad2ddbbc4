"""Before any window: a sentence and an exit code where none can be opened."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT
from ui.__main__ import main
from ui.doorstep import SCREENS

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


def test_an_unknown_command_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nosuchverb"]) == 2
    assert capsys.readouterr().err.startswith("There is no command nosuchverb, and no file of that name.")


def test_a_file_that_is_not_there_ends_with_one(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    missing = tmp_path / "story.txt"

    assert main([str(missing)]) == 1
    assert capsys.readouterr().err == f"There is no file {missing}. Nothing was opened.\n"
