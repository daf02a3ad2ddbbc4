"""Where sentences begin and end: sentencex, block by block, with our own mending."""

import re
from collections.abc import Iterator, Sequence

from sentencex import get_sentence_boundaries

from app.domain.article import Block
from app.reading.reading import Place

_SURROGATE = re.compile("[\ud800-\udfff]")


def sentences(text: str, blocks: Sequence[Block], language: str) -> tuple[Place, ...]:
    """The sentences of all blocks in the order of the text, without white space at their ends."""
    sound = whole(text)
    return tuple(place for block in blocks for place in _of_block(sound, block.start, block.end, language or "en"))


def whole(text: str) -> str:
    """The text with half characters replaced, one for one: what is written in Rust or C takes none."""
    return _SURROGATE.sub("\ufffd", text)


def _of_block(text: str, start: int, end: int, language: str) -> Iterator[Place]:
    for found in get_sentence_boundaries(language, text[start:end]):
        place = trimmed(text, start + found["start_index"], start + found["end_index"])
        if place[0] < place[1]:
            yield place


def trimmed(text: str, start: int, end: int) -> Place:
    """The place without white space at its ends; empty where there is nothing else."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
