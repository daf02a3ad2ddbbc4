"""Events are spelt canonically, and come back as they were."""

import orjson
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from app.domain import events as e
from app.domain.inverse import inverse
from app.store.codec import canonical, decode, encode
from tests.strategies import events

TEXT = st.text(st.characters(codec="utf-8"))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="ascii")), inner),
)


@given(VALUES)
def test_the_bytes_are_those_of_rfc_8785(value: object) -> None:
    assert canonical(value) == rfc8785.dumps(orjson.loads(orjson.dumps(value)))


@given(events())
def test_an_event_comes_back_as_it_was(event: e.Event) -> None:
    assert decode(*encode(event)) == event


@given(events())
def test_the_inverse_of_the_inverse_is_the_event(event: e.Event) -> None:
    assert inverse(inverse(event)) == event
