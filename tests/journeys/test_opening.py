"""Desk files are opened: double-clicked, dropped, chosen, named, new; one window each, and never as articles."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app import places
from tests.journeys.conftest import STORY, with_story
from tests.journeys.elsewhere import Windows, later_start
from tests.journeys.sitting import Sitting, end
from ui.application import Application
from ui.firstlook import FirstLook
from ui.options import Options
from ui.program import Program

Desktop = Callable[[Program, Path], None]


@pytest.fixture
def windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Windows:
    return Windows(tmp_path / "started", monkeypatch)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A desk file that its name does not give away."""
    other = tmp_path / "other" / "kelda.txt"
    other.parent.mkdir()
    with_story(other)
    return other


@pytest.fixture
def story(tmp_path: Path) -> Path:
    story = tmp_path / "quay.txt"
    story.write_text("The quay sank.\n\nIt sank in 1912, the harbour says.", encoding="utf-8")
    return story


@pytest.fixture
def desktop(qapp: Application) -> Iterator[Desktop]:
    """Sends what macOS sends for a double click."""
    programs: list[Program] = []

    def opens(program: Program, file: Path) -> None:
        if program not in programs:
            qapp.file_opened.connect(program.arrive)
            programs.append(program)
        QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(file))))

    yield opens
    for program in programs:
        qapp.file_opened.disconnect(program.arrive)


@pytest.fixture
def unnamed(qapp: Application, qtbot: QtBot) -> Iterator[Program]:
    """A program that was started without a word."""
    program = Program(qapp, Options(sample=False))
    yield program
    end(program, qtbot)


def at(program: Program) -> Path:
    """The desk file that the window shows."""
    assert program.ledger is not None
    return program.ledger.path


def titles(sitting: Sitting) -> set[str]:
    return {line.title for line in sitting.ledger.articles()}


def recent(sitting: Sitting) -> list[str]:
    """What the menu of recent desks shows when it is opened."""
    (menu,) = (menu for menu in sitting.window.findChildren(QMenu) if menu.title() == "Recent desks")
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.isEnabled()]


def test_an_article_that_is_double_clicked_is_taken_in_here(sitting: Sitting, desktop: Desktop, story: Path) -> None:
    desktop(sitting.program, story)

    sitting.until(lambda: sitting.article.title == "The quay sank.")

    assert len(titles(sitting)) == 2


def test_a_desk_that_is_double_clicked_later_opens_in_a_window_of_its_own(
    sitting: Sitting, desktop: Desktop, windows: Windows, other: Path
) -> None:
    desktop(sitting.program, other)
    sitting.until(lambda: windows.opened() != [])

    assert windows.opened() == [["--desk", str(other)]]
    assert sitting.banner == "kelda.txt opens in a window of its own."
    assert len(titles(sitting)) == 1


def test_a_desk_that_the_program_was_started_for_stands_in_the_stead_of_a_new_one(
    unnamed: Program, desktop: Desktop, windows: Windows, qtbot: QtBot, other: Path
) -> None:
    unnamed.begin()

    desktop(unnamed, other)
    qtbot.waitUntil(lambda: unnamed.room is not None)

    assert (at(unnamed), windows.opened()) == (other, [])


def test_it_stands_in_the_stead_of_a_first_look(
    unnamed: Program, desktop: Desktop, windows: Windows, qtbot: QtBot, other: Path
) -> None:
    with_story(places.default_desk())
    unnamed.begin()

    desktop(unnamed, other)
    qtbot.waitUntil(lambda: unnamed.room is not None)

    assert (at(unnamed), windows.opened()) == (other, [])


def test_it_stands_in_the_stead_of_what_was_just_furnished(
    unnamed: Program, desktop: Desktop, windows: Windows, qtbot: QtBot, other: Path
) -> None:
    with_story(places.default_desk())
    unnamed.begin()
    assert unnamed.window is not None
    with qtbot.waitSignal(unnamed.window.findChildren(FirstLook)[0].painted):
        unnamed.window.show()
    furnished = unnamed.ledger is not None

    desktop(unnamed, other)
    qtbot.waitUntil(lambda: unnamed.room is not None)

    assert (furnished, at(unnamed), windows.opened()) == (True, other, [])


def test_what_is_double_clicked_while_the_program_starts_waits_for_it(
    qtbot: QtBot, qapp: Application, unnamed: Program, desktop: Desktop, story: Path
) -> None:
    unnamed.begin()

    desktop(unnamed, story)
    qtbot.waitUntil(lambda: unnamed.desk is not None and unnamed.desk.article is not None)

    assert unnamed.desk is not None
    assert unnamed.desk.article is not None
    assert unnamed.desk.article.title == "The quay sank."


