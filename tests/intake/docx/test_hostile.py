"""Word files that are damaged, protected, or made to harm: each is refused with a sentence, by the real child."""

import struct
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from app.domain.problem import Problem
from app.intake.docx import parcel, read
from app.intake.docx.tree import parsed
from app.intake.reading_in import take_in
from app.intake.refusal import Refused, Why
from tests.intake.docx.builders import (
    WORD,
    content_types,
    p,
    part,
    parts_of,
    related,
    relation,
    t,
    table,
    word,
    zipped,
)

STORY = "It will not sail again before the spring."
PLAIN = word(p(t(STORY)))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
DOCTYPE = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def why(data: bytes) -> Why:
    """Why a file is not read."""
    with pytest.raises(Refused) as refused:
        read(data)
    return refused.value.why


def changed(**parts: str | bytes) -> bytes:
    """The plain file with other parts in the place of its own; underscores stand for slashes."""
    return zipped({**_encoded(parts_of(p(t(STORY)))), **_encoded(parts)})


def _encoded(parts: dict[str, str] | dict[str, str | bytes]) -> dict[str, bytes]:
    return {name: each.encode() if isinstance(each, str) else each for name, each in parts.items()}


def of_type(main: str) -> bytes:
    return changed(**{"[Content_Types].xml": content_types(main)})


def beside(kind: str, target: str, mode: str = "") -> bytes:
    return word(p(t(STORY)), relation("rId7", kind, target, mode))


def entry(name: str, data: bytes = b"x", method: int = ZIP_STORED) -> bytes:
    """The plain file with one more entry."""
    made = BytesIO(PLAIN)
    with ZipFile(made, "a") as package:
        package.writestr(ZipInfo(name), data, method)
    return made.getvalue()


