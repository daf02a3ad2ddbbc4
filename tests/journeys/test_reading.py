"""The reader proposes, a person decides: from a text that is pasted to an article of which every word is covered."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.dismissal import NotCheckable
from app.domain.verdict import Verdict
from app.reading import worker
from app.reading.reading import Action
from resources import path as resource
from tests.journeys.conftest import STORY
from tests.journeys.sitting import Sitting
from ui.column import Face
from ui.furniture import focus_article
from ui.nothing import Deed
from ui.proposals import deeds

SAMPLE = resource("sample", "dam-gate.txt")
REAL = Path(__file__).parents[2].parent / "shared" / "articles" / "kazakhstan.txt"
FEW = 40
"""Key presses, from the intake to the last word."""
SENTENCE = "On {day} May 2021 the ferry to ward {at} carried {at} passengers, harbour inspector Ilse Brandt said. "
LONG = "\n\n".join(
    "".join(SENTENCE.format(day=at % 28 + 1, at=at) for at in range(10 * p, 10 * p + 10)) for p in range(625)
)
"""A hundred thousand words."""
WITHOUT_MODEL = "import app.reading.model as m; m.PACKAGE = 'missing'; import app.reading.child as c; c.main()"
ENDS_AT_ONCE = "pass"


class Counted(Sitting):
    """A sitting that counts the keys that are pressed."""

    presses = 0

    def press(self, *keys: str) -> None:
        self.presses += len(keys)
        super().press(*keys)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Counted]:
    """A sitting at an empty desk."""
    sitting = Counted(qtbot, qapp, tmp_path / "desk.proofdesk")
    sitting.start()
    yield sitting
    sitting.leave()


def take_in(sitting: Sitting, text: str) -> None:
    """Paste the text as an article."""
    sitting.copy(text)
    sitting.press("Ctrl+V")
    sitting.until(lambda: sitting.desk.article is not None)


def read(sitting: Sitting) -> None:
    """Wait until the article is read."""
    sitting.until(lambda: sitting.room.place.offers.reading is not None)


def accept_everything(sitting: Sitting) -> None:
    """Go along the proposals and accept one paragraph after the other."""
    sitting.press("P")
    for _ in range(FEW):
        if sitting.room.place.offers.shown:
            sitting.press("Shift+Return")


@pytest.mark.parametrize(
    "file",
    [SAMPLE, pytest.param(REAL, marks=pytest.mark.skipif(not REAL.exists(), reason="the real page is elsewhere"))],
    ids=lambda file: file.stem,
)
def test_an_article_is_covered_from_its_intake_with_fewer_than_forty_keys(desk: Counted, file: Path) -> None:
    take_in(desk, file.read_text("utf-8"))
    read(desk)

    accept_everything(desk)
    desk.until(lambda: desk.desk.coverage.words > 0 and not desk.desk.coverage.gaps)

    assert desk.presses < FEW
    assert desk.desk.coverage.percent == 100
    assert all(line.state == Verdict.UNREVIEWED for line in desk.desk.lines.values())


def test_a_proposal_is_accepted_by_return_and_the_next_one_is_in_hand(desk: Counted) -> None:
    take_in(desk, STORY)
    read(desk)
    desk.press("P")
    first, second = desk.room.place.offers.shown[:2]

    desk.press("Return")

    (claim,) = desk.ledger.claims(desk.article.id)
    assert claim.origin is not None
    assert claim.spans[0].start == first.start
    assert desk.room.place.offers.current == second
    assert desk.banner.startswith("Accepted: “Kelda ferry")


def test_accepting_a_paragraph_is_undone_as_one_step(desk: Counted) -> None:
    take_in(desk, STORY)
    read(desk)
    desk.press("P", "J")
    before = desk.room.place.offers.shown
    desk.press("Shift+Return")
    accepted = len(before) - len(desk.room.place.offers.shown)

    assert accepted > 1
    assert desk.banner.startswith(f"Accepted {accepted} proposals")
    desk.press("Ctrl+Z")

    assert desk.room.place.offers.shown == before
    assert desk.ledger.claims(desk.article.id) == []


def test_what_is_rejected_stays_away_after_a_restart(desk: Counted) -> None:
    take_in(desk, STORY)
    read(desk)
    desk.press("P")
    rejected, *others = desk.room.place.offers.shown

    desk.press("Backspace")
    desk.restart()
    read(desk)

    assert rejected not in desk.room.place.offers.shown
    assert list(desk.room.place.offers.shown) == others


def test_words_in_hand_are_dismissed_for_a_reason_by_two_keys(desk: Counted) -> None:
    take_in(desk, STORY)
    read(desk)
    desk.press("P", "J")
    proposal = desk.room.place.offers.current

    desk.press("X", "3")

    assert proposal is not None
    (dismissal,) = desk.desk.dismissals
    assert (dismissal.spans[0].start, dismissal.reason) == (proposal.start, NotCheckable.RHETORIC)
    assert proposal not in desk.room.place.offers.shown


def test_a_selection_is_dismissed_before_the_proposal_in_hand(desk: Counted) -> None:
    take_in(desk, STORY)
    read(desk)
    desk.press("P")
    desk.select("What a pity.")

    desk.press("X", "1")

    assert [one.spans[0].quote for one in desk.desk.dismissals] == ["What a pity."]


def test_the_slider_has_keys_and_what_it_hides_is_said(desk: Counted) -> None:
    take_in(desk, STORY)
    read(desk)
    desk.press("P")
    everything = len(desk.room.place.offers.shown)

    desk.press(",", ",", ",", ",")
    fewer = len(desk.room.place.offers.shown)
    said = desk.window.proposals.head.hidden.text()
    desk.press(".", ".", ".", ".")

    assert fewer < everything
    assert said == f"{everything - fewer} hidden"
    assert len(desk.room.place.offers.shown) == everything


def test_return_presses_the_button_that_has_the_keyboard(desk: Counted) -> None:
    take_in(desk, STORY)
    read(desk)
    desk.press("P")
    desk.window.proposals.card.deeds.chips[deeds.REJECT].setFocus(Qt.FocusReason.TabFocusReason)

    desk.press("Return")

    assert len(desk.ledger.rejections(desk.article.id)) == 1
    assert desk.ledger.claims(desk.article.id) == []


def test_the_next_part_of_the_window_is_the_list_of_proposals_and_their_card(desk: Counted) -> None:
    take_in(desk, STORY)
    read(desk)
    desk.press("P")
    focus_article(desk.window)

    desk.press("F6")
    assert desk.focused() is desk.window.proposals.view
    desk.press("F6")
    assert desk.window.proposals.card.isAncestorOf(desk.focused())
    desk.press("F6")
    assert desk.focused() is desk.window.article.focusProxy()


def test_the_proposals_of_an_article_that_is_open_are_shown_as_soon_as_it_is_read(desk: Counted) -> None:
    take_in(desk, STORY)
    desk.window.column.show_face(Face.PROPOSED)
    assert desk.window.proposals.nothing.told.title == "Reading the article"

    read(desk)

    assert desk.window.proposals.card.isVisible()
    assert desk.room.place.offers.current == desk.room.place.offers.shown[0]


def test_words_that_are_no_fact_are_dismissed_where_their_proposal_is_accepted(desk: Counted) -> None:
    take_in(desk, SAMPLE.read_text("utf-8"))
    read(desk)
    aside = next(one for one in desk.room.place.offers.shown if one.action is Action.DISMISS)
    desk.press("P")
    desk.room.place.offers.focus(aside)

    desk.press("Return")

    (dismissal,) = desk.desk.dismissals
    assert (dismissal.spans[0].start, dismissal.reason) == (aside.start, aside.reason)


def test_a_long_article_is_read_while_one_goes_on_working_and_can_be_stopped(desk: Counted) -> None:
    progress = []
    desk.room.place.offers.progressed.connect(lambda done, of: progress.append((done, of)))
    take_in(desk, LONG)
    desk.until(lambda: bool(progress))

    shown = desk.window.status.reading.text()
    claim = desk.claim("the ferry to ward 3 carried 3 passengers")
    desk.window.column.show_face(Face.PROPOSED)
    stop = desk.window.proposals.nothing.button.text()
    desk.window.proposals.nothing.button.click()
    desk.until(lambda: bool(desk.room.place.offers.how))

    assert shown.startswith("reading ")
    assert desk.recorded(claim).statement == "the ferry to ward 3 carried 3 passengers"
    assert stop == "Stop reading"
    assert desk.room.place.offers.how == "The reading was stopped."
    assert desk.window.status.reading.text() == ""
    assert desk.window.proposals.nothing.told.title == "The reading was stopped."


def test_the_window_can_be_closed_while_an_article_is_read(desk: Counted) -> None:
    progress = []
    desk.room.place.offers.progressed.connect(lambda done, of: progress.append((done, of)))
    take_in(desk, LONG)
    desk.until(lambda: bool(progress))

    desk.leave()

    assert reading_children() == []


@pytest.mark.skipif(sys.platform != "linux", reason="the children of a process are listed by Linux")
def test_a_reader_that_is_killed_in_the_middle_starts_again_and_says_so_once(desk: Counted) -> None:
    progress = []
    desk.room.place.offers.progressed.connect(lambda done, of: progress.append((done, of)))
    take_in(desk, LONG[: len(LONG) // 16])
    desk.until(lambda: bool(progress))

    (child,) = reading_children()
    os.kill(child, signal.SIGKILL)
    read(desk)

    assert desk.banner == "The reader stopped and was started again. Nothing is lost."
    assert len(desk.room.place.offers.shown) > 300


def test_without_the_model_the_rules_read_alone_and_the_window_says_so(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "child_command", lambda: [sys.executable, "-I", "-c", WITHOUT_MODEL])
    desk = Sitting(qtbot, qapp, tmp_path / "desk.proofdesk").start()

    take_in(desk, STORY)
    read(desk)
    desk.press("P")

    assert desk.window.proposals.head.how.text() == "Read by rules alone: the language model is not installed."
    assert desk.room.place.offers.current is not None
    desk.leave()


def test_a_reader_that_cannot_read_is_told_and_can_be_tried_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "child_command", lambda: [sys.executable, "-I", "-c", ENDS_AT_ONCE])
    desk = Sitting(qtbot, qapp, tmp_path / "desk.proofdesk").start()

    take_in(desk, STORY)
    desk.until(lambda: bool(desk.room.place.offers.how))
    desk.window.column.show_face(Face.PROPOSED)

    assert desk.banner.startswith("The article could not be read: the reader ended twice. Nothing is lost.")
    assert desk.window.proposals.nothing.told.deed is Deed.READ
    desk.leave()


def reading_children() -> list[int]:
    """The processes that read for us."""
    tasks = Path("/proc/self/task").glob("*/children")
    children = [int(pid) for task in tasks for pid in task.read_text().split()]
    return [pid for pid in children if b"app.reading.child" in Path(f"/proc/{pid}/cmdline").read_bytes()]
