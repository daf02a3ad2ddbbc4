"""Where a desk cannot be opened, and where a deed fails: a sentence, nothing lost, and a way on."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app import places
from app.domain.verdict import State
from app.store.ledger import open_desk
from resources.looks import ThemeName
from resources.themes import DARK, state_look
from tests.journeys.conftest import with_story
from tests.journeys.sitting import Sitting, end
from ui import crash
from ui.__main__ import main
from ui.options import Options
from ui.program import Program
from ui.trouble import Trouble

Harm = Callable[[bytes], bytes]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "desk.proofdesk"
    with_story(file)
    return file


@pytest.fixture
def program(qapp: QApplication, file: Path, qtbot: QtBot) -> Iterator[Program]:
    program = Program(qapp, Options(desk=file))
    yield program
    end(program, qtbot)


def trouble(program: Program) -> Trouble:
    assert program.trouble is not None
    return program.trouble


def told(program: Program) -> str:
    return f"{trouble(program).what.text()} {trouble(program).rest.text()}".replace("\u200b", "")


def test_a_desk_that_is_open_elsewhere_is_opened_once_it_is_closed_there(
    program: Program, file: Path, qtbot: QtBot
) -> None:
    elsewhere = open_desk(file, reviewer="Somebody else")
    program.begin()
    first = told(program)
    elsewhere.close()

    QTest.mouseClick(trouble(program).again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.room is not None)

    assert "is open in another window" in first
    assert program.trouble is None
    assert program.desk is not None
    assert program.desk.article is not None


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (lambda data: b"A shopping list: " + data[17:], "is not a desk file"),
        (lambda data: data[: len(data) // 2], "is cut short"),
        (lambda data: data[:60] + (99).to_bytes(4, "big") + data[64:], "newer version"),
    ],
)
def test_a_file_that_is_no_desk_of_ours_is_left_as_it_is(program: Program, file: Path, harm: Harm, says: str) -> None:
    harmed = harm(file.read_bytes())
    file.write_bytes(harmed)

    program.begin()
    sentence = told(program)
    trouble(program).close()

    assert says in sentence
    assert file.read_bytes() == harmed


def test_the_sign_of_trouble_wears_the_theme_that_comes(program: Program, file: Path) -> None:
    file.write_bytes(b"A shopping list.")
    program.begin()

    program.appearance.choose(ThemeName.DARK)

    (sign,) = (label for label in trouble(program).findChildren(QLabel) if not label.pixmap().isNull())
    drawn = sign.pixmap().toImage()
    inks = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())}
    assert state_look(DARK, State.REFUTED).ink in inks


def test_another_desk_can_be_chosen_instead(program: Program, file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    file.write_bytes(b"A shopping list of at least a hundred bytes: " + b"eggs, " * 40)
    other = tmp_path / "other.proofdesk"
    with_story(other)
    program.begin()

    QTest.mouseClick(trouble(program).other, Qt.MouseButton.LeftButton)
    (dialog,) = trouble(program).findChildren(QFileDialog)
    dialog.selectFile(str(other))
    dialog.accept()
    qtbot.waitUntil(lambda: program.room is not None)

    assert program.ledger is not None
    assert program.ledger.path == other


def test_a_bug_is_told_in_the_banner_and_the_work_goes_on(sitting: Sitting, crashes: list[crash.Crash]) -> None:
    crash.report(crash.Crash("a test", LookupError("secret words")))
    told = sitting.banner

    sitting.claim("was licensed for 180 passengers")

    assert told.startswith("Something in the program went wrong (a test: LookupError).")
    assert "secret" not in told
    assert len(sitting.desk.order) == 1


def test_settings_that_cannot_be_written_are_told_once(sitting: Sitting, own_world: Path) -> None:
    folder = own_world / "xdg_config_home" / "proofdesk"
    folder.parent.mkdir(exist_ok=True)
    for path in (folder / "settings.json", folder):
        if path.is_file():
            path.unlink()
        elif path.is_dir():
            path.rmdir()
    folder.write_text("in the way")

    sitting.room.actions.trigger("dark")
    sitting.program.keeping.flush()

    assert sitting.banner.startswith("The settings could not be saved")


def test_that_no_head_can_be_remembered_is_told_once(sitting: Sitting) -> None:
    heads = places.memory_folder()
    shutil.rmtree(heads, ignore_errors=True)
    heads.parent.mkdir(parents=True, exist_ok=True)
    heads.write_text("in the way")
    told: list[str] = []
    sitting.window.banner.shown.connect(told.append)

    sitting.claim("was licensed for 180 passengers")
    sitting.room._resting.timeout.emit()
    sitting.press("V")
    sitting.room._resting.timeout.emit()

    complaints = [
        text for text in told if text.startswith(f"Where the history ends could not be remembered in {heads}")
    ]
    assert len(complaints) == 1


def test_the_command_line_waits_until_the_window_is_closed(
    sitting: Sitting, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--desk", str(sitting.file), "articles", "--json"]
    sitting.claim("was licensed for 180 passengers")

    while_open = main(words), capsys.readouterr().err
    sitting.leave()
    after = main(words), capsys.readouterr().out

    assert while_open[0] == 1
    assert "is open in another window" in while_open[1]
    assert after[0] == 0
    assert "Kelda ferry" in after[1]
