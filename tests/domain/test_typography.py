"""What searches do not look at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.typography import folded


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("São Paulo", "sao paulo"),
        ("Sa\u0303o", "sao"),
        ("“We’re full” – 9", '"we\'re full" - 9'),
        ("STRASSE Straße", "strasse strasse"),
        ("Ilse Brøndt", "ilse brøndt"),
        ("한국 ガス", "한국 ガス"),
        ("हिन्दी", "हिन्दी"),
        ("قصر البارون 🔔", "قصر البارون 🔔"),
    ],
)
def test_case_shape_and_accents_go_and_nothing_else(text: str, compared: str) -> None:
    assert folded(text) == compared


@given(st.text())
def test_what_was_folded_once_stays_as_it_is(text: str) -> None:
    assert folded(folded(text)) == folded(text)
