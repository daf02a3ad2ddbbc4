"""The real window on a desk of its own: the sample comes by itself, verdicts by keys; list and file say the same."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.ids import ClaimId
from app.domain.problem import Problem
from app.store.ledger import open_desk
from ui.desk import Desk
from ui.furniture import focus_article
from ui.options import Options
from ui.program import Program
from ui.selftest.hands import Script, play, press, write
from ui.selftest.stage import application
from ui.selftest.trial import REVIEWER, Outcome, Trial, expect
from ui.window import Window

QUOTES = ("runs nine dams", "employs 212 people", "stayed silent that night")
KEYS = {"V": Qt.Key.Key_V, "D": Qt.Key.Key_D, "4": Qt.Key.Key_4, "R": Qt.Key.Key_R, "0": Qt.Key.Key_0}
CONTROL = Qt.KeyboardModifier.ControlModifier
RATIONALE = "Page 12 of the log."
COLOURS = 200
"""A window that is painted with its fonts has more than so many."""


def window(trial: Trial) -> Outcome:
    """A short sitting from the first start to the closed window, and what the desk file says after it."""
    path = trial.folder / "window.proofdesk"
    seen: list[list[str]] = []
    running = Program(application(), Options(desk=path, reviewer=REVIEWER, home=trial.home))
    muttered = play(application(), running, _sitting(running, seen))
    ledger = open_desk(path, reviewer=REVIEWER, memory=trial.home / "heads")
    try:
        lines = ledger.claim_lines(ledger.articles()[0].id)
        kept = [[line.statement, line.state, str(line.so)] for line in lines]
        findings = [finding.says for finding in ledger.verify()]
    finally:
        ledger.close()
    expect(not findings, " ".join(findings))
    says = f"{len(kept)} claims, verdicts by keys, undone by Ctrl+Z"
    says += f"; Qt muttered: {', '.join(muttered)}" if muttered else ""
    return Outcome(says, {"seen": seen, "kept": kept})


def _sitting(running: Program, seen: list[list[str]]) -> Script:
    desk, window = _there(running)
    yield "the sample", lambda: desk.article is not None
    yield "the keyboard", lambda: QApplication.activeWindow() is window
    for quote in QUOTES:
        _mark(desk, window, quote)
    expect(len(desk.order) == len(QUOTES), f"Of {len(QUOTES)} claims, {len(desk.order)} are in the list.")
    for name, key in KEYS.items():
        press(key)
        seen.append([name, *_said(running, desk, window)])
    press(Qt.Key.Key_V)
    press(Qt.Key.Key_Y)
    write(RATIONALE)
    press(Qt.Key.Key_Return, CONTROL)
    seen.append(["Y", *_said(running, desk, window)])
    press(Qt.Key.Key_K)
    press(Qt.Key.Key_R)
    seen.append(["K, R", *_said(running, desk, window)])
    press(Qt.Key.Key_Z, CONTROL)
    seen.append(["Ctrl+Z", *_said(running, desk, window)])
    _look_at(seen, window)


def _there(running: Program) -> tuple[Desk, Window]:
    if running.desk is None or running.window is None:
        raise Problem("The desk could not be opened in the window.")
    return running.desk, running.window


def _mark(desk: Desk, window: Window, quote: str) -> None:
    """Make a claim of words, as somebody who selected them and presses N."""
    start = desk.text.index(quote)
    window.article.select(start, start + len(quote))
    focus_article(window)
    press(Qt.Key.Key_N)


def _said(running: Program, desk: Desk, window: Window) -> list[str]:
    """The state of the claim in hand: in the file, in the list as a screen reader reads it, and in the counts."""
    current, model = desk.current or ClaimId(""), window.claims.model
    line = running.ledger.claim_line(current) if running.ledger else None
    row = model.index(model.row_of(current), 0)
    aloud = model.data(row, Qt.ItemDataRole.AccessibleTextRole)
    return [line.state if line else "", str(aloud), window.status.counts.text()]


def _look_at(seen: list[list[str]], window: Window) -> None:
    """Raises Problem where a key did something else, or nothing is painted."""
    states = {key: state for key, state, *_ in seen}
    wanted = {"V": "verified", "D": "disputed", "4": "disputed", "R": "refuted", "0": "unreviewed", "Y": "verified"}
    expect(states == {**wanted, "K, R": "refuted", "Ctrl+Z": "unreviewed"}, f"The keys gave {states}.")
    for key, state, aloud, _ in seen:
        expect(state in aloud, f"After {key} the list says “{aloud}”, and the file “{state}”.")
    image = window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)}
    expect(len(colours) > COLOURS, f"The window is painted in {len(colours)} colours.")
