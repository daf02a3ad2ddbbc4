"""Who decided, and when, in a few characters."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.domain.events import ClaimAdded
from app.domain.verdict import Verdict
from app.services.claiming import reword
from app.services.judging import judge
from tests.desks import a_claim, a_desk, an_article
from ui.claims.decided import Decided, initials, signature

NOW = datetime(2025, 10, 14, 23, 30, tzinfo=UTC)
EAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("at", "zone", "said"),
    [
        ("2025-10-14T10:12:00.000+00:00", UTC, "IB 10:12"),
        ("2025-10-14T22:05:00.000+00:00", EAST, "IB 00:05"),
        ("2025-10-14T10:12:00.000+00:00", EAST, "IB 14 Oct"),
        ("2025-03-02T10:12:00.000+00:00", UTC, "IB 2 Mar"),
        ("2024-10-14T10:12:00.000+00:00", UTC, "IB 2024"),
    ],
)
def test_the_nearer_it_is_the_more_exactly_it_is_said(at: str, zone: timezone, said: str) -> None:
    assert signature("Ines Berg", at, NOW, zone) == said


@pytest.mark.parametrize(
    ("name", "short"),
    [("Ines Berg", "IB"), ("ines van den Berg", "IVD"), ("Ines", "Ines"), ("Bartholomew", "Bartholo"), ("", "")],
)
def test_a_name_is_cut_to_its_initials(name: str, short: str) -> None:
    assert initials(name) == short


def test_the_last_verdict_is_found_behind_other_deeds(tmp_path: Path) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        claim = a_claim(ledger, article)
        ledger.record(article, ClaimAdded(claim))
        decided = Decided(ledger)
        before = decided.last(article, claim.id)
        judge(ledger, claim.id, Verdict.VERIFIED)
        reword(ledger, claim.id, "It rang")

        decided.forget(claim.id)

        found = decided.last(article, claim.id)
        assert before is None
        assert found is not None
        assert found.author == "Ines Berg"
