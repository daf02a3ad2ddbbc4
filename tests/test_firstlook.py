"""The first look: the words stand where the page has them, so that nothing moves when the window is furnished."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.ids import ArticleId
from app.intake.reading_in import take_in
from app.services import taking_in
from app.store.glimpse import Glimpse, GlimpsedBlock
from app.store.ledger import open_desk
from resources import path as resource
from resources.looks import ThemeName
from tests.dressing import undressed
from ui import settings
from ui.firstlook import GUTTER, HEADER, STATUS, FirstLook
from ui.options import Options
from ui.plainlines import are_plain
from ui.program import Program
from ui.settings import Settings
from ui.theme import fonts

__all__ = ["undressed"]

RGB = QImage.Format.Format_RGB32
SAMPLE = resource("sample", "dam-gate.txt")
FURNITURE = 64
"""Pixels of the page's first block, around which the page draws a box and the first look none."""


@pytest.fixture(autouse=True)
def as_before(undressed: None) -> None:
    """What the program wears, it takes off."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    ledger, data = open_desk(tmp_path / "desk.proofdesk", reviewer="Ines Berg"), SAMPLE.read_bytes()
    taking_in.take_in(ledger, take_in(data, SAMPLE.name), data)
    ledger.close()
    return tmp_path / "desk.proofdesk"


@pytest.fixture
def programs(qtbot: QtBot) -> Iterator[list[Program]]:
    """Whatever is put in here is closed at the end."""
    begun: list[Program] = []
    yield begun
    for program in begun:
        room, window = program.room, program.window
        if room is not None and window is not None:
            window.close()
            qtbot.waitUntil(lambda room=room: room.has_ended)  # type: ignore[misc]  # its default is the loop's own
        program.end()


@pytest.mark.parametrize("scale", [1.0, 1.25])
@pytest.mark.parametrize("theme", [ThemeName.LIGHT, ThemeName.DARK])
def test_no_word_moves_when_the_window_is_furnished(
    file: Path, programs: list[Program], qapp: QApplication, qtbot: QtBot, scale: float, theme: ThemeName
) -> None:
    settings.save(settings.default_path(), Settings(theme, scale))

    looked, furnished = pictures(file, programs, qapp, qtbot)

    assert looked == furnished


@pytest.mark.parametrize("words", ["Maren Solvik", "1:52 AM", "finished in 1961"])
def test_the_look_begins_at_the_line_where_the_reader_was(
    file: Path, programs: list[Program], qapp: QApplication, qtbot: QtBot, words: str
) -> None:
    ledger = open_desk(file, reviewer="Ines Berg")
    article = ledger.articles()[0].id
    ledger.close()
    top = SAMPLE.read_text(encoding="utf-8").index(words)
    settings.save(settings.default_path(), at(article, top))

    looked, furnished = pictures(file, programs, qapp, qtbot)

    assert looked == furnished


def at(article: ArticleId, top: int) -> Settings:
    return replace(Settings(ThemeName.LIGHT), places={article: settings.Place("", top)})


def pictures(file: Path, programs: list[Program], qapp: QApplication, qtbot: QtBot) -> tuple[QImage, QImage]:
    """The words at the first look, and once the window is furnished."""
    program = Program(qapp, Options(desk=file))
    programs.append(program)
    program.begin()
    window = program.window
    assert window is not None
    (look,) = window.findChildren(FirstLook)
    above, foot = fonts.scaled(HEADER + FURNITURE), fonts.scaled(STATUS) + 80
    page = QRect(fonts.scaled(GUTTER), above, 800, window.height() - above - foot)
    looked = look.grab().toImage().convertToFormat(RGB).copy(page)
    qtbot.waitUntil(lambda: program.room is not None)
    window.header.search.setFocus()
    return looked, window.grab().toImage().convertToFormat(RGB).copy(page)


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("A ferry ran aground.", True),
        ("“At least 220 – or more,” she said\u00a0…", True),
        ("Two lines\nof one block.", True),
        ("pay\u202epal", False),
        ("zero\u200bwidth", False),
        ("العبّارة مارتا", False),
        ("a\x00b", False),
    ],
)
def test_only_plain_words_are_shown_before_the_page(words: str, plain: bool) -> None:
    seen = Glimpse("a", "T", 1, "", words, (GlimpsedBlock(0, len(words), "body", repeats=False, when=None),))

    assert are_plain(seen, 0) is plain


def test_columns_and_lists_are_left_to_the_page() -> None:
    for label in ("table", "list"):
        seen = Glimpse("a", "T", 1, "", "one\ttwo", (GlimpsedBlock(0, 7, label, repeats=False, when=None),))

        assert not are_plain(seen, 0)
