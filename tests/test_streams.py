"""A program without a console, as on Windows: it says in a window what it has to say, and nothing stumbles."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.cli.commands import run_program
from ui import refusing, streams
from ui.application import Application

WITHOUT_CONSOLE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.__main__ import main
from ui.trouble import Trouble

def shown(sheet, event):
    Path(sys.argv[1]).write_text(sheet.what.text(), encoding="utf-8")
    QTimer.singleShot(0, sheet.close)

Trouble.showEvent = shown
sys.stdin = sys.stdout = sys.stderr = None
sys.exit(main(sys.argv[2:]))
"""


def test_a_file_that_is_gone_is_told_in_a_window_where_there_is_no_console(tmp_path: Path) -> None:
    missing, seen = tmp_path / "story.txt", tmp_path / "seen"

    said = run_program([sys.executable, "-c", WITHOUT_CONSOLE, str(seen), str(missing)])

    assert (said.code, said.err) == (1, "")
    assert seen.read_text("utf-8").replace("\u200b", "") == f"There is no file {missing}. Nothing was opened."


@pytest.mark.parametrize(("words", "code"), [(["selftest", "--nonsense"], 2), (["add", "-"], 1), (["--help"], 0)])
def test_a_verb_says_nothing_and_stumbles_over_nothing_there(tmp_path: Path, words: list[str], code: int) -> None:
    said = run_program([sys.executable, "-c", WITHOUT_CONSOLE, str(tmp_path / "seen"), *words])

    assert (said.code, said.err) == (code, "")


def test_the_sheet_has_no_way_but_out(qapp: Application, qtbot: QtBot) -> None:
    sheet = refusing.sheet(qapp, "There is no command x, and no file of that name.\nusage: proofdesk")
    qtbot.addWidget(sheet)
    sheet.show()

    with qtbot.waitSignal(sheet.closing):
        QTest.mouseClick(sheet.quit, Qt.MouseButton.LeftButton)

    assert (sheet.what.text(), sheet.rest.text()) == (
        "There is no command x, and no file of that name.",
        "usage: proofdesk",
    )
    assert [button.isHidden() for button in (sheet.again, sheet.other, sheet.quit)] == [True, True, False]


def test_streams_are_lent_for_a_while_and_no_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)

    with streams.lent():
        written, read = sys.stdout.write("a word"), sys.stdin.read()

    assert (written, read) == (6, "")
    assert (sys.stdin, sys.stdout, sys.stderr) == (None, None, None)


def test_streams_that_are_there_stay() -> None:
    before = sys.stdin, sys.stdout, sys.stderr

    with streams.lent():
        during = sys.stdin, sys.stdout, sys.stderr

    assert during == before
