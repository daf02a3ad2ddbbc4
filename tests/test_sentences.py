"""How the history is read aloud."""

from datetime import date, datetime, timedelta

import pytest

from app.domain import events as e
from app.domain.claim import Kind
from app.domain.entry import Entry, Way
from app.domain.ids import ArticleId, ClaimId, EntryId, ReplicaId, StepId
from app.domain.verdict import Layer, Ruling, Verdict
from ui.sentences import day_name, moment, what_with_it, who

CLAIM = ClaimId("c")


def entry(event: e.Event, way: Way = Way.DO) -> Entry:
    ids = EntryId("e"), ArticleId("a"), ReplicaId("r")
    return Entry(1, *ids, 1, (0, 0), "2025-10-14T08:44:00+00:00", "Ines Berg", StepId("s"), way, None, event)


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (
            e.VerdictGiven(CLAIM, Layer.CONTENT, Ruling(), Ruling(Verdict.DISPUTED)),
            "set “is it so” from unreviewed to disputed",
        ),
        (
            e.RationaleWritten(CLAIM, Layer.CONTENT, "", "of a claim it is"),
            "wrote on “is it so”: “of a claim it is”",
        ),
        (e.KindsChanged(CLAIM, (), (Kind.NUMBER,)), "called it number"),
        (e.WordingProposed(CLAIM, "", "since 2017"), "proposed the wording “since 2017” for it"),
    ],
)
def test_a_claim_that_is_looked_at_is_not_named_again(event: e.Event, told: str) -> None:
    assert what_with_it(entry(event)) == told


def test_an_undoing_says_that_it_is_one() -> None:
    event = e.WordingProposed(CLAIM, "a", "")

    assert [who(entry(event, way)) for way in Way] == ["Ines Berg", "Ines Berg, undoing,", "Ines Berg, redoing,"]


def test_today_has_a_clock_and_an_earlier_day_a_date() -> None:
    now = datetime.fromisoformat("2025-10-14T12:00:00+02:00")
    moments = ["2025-10-14T08:44:00+00:00", "2025-10-13T21:30:00+00:00", "2024-12-31T10:00:00+00:00"]

    assert [moment(at, now) for at in moments] == ["10:44", "13 Oct", "Dec 2024"]


def test_a_day_is_named_by_how_far_it_is() -> None:
    today = date(2025, 10, 14)
    days = [today, today - timedelta(days=1), today - timedelta(days=2), date(2024, 10, 14)]

    assert [day_name(day, today) for day in days] == [
        "Today, 14 October",
        "Yesterday, 13 October",
        "Sunday, 12 October",
        "Monday, 14 October 2024",
    ]
