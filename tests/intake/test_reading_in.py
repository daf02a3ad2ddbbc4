"""The door of intake: whole files through the real child, and every file that is not taken in."""

import hashlib
import socket
import sys
import sysconfig
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.domain.article import Label
from app.domain.problem import Problem
from app.intake.asking import ask
from app.intake.limits import LONGEST_BLOCK
from app.intake.reading_in import body, take_in, take_text
from tests.intake.pages import GLUED, PAGE

SHARED = Path(__file__).parents[3] / "shared"
KAZAKHSTAN = SHARED / "articles" / "kazakhstan.txt"


def test_a_file_is_taken_in_with_all_that_is_known_of_it() -> None:
    data = GLUED.encode()

    intake = take_in(data, "ferry.txt")

    source = intake.source
    assert intake.text == GLUED
    assert intake.title == "Ferry to Skarn Island stopped after crack is found"
    assert (source.name, source.media, source.size) == ("ferry.txt", "text/plain", len(data))
    assert (source.sha256, source.encoding, source.found_by) == (hashlib.sha256(data).hexdigest(), "utf-8", "utf-8")
    assert intake.blocks[6].when == "2023-01-09T18:05-05:00"


@pytest.mark.parametrize(
    ("name", "media"),
    [("ferry.html", "text/html"), ("ferry", "text/html"), ("ferry.txt", "text/plain"), ("a.md", "text/markdown")],
)
def test_the_name_and_the_content_tell_the_reader(name: str, media: str) -> None:
    assert take_in(PAGE.encode(), name).source.media == media


def test_the_caller_may_say_what_a_file_is() -> None:
    assert take_in(PAGE.encode(), "ferry.txt", media="text/html").text.startswith("Home")


def test_the_body_is_the_story_one_block_a_line() -> None:
    lines = body(take_in(PAGE.encode(), "ferry.html")).split("\n")

    assert len(lines) == 7
    assert lines[0].startswith("The only ferry")
    assert lines[1] == "A crack that grew"


def test_a_line_break_in_a_block_is_a_space_in_the_body() -> None:
    assert body(take_in(b"> We heard it\n> first.\n", "a.md")) == "> We heard it > first."


def test_pasted_text_is_kept_to_the_code_point() -> None:
    text = "Ferry\r\n\r\nIt\u00a0was \U0001f469\u200d\U0001f467 e\u0301 \u0645\u0631\u062d\u0628\u0627 late.\ufeff"

    intake = take_text(text)

    assert intake.text == text
    assert (intake.source.name, intake.source.size, intake.source.found_by) == (
        "Pasted text",
        len(text.encode()),
        "given",
    )


def test_what_cannot_be_seen_is_kept_and_marked() -> None:
    intake = take_in("The \u202eferry\u202c was\u200b p\u0430id for.".encode(), "ferry.txt")

    assert [intake.text[mark.start : mark.end] for mark in intake.marks] == ["\u202e", "\u202c", "\u200b", "p\u0430id"]


def test_a_text_without_a_headline_is_titled_by_its_first_line() -> None:
    assert take_in(b"The ferry was stopped.\nIt was late.", "note.txt").title == "The ferry was stopped."


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        pytest.param(b"", "a.txt", "is empty", id="empty"),
        pytest.param(b" \r\n\t", "a.txt", "is empty", id="white space"),
        pytest.param(bytes(range(256)) * 10, "a.txt", "is a binary file", id="binary"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(99), "a.txt", "a format that Proofdesk does not read", id="picture"),
        pytest.param(b"%PDF-1.7 ...", "a.pdf", "is damaged or cut short", id="pdf"),
        pytest.param(b"a " * 25_000_000, "a.txt", "20 MB at most", id="50 MB"),
        pytest.param("It\u2019s fine. ".encode() * 3 + b"\xff", "a.txt", "invalid bytes", id="invalid UTF-8"),
        pytest.param(b"abc \xff\xfe def \x80\x81", "a.txt", "no encoding that can be told", id="no encoding"),
        pytest.param(b"words with a NUL\0 in them", "a.txt", "is a binary file", id="NUL"),
        pytest.param(b"<html><script>1</script></html>", "a.html", "without any text", id="a page of scripts"),
        pytest.param(b"<div>" * 200_000, "a.html", "too deeply nested", id="nested"),
        pytest.param(b"a\n\n" * 200_001, "a.txt", "more than 200,000 paragraphs", id="paragraphs"),
    ],
)
def test_what_is_not_taken_in_is_told_in_a_sentence(data: bytes, name: str, said: str) -> None:
    with pytest.raises(Problem) as told:
        take_in(data, name)

    assert said in told.value.what
    assert name in told.value.what
    assert "Nothing was taken in" in told.value.kept


