"""The encoding is found where it is certain; where it is not, the file is refused and never misread."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.encoding import decode, decode_given
from app.intake.refusal import Refused, Why

RUSSIAN = "Это предложение из слов, которое продолжается некоторое время. "
FRENCH = "Le maire a d\u00e9clar\u00e9 que l\u2019\u00e9t\u00e9 serait \u00ab difficile \u00bb pour la r\u00e9gion. "


@pytest.mark.parametrize(
    ("data", "text", "encoding", "found_by"),
    [
        (b"\xef\xbb\xbfabc", "abc", "utf-8", "bom"),
        ("abc \u00e4".encode("utf-16"), "abc \u00e4", "utf-16-le", "bom"),
        (b"\xfe\xff" + "abc".encode("utf-16-be"), "abc", "utf-16-be", "bom"),
        ("caf\u00e9".encode(), "caf\u00e9", "utf-8", "utf-8"),
        ("Hello w\u00f6rld".encode("utf-16-le"), "Hello w\u00f6rld", "utf-16-le", "detected"),
        ("Hello w\u00f6rld".encode("utf-16-be"), "Hello w\u00f6rld", "utf-16-be", "detected"),
        (b"The caf\xe9 was full, he said.", "The caf\u00e9 was full, he said.", "cp1252", "detected"),
        (FRENCH.encode("cp1252"), FRENCH, "cp1252", "detected"),
        (
            "\u201cNo\u201d \u2014 it\u2019s late.".encode("cp1252"),
            "\u201cNo\u201d \u2014 it\u2019s late.",
            "cp1252",
            "detected",
        ),
        (RUSSIAN.encode("cp1251") * 3, RUSSIAN * 3, "cp1251", "detected"),
        (RUSSIAN.encode("koi8-r") * 3, RUSSIAN * 3, "koi8-r", "detected"),
    ],
)
def test_an_encoding_is_found_and_named(data: bytes, text: str, encoding: str, found_by: str) -> None:
    assert decode(data) == (text, encoding, found_by)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", Why.EMPTY),
        (b" \r\n\t", Why.EMPTY),
        ("\u00a0\n".encode(), Why.EMPTY),
        (b"\xef\xbb\xbf", Why.EMPTY),
        (b"text with a NUL\0 in it, and more text", Why.BINARY),
        (bytes(range(256)) * 4, Why.BINARY),
        (b"\x1b[31mred\x1b[0m" * 20, Why.BINARY),
        (b"abc \xff\xfe def \x80\x81", Why.ENCODING),
        (b"\xc3\x28 \xa0\xa1 \xe2\x28\xa1", Why.ENCODING),
        (b"abc\xff", Why.ENCODING),
        (("na\u00efve caf\u00e9 " * 5).encode()[:-2], Why.BROKEN),
        ("It\u2019s fine. ".encode() * 5 + b"\xff", Why.BROKEN),
        (b"\xef\xbb\xbfabc\xff", Why.BROKEN),
        ("Cumhurba\u015fkan\u0131 d\u00fcn g\u00f6r\u00fc\u015ft\u00fc.".encode("cp1254"), Why.ENCODING),
        (
            "P\u0159\u00ed\u0161t\u00ed t\u00fdden za\u010dne v Praze jedn\u00e1n\u00ed. ".encode("cp1250") * 3,
            Why.ENCODING,
        ),
    ],
)
def test_what_cannot_be_read_with_certainty_is_refused(data: bytes, why: Why) -> None:
    with pytest.raises(Refused) as refused:
        decode(data)

    assert refused.value.why == why


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1251">',
        "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
        '<?xml version="1.0" encoding="windows-1251"?>',
    ],
)
def test_a_page_declares_its_encoding(head: str) -> None:
    assert decode((head + "<p>\u0414\u0430").encode("cp1251"), page=True) == (
        head + "<p>\u0414\u0430",
        "cp1251",
        "declared",
    )


def test_latin_1_means_windows_1252_as_browsers_read_it() -> None:
    assert decode(b"<meta charset=iso-8859-1>\x93No\x94", page=True)[0].endswith("\u201cNo\u201d")


def test_sound_utf_8_is_believed_against_a_page_that_declares_one_byte_a_letter() -> None:
    text, encoding, found_by = decode("<meta charset=iso-8859-1>\u201cNo\u201d".encode(), page=True)

    assert text.endswith("\u201cNo\u201d")
    assert (encoding, found_by) == ("utf-8", "utf-8")


@pytest.mark.parametrize("name", ["zip", "rot13", "utf-7", "unicode_escape", "no-such", "utf-16"])
def test_a_declared_encoding_that_pages_may_not_use_counts_for_nothing(name: str) -> None:
    text = f"<meta charset={name}>abc"

    assert decode(text.encode(), page=True) == (text, "utf-8", "utf-8")


def test_a_text_file_does_not_declare_its_encoding() -> None:
    assert decode("<meta charset=windows-1251>\u00e9".encode())[1:] == ("utf-8", "utf-8")


def test_given_text_keeps_a_byte_order_mark() -> None:
    assert decode_given("\ufeffabc".encode()) == ("\ufeffabc", "utf-8", "given")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip))
def test_utf_8_comes_out_as_it_went_in(text: str) -> None:
    assert decode(text.encode())[0] == text.removeprefix("\ufeff")
