"""`python -m tests.bench.weighing`: learns the weights of app/reading/weights.py anew from our own sentences.

The sentences stand in tests/reading/worth, written and labelled by hand for this: 2 must be checked, 1 could be, 0 is
nothing to check. It is a logistic regression with a penalty on large weights, solved by Newton's steps; nothing of it
is needed when the program runs.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.article import Block, Label
from app.reading.kinds import kinds
from app.reading.model import Model, load
from app.reading.page import Page
from app.reading.sayings import find
from app.reading.sight import Sight
from app.reading.signs import Signs, signs

SENTENCES = Path(__file__).parent.parent / "reading" / "worth"
TABLE = Path(__file__).parents[2] / "app" / "reading" / "weights.py"
AIMS = {"0": 0.0, "1": 0.2, "2": 1.0}
"""What the score should be for each label."""
PENALTY = 2.0
STEPS = 30
ROUNDS = 3
NEVER_LESS = frozenset(
    {"change", "denial", "duration", "first since", "large number", "measure", "money", "office", "quoted", "share"}
)
"""What never makes a fact less worth checking, however few sentences have it: learnt below nought, it is left out."""
Numbers = NDArray[np.float64]


Row = tuple[Signs, float]
"""The signs of a sentence, and what its score should be."""


def sentences(model: Model) -> list[Row]:
    return [row for name in ("debate", "news") for row in labelled(name, model)]


def learnt(rows: Sequence[Row]) -> tuple[dict[str, float], float]:
    """The weight of each sign, and the bias."""
    names = sorted({name for found, _ in rows for name in found})
    strengths = np.array([[found.get(name, 0.0) for name in names] + [1.0] for found, _ in rows])
    aims = np.array([aim for _, aim in rows])
    weights = fitted(strengths, aims)
    for _ in range(ROUNDS):
        against = [at for at, name in enumerate(names) if name in NEVER_LESS and weights[at] < 0]
        strengths[:, against] = 0.0
        weights = fitted(strengths, aims)
    return {name: round(float(weight), 2) for name, weight in zip(names, weights, strict=False)}, float(weights[-1])


def labelled(name: str, model: Model) -> list[Row]:
    """The signs of each sentence of a file, and its aim. A line of news without a stop that must be checked is a
    headline.
    """
    lines = [line.split("|", 1) for line in (SENTENCES / f"{name}.txt").read_text(encoding="utf-8").splitlines()]
    text, blocks = "", []
    for label, words in lines:
        headline = name == "news" and label == "2" and words[-1] not in '.?!"'
        start = len(text)
        text += words + "\n\n"
        blocks.append(Block(start, start + len(words), Label.HEADLINE if headline else Label.BODY))
    places = tuple((block.start, block.end) for block in blocks)
    page = Page(text, tuple(blocks), None, "en", places, model.parse(text, places))
    sight = Sight(page, find(page))
    return [
        (signs(sight, place, kinds(sight, place)), AIMS[label]) for place, (label, _) in zip(places, lines, strict=True)
    ]


def fitted(strengths: Numbers, aims: Numbers) -> Numbers:
    """The weights under which the aims are likeliest, the last of them (the bias) without a penalty."""
    weights = np.zeros(strengths.shape[1])
    penalty = np.full(strengths.shape[1], PENALTY)
    penalty[-1] = 1e-6
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-(strengths @ weights)))
        slope = strengths.T @ (likely - aims) + penalty * weights
        bend = (strengths * (likely * (1 - likely))[:, None]).T @ strengths + np.diag(penalty)
        weights = weights - np.linalg.solve(bend, slope)
    return weights


def table(weights: dict[str, float], bias: float) -> str:
    """The module that holds the weights, the heaviest first."""
    ordered = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))
    lines = "\n".join(f'    "{name}": {weight},' for name, weight in ordered)
    return f"{SAYS}\nBIAS = {bias:.2f}\nWEIGHTS = {{\n{lines}\n}}\n"


SAYS = '''"""What each sign adds to the worth of a fact.

Learnt by `python -m tests.bench.weighing` from our own sentences.
"""
'''


if __name__ == "__main__":
    TABLE.write_text(table(*learnt(sentences(load()))), encoding="utf-8")
    sys.stdout.write(f"{TABLE.name} written\n")
