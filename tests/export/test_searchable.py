"""Which letter a glyph of the PDF stands for."""

import pytest

from ui.export.searchable import searchable

TABLE = (
    b"begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfrange\n<0000> <0000> <0000>\n"
    b"<0001> <0009> [%s ]\nendbfrange\nendcmap"
)


def letters(*codes: str) -> bytes:
    return TABLE % b" ".join(f"<{code}>".encode() for code in codes)


@pytest.mark.parametrize(
    ("named", "meant"), [("0009", "0020"), ("02BC", "2019"), ("02EE", "201D"), ("0269", "03B9"), ("FEB3", "0633")]
)
def test_a_letter_that_nobody_types_becomes_the_one_that_is_meant(named: str, meant: str) -> None:
    assert searchable(letters("0041", named), "") == letters("0041", meant)


def test_a_glyph_number_that_looks_like_a_letter_stays() -> None:
    assert b"<0001> <0009> [" in searchable(letters("0009"), "")


def test_one_glyph_alone_is_amended_too() -> None:
    alone = b"begincmap <0009> <0009> <0009> endcmap"

    assert searchable(alone, "") == b"begincmap <0009> <0009> <0020> endcmap"


def test_a_text_with_more_of_the_rare_letter_keeps_it() -> None:
    assert searchable(letters("02BB"), "Hawai\u02bbi") == letters("02BB")


def test_what_stands_outside_a_map_is_left_alone() -> None:
    assert searchable(b"[<0009> ] stream", "") == b"[<0009> ] stream"


def test_the_file_stays_as_long_as_it_was() -> None:
    data = letters("0009", "02BC", "FB4A")

    assert len(searchable(data, "")) == len(data)