def test_a_later_start_leaves_its_file_with_this_window_and_ends(sitting: Sitting, story: Path) -> None:
    with later_start("--desk", sitting.file, story) as later:
        sitting.until(lambda: later.poll() is not None)
        said = later.stdout.read() if later.stdout else None
    sitting.until(lambda: len(titles(sitting)) == 2)

    assert (later.returncode, said) == (0, b"")
    assert sitting.article.title == "The quay sank."


def test_a_later_start_with_the_desk_file_itself_calls_this_window_to_the_front(sitting: Sitting) -> None:
    sitting.window.showMinimized()

    with later_start(sitting.file) as later:
        sitting.until(lambda: later.poll() is not None)
    sitting.until(lambda: not sitting.window.isMinimized())

    assert later.returncode == 0
    assert titles(sitting) == {STORY.splitlines()[0]}


def test_a_window_that_is_closing_hears_nobody(sitting: Sitting) -> None:
    room = sitting.room

    sitting.leave()
    sitting.start()

    assert room.has_ended
    assert sitting.room is not room


def test_a_dropped_desk_opens_in_a_window_of_its_own_and_the_rest_is_taken_in(
    sitting: Sitting, windows: Windows, other: Path, story: Path
) -> None:
    sitting.drop(other, story)
    sitting.until(lambda: sitting.article.title == "The quay sank.")
    sitting.until(lambda: windows.opened() != [])

    assert windows.opened() == [["--desk", str(other)]]
    assert len(titles(sitting)) == 2


def test_a_desk_chosen_as_an_article_opens_in_a_window_of_its_own(
    sitting: Sitting, windows: Windows, other: Path
) -> None:
    sitting.press("Ctrl+O")

    sitting.choose_file(other)
    sitting.until(lambda: windows.opened() != [])

    assert windows.opened() == [["--desk", str(other)]]
    assert len(titles(sitting)) == 1


def test_another_desk_is_opened_by_its_command(sitting: Sitting, windows: Windows, other: Path) -> None:
    sitting.room.actions.trigger("open-desk")

    sitting.choose_file(other)
    sitting.until(lambda: windows.opened() != [])

    assert windows.opened() == [["--desk", str(other)]]


def test_what_is_no_desk_is_refused_by_that_command(sitting: Sitting, windows: Windows, story: Path) -> None:
    sitting.room.actions.trigger("open-desk")

    sitting.choose_file(story)

    assert sitting.banner == "quay.txt is not a desk file. It was left as it is."
    assert windows.opened() == []


def test_a_new_desk_has_its_ending_and_a_window_of_its_own(sitting: Sitting, windows: Windows, tmp_path: Path) -> None:
    sitting.room.actions.trigger("new-desk")

    sitting.choose_file(tmp_path / "elections")
    sitting.until(lambda: windows.opened() != [])

    assert windows.opened() == [["--desk", str(tmp_path / "elections.proofdesk")]]


def test_a_new_desk_takes_no_other_files_place(sitting: Sitting, windows: Windows, other: Path) -> None:
    before = other.read_bytes()
    sitting.room.actions.trigger("new-desk")

    sitting.choose_file(other)

    assert sitting.banner.startswith("There is a file kelda.txt already. It was left as it is.")
    assert (other.read_bytes(), windows.opened()) == (before, [])


def test_this_very_desk_is_not_opened_twice(sitting: Sitting, windows: Windows) -> None:
    sitting.drop(sitting.file)

    assert sitting.banner == "desk.proofdesk is the desk that stands here."
    assert windows.opened() == []


def test_recent_desks_stand_in_the_menu_without_this_one_and_those_that_are_gone(
    sitting: Sitting, windows: Windows, other: Path, tmp_path: Path
) -> None:
    for desk in (tmp_path / "gone.proofdesk", other):
        sitting.program.keeping.change(lambda now, desk=desk: now.with_desk(desk))  # type: ignore[misc]  # bound at once

    shown = recent(sitting)

    assert sitting.program.keeping.now.desks == (str(other), str(tmp_path / "gone.proofdesk"), str(sitting.file))
    assert [words.split(" – ")[0] for words in shown] == ["kelda"]


def test_a_recent_desk_opens_in_a_window_of_its_own(sitting: Sitting, windows: Windows, other: Path) -> None:
    sitting.program.keeping.change(lambda now: now.with_desk(other))
    recent(sitting)
    (menu,) = (menu for menu in sitting.window.findChildren(QMenu) if menu.title() == "Recent desks")

    menu.actions()[0].trigger()
    sitting.until(lambda: windows.opened() != [])

    assert windows.opened() == [["--desk", str(other)]]


def test_recent_desks_are_forgotten_at_once(sitting: Sitting, own_world: Path, other: Path) -> None:
    sitting.program.keeping.change(lambda now: now.with_desk(other).with_last(other, None))
    sitting.program.keeping.flush()

    sitting.room.actions.trigger("forget-desks")

    assert recent(sitting) == []
    assert str(other) not in (own_world / "xdg_config_home" / "proofdesk" / "settings.json").read_text()
