"""What kind of file something is: its name's ending first, then its first bytes."""

import pytest

from app.intake.media import media_of
from app.intake.refusal import Refused, Why


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("story.txt", "text/plain"),
        ("STORY.TXT", "text/plain"),
        ("story.md", "text/markdown"),
        ("story.markdown", "text/markdown"),
        ("story.htm", "text/html"),
        ("story.html", "text/html"),
        ("story.xhtml", "text/html"),
        ("story", "text/plain"),
        ("story.eml", "text/plain"),
    ],
)
def test_the_ending_tells(name: str, media: str) -> None:
    assert media_of(b"Some words", name) == media


@pytest.mark.parametrize(
    "head",
    [
        b"<!DOCTYPE html>",
        b"\n <html lang=en>",
        b"\xef\xbb\xbf<HTML>",
        b"<?xml version='1.0'?>\n<html>",
        b"<!-- saved --><!doctype html>",
    ],
)
def test_without_a_known_ending_the_first_bytes_tell_a_page(head: bytes) -> None:
    assert media_of(head + b"<p>Words", "story") == "text/html"


def test_a_text_that_speaks_of_html_is_a_text() -> None:
    assert media_of(b"The <html> element is the root.", "story") == "text/plain"


@pytest.mark.parametrize(("head", "name"), [(b"%PDF-1.7", "story.txt"), (b"\r\n--mail--\r\n%PDF-1.4", "story.pdf")])
def test_a_pdf_is_told_by_how_it_begins_even_behind_a_few_bytes(head: bytes, name: str) -> None:
    assert media_of(head, name) == "application/pdf"


def test_a_text_that_speaks_of_pdf_is_a_text() -> None:
    assert media_of(b"Such a file begins with %PDF-1.7.", "story.txt") == "text/plain"


@pytest.mark.parametrize("head", [b"PK\x03\x04", b"{\\rtf1", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a"])
def test_another_format_is_refused_whatever_its_name(head: bytes) -> None:
    with pytest.raises(Refused) as refused:
        media_of(head, "story.txt")

    assert refused.value.why is Why.FORMAT
