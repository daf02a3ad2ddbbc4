"""Bad input is told in a sentence, ends in 1, and leaves nothing half taken; odd input is kept to the code point."""

import re
from collections.abc import Callable
from pathlib import Path

import orjson
import pytest

from app import places
from app.domain.ids import ArticleId, ClaimId
from app.intake.limits import LARGEST_FILE
from app.store import sqlite
from tests.cli.commands import TEXT, Command, program, the_desk
from tests.services.marked import TRICKY

REACHING = """<html><head>
<script src='//evil.invalid/x.js'></script><link rel=stylesheet href='file:///etc/passwd'>
</head><body><article>
<h1>The bell rings again</h1>
<p onclick='steal()'>The bell of Orsk rang on Monday for the first time since 1911, and some 300 people came.</p>
<img src='http://evil.invalid/p.png'><iframe src='//evil.invalid/'></iframe>
<p>The founder of the bell is not known to anybody.</p>
</article></body></html>"""


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\n\t", "is empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "format that Proofdesk does not read"),
        ("nul.txt", b"The bell\x00 rang on\x00 Monday.\x00" * 50, "is a binary file"),
        ("invalid.txt", b"The bell rang on Monday \xe2\x80\xa6 and \xc3\x28 again \xff\xfe\xfd.", "could not be read"),
        ("story.docx", b"PK\x03\x04" + b"\x00" * 300, "is damaged or cut short"),
        ("script.html", b"<html><body><script>steal()</script></body></html>", "without any text of its own"),
        ("deep.html", b"<div>" * 200_000 + b"The bell rang.", "could not be read"),
    ],
)
def test_a_file_that_is_no_article_is_told_and_nothing_is_taken_in(
    proofdesk: Command, tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)

    said = proofdesk("add", path)

    assert (said.code, said.out) == (1, "")
    assert f"“{name}”" in said.err
    assert says in said.err
    assert "Nothing was taken in" in said.err
    assert path.read_bytes() == data
    assert not places.default_desk().exists()


