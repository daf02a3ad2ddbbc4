"""Offsets between Python's code points and Qt's UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from ui.offsets import Offsets, utf16_length

TEXTS = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("😀é\u0301👩‍👧م\r\n\u00a0𝒳")))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_code_point_begins_where_the_encoder_says(text: str) -> None:
    offsets = Offsets(text)

    counted = [offsets.to_utf16(at) for at in range(len(text) + 1)]

    assert counted == [units(text[:at]) for at in range(len(text) + 1)]


@given(TEXTS)
def test_there_and_back_is_the_same_place(text: str) -> None:
    offsets = Offsets(text)

    back = [offsets.to_points(offsets.to_utf16(at)) for at in range(len(text) + 1)]

    assert back == list(range(len(text) + 1))


@given(TEXTS)
def test_the_second_half_of_a_pair_is_the_character_itself(text: str) -> None:
    offsets = Offsets(text)

    wrong = [
        at for at, char in enumerate(text) if char > "\uffff" and offsets.to_points(offsets.to_utf16(at) + 1) != at
    ]

    assert wrong == []


@given(TEXTS)
def test_the_length_is_the_encoders(text: str) -> None:
    assert utf16_length(text) == units(text)


def test_qt_counts_an_emoji_as_two() -> None:
    document = QTextDocument()
    document.setPlainText("a😀b")

    assert Offsets("a😀b").to_utf16(3) == document.characterCount() - 1
