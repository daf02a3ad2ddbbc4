"""The reader of PDF files runs in the confined child, and whatever is broken in a file ends in a sentence."""

import random

import pytest

from app.domain.problem import Problem
from app.intake.asking import ask
from app.intake.child import child_command
from app.intake.media import PDF
from app.intake.reading_in import take_in
from tests.intake.pdf.builders import printed
from tests.intake.pdf.test_roles import story

FLIPS = 12


def test_the_reader_gives_up_what_the_others_do() -> None:
    plain = ask([*child_command(), "text/plain"], b"Words that can be read")

    assert ask([*child_command(), PDF], printed(story)).confinement == plain.confinement


@pytest.mark.parametrize("seed", range(FLIPS))
def test_a_file_with_broken_bytes_is_read_or_told(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  chances, not secrets
    data = bytearray(printed(story))
    for _ in range(40):
        data[chance.randrange(9, len(data))] = chance.randrange(256)

    try:
        text = take_in(bytes(data), "story.pdf").text
    except Problem as told:
        text = told.what

    assert text
