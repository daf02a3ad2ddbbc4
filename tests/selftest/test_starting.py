"""A start that is measured: it says once when the words are painted, and ends by itself."""

import os
import subprocess
import sys
from pathlib import Path

from app.store.ledger import open_desk
from tests.house.tree import ROOT
from ui.selftest.children import WORD


def started(desk: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """One start on the desk file, by somebody with that home."""
    command = [sys.executable, "-m", "ui", WORD, "start", str(desk)]
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False)


def test_a_start_says_when_it_painted_and_leaves_the_sample_on_the_desk(tmp_path: Path, own_world: Path) -> None:
    desk = tmp_path / "desk.proofdesk"

    first, second = started(desk, own_world / "home"), started(desk, own_world / "home")

    assert (first.returncode, first.stderr) == (second.returncode, second.stderr) == (0, "")
    assert float(first.stdout) < float(second.stdout)
    ledger = open_desk(desk, reviewer="Ines Berg")
    titles = [line.title for line in ledger.articles()]
    ledger.close()
    assert len(titles) == 1
