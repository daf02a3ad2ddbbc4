"""The worker gives up what it does not need: shown by one that attacks, in the real worker's place."""

import os
import sys
from pathlib import Path

import orjson
import pytest

from app.domain.article import Block, Label
from app.reading.reading import Reading
from app.reading.worker import Worker
from tests.intake.test_confinement import STOPPED_BY as STOPPED_THERE

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock and seccomp are Linux's")

HOSTILE = Path(__file__).with_name("hostile.py")
STOPPED_BY = {
    **{attack: layer for attack, layer in STOPPED_THERE.items() if attack != "take 2 GiB"},
    "take 5 GiB": "memory",
    "use what the parent has open": "",
    "know the surroundings": "",
}


@pytest.fixture(scope="module")
def private(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("private") / "source.txt"
    path.write_text("the name of a source", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def answer(private: Path) -> Reading:
    paths = {"private": str(private), "home": str(Path.home()), "temporary": str(private.parent)}
    asked = orjson.dumps(paths).decode()
    worker = Worker([sys.executable, "-I", str(HOSTILE)])
    with private.open("rb") as held:
        os.set_inheritable(held.fileno(), True)
        reading = worker.read(asked, (Block(0, len(asked), Label.BODY),))
    worker.rest()
    return reading


@pytest.fixture(scope="module")
def told(answer: Reading) -> dict[str, str]:
    return dict(note.says.split(": ") for note in answer.notes)


@pytest.mark.parametrize("attack", STOPPED_BY)
def test_an_attack_fails(attack: str, told: dict[str, str], answer: Reading) -> None:
    if STOPPED_BY[attack] not in answer.reader:
        pytest.skip(f"this kernel has no {STOPPED_BY[attack]}")

    assert told[attack] != "allowed"


def test_what_reading_needs_still_works(told: dict[str, str]) -> None:
    assert told["read Python's library"] == "allowed"
    assert told["read the model"] == "allowed"


def test_nothing_was_written_or_changed(told: dict[str, str], private: Path) -> None:
    assert told
    assert [path.name for path in private.parent.iterdir()] == ["source.txt"]
    assert private.read_text(encoding="utf-8") == "the name of a source"
