"""The bottom line tells the truth about the state, and says less where there is less room."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.coverage import Coverage, Gap
from app.domain.verdict import Verdict
from app.services import claiming, judging
from resources.themes import LIGHT
from tests.desks import a_desk, an_article
from ui.desk import Desk
from ui.status import StatusLine, covered


@pytest.mark.parametrize(
    ("coverage", "says"),
    [
        (Coverage(0, 0, ()), ""),
        (Coverage(10, 10, ()), "coverage 100 %, every word accounted for"),
        (Coverage(10, 7, (Gap(0, 3),)), "coverage 70 %, 1 sentence unclaimed"),
        (Coverage(3000, 1, tuple(Gap(n, n + 1) for n in range(1500))), "coverage 0 %, 1,500 sentences unclaimed"),
    ],
)
def test_coverage_in_words(coverage: Coverage, says: str) -> None:
    assert covered(coverage)[0] == says


def test_the_line_follows_every_deed(tmp_path: Path, qtbot: QtBot) -> None:
    with a_desk(tmp_path) as ledger:
        article, desk = an_article(ledger), Desk(ledger)
        ledger.listen(desk.follow)
        line = StatusLine(desk, LIGHT)
        qtbot.addWidget(line)
        desk.open(article)
        before = line.history.text()

        claim = claiming.add_claim(ledger, article, [(0, 4)])
        judging.judge(ledger, claim, Verdict.REFUTED)

        assert before.endswith("2 events, being checked")
        assert line.counts.text() == "1 refuted"
        assert line.history.text().endswith("4 events, being checked")
        assert line.saved.text().startswith("saved ")


def test_a_narrow_line_says_less_and_a_wide_one_all(tmp_path: Path, qtbot: QtBot) -> None:
    with a_desk(tmp_path) as ledger:
        article, desk = an_article(ledger), Desk(ledger)
        line = StatusLine(desk, LIGHT)
        qtbot.addWidget(line)
        desk.open(article)
        line.show()

        shown = []
        for width in (1600, 600):
            line.resize(width, line.height())
            shown.append(line.history.shown())

        assert shown == [line.history.text(), "history being checked"]
        assert line.history.text().startswith("history ")
