"""`proofdesk newer`: what it says, and that its request is the same whoever gives it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import VERSION
from app.newer import channel
from tests.cli.commands import PROGRAM, Command, Said, program
from tests.newer.announced import OTHER, sealed, shipping, text
from tests.newer.server import answered, go_straight, request, serving

ELSEWHERE = """
import sys
from pathlib import Path
import app
app.VERSION = sys.argv[1]
from app.newer import channel
channel.SHIPPED = Path(sys.argv[2])
from ui.__main__ import main
sys.exit(main(sys.argv[3:]))
"""
"""The program as another version of it."""
HEAVY = ("nacl", "certifi", "http.client", "urllib.request")


@pytest.fixture(autouse=True)
def straight(monkeypatch: pytest.MonkeyPatch) -> None:
    go_straight(monkeypatch)


@pytest.fixture
def answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, proofdesk: Command) -> Command:
    """Runs the command against a server that gives this answer."""

    def run(data: bytes, *words: str) -> Said:
        with serving(answered(data)) as server:
            monkeypatch.setattr(channel, "SHIPPED", shipping(tmp_path, server.address))
            return proofdesk("newer", *words)

    return run


def test_a_build_that_knows_no_address_asks_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, proofdesk: Command
) -> None:
    monkeypatch.setattr(channel, "SHIPPED", shipping(tmp_path, ""))

    said = proofdesk("newer")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("This build of Proofdesk knows no address to ask for a newer version.")


def test_a_newer_version_is_told_with_its_page_its_news_and_its_digests(answer: Command) -> None:
    said = answer(sealed(text()))

    assert (said.code, said.err) == (0, "")
    first, *more = said.out.splitlines()
    assert first == (
        f"Proofdesk 1.3.0 is there, since 3 May 2026; this is {VERSION}. "
        "It is to be had at https://proofdesk.example/1.3.0"
    )
    assert more == [
        "  It opens faster.",
        "  A report can be printed.",
        f"  {'ab' * 32}  proofdesk-1.3.0.tar.xz",
    ]


def test_the_newest_version_says_only_that(answer: Command) -> None:
    said = answer(sealed(text(version="0.0.9")))

    assert said == (0, f"This is the newest version of Proofdesk: {VERSION}.\n", "")


def test_it_is_told_to_machines_as_well(answer: Command) -> None:
    told = answer(sealed(text()), "--json").json

    assert (told["running"], told["newer"], told["version"]) == (VERSION, True, "1.3.0")
    assert (told["date"], told["expires"]) == ("2026-05-03", "2126-08-03")
    assert told["sha256"] == {"proofdesk-1.3.0.tar.xz": "ab" * 32}


@pytest.mark.parametrize("data", [sealed(text(), OTHER), b"<html>", sealed(text(expires="2020-01-01"))])
def test_what_proves_nothing_is_a_problem(answer: Command, data: bytes) -> None:
    said = answer(data)

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("What 127.0.0.1 answered") or "answered with something" in said.err


def test_another_user_on_another_desk_with_another_version_sends_the_same_bytes(tmp_path: Path) -> None:
    with serving(answered(sealed(text()))) as server:
        shipped = shipping(tmp_path, server.address)
        for version, who in (("0.1.0", "ines"), ("9.2.7", "ada")):
            asked_by(who, version, shipped, tmp_path / who)

    first, second = server.heard
    assert first == second == request(server)


def asked_by(who: str, version: str, shipped: Path, home: Path) -> None:
    """The command in a world of its own: another account, home, language, time zone, desk and reviewer."""
    home.mkdir()
    language = {"ines": "de_DE.UTF-8", "ada": "C"}[who]
    world = {
        "HOME": str(home), "USER": who, "LOGNAME": who, "HOSTNAME": f"{who}-laptop", "LANG": language,
        "LC_ALL": language, "TZ": {"ines": "Europe/Berlin", "ada": "Asia/Tokyo"}[who],
        "PROOFDESK_DESK": str(home / f"{who}.proofdesk"), "PROOFDESK_REVIEWER": who, "PATH": os.defpath,
    }  # fmt: skip
    ended = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, version, shipped, "--reviewer", who, "newer"],
        env=world,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert version in ended.stdout


def test_nothing_of_the_desk_is_looked_at(answer: Command, own_world: Path) -> None:
    answer(sealed(text()))

    assert [path for path in own_world.rglob("*") if path.is_file()] == []


def test_the_installed_program_has_the_command() -> None:
    assert program("newer", "--help").out.startswith("Usage: proofdesk newer")


@pytest.mark.parametrize("words", [("articles",), ("--help",), ("newer", "--help")])
def test_no_other_command_loads_what_this_one_needs(words: tuple[str, ...]) -> None:
    loaded = (
        f"import sys; from app import cli; cli.main({list(words)!r}); print([n for n in {HEAVY} if n in sys.modules])"
    )

    said = subprocess.run([PROGRAM.with_name("python"), "-c", loaded], capture_output=True, text=True, check=True)

    assert said.stdout.endswith("[]\n")
