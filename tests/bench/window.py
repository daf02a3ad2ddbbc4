"""The whole program: how long until the window stands, what a verdict costs there, and how much memory it takes."""

import compileall
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests import bench_article, bench_claims
from tests.bench.figures import Figure

_BARE = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, self.told)
    def told(self):
        print(time.time() - float(sys.argv[1]), flush=True)
        QApplication.instance().quit()
application = QApplication([])
window = Bare()
window.resize(1280, 800)
window.show()
application.exec()
"""
_MEMORY = """
import sys
from ui import program
from PySide6.QtCore import QTimer
def stands(self):
    status = open("/proc/self/status").read()
    print(int(status.split("VmRSS:")[1].split()[0]) / 1024, flush=True)
    self._application.quit()
def furnish(self, before=program.Program._furnish):
    before(self)
    QTimer.singleShot(1500, lambda: stands(self))
program.Program._furnish = furnish
sys.exit(program.run(sys.argv[1:]))
"""
_VERDICTS = """
import sys, time
from statistics import median
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QTextEdit
from app.domain.verdict import Verdict
from app.services.judging import judge
from ui import program
def settle(app, times):
    for _ in range(times):
        app.processEvents()
def measure(self):
    window, desk, app = self.window, self.desk, self._application
    settle(app, 300)
    claim = desk.order[5]
    desk.focus(claim)
    settle(app, 50)
    window.article.setFocus()
    page = window.article.findChild(QTextEdit)
    rows = window.claims.findChild(QListView)
    start = desk.lines[claim].places[0][0]
    paragraph = page.document().findBlock(page.sheet.to_shown(start))
    block = page.document().documentLayout().blockBoundingRect(paragraph).toRect()
    block.translate(0, -page.verticalScrollBar().value())
    assert page.viewport().rect().contains(block.center()), (block, page.viewport().rect())
    row = rows.visualRect(rows.model().index(5, 0))
    took, floor = [], []
    for n in range(120):
        key = (Qt.Key.Key_V, Qt.Key.Key_R)[n % 2]
        began = time.perf_counter()
        QTest.keyClick(window.article, key)
        app.processEvents()
        took.append(time.perf_counter() - began)
        settle(app, 3)
        heard, self.ledger._listeners = self.ledger._listeners, []
        began = time.perf_counter()
        judge(self.ledger, desk.order[-1], (Verdict.VERIFIED, Verdict.REFUTED)[n % 2])
        page.viewport().repaint(block)
        rows.viewport().repaint(row)
        floor.append(time.perf_counter() - began)
        self.ledger._listeners = heard
        settle(app, 3)
    assert desk.lines[claim].so == "refuted", desk.lines[claim]
    print(median(floor[20:]), median(took[20:]), flush=True)
def furnish(self, before=program.Program._furnish):
    before(self)
    def measured():
        try:
            measure(self)
        finally:
            self._application.quit()
    QTimer.singleShot(1200, measured)
program.Program._furnish = furnish
sys.exit(program.run(sys.argv[1:]))
"""


def figures(folder: Path) -> Iterator[Figure]:
    yield start(folder)
    yield from verdicts(folder)
    yield memory(folder)


def start(folder: Path) -> Figure:
    """From the command to the painted window with the last article, beside a bare window of the same Python.

    Compiled beforehand, as whatever is installed or was run once is.
    """
    for room in ("app", "ui", "resources"):
        compileall.compile_dir(room, quiet=1)
    bench_article.long_article(folder, 600, 11)[0].close()
    desk = folder / "long-600-11.proofdesk"
    pairs = [(whole(folder, desk), bare(folder)) for _ in range(12)][2:]
    took, floor = median(one for one, _ in pairs), median(other for _, other in pairs)
    told = f"{took * 1e3:.0f} beside {floor * 1e3:.0f} ms"
    return Figure("window with the last article, from the command", took / floor, 1.6, "x", told)


def whole(folder: Path, desk: Path) -> float:
    """The program as it is started, which says when it has painted."""
    began = time.time()
    return child(folder, "-m", "ui", "--child-selftest", "start", "--desk", str(desk))[0] - began


def bare(folder: Path) -> float:
    return child(folder, "-c", _BARE, str(time.time()))[0]


def child(folder: Path, *words: str) -> list[float]:
    """The numbers that a run of Python prints, with a home of its own."""
    home = {name: str(folder.absolute()) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **home}
    done = subprocess.run(
        [sys.executable, *words],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return [float(word) for word in done.stdout.split()]


def verdicts(folder: Path) -> Iterator[Figure]:
    """The key pressed in the window, to the disk and repainted, with many claims beside few."""
    for count in (1_000, 50_000):
        bench_claims.many_claims(folder, count)[0].close()
    (bare, few), (_, many) = (
        child(folder, "-c", _VERDICTS, "--desk", str(folder / f"claims-{count}.proofdesk")) for count in (1_000, 50_000)
    )
    told = f"{few * 1e3:.2f} beside {bare * 1e3:.2f} ms for the commit, a block and a row repainted"
    yield Figure("verdict key, durable and repainted", few / bare, 2, "x", told)
    told = f"{many * 1e3:.2f} beside {few * 1e3:.2f} ms"
    yield Figure("the same with 50,000 claims, beside 1,000", many / few, 1.5, "x", told)


def memory(folder: Path) -> Figure:
    """The resident memory of the whole program with a long article on the screen."""
    bench_article.long_article(folder, 100_000, 5_000)[0].close()
    (held,) = child(folder, "-c", _MEMORY, "--desk", str(folder / "long-100000-5000.proofdesk"))
    return Figure("memory with 100,000 words and 5,000 claims, whole program", held, 150, "MB")
