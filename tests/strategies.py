"""Hypothesis strategies for the domain: any event that could ever be recorded."""

from typing import get_args

from hypothesis import strategies as st

from app.domain import events as e

TEXT = st.text(st.characters(codec="utf-8"), max_size=30)


def events() -> st.SearchStrategy[e.Event]:
    """Every kind of event with arbitrary contents."""
    st.register_type_strategy(str, TEXT)
    st.register_type_strategy(int, st.integers(-(2**53) + 1, 2**53 - 1))
    return st.one_of([st.from_type(kind) for kind in get_args(e.Event)])
