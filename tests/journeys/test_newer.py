"""Asking for a newer version in the window: off the GUI thread, called off by one button, and never by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.newer import channel
from tests.journeys.sitting import Sitting
from tests.newer.announced import OTHER, sealed, shipping, text
from tests.newer.server import Server, answered, go_straight, serving


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The server that the program knows, which stands before the window does; it does not answer until it is told."""
    go_straight(monkeypatch)
    with serving(None) as server:
        monkeypatch.setattr(channel, "SHIPPED", shipping(tmp_path, server.address))
        yield server


def ask(sitting: Sitting) -> None:
    sitting.room.actions.trigger("newer")


def test_a_newer_version_is_told_and_its_address_is_copied(server: Server, sitting: Sitting) -> None:
    server.answer = answered(sealed(text()))
    ask(sitting)
    asked = sitting.banner
    sitting.until(lambda: "1.3.0" in sitting.banner)
    told = sitting.banner

    sitting.window.banner.action().click()

    assert asked == "Asking 127.0.0.1 for the newest version…"
    assert told.endswith("It is to be had at https://proofdesk.example/1.3.0")
    assert QGuiApplication.clipboard().text() == "https://proofdesk.example/1.3.0"
    assert sitting.banner == "The address is on the clipboard."
    assert len(server.heard) == 1


def test_the_newest_version_is_told(server: Server, sitting: Sitting) -> None:
    server.answer = answered(sealed(text(version="0.0.1")))

    ask(sitting)

    sitting.until(lambda: sitting.banner.startswith("This is the newest version of Proofdesk"))


def test_a_forged_answer_is_told_and_changes_nothing(server: Server, sitting: Sitting) -> None:
    server.answer = answered(sealed(text(), OTHER))

    ask(sitting)

    sitting.until(lambda: "is not signed by those who make Proofdesk" in sitting.banner)
    assert sitting.window.banner.action().isHidden()


def test_the_window_goes_on_while_nobody_answers_and_cancel_hangs_up(server: Server, sitting: Sitting) -> None:
    ask(sitting)
    sitting.until(server.asked.is_set)
    claim = sitting.claim("was licensed for 180 passengers")

    sitting.window.banner.action().click()

    sitting.until(server.left.is_set)
    assert sitting.banner == ""
    assert sitting.desk.current == claim


def test_a_window_that_closes_hangs_up(server: Server, sitting: Sitting) -> None:
    ask(sitting)
    sitting.until(server.asked.is_set)

    sitting.leave()

    assert server.left.wait()
    assert len(server.heard) == 1


def test_a_build_that_knows_no_address_says_so(
    sitting: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channel, "SHIPPED", shipping(tmp_path, ""))

    ask(sitting)

    assert sitting.banner.startswith("This build of Proofdesk knows no address to ask")


def test_a_whole_sitting_asks_nobody_by_itself(server: Server, sitting: Sitting) -> None:
    server.answer = answered(sealed(text()))

    sitting.restart()
    sitting.claim("was licensed for 180 passengers")
    sitting.press("V")
    sitting.restart()
    sitting.leave()

    assert server.heard == []
