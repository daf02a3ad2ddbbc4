"""A worker that attacks: in the real worker's place, with its own confinement, it tells what it was allowed to do.

Started by the tests as a program. What it is asked to read is JSON with the paths to attack.
"""

import os
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

import orjson

from app.confinement.confine import confine
from app.reading import child
from app.reading.model import PACKAGE, Model
from app.reading.reading import Note, Reading
from app.reading.wire import send, wanted
from tests.intake.hostile import ATTACKS, tried

OPEN_TO_US = 4
"""Standard input, output and error, and the way of the answers."""


def use_what_the_parent_has_open(_: dict[str, str], __: int) -> None:
    if sum(map(_is_open, range(64))) <= OPEN_TO_US:
        raise OSError


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def know_the_surroundings(_: dict[str, str], __: int) -> None:
    if "HOME" not in os.environ and "PROOFDESK_DESK" not in os.environ:
        raise OSError


def read_the_model(_: dict[str, str], __: int) -> None:
    Path(str(import_module(PACKAGE).__file__)).read_bytes()


OWN = {
    "take 5 GiB": lambda _, __: bytearray(5 << 30),
    "use what the parent has open": use_what_the_parent_has_open,
    "know the surroundings": know_the_surroundings,
    "read the model": read_the_model,
}
in_force: list[str] = []


def confined(memory: int, processor_time: int | None) -> list[str]:
    in_force.extend(confine(memory, processor_time))
    return in_force


def attack(model: Model | None, asked: BinaryIO, answers: BinaryIO) -> None:
    """Every attack, a note each: its name, then "allowed" or the error that stopped it."""
    paths = orjson.loads(wanted(asked).text)
    attacks = {name: one for name, one in {**ATTACKS, **OWN}.items() if name != "take 2 GiB"}
    notes = tuple(Note((0, 1), f"{name}: {tried(one, paths)}") for name, one in attacks.items())
    send(answers, Reading("", " ".join(in_force), notes=notes))


if __name__ == "__main__":
    vars(child).update(confine=confined, serve=attack)
    child.main()
