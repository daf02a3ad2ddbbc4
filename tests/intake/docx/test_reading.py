"""A Word file through the door of intake and the real child: known by its bytes, read confined, nothing fetched."""

import hashlib
import socket
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from app.intake.asking import ask
from app.intake.child import child_command
from app.intake.media import DOCX, media_of
from app.intake.reading_in import take_in
from app.intake.refusal import Refused, Why
from tests.intake.docx.builders import p, parts_of, related, relation, saved, t, word, zipped

STORY = "It will not sail again before the spring."


def test_paragraphs_are_read_in_the_confined_child() -> None:
    document = docx.Document()
    document.add_paragraph("The ferry was stopped on Sunday, said the port.")
    document.add_paragraph(STORY)
    data = saved(document)

    intake = take_in(data, "ferry.docx")

    assert intake.text == f"The ferry was stopped on Sunday, said the port.\n\n{STORY}"
    assert (intake.source.media, intake.source.size) == (DOCX, len(data))
    assert intake.source.sha256 == hashlib.sha256(data).hexdigest()


def test_the_child_is_as_confined_as_for_a_text() -> None:
    of_word, of_text = (
        ask([*child_command(), media], data) for media, data in ((DOCX, word(p(t(STORY)))), ("text/plain", b"Words."))
    )

    assert of_word.confinement == of_text.confinement


@pytest.mark.parametrize("name", ["story.docx", "STORY.DOCX", "story", "story.zip", "story.txt"])
def test_a_word_file_is_known_by_the_names_in_it(name: str) -> None:
    assert media_of(word(p(t(STORY))), name) == DOCX


@pytest.mark.parametrize("name", ["a.docx", "a.docm", "a.dotx", "a.dotm"])
def test_a_zip_by_the_name_of_a_word_file_is_for_the_child_to_judge(name: str) -> None:
    assert media_of(b"PK\x03\x04" + bytes(99), name) == DOCX


@pytest.mark.parametrize("name", ["a.odt", "a.xlsx", "a.epub", "a.zip"])
def test_another_zip_is_refused(name: str) -> None:
    with pytest.raises(Refused) as refused:
        media_of(zipped({"content.xml": "<a/>"}), name)

    assert refused.value.why is Why.FORMAT


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


@pytest.fixture
def prying(listening: socket.socket, tmp_path: Path) -> bytes:
    """A Word file that names a server that listens, and a file that is there, in every way that Word files can."""
    host = f"http://127.0.0.1:{listening.getsockname()[1]}"
    secret = tmp_path / "secret.txt"
    secret.write_text("the name of a source", encoding="utf-8")
    kinds = ("image", "oleObject", "hyperlink", "attachedTemplate", "header", "footnotes", "comments", "styles")
    outside = [relation(f"far{kind}", kind, f"{host}/{kind}", "External") for kind in kinds]
    outside += [relation(f"near{kind}", kind, secret.as_uri(), "External") for kind in kinds]
    linked = '<w:drawing><pic:pic><a:blip r:link="farimage"/></pic:pic></w:drawing>'
    field = f'<w:fldSimple w:instr=" INCLUDETEXT {secret} "><w:r><w:t>before</w:t></w:r></w:fldSimple>'
    parts = parts_of(p(t(STORY), f"<w:r>{linked}</w:r>", field), *outside)
    return zipped({**parts, "word/_rels/settings.xml.rels": related(*outside)})


def test_nothing_that_a_file_names_is_fetched_or_read(prying: bytes, listening: socket.socket) -> None:
    intake = take_in(prying, "ferry.docx")

    assert intake.text == f"{STORY}before"
    assert any("linked picture" in each for each in intake.source.left_out)
    with pytest.raises(BlockingIOError):
        listening.accept()


def test_the_reader_asks_for_no_socket_and_for_no_file_but_of_python(prying: bytes) -> None:
    watched = Path(__file__).with_name("watched.py")
    own = [sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")]

    asked = ask([sys.executable, "-I", str(watched)], prying).text.splitlines()[1:]

    assert [each for each in asked if not each.startswith("open") or not any(path in each for path in own)] == []
