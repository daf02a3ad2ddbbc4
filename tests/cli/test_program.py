"""The installed program, in a process of its own, does what the commands do in this one."""

import os
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from app.domain.ids import ArticleId, ClaimId
from tests.cli.commands import PROGRAM, TEXT, program, the_desk

LIMITED = """
import os, resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Runs a program on a disk on which no file can grow beyond 400,000 bytes."""


def test_an_article_goes_from_standard_input_to_a_report(tmp_path: Path) -> None:
    article = program("add", "-", stdin=TEXT.encode()).word
    claim = program("claim", article, "--quote", "rang on Monday").word

    codes = [
        program("judge", claim[:8], "verified", "--rationale", "Heard 🔔.").code,
        program("export", article[:8], "--to", tmp_path / "report.json").code,
        program("verify").code,
    ]

    assert codes == [0, 0, 0]
    assert orjson.loads((tmp_path / "report.json").read_bytes())["findings"][0]["state"] == "verified"


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("articles",), 0, ""),
        (("show", "feed"), 1, "There is no article “feed” on this desk.\n"),
        (("judge",), 2, "Error: Missing argument 'CLAIM'."),
    ],
)
def test_the_exit_code_tells_how_it_went(words: tuple[str, ...], code: int, says: str) -> None:
    said = program(*words)

    assert (said.code, said.out) == (code, "")
    assert says in said.err


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_what_is_printed_is_utf_8_whatever_the_system_speaks(article: ArticleId, claim: ClaimId, encoding: str) -> None:
    said = program("show", article, "--json", env={"PYTHONIOENCODING": encoding})
    wrong = program("show", "🔔", env={"PYTHONIOENCODING": encoding})

    assert (said.code, said.err) == (0, "")
    assert said.json["claims"][0]["statement"] == "“It was heard 14 miles away,”"
    assert wrong == (1, "", "There is no article “🔔” on this desk.\n")


def test_a_reader_that_has_had_enough_is_no_error() -> None:
    with subprocess.Popen(
        [PROGRAM, "blocks", *[__file__] * 40], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=dict(os.environ)
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.read(10)
        child.stdout.close()
        told = child.stderr.read()

    assert told == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of a file's size")
def test_a_full_disk_takes_nothing_in_and_loses_nothing(article: ArticleId, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(f"{TEXT}\n\n" * 9000)

    ended = subprocess.run(
        [sys.executable, "-c", LIMITED, PROGRAM, "add", tmp_path / "long.txt"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("Not saved: ")
    assert "Nothing that was saved before is lost." in ended.stderr
    with the_desk() as ledger:
        assert [line.id for line in ledger.articles()] == [article]
        assert ledger.verify() == []
