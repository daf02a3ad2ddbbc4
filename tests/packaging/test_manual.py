"""The manual page: every command and option of the program, in roff that no tool complains of."""

from pathlib import Path

import click
import pytest

from app import VERSION
from app.cli.frame import proofdesk
from app.verbs import VERBS
from bundling import manual
from tests.packaging.tools import output


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The page, as the build leaves it."""
    file = tmp_path / "proofdesk.1"
    file.write_text(manual.page(), "utf-8")
    return file


def test_the_page_tells_every_command(written: Path) -> None:
    page = written.read_text("utf-8")

    assert [name for name in (*proofdesk.commands, *VERBS) if rf".TP{chr(10)}\fB{name}\fR" not in page] == []


def test_the_page_tells_every_option_that_has_an_explanation() -> None:
    page = manual.page().replace("\\-", "-")

    explained = [words for command in proofdesk.commands.values() for words in explanations(command)]

    assert [words for words in explained if words not in page] == []


def explanations(command: click.Command) -> list[str]:
    """What a command's options say of themselves, each in one line."""
    return [" ".join(param.help.split()) for param in command.params if isinstance(param, click.Option) and param.help]


def test_every_place_of_the_frame_is_filled() -> None:
    page = manual.page()

    assert f"Proofdesk {VERSION}" in page
    assert "@" not in page


def test_words_cannot_become_macros() -> None:
    words = [manual.escaped(text) for text in (".so\nfile", "'quoted", r"a\b", "--desk")]

    assert words == [r"\&.so file", r"\&'quoted", r"a\eb", r"\-\-desk"]


def test_man_shows_the_page_without_a_warning(written: Path) -> None:
    shown = output("man", "--warnings", "-E", "UTF-8", "-l", written, MANWIDTH="80", MANPAGER="cat", LC_ALL="C.UTF-8")

    assert "warning" not in shown
    assert "proofdesk - check the facts of an article, claim by claim" in shown


def test_mandoc_finds_no_error(written: Path) -> None:
    assert output("mandoc", "-T", "lint", "-W", "error", written) == ""
