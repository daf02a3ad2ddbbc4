"""How well an article is read, by the scorer beside the data and by sentences of our own, and how fast."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.intake.reading_in import take_in
from app.reading.model import Model, load
from app.reading.whole import read
from tests.bench.figures import Figure, Reached, processor
from tests.reading.labelled import f1_by_kind

DATA = Path("../shared/data")
ARTICLE = Path(__file__).with_name("sixty.txt")
SENTENCES = 60
RUNS = 7


@dataclass(frozen=True, slots=True)
class Score:
    """A figure of the scorer: how its line begins, which of its numbers it is, and what is asked."""

    line: str
    number: str
    least: float


SCORES = (
    Score("sentence ends, ewt-dev", "F1", 0.93),
    Score("sentence ends, gum-dev", "F1", 0.98),
    Score("attribution, words of the source", "F1", 0.75),
    Score("attribution, words of the content", "F1", 0.82),
    Score("attribution, sentence reports something", "F1", 0.85),
    Score("attribution, cues", "F1", 0.74),
    Score("check-worthiness, ct24-dev-test", "AP", 0.85),
    Score("must-check in the first 60 % of sentences", "", 0.90),
)
KIND = 0.90


def figures(folder: Path) -> Iterator[Figure | Reached]:
    os.environ["OMP_NUM_THREADS"] = "1"
    yield from scored(folder)
    model = load()
    for kind, f1 in sorted(f1_by_kind("kinds", model).items()):
        yield Reached(f"kind {kind}, F1", f1, KIND, "150 sentences of our own")
    yield from clocked(model)


def scored(folder: Path) -> Iterator[Reached]:
    """What the scorer says of `proofdesk propose` on the data; a sentence where there is no data."""
    files = sorted(path for part in ("sentences", "attribution", "worth") for path in (DATA / part).rglob("*.txt"))
    if not files:
        sys.stdout.write(f"  There is no data in {DATA}: how well it is read was not scored.\n")
        return
    told = folder / "reading.jsonl"
    with told.open("wb") as out:
        command = [sys.executable, "-m", "ui", "propose", *map(str, files), "--json"]
        if subprocess.run(command, check=False, stdout=out).returncode:
            sys.stdout.write("  Not all files could be read; those that were not count as empty.\n")
    scorer = [sys.executable, str(DATA / "score.py"), "reading", str(told)]
    lines = subprocess.run(scorer, check=True, capture_output=True, text=True).stdout.splitlines()
    for score in SCORES:
        yield Reached(f"{score.line} {score.number}".strip(), number_in(lines, score), score.least)


def number_in(lines: list[str], score: Score) -> float:
    """The number behind its name in the line that begins so; 0 where the scorer says nothing."""
    line = next((line for line in lines if line.startswith(score.line)), "")
    found = re.search(rf"{score.number}\s+(\d\.\d+)", line[len(score.line) :])
    return float(found[1]) if found else 0.0


def clocked(model: Model) -> Iterator[Figure]:
    """Processor time of a whole reading, the model loaded."""
    intake = take_in(ARTICLE.read_bytes(), ARTICLE.name)
    told = f"{len(read(intake.text, intake.blocks, model).sentences)} sentences"
    took = min(processor(lambda: read(intake.text, intake.blocks, model)) for _ in range(RUNS))
    yield Figure(f"an article of {SENTENCES} sentences, model loaded, one core", took, 2, "s", told)
    plain = min(processor(lambda: read(intake.text, intake.blocks, None)) for _ in range(RUNS))
    yield Figure("the same by rules alone", plain, 2, "s", told)
