"""The child gives up what it does not need: shown by a reader that attacks, in the real child's place."""

import sys
from pathlib import Path

import orjson
import pytest

from app.intake.answer import Answer
from app.intake.asking import ask
from app.intake.child import child_command

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock and seccomp are Linux's")

HOSTILE = Path(__file__).with_name("hostile.py")
STOPPED_BY = {
    "connect a socket": "seccomp",
    "look up an address": "seccomp",
    "run a program": "seccomp",
    "fork": "seccomp",
    "read /etc/passwd": "landlock",
    "list the home": "landlock",
    "list the root": "landlock",
    "read a private file": "landlock",
    "write beside it": "landlock",
    "change its rights": "seccomp",
    "remove it": "landlock",
    "write to the temporary folder": "landlock",
    "take 2 GiB": "memory",
    "signal the parent": "seccomp",
    "signal everybody": "seccomp",
    "read the parent's variables": "landlock",
    "read the parent's memory": "landlock",
    "trace the parent": "seccomp",
    "raise its own limits": "seccomp",
    "change its user": "seccomp",
}


@pytest.fixture(scope="module")
def private(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("private") / "source.txt"
    path.write_text("the name of a source", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def answer(private: Path) -> Answer:
    paths = {"private": str(private), "home": str(Path.home()), "temporary": str(private.parent)}
    return ask([sys.executable, "-I", str(HOSTILE)], orjson.dumps(paths))


@pytest.fixture(scope="module")
def told(answer: Answer) -> dict[str, str]:
    return dict(line.split(": ") for line in answer.text.splitlines())


@pytest.mark.parametrize("attack", STOPPED_BY)
def test_an_attack_fails(attack: str, told: dict[str, str], answer: Answer) -> None:
    if not any(layer.startswith(STOPPED_BY[attack]) for layer in answer.confinement):
        pytest.skip(f"this kernel has no {STOPPED_BY[attack]}")

    assert told[attack] != "allowed"


def test_what_python_needs_still_works(told: dict[str, str]) -> None:
    assert told["read Python's library"] == "allowed"


def test_nothing_was_written_or_changed(told: dict[str, str], private: Path) -> None:
    assert told
    assert [path.name for path in private.parent.iterdir()] == ["source.txt"]
    assert private.read_text(encoding="utf-8") == "the name of a source"


@pytest.mark.parametrize("media", ["text/plain", "text/markdown", "text/html", "given"])
def test_every_reader_runs_confined(media: str, answer: Answer) -> None:
    real = ask([*child_command(), media], b"<html><p>Words that can be read</p>")

    assert real.confinement == answer.confinement
    assert set(real.confinement) >= {"memory", "processor time", "file size", "open files", "core dumps", "processes"}
