"""The chain binds each entry to its stamp, its content and the one before it, in a format that is final."""

from hashlib import sha256

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import events as e
from app.domain.entry import Way
from app.domain.ids import ArticleId, EntryId, ReplicaId, StepId
from app.store.chain import NOTHING, Head, Stamp, digest, entry_id, links, tick
from app.store.codec import canonical, encode
from tests.strategies import events

HEAD = Head(ReplicaId("r1"), 0, NOTHING, (0, 0))
STAMP = Stamp(ArticleId("a1"), "Ines Berg", "2025-10-14T09:40:01.000+00:00", Way.DO, None, {})
RETITLED = e.TitleChanged(ArticleId("a1"), "Bell", "Bells")
CLOCKS = st.tuples(st.integers(0, 2**42), st.integers(0, 99))


def stamp_of(raw: bytes) -> dict[str, object]:
    stamp: dict[str, object] = orjson.loads(raw)
    return stamp


def test_an_entry_says_all_that_its_stamp_says() -> None:
    (link,) = links(HEAD, STAMP, (RETITLED,), 1_760_434_801_000)

    assert stamp_of(link.raw) == {
        "article": "a1",
        "at": "2025-10-14T09:40:01.000+00:00",
        "author": "Ines Berg",
        "clock": [1_760_434_801_000, 0],
        "digest": digest(link.salt, link.payload),
        "kind": "TitleChanged",
        "number": 1,
        "previous": "0" * 64,
        "replica": "r1",
        "seen": {},
        "step": "r1/1",
        "subject": "a1",
        "undoes": None,
        "v": 1,
        "way": "do",
    }


def test_an_id_and_a_digest_are_hashes_of_their_own_kind() -> None:
    assert entry_id(b"bell") == sha256(b"proofdesk-entry/1\0bell").hexdigest()
    assert digest(b"salt", b"bell") == sha256(b"proofdesk-payload/1\0saltbell").hexdigest()


@given(st.lists(events(), min_size=1, max_size=5), st.integers(0, 2**42))
def test_entries_of_a_step_follow_one_another(happened: list[e.Event], now: int) -> None:
    made = links(HEAD, STAMP, tuple(happened), now)

    before = [NOTHING, *(link.id for link in made[:-1])]
    stamps = [stamp_of(link.raw) for link in made]
    assert [stamp["previous"] for stamp in stamps] == before
    assert [stamp["number"] for stamp in stamps] == list(range(1, len(made) + 1))
    assert {stamp["step"] for stamp in stamps} == {"r1/1"}
    assert all(entry_id(link.raw) == link.id for link in made)
    assert all((link.kind, link.payload) == encode(link.event) for link in made)


@given(events())
def test_the_bytes_that_are_hashed_are_canonical(happened: e.Event) -> None:
    (link,) = links(HEAD, STAMP, (happened,), 7)

    assert canonical(orjson.loads(link.raw)) == link.raw
    assert canonical(orjson.loads(link.payload)) == link.payload


def test_the_same_event_never_has_the_same_digest_twice() -> None:
    one, two = links(HEAD, STAMP, (RETITLED, RETITLED), 7)

    assert one.payload == two.payload
    assert one.salt != two.salt
    assert stamp_of(one.raw)["digest"] != stamp_of(two.raw)["digest"]


def test_a_step_goes_on_from_the_head() -> None:
    head = Head(ReplicaId("r1"), 41, EntryId("f" * 64), (500, 3))

    (link,) = links(head, STAMP, (RETITLED,), 400)

    assert (link.number, link.step, link.clock) == (42, StepId("r1/42"), (500, 4))
    assert stamp_of(link.raw)["previous"] == "f" * 64


@given(CLOCKS, st.lists(st.integers(0, 2**42), max_size=20))
def test_the_clock_never_goes_back_whatever_the_wall_clock_does(clock: tuple[int, int], walls: list[int]) -> None:
    for now in walls:
        then, clock = clock, tick(clock, now)

        assert clock > then
        assert clock[0] >= now


@pytest.mark.parametrize(("now", "after"), [(499, (500, 4)), (500, (500, 4)), (501, (501, 0))])
def test_the_clock_counts_where_the_wall_clock_stands(now: int, after: tuple[int, int]) -> None:
    assert tick((500, 3), now) == after
