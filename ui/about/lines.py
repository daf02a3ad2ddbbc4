"""A page of plain Markdown in parts: headings, paragraphs, points. One line of the file is one of them."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a line is, by the mark that it begins with."""

    TITLE = "# "
    HEADING = "## "
    POINT = "- "
    PARAGRAPH = ""


class Line(NamedTuple):
    kind: Kind
    words: str


def lines(text: str) -> Iterator[Line]:
    """Each line that says something."""
    for line in text.splitlines():
        if line.strip():
            kind = next(kind for kind in Kind if line.startswith(kind))
            yield Line(kind, line.removeprefix(kind).strip())
