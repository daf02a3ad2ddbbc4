"""Every file that is not taken in is told in a sentence, and what can be read of an odd one is read."""

import zlib
from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage

from app.domain.problem import Problem
from app.intake.pdf import read
from app.intake.reading_in import take_in
from app.intake.refusal import Refused
from tests.intake.pdf.builders import Press, printed
from tests.intake.pdf.by_hand import PAGE, RESOURCES, assembled, document, line, stream
from tests.intake.pdf.encrypted import encrypted

WORDS = line(72, 700, "The ferry was stopped on Sunday.")
CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>"


def scanned(press: Press) -> None:
    """A page that is a picture."""
    picture = QImage(200, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("grey"))
    press.painter.drawImage(60, 60, picture)


def packed(unpacked: bytes, times: int) -> bytes:
    """The bytes, so many times, packed."""
    packing = zlib.compressobj(9)
    return b"".join(packing.compress(unpacked) for _ in range(times)) + packing.flush()


def of_stream(content: bytes) -> bytes:
    """A page with that stream."""
    pages = "<< /Type /Pages /Kids [4 0 R] /Count 1 >>"
    return assembled([CATALOGUE, pages, RESOURCES.format(more=""), PAGE.format(contents=5, more=""), content])


def without_letters() -> bytes:
    """A page in a font that does not say which letters its signs are."""
    font = "<< /Type /Font /Subtype /Type0 /BaseFont /Signs /Encoding /Identity-H /DescendantFonts [7 0 R] >>"
    signs = (
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Signs /DW 600 /FontDescriptor 8 0 R"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    )
    looks = (
        "<< /Type /FontDescriptor /FontName /Signs /Flags 4 /FontBBox [0 0 600 800] /ItalicAngle 0 /Ascent 800"
        " /Descent -200 /CapHeight 700 /StemV 80 >>"
    )
    content = "BT /F3 12 Tf 72 700 Td <000300040005000600070008> Tj ET"
    return document(content, resources=" /Font << /F3 6 0 R >>", others=[font, signs, looks])


REFUSED: list[tuple[str, Callable[[], bytes], str]] = [
    ("password", lambda: encrypted(WORDS, user="secret", owner="other"), "is protected with a password"),
    ("scanned", lambda: printed(scanned), "has no text, only pictures of pages"),
    ("no words", lambda: document("", ""), "has no words in it"),
    ("no pages", lambda: assembled([CATALOGUE, "<< /Type /Pages /Kids [] /Count 0 >>"]), "is damaged or cut short"),
    ("pages in a ring", lambda: assembled([CATALOGUE, "<< /Kids [2 0 R] /Count 3 >>"]), "is damaged or cut short"),
    ("a million pages", lambda: assembled([CATALOGUE, "<< /Kids [2 0 R] /Count 1000000 >>"]), "more than 2,000 pages"),
    ("cut short", lambda: document(WORDS)[:500], "is damaged or cut short"),
    ("rubbish", lambda: b"%PDF-1.4 " + bytes(range(256)) * 40, "is damaged or cut short"),
    (
        "a bomb",
        lambda: of_stream(stream(packed(b"0 " * 500_000, 80), " /Filter /FlateDecode")),
        "unpacks into far more",
    ),
    (
        "a packed bomb",
        lambda: of_stream(stream(packed(packed(b"0" * 9_999, 9), 1), " /Filter [/FlateDecode /FlateDecode]")),
        "could be meant to do harm",
    ),
    ("signs", without_letters, "does not say which letters its signs stand for"),
]


@pytest.mark.parametrize(("data", "said"), [pytest.param(data, said, id=name) for name, data, said in REFUSED])
def test_what_is_not_taken_in_is_told_in_a_sentence(data: Callable[[], bytes], said: str) -> None:
    with pytest.raises(Problem) as told:
        take_in(data(), "story.pdf")

    assert said in told.value.what
    assert "Nothing was taken in" in told.value.kept


def test_an_owners_password_alone_keeps_nobody_from_reading() -> None:
    assert take_in(encrypted(WORDS, user="", owner="secret"), "story.pdf").text == "The ferry was stopped on Sunday."


def test_a_table_of_objects_that_is_wrong_is_made_anew() -> None:
    data = document(WORDS)
    wrong = data[: data.rindex(b"startxref")] + b"startxref\n7\n%%EOF\n"

    assert take_in(wrong, "story.pdf").text == "The ferry was stopped on Sunday."


@pytest.mark.parametrize(
    "odd",
    [
        pytest.param("q " * 100_000 + WORDS, id="deep states"),
        pytest.param(WORDS + "/X Do", id="a drawing that is not there"),
        pytest.param(WORDS + "BT /F9 12 Tf 0 0 Td (", id="a string without an end"),
    ],
)
def test_an_odd_page_is_read(odd: str) -> None:
    assert take_in(document(odd), "story.pdf").text == "The ferry was stopped on Sunday."


def test_a_drawing_that_draws_itself_comes_to_an_end() -> None:
    form = stream(f"{WORDS} /X Do", " /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources 3 0 R")
    data = document("/X Do", resources=" /XObject << /X 6 0 R >>", others=[form])

    assert "Sunday" in take_in(data, "story.pdf").text


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"%PDF-1.7\n%%EOF"])
def test_a_file_of_nearly_nothing_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        read(data)