@pytest.mark.parametrize("name", ["none.txt", "folder"])
def test_a_file_that_is_not_there_is_told(proofdesk: Command, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()

    said = proofdesk("add", tmp_path / name)

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(f"{tmp_path / name} could not be read: ")


def test_fifty_megabytes_are_refused(proofdesk: Command, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"The bell rang on Monday in Orsk.\n" * (50_000_000 // 33))

    said = proofdesk("add", path)

    assert said.code == 1
    assert f"is too large: a file may have {LARGEST_FILE // 1_000_000} MB at most." in said.err


def test_one_line_of_five_megabytes_is_an_article_like_any_other(proofdesk: Command, tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_text("The bell of Orsk rang. " * 217_000 + "Nobody heard it 🔔.")

    article = proofdesk("add", path).word
    claim = proofdesk("claim", article, "--quote", "Nobody heard it 🔔").word

    shown = proofdesk("show", article, "--json").json
    assert shown["claims"][0]["id"] == claim
    assert shown["claims"][0]["spans"][0]["start"] == 23 * 217_000


def test_what_cannot_be_seen_is_kept_in_the_text(proofdesk: Command, tmp_path: Path) -> None:
    text = "Bell \u202erings\u202c\n\nThe b\u200bell r\u00adang on M\u2066ond\u2069ay."
    (tmp_path / "odd.txt").write_text(text)

    article = proofdesk("add", tmp_path / "odd.txt").word

    with the_desk() as ledger:
        draft = ledger.newest_draft(ArticleId(article))
        assert draft is not None
        assert ledger.text(draft.sha256) == text


@pytest.mark.parametrize("quote", ["👩🏽‍🚀 crew", "قصر البارون", "14\u00a0miles", "e\u0301tait", "🔔🔔 twice", "नमस्ते"])
def test_spans_are_exact_to_the_code_point(proofdesk: Command, tmp_path: Path, quote: str) -> None:
    (tmp_path / "tricky.txt").write_text(TRICKY)
    article = proofdesk("add", tmp_path / "tricky.txt").word

    proofdesk("claim", article, "--quote", quote)

    (span,) = proofdesk("show", article, "--json").json["claims"][0]["spans"]
    assert (span["start"], span["end"]) == (TRICKY.index(quote), TRICKY.index(quote) + len(quote))
    assert TRICKY[span["start"] : span["end"]] == span["quote"] == quote


def test_a_page_that_reaches_out_is_read_and_reaches_nothing(proofdesk: Command, tmp_path: Path) -> None:
    """Its own words are in the report; its scripts, pictures and addresses are not. No test can reach the network."""
    (tmp_path / "page.html").write_text(REACHING)

    article = proofdesk("add", tmp_path / "page.html").word
    proofdesk("claim", article, "--quote", "300 people came")
    proofdesk("export", article, "--to", tmp_path / "report.html")

    written = (tmp_path / "report.html").read_text()
    assert "300 people came" in written
    assert not re.search(r"<script|evil\.invalid|file:|onclick|steal|passwd", written)


def test_a_title_that_would_command_the_terminal_does_not(proofdesk: Command, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(TEXT)

    article = proofdesk("add", tmp_path / "story.txt", "--title", "Bell \x1b]0;owned\x07 \x9b31m \u202egnir").word
    proofdesk("claim", article, "--quote", "on Monday", "--statement", "It \x1b[2Jrang")
    told = [proofdesk(verb, article) for verb in ("show", "history")] + [proofdesk("articles")]

    assert all(said.code == 0 for said in told)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", "".join(said.out for said in told))


def newer(path: Path) -> None:
    db = sqlite.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])


@pytest.mark.parametrize(("spoil", "says"), [(newer, "newer version"), (truncated, "cut short")])
@pytest.mark.parametrize("words", [("articles",), ("verify", "--json"), ("backup", "copy.proofdesk")])
def test_a_desk_file_that_cannot_be_used_is_told_and_left(
    proofdesk: Command, article: ArticleId, spoil: Callable[[Path], None], says: str, words: tuple[str, ...]
) -> None:
    desk = places.default_desk()
    spoil(desk)
    before = desk.read_bytes()

    said = proofdesk(*words)

    assert (said.code, said.out) == (1, "")
    assert says in said.err
    assert desk.read_bytes() == before


@pytest.mark.parametrize("words", [("judge", "verified"), ("reword", "It rang"), ("withdraw",)])
def test_a_desk_file_that_is_read_only_by_its_bits_is_left_even_by_a_superuser(
    proofdesk: Command, claim: ClaimId, words: tuple[str, ...]
) -> None:
    desk = places.default_desk()
    desk.chmod(0o400)
    before = desk.read_bytes()

    said = proofdesk(words[0], claim, *words[1:])

    assert (said.code, said.out) == (1, "")
    assert f"The desk file {desk} is read-only." in said.err
    assert desk.read_bytes() == before


def test_one_changed_byte_is_told(proofdesk: Command, article: ArticleId) -> None:
    desk = places.default_desk()
    body = desk.read_bytes()
    at = body.index(b'"author":"Ines') + 10
    desk.write_bytes(body[:at] + b"A" + body[at + 1 :])

    said = proofdesk("verify")

    assert (said.code, said.out) == (1, "")
    assert re.fullmatch(r"Entry \d was altered: its bytes are not those that were hashed\.\n", said.err)


def test_a_desk_that_is_open_in_another_window_is_told(article: ArticleId) -> None:
    with the_desk():
        said = program("articles")

    assert (said.code, said.out) == (1, "")
    assert "is open in another window. Nothing was changed. Close it there first." in said.err


ODD = {
    "words.txt": "bridge, river, mayor\n\nroad\n",
    "numbers.txt": "12\n1,300\n4.5\n2019\n17%\n$3m\n",
    "capitals.txt": "THE MAYOR OF TOLMIN, ADA BRINK, RESIGNED ON TUESDAY. BRINK DENIED THAT SHE HAD BEEN WARNED.\n",
    "marks.txt": "“She said ‘no’ and „nobody“ knew, said Brink. «Nous avons 12 ponts», ›Es ist so‹ ‹Oui› 'It is\n",
    "hidden.txt": "The b\u200bell\u202e rang on M\u2066ond\u2069ay, e\u0301tait 14\u00a0miles 🔔, قال البارون.\n",
    "\u202eodd\x1b[2J.txt": "The bell rang.\n",
}


def test_odd_files_are_read_to_the_code_point_beside_files_that_are_none(proofdesk: Command, tmp_path: Path) -> None:
    for name, text in ODD.items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    (tmp_path / "blank.txt").write_bytes(b" \n")
    (tmp_path / "nul.txt").write_bytes(b"The bell\x00 rang\x00 on Monday.\x00" * 50)
    files = [tmp_path / name for name in (*ODD, "blank.txt", "nul.txt")]

    said, told = proofdesk("propose", *files, "--json"), proofdesk("propose", *files)

    assert said.code == told.code == 1
    assert "is empty" in said.err
    assert "is a binary file" in said.err
    readings = [orjson.loads(line) for line in said.out.splitlines()]
    assert [Path(reading["file"]).name for reading in readings] == [*ODD]
    for reading, text in zip(readings, ODD.values(), strict=True):
        assert reading["proposals"]
        assert all(text[one["start"] : one["end"]] == one["text"] for one in reading["proposals"])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", told.out)
