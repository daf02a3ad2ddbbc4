"""Sentences of invented news with the kinds that a person gave them, as pages to be read; and how well they are read.

`kinds.json` was written and labelled before the rules; `kinds_check.json` after them, before they had been tried on it.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from app.domain.article import Block, Label
from app.domain.claim import Kind
from app.reading.kinds import RULES, kinds
from app.reading.model import Model
from app.reading.opening import open_page
from app.reading.reading import Place
from app.reading.sayings import find
from app.reading.sight import Sight

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text of several sentences, their places and kinds."""

    text: str
    blocks: tuple[Block, ...]
    rows: tuple[tuple[Place, frozenset[Kind]], ...]


def texts(name: str) -> Iterator[Labelled]:
    """The labelled texts of one file; sentences of the body that follow one another make one block."""
    for story in json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))["texts"]:
        rows = story["sentences"]
        joints = [*(" " if one["block"] == two["block"] == "body" else "\n\n" for one, two in pairwise(rows)), ""]
        text, places = "", []
        for row, joint in zip(rows, joints, strict=True):
            places.append((len(text), len(text) + len(row["text"])))
            text += row["text"] + joint
        marks = [at for at, joint in enumerate(joints) if joint != " "]
        starts = [0, *(at + 1 for at in marks[:-1])]
        blocks = [
            Block(places[a][0], places[b][1], Label(rows[a]["block"])) for a, b in zip(starts, marks, strict=True)
        ]
        labels = [frozenset(map(Kind, row["kinds"])) for row in rows]
        yield Labelled(text, tuple(blocks), tuple(zip(places, labels, strict=True)))


def f1_by_kind(name: str, model: Model | None) -> dict[Kind, float]:
    """F1 for each kind that the file's labels have, over its sentences."""
    hit, wrong = Counter[Kind](), Counter[Kind]()
    for story in texts(name):
        page = open_page(story.text, story.blocks, model)
        sight = Sight(page, find(page))
        for place, labels in story.rows:
            found = frozenset(kinds(sight, place))
            hit.update(found & labels)
            wrong.update(found ^ labels)
    return {kind: 2 * hit[kind] / (2 * hit[kind] + wrong[kind] or 1) for kind in RULES}
