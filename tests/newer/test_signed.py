"""The envelope: only what the owner of the key signed comes out of it."""

from base64 import b64encode

import orjson
import pytest

from app.newer.refusal import Refused, Why
from app.newer.signed import opened
from tests.newer.announced import OTHER, PUBLIC, sealed, text


def why(data: bytes, key: str = PUBLIC) -> Why:
    with pytest.raises(Refused) as refused:
        opened(data, key)
    return refused.value.why


def test_what_was_signed_comes_out() -> None:
    assert opened(sealed(text()), PUBLIC) == text()


def test_words_outside_ascii_come_out_as_they_were() -> None:
    assert opened(sealed("Neu: größere Schrift 🔔"), PUBLIC) == "Neu: größere Schrift 🔔"


def test_another_key_is_not_believed() -> None:
    assert why(sealed(text(), OTHER)) == Why.FORGED


@pytest.mark.parametrize("at", range(0, len(text()), 7))
def test_a_changed_letter_is_found(at: int) -> None:
    envelope = orjson.loads(sealed(text()))
    words = envelope["signed"]
    envelope["signed"] = words[:at] + ("#" if words[at] != "#" else "+") + words[at + 1 :]

    assert why(orjson.dumps(envelope)) == Why.FORGED


@pytest.mark.parametrize("signature", [b"", bytes(63), bytes(65)])
def test_a_signature_of_another_length_is_none(signature: bytes) -> None:
    envelope = {"signed": text(), "signature": b64encode(signature).decode()}

    assert why(orjson.dumps(envelope)) == Why.GARBLED


def test_a_signature_of_noughts_is_forged() -> None:
    envelope = {"signed": text(), "signature": b64encode(bytes(64)).decode()}

    assert why(orjson.dumps(envelope)) == Why.FORGED


def test_every_way_of_cutting_it_short_is_garbage() -> None:
    whole = sealed(text())

    assert {why(whole[:end]) for end in range(len(whole))} == {Why.GARBLED}


@pytest.mark.parametrize(
    "data",
    [b"<html>Not found</html>", b"\xff\xfe", b"[" * 16_000, b"{}", b"[]", b"null", b'{"signed":5,"signature":"AA=="}'],
)
def test_garbage_is_told(data: bytes) -> None:
    assert why(data) == Why.GARBLED


def test_a_signature_that_is_not_base64_is_garbage() -> None:
    assert why(orjson.dumps({"signed": text(), "signature": "§§"})) == Why.GARBLED