def nested(times: int) -> str:
    inner = p(t(STORY))
    return "<w:tbl><w:tr><w:tc>" * times + inner + "</w:tc></w:tr></w:tbl>" * times


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        pytest.param(
            of_type("application/vnd.ms-word.document.macroEnabled.main+xml"), "a.docm", "holds macros", id="docm"
        ),
        pytest.param(entry("word/vbaProject.bin"), "a.docx", "holds macros", id="hidden macros"),
        pytest.param(of_type(f"{WORD}.template.main+xml"), "a.dotx", "is a template", id="template"),
        pytest.param(of_type("application/vnd.ms-excel.main+xml"), "a.docx", "does not read", id="another content"),
        pytest.param(
            OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx", "protected with a password", id="password"
        ),
        pytest.param(OLE + "WordDocument".encode("utf-16-le"), "a.doc", "old format", id="old Word"),
        pytest.param(OLE, "a.xls", "does not read", id="old Office"),
        pytest.param(PLAIN[: len(PLAIN) // 2], "a.docx", "damaged or cut short", id="cut short"),
        pytest.param(PLAIN[:4] + bytes(3_000), "a.docx", "damaged or cut short", id="zeros"),
        pytest.param(zipped({"notes.txt": "words"}), "a.zip", "does not read", id="another zip"),
        pytest.param(zipped({"notes.txt": "words"}), "a.docx", "does not read", id="another zip by that name"),
        pytest.param(word(p()), "a.docx", "has no words in it", id="no words"),
        pytest.param(beside("aFChunk", "chunk.html"), "a.docx", "from other files", id="altChunk"),
        pytest.param(beside("subDocument", "b.docx", "External"), "a.docx", "from other files", id="part of a master"),
        pytest.param(
            beside("frame", "http://proofdesk.invalid/", "External"), "a.docx", "from other files", id="frame"
        ),
        pytest.param(word(p(t(STORY)) + '<w:altChunk r:id="x"/>'), "a.docx", "from other files", id="altChunk alone"),
        pytest.param(
            word("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 200_001),
            "a.docx",
            "more than 200,000 paragraphs",
            id="paragraphs",
        ),
        pytest.param(word(nested(10_000)), "a.docx", "too deeply nested", id="nested tables"),
        pytest.param(word(p(t("a" * 10_500_000))), "a.docx", "too deeply nested, or needs more memory", id="long text"),
    ],
)
def test_a_file_that_is_not_taken_in_is_told_in_a_sentence(data: bytes, name: str, said: str) -> None:
    with pytest.raises(Problem) as told:
        take_in(data, name)

    assert said in told.value.what
    assert "Nothing was taken in" in told.value.kept


@pytest.mark.parametrize(
    "declared",
    [
        pytest.param(part("w:document", "").replace("<w:document", f"{DOCTYPE}<w:document"), id="utf-8"),
        pytest.param(
            part("w:document", "").replace("<w:document", f"{DOCTYPE}<w:document").encode("utf-16"), id="utf-16"
        ),
        pytest.param((DOCTYPE + "<w/>").encode("utf-16-le"), id="utf-16 without a mark"),
        pytest.param((DOCTYPE + "<w/>").encode("utf-32"), id="utf-32"),
        pytest.param('<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE w><w/>', id="utf-7"),
        pytest.param('<?xml version="1.0" encoding="cp037"?><w/>', id="declared EBCDIC"),
        pytest.param(f'<?xml version="1.0"{" " * 999}encoding="UTF-7"?>+ADwAIQ-DOCTYPE w><w/>', id="utf-7, far off"),
        pytest.param("<!DOCTYPE w SYSTEM 'file:///etc/passwd'><w/>", id="external"),
    ],
)
@pytest.mark.parametrize("where", ["word/document.xml", "word/_rels/document.xml.rels", "customXml/item1.xml"])
def test_declared_entities_are_refused_before_anything_is_parsed(declared: str | bytes, where: str) -> None:
    assert why(changed(**{where: declared})) is Why.CRAFTED


def test_a_part_in_ebcdic_is_no_part() -> None:
    assert why(changed(**{"word/document.xml": f"{DOCTYPE}<w/>".encode("cp037")})) is Why.DAMAGED


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1251", "ISO-8859-15", "UTF-8", "us-ascii"])
def test_an_encoding_in_which_a_declaration_could_be_seen_is_none_to_fear(encoding: str) -> None:
    item = f'<?xml version="1.0" encoding="{encoding}"?><settings/>'

    assert read(changed(**{"customXml/item1.xml": item})).text == STORY


def test_a_text_that_speaks_of_declarations_is_read() -> None:
    assert read(word(p(t("Write &lt;!DOCTYPE html&gt; first.")))).text == "Write <!DOCTYPE html> first."


@pytest.mark.parametrize(
    "name",
    [
        "../word/x.xml",
        "word/../../x.xml",
        "/etc/passwd",
        "word\\x.xml",
        "C:/x.xml",
        "word//x.xml",
        "./x.xml",
        "WORD/Document.xml",
    ],
)
def test_names_that_no_program_writes_are_refused(name: str) -> None:
    assert why(entry(name)) is Why.CRAFTED


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused() -> None:
    assert why(entry("word/document.xml")) is Why.CRAFTED


def overlapping() -> bytes:
    """A zip whose directory names the same bytes twice."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package:
        package.writestr("a.xml", b"<a/>" * 100)
        first = package.getinfo("a.xml")
        again = ZipInfo("b.xml")
        again.header_offset, again.compress_type = first.header_offset, first.compress_type
        again.compress_size, again.file_size, again.CRC = first.compress_size, first.file_size, first.CRC
        package.filelist.append(again)
    return made.getvalue()


def lying(size: int) -> bytes:
    """The plain file whose directory tells another size of its text."""
    at = PLAIN.rindex(b"word/document.xml") - 46 + 24
    return PLAIN[:at] + struct.pack("<I", size) + PLAIN[at + 4 :]


def locked() -> bytes:
    """The plain file with its first entry marked as encrypted."""
    at = PLAIN.index(b"PK\x01\x02") + 8
    return PLAIN[:at] + b"\x01\x00" + PLAIN[at + 2 :]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(overlapping, Why.CRAFTED, id="overlapping"),
        pytest.param(lambda: lying(10), Why.DAMAGED, id="told smaller than it is"),
        pytest.param(lambda: lying(70_000_000), Why.DAMAGED, id="told larger than it is"),
        pytest.param(lambda: lying(2_000_000_000), Why.BOMB, id="told as a giant"),
        pytest.param(locked, Why.LOCKED, id="a locked entry"),
        pytest.param(lambda: entry("word/x.xml", b"<a/>", ZIP_BZIP2), Why.DAMAGED, id="another packing"),
        pytest.param(lambda: entry("word/x.xml", bytes(81_000_000), ZIP_DEFLATED), Why.BOMB, id="unpacks to 81 MB"),
        pytest.param(
            lambda: entry("word/x.xml", bytes(60_000_000), ZIP_DEFLATED), Why.BOMB, id="a thousand times smaller"
        ),
        pytest.param(
            lambda: zipped({f"word/{number}.png": "" for number in range(10_001)}), Why.BOMB, id="10,001 entries"
        ),
    ],
)
def test_a_zip_that_lies_or_swells_is_refused(data: Callable[[], bytes], reason: Why) -> None:
    assert why(data()) is reason


def test_what_is_packed_in_a_picture_is_never_unpacked() -> None:
    assert parcel.unpacked(entry("word/media/a.png", bytes(30_000_000), ZIP_DEFLATED))["word/media/a.png"] == b""


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param({"word/document.xml": ""}, id="no text"),
        pytest.param({"word/document.xml": "words"}, id="no XML"),
        pytest.param({"word/document.xml": "<a>"}, id="half a tree"),
        pytest.param({"word/document.xml": "<a/>"}, id="another tree"),
        pytest.param({"word/document.xml": part("w:document", "&undeclared;")}, id="an undeclared entity"),
        pytest.param({"_rels/.rels": related()}, id="no way to the text"),
        pytest.param({"_rels/.rels": related(relation("a", "officeDocument", "../../x.xml"))}, id="a way out"),
        pytest.param({"[Content_Types].xml": "<Types"}, id="half the types"),
    ],
)
def test_a_damaged_part_is_told(parts: dict[str, str]) -> None:
    assert why(changed(**parts)) is Why.DAMAGED


@pytest.mark.parametrize(
    "relations",
    [
        (relation("a", "styles", "nowhere.xml"), relation("b", "header", "NULL")),
        (relation("a", "styles", "../../../etc/passwd"), relation("a", "comments", "%2e%2e/%00.xml")),
        (relation("a", "styles", "document.xml"), relation("b", "styles", "document.xml")),
        (relation("a", "footnotes", "document.xml"), relation("b", "comments", "document.xml")),
        tuple(relation(f"a{number}", "header", "document.xml") for number in range(20_000)),
        (relation("&quot;&lt;", "header", "document.xml"), relation("", "", "")),
    ],
)
def test_relations_that_lead_nowhere_do_no_harm(relations: tuple[str, ...]) -> None:
    assert read(word(p(t(STORY)), *relations)).text == STORY


@pytest.mark.parametrize(
    "body",
    [
        p(t(STORY), '<w:r><w:footnoteReference w:id="99999999999999999999"/><w:endnoteReference/></w:r>'),
        p(t(STORY), '<w:commentRangeStart w:id="x"/><w:commentRangeEnd/><w:r><w:commentReference w:id="-5"/></w:r>'),
        p(
            t(STORY),
            says='<w:numPr><w:numId w:val="NaN"/><w:ilvl w:val="-1"/></w:numPr><w:pStyle w:val="' + "x" * 9_999 + '"/>',
        ),
        "<w:p>" + p(t(STORY)) + "</w:p>",
        f"<w:tr><w:tc>{p(t(STORY))}</w:tc></w:tr><w:tc/><w:tr/>",
        p(t(STORY), "<w:r><w:fldChar w:fldCharType='end'/><w:fldChar/><w:fldChar w:fldCharType='separate'/></w:r>"),
        p(t(STORY)) + "<w:sectPr><w:headerReference r:id='rId999'/><w:footerReference/></w:sectPr>",
        t(STORY),
    ],
)
def test_what_makes_no_sense_does_no_harm(body: str) -> None:
    assert read(word(body)).text == STORY


@pytest.mark.parametrize("kind", ["styles", "header", "footer", "footnotes", "comments", "diagramData"])
def test_a_part_of_another_kind_than_it_should_be_does_no_harm(kind: str) -> None:
    parts = parts_of(p(t(STORY)) + f'<w:sectPr><w:headerReference r:id="{kind}"/></w:sectPr>', **{kind: ""})

    assert read(zipped({**parts, f"word/{kind}.xml": "<a><b/>words</a>"})).text == STORY


def test_properties_of_another_kind_than_they_should_be_are_none() -> None:
    ways = relation("a", "officeDocument", "word/document.xml"), relation("b", "core-properties", "core.xml")

    assert read(changed(**{"_rels/.rels": related(*ways), "core.xml": "<a><b/></a>"})).title == ""


def test_tables_as_deep_as_the_parser_goes_are_read() -> None:
    assert read(word(nested(80))).text == STORY


def test_strict_names_are_read_as_the_usual_ones() -> None:
    strict = {
        name: content.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/", "http://purl.oclc.org/ooxml/wordprocessingml/"
        ).replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"
        )
        for name, content in parts_of(p(t(STORY))).items()
    }

    assert read(zipped(strict)).text == STORY


def test_a_tree_is_parsed_without_its_remarks() -> None:
    assert len(parsed(b"<a><!-- x --><?y z?><b/></a>")) == 1


def test_a_long_paragraph_is_cut_into_blocks() -> None:
    answer = read(word(p(t("The ferry sailed again. " * 2_000)) + table((p(t("cell")),))))

    assert len(answer.blocks) > 5
    assert answer.text.endswith("cell")
