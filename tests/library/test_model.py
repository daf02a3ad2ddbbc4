"""The library's rows say how far an article has come, in words and in figures."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.domain.dismissal import NotCheckable
from app.domain.verdict import Verdict
from app.services import claiming, dismissing, judging, taking_in
from app.store.lines import ArticleLine
from tests.desks import TEXT, a_desk, an_article
from ui.library.model import COVERAGE, LINE, LibraryModel, progress, touched


@pytest.fixture
def owner(qapp: QApplication) -> QObject:
    return QObject()


def test_a_row_counts_claims_verdicts_and_coverage(tmp_path: Path, owner: QObject) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        claim = claiming.add_claim(ledger, article, [(0, len("Bell of Orsk rings again"))])
        judging.judge(ledger, claim, Verdict.VERIFIED)
        start = TEXT.index("Some 300 people came.")
        dismissing.dismiss(ledger, article, [(start, start + 21)], NotCheckable.OPINION)
        model = LibraryModel(ledger, owner)

        model.read()
        while model.count_one():
            pass

        line: ArticleLine = model.index(0).data(LINE)
        assert (line.claims, line.open, line.verified) == (1, 0, 1)
        assert model.index(0).data(COVERAGE) == 23
        assert "all 1 decided" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_all_words_of_the_filter_must_be_in_the_title(tmp_path: Path, owner: QObject) -> None:
    with a_desk(tmp_path) as ledger:
        an_article(ledger)
        model = LibraryModel(ledger, owner)
        model.read()

        counts = []
        for words in ("", "orsk", "ORSK bell", "orsk ferry"):
            model.filter(words)
            counts.append(model.rowCount())

        assert counts == [1, 1, 1, 0]
        assert not model.is_empty()


@pytest.mark.parametrize("typed", ["Sao", "são", "paulo's", "SA\u0303O Paulo’s"])
def test_a_title_is_found_whatever_its_accents_and_the_shape_of_its_marks(
    tmp_path: Path, owner: QObject, typed: str
) -> None:
    with a_desk(tmp_path) as ledger:
        taking_in.retitle(ledger, an_article(ledger), "São Paulo’s bell")
        an_article(ledger)
        model = LibraryModel(ledger, owner)
        model.read()

        model.filter(typed)

        assert [model.index(row).data() for row in range(model.rowCount())] == ["São Paulo’s bell"]


NOW = datetime(2025, 10, 14, 12, 0, tzinfo=UTC).astimezone()


@pytest.mark.parametrize(
    ("before", "says"),
    [
        (timedelta(minutes=5), f"today {NOW - timedelta(minutes=5):%H:%M}"),
        (timedelta(days=1), f"yesterday {NOW:%H:%M}"),
        (timedelta(days=9), "5 Oct"),
        (timedelta(days=400), "9 Sep 2024"),
    ],
)
def test_when_is_said_as_one_would_say_it_today(before: timedelta, says: str) -> None:
    assert touched((NOW - before).astimezone(UTC).isoformat(), NOW) == says


@pytest.mark.parametrize(
    ("claims", "still_open", "says"), [(0, 0, "no claims yet"), (3, 0, "all 3 decided"), (1200, 7, "7 of 1,200 open")]
)
def test_progress_is_said_in_few_words(claims: int, still_open: int, says: str) -> None:
    line = ArticleLine(None, "", "", "", claims, still_open, 0, 0, 0)  # type: ignore[arg-type]  # no article is looked at

    assert progress(line) == says
