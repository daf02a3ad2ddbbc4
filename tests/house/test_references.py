"""Qt's reference counts: some releases of PySide6 take one of None away with each call, until the process aborts."""

import sys

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

CALLS = 100_000
NOISE = 1_000  # what the interpreter itself borrows and gives back meanwhile


def test_a_hundred_thousand_rounds_of_events_take_no_reference_away(qtbot: QtBot) -> None:
    before = [sys.getrefcount(value) for value in (None, True, False)]

    for _ in range(CALLS):
        QCoreApplication.processEvents()

    after = [sys.getrefcount(value) for value in (None, True, False)]
    assert all(now > then - NOISE for then, now in zip(before, after, strict=True))