def test_half_a_character_that_was_pasted_is_told_in_a_sentence() -> None:
    with pytest.raises(Problem, match="could not be read"):
        take_text("half \ud800 a character")


@pytest.mark.parametrize(
    "line", [b"a" * 5_000_000, b"The ferry sailed again. " * 210_000, "\u0430".encode() * 2_500_000]
)
def test_one_line_of_five_megabytes_is_taken_in(line: bytes) -> None:
    intake = take_in(line, "line.txt")

    assert intake.text.encode() == line
    assert max(block.end - block.start for block in intake.blocks) <= LONGEST_BLOCK


def test_files_are_taken_in_by_several_threads_at_once() -> None:
    texts = [f"Ferry {number} stopped\n\nIt was late." for number in range(8)]

    with ThreadPoolExecutor(4) as pool:
        taken = list(pool.map(take_text, texts))

    assert [intake.text for intake in taken] == texts


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


@pytest.fixture
def prying_page(listening: socket.socket, tmp_path: Path) -> bytes:
    """A page that names a server that listens, and a file that is there, in every way that pages can."""
    host = f"127.0.0.1:{listening.getsockname()[1]}"
    secret = tmp_path / "secret.txt"
    secret.write_text("the name of a source", encoding="utf-8")
    return PRYING.replace("HOST", host).replace("FILE", str(secret)).encode()


PRYING = """<?xml version="1.0"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://HOST/xhtml.dtd" [
<!ENTITY near SYSTEM "file://FILE"> <!ENTITY far SYSTEM "http://HOST/entity">]>
<html xmlns:xi="http://www.w3.org/2001/XInclude" manifest="http://HOST/manifest"><head>
<base href="http://HOST/"><link rel="stylesheet" href="//HOST/style.css"><meta http-equiv="refresh" content="0; url=http://HOST/">
<script src="http://HOST/script.js"></script><style>@import url(http://HOST/import.css);</style></head>
<body background="http://HOST/background.png" onload="fetch('http://HOST/fetched')">
<h1>Ferry stopped after crack is found</h1>
<p>The ferry was taken out of service on Sunday, said the company that runs it. &near; &far;
<img src="http://HOST/tracker.gif"><img src="file://FILE"><img src="//HOST/x.png"></p>
<xi:include href="file://FILE" parse="text"/><iframe src="file://FILE"></iframe><object data="//HOST/o"></object>
<embed src="file://FILE"><video poster="http://HOST/poster"></video><svg><image href="http://HOST/svg"/></svg>
<p style="background: url(http://HOST/background)">It will not sail again before the spring, said the port.</p>
</body></html>"""


def test_nothing_that_a_page_names_is_fetched_or_read(prying_page: bytes, listening: socket.socket) -> None:
    intake = take_in(prying_page, "ferry.html")

    assert "taken out of service" in intake.text
    assert "the name of a source" not in intake.text
    with pytest.raises(BlockingIOError):
        listening.accept()


def test_the_reader_of_pages_asks_for_no_socket_and_for_no_file_but_of_python(prying_page: bytes) -> None:
    watched = Path(__file__).with_name("watched.py")

    text = ask([sys.executable, "-I", str(watched)], prying_page).text

    asked = text[: text.index("\nREAD\n")].splitlines()[1:]
    assert "taken out of service" in text
    assert [
        each for each in asked if not each.startswith("open") or not any(path in each for path in _of_python())
    ] == []


def _of_python() -> list[str]:
    return [sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")]


@pytest.mark.skipif(not KAZAKHSTAN.exists(), reason="the shared articles are not here")
def test_the_real_page_comes_out_in_all_its_parts() -> None:
    data = KAZAKHSTAN.read_bytes()

    intake = take_in(data, KAZAKHSTAN.name)

    found = [(block.label, block.repeats) for block in intake.blocks]
    body_paragraphs, subhead = [(Label.BODY, None)], [(Label.SUBHEAD, None)]
    assert intake.text == data.decode()
    assert found[:4] == [(Label.FURNITURE, None), (Label.HEADLINE, None), (Label.HEADLINE, 1), (Label.CAPTION, None)]
    assert found[4:7] == [(Label.CAPTION, 3), (Label.CREDIT, None), (Label.DATELINE, None)]
    assert found[7:-1] == [*body_paragraphs * 2, *subhead, *body_paragraphs * 2, *subhead, *body_paragraphs * 5]
    assert found[-1] == (Label.FURNITURE, None)
    assert intake.text[: intake.blocks[0].end] == "News"
    assert intake.text[intake.blocks[-1].start :].strip() == "Related content"
    assert [block.when for block in intake.blocks if block.when] == ["2024-04-08T10:17-04:00"]
