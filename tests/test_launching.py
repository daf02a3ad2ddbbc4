"""Another window is another process: the same program, with an environment that no bundle has touched."""

import os
import signal
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.problem import Problem
from tests.journeys.conftest import with_story
from ui import endpoint, launching

TELLS = "import os, sys; open(sys.argv[1], 'w').write(os.environ.get('LD_LIBRARY_PATH', 'none'))"


def processes_with(word: str) -> list[int]:
    """Every process that was started with this word."""
    lines = {int(path.parent.name): path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline")}
    return [number for number, words in lines.items() if word.encode() in words.split(b"\0")]


@pytest.mark.skipif(sys.platform != "linux", reason="how the process is found to be ended")
def test_the_program_stands_in_a_process_of_its_own_with_that_desk(tmp_path: Path, qtbot: QtBot) -> None:
    desk = tmp_path / "a desk with blanks.proofdesk"
    with_story(desk)

    launching.start(["--desk", str(desk)])
    try:
        qtbot.waitUntil(lambda: Path(endpoint.name(desk)).exists(), timeout=30_000)
    finally:
        numbers = processes_with(str(desk))
        for number in numbers:
            os.kill(number, signal.SIGKILL)

    assert len(numbers) == 1


def test_a_bundled_program_starts_itself_without_its_libraries(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path / "bundle"), raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path / "bundle"))

    launching.start(["-c", TELLS, str(told)])
    qtbot.waitUntil(lambda: told.exists() and told.read_text() != "")

    assert launching.program() == [sys.executable]
    assert told.read_text() == "none"


def test_an_appimage_starts_its_file_and_not_what_is_mounted_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setenv("APPIMAGE", "/home/ines/Proofdesk.AppImage")

    monkeypatch.setenv("APPDIR", str(Path(sys.executable).parent))
    ours = launching.program()
    monkeypatch.setenv("APPDIR", "/mnt/terminal")
    of_another = launching.program()

    assert (ours, of_another) == (["/home/ines/Proofdesk.AppImage"], [sys.executable])


def test_a_program_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launching, "program", lambda: ["/nowhere/proofdesk"])

    with pytest.raises(Problem, match="could not be started"):
        launching.start([])
