"""Which steps stand."""

from app.domain.entry import Entry, Way
from app.domain.ids import ArticleId, EntryId, ReplicaId, StepId
from ui.history.undone import Undone


def entry(seq: int, undoes: str | None = None) -> Entry:
    """The entry of step "s<seq>" at minute `seq`."""
    way = Way.DO if undoes is None else Way.UNDO
    named = StepId(undoes) if undoes else None
    ids = EntryId(f"e{seq}"), ArticleId("a"), ReplicaId("r")
    at = f"2025-10-14T{8 + seq // 60:02}:{seq % 60:02}:00+00:00"
    return Entry(seq, *ids, seq, (0, 0), at, "Ines", StepId(f"s{seq}"), way, named, None)


def seen(*entries: Entry) -> Undone:
    made = Undone()
    for one in entries:
        made.see(one)
    return made


def test_a_step_that_was_taken_back_does_not_stand_since_then() -> None:
    assert seen(entry(1), entry(2, "s1")).since(StepId("s1")) == "2025-10-14T08:02:00+00:00"


def test_a_redone_step_stands_and_its_undoing_does_not() -> None:
    told = seen(entry(1), entry(2, "s1"), entry(3, "s2"))

    assert told.since(StepId("s1")) == ""
    assert told.since(StepId("s2")) == "2025-10-14T08:03:00+00:00"


def test_a_step_undone_again_fell_with_the_last_undoing() -> None:
    told = seen(entry(4, "s3"), entry(3, "s2"), entry(2, "s1"))

    assert told.since(StepId("s1")) == "2025-10-14T08:04:00+00:00"


def test_to_and_fro_a_thousand_times_is_no_trouble() -> None:
    told = seen(*(entry(seq, f"s{seq - 1}") for seq in range(2, 2002)))

    assert told.since(StepId("s2")) != ""
    assert told.since(StepId("s1")) == ""


def test_what_an_entry_makes_stand_or_fall_is_the_whole_chain() -> None:
    told = seen(entry(2, "s1"), entry(3, "s2"), entry(4, "s3"))

    assert told.chain(entry(4, "s3")) == ["s3", "s2", "s1"]
