"""What a Word file holds and its text does not is told: pictures, charts, objects, and what lies elsewhere."""

import struct
import zlib
from io import BytesIO

import docx
import pytest

from app.intake.docx import read
from tests.intake.docx.builders import p, parts_of, related, relation, saved, t, word, zipped

STORY = "It will not sail again before the spring."


def png() -> BytesIO:
    """The smallest picture that python-docx takes."""
    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0\0\0\0")), (b"IEND", b""))
    each = (struct.pack(">I", len(of)) + kind + of + struct.pack(">I", zlib.crc32(kind + of)) for kind, of in chunks)
    return BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(each))


def test_pictures_are_counted() -> None:
    document = docx.Document()
    document.add_paragraph(STORY)
    for _ in range(3):
        document.add_picture(png())

    answer = read(saved(document))

    assert (answer.text, answer.left_out) == (STORY, ("3 pictures",))


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ('<w:drawing><a:graphic><c:chart r:id="rId9"/></a:graphic></w:drawing>', "1 chart"),
        ('<w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict>', "1 picture"),
        (
            '<w:object><v:shape><v:imagedata r:id="rId9"/></v:shape><o:OLEObject r:id="rId8"/></w:object>',
            "1 embedded object",
        ),
        ('<w:drawing><pic:pic><a:blip r:embed="rId9"/></pic:pic></w:drawing>' * 1_200, "1,200 pictures"),
    ],
)
def test_what_has_no_words_is_told(inside: str, told: str) -> None:
    assert read(word(p(t(STORY), f"<w:r>{inside}</w:r>"))).left_out == (told,)


def test_what_has_no_words_and_is_deleted_is_not_told() -> None:
    picture = '<w:r><w:drawing><pic:pic><a:blip r:embed="rId9"/></pic:pic></w:drawing></w:r>'

    assert read(word(p(t(STORY), f'<w:del w:id="1">{picture}</w:del>'))).left_out == ()


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("image", "1 linked picture that was not fetched"),
        ("oleObject", "1 linked object that was not fetched"),
        ("somethingNew", "1 link to another file that was not fetched"),
    ],
)
def test_what_lies_elsewhere_is_not_fetched_and_told(kind: str, told: str) -> None:
    data = word(p(t(STORY)), relation("rId7", kind, "http://proofdesk.invalid/x", "External"))

    assert read(data).left_out == (told,)


def test_links_are_no_loss() -> None:
    data = word(p(t(STORY)), relation("rId7", "hyperlink", "http://proofdesk.invalid/x", "External"))

    assert read(data).left_out == ()


def test_a_template_elsewhere_is_not_fetched_and_told() -> None:
    parts = parts_of(p(t(STORY)))
    template = relation("rId1", "attachedTemplate", "file:///C:/secret.dotm", "External")
    parts["word/_rels/settings.xml.rels"] = related(template, template)

    assert read(zipped(parts)).left_out == ("2 linked templates that were not fetched",)
