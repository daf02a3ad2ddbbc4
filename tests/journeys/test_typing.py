"""What is being typed outlives a kill: it is offered again, and gone once it was put back or given up."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.sitting import Sitting

LICENSED = "was licensed for 180 passengers"
WORDS = "The register says 180, but it is of 2019"
REVIEWER = Path(__file__).with_name("reviewer.py")


def killed_while_typing(file: Path, words: str) -> None:
    """Another program on the desk file is killed once the words are kept."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.reviewer", str(file), words],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "kept\n"
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()


def test_words_typed_before_a_kill_are_offered_and_put_back(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.leave()
    killed_while_typing(sitting.file, WORDS)

    sitting.start()
    sitting.desk.focus(sitting.desk.order[0])
    offered = sitting.window.card.offered
    told = offered.isVisible() and offered.says.text()
    QTest.mouseClick(offered.put_back, Qt.MouseButton.LeftButton)
    sitting.press("Ctrl+Return")

    assert WORDS in str(told)
    assert sitting.recorded().so.rationale == WORDS
    assert sitting.ledger.unsaved() == []


def test_words_that_were_given_up_are_not_offered_again(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.leave()
    killed_while_typing(sitting.file, WORDS)

    sitting.start()
    QTest.mouseClick(sitting.window.card.offered.discard, Qt.MouseButton.LeftButton)
    sitting.restart()

    assert not sitting.window.card.offered.isVisible()
    assert sitting.ledger.unsaved() == []


def test_a_statement_that_was_being_reworded_is_offered_too(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("F2", "End")
    sitting.type(" and crew")
    sitting.until(lambda: bool(sitting.ledger.unsaved()))

    kept = sitting.ledger.unsaved()[0]

    assert kept.place == f"statement:{sitting.current.id}"
    assert kept.text == f"{LICENSED} and crew"


def test_what_was_recorded_is_no_longer_kept(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("Y")
    sitting.type(WORDS)
    sitting.until(lambda: bool(sitting.ledger.unsaved()))

    sitting.press("Ctrl+Return")

    assert sitting.ledger.unsaved() == []


def test_closing_the_window_records_what_was_typed(sitting: Sitting) -> None:
    claim = sitting.claim(LICENSED)
    sitting.press("Y")
    sitting.type(WORDS)

    sitting.restart()

    assert sitting.recorded(claim).so.rationale == WORDS
