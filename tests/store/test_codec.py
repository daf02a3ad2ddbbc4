"""Events are spelt canonically, and come back as they were."""

import gc

import orjson
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from app.domain import events as e
from app.domain.claim import Attribution
from app.domain.ids import ClaimId
from app.domain.inverse import inverse
from app.store.codec import LARGE, canonical, decode, encode, unswept
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


def test_a_payload_that_is_older_than_a_field_is_read_with_its_default() -> None:
    payload = b'{"claim":"c1","now":{"cue":"","direct":false,"hedge":"","speaker":"Ada Brink"},"was":null}'

    assert decode("AttributionChanged", payload) == e.AttributionChanged(ClaimId("c1"), None, Attribution("Ada Brink"))


def test_a_payload_that_lacks_what_every_version_had_is_refused() -> None:
    with pytest.raises(TypeError):
        decode("AttributionChanged", b'{"claim":"c1","was":null}')


def test_python_looks_for_no_cycles_while_very_many_values_are_made() -> None:
    with unswept(LARGE):
        meanwhile = gc.isenabled()
    with unswept(LARGE - 1):
        of_few = gc.isenabled()

    assert (meanwhile, of_few, gc.isenabled()) == (False, True, True)
    gc.unfreeze()
