"""How well claims are found again in the next draft, on articles that an editor of ours went through, and how fast."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from app.anchoring.anchors import anchor
from app.anchoring.comparison import compare
from app.anchoring.page import Page
from app.domain.sentence import Place, sentences
from tests.anchoring.editor import Editor, claims
from tests.anchoring.manuscript import Proof
from tests.anchoring.marks import Marks, marked
from tests.anchoring.pages import page
from tests.anchoring.writer import article, news
from tests.bench.figures import Figure, Reached, processor

DATA = Path("../shared/data/attribution")
CLAIMS = 100_000
"""Claims that are looked for in drafts of our own; PROOFDESK_CLAIMS asks for another number."""
OF_DATA = 10_000
EDITS = (0.3, 0.3, 1.0, 3.0)
"""Edits for each paragraph: light, light, thorough, rewritten."""
SIZES = (150, 400, 800)
LONGEST = 12_000

Fresh = Callable[[Random], str]


def figures(folder: Path) -> Iterator[Figure | Reached]:
    most = int(os.environ.get("PROOFDESK_CLAIMS", CLAIMS))
    yield from _judged("", lambda chance: page(article(chance, chance.choice(SIZES))), news, most)
    texts = [_text(path) for path in sorted(DATA.glob("*.txt"))]
    if texts:
        pool = [
            text[slice(*place)] for text in texts for place in sentences(text, 0, len(text)) if _is_plain(text, place)
        ]
        yield from _judged("real news, ", lambda chance: page(chance.choice(texts)), _of(pool), min(most, OF_DATA))
    else:
        sys.stdout.write(f"  There is no data in {DATA}: real news was not edited.\n")
    yield _clocked(10_000, 500, 0.5)
    yield _clocked(100_000, 5_000, 6)


def _judged(what: str, draft: Callable[[Random], Page], fresh: Fresh, most: int) -> Iterator[Figure | Reached]:
    """What became of the claims of many drafts, edited lightly and thoroughly, and of drafts set anew."""
    light, all_of_them = Marks(), Marks()
    for number in range(most):
        chance = _chance(number)
        times = EDITS[number % len(EDITS)]
        found = _edited(chance, draft(chance), fresh, times)
        all_of_them += found
        light += found if times < 1 else Marks()
        if all_of_them["claims"] >= most:
            break
    shaped = Marks()
    for number in range(max(1, most // 500)):
        chance = _chance(-1 - number)
        old = draft(chance)
        shaped += _marks(chance, Editor(chance, old, fresh).reshaped())
    yield from _told(what, light, all_of_them, shaped)


def _chance(number: int) -> Random:
    return Random(number)  # noqa: S311 - the same articles each time, nothing secret


def _edited(chance: Random, old: Page, fresh: Fresh, times: float) -> Marks:
    return _marks(chance, Editor(chance, old, fresh).edited(1 + int(times * len(old.blocks))))


def _marks(chance: Random, proof: Proof) -> Marks:
    return marked(proof, claims(chance, proof.old, 60))


def _told(what: str, light: Marks, marks: Marks, shaped: Marks) -> Iterator[Figure | Reached]:
    count = f"{marks['claims']} claims"
    yield Reached(f"{what}found where the words stand, light edits", *_found(light))
    yield Reached(f"{what}found where the words stand, all edits", *_found(marks))
    told = f"in {count}; beside, words found at another place than the editor's: {marks['wrong place']}"
    yield Figure(f"{what}kept although something that matters changed", marks["turned, kept"], 0, "", told)
    offered = f"of {marks['deleted']}; {marks['deleted, asked']} offered as a question"
    yield Figure(f"{what}deleted, and placed without asking", marks["deleted, placed"], 0, "", offered)
    doubted = 100 * shaped["standing, doubted"] / max(1, shaped["claims"])
    yield Figure(f"{what}stale where typography alone changed", doubted, 0.1, "%", f"of {shaped['claims']} claims")
    asked, stale = (100 * marks[name] / max(1, marks["claims"]) for name in ("asked", "stale"))
    sys.stdout.write(f"  {what}{asked:.1f} % put to the person, {stale:.1f} % stale without a question, of {count}\n")


def _found(marks: Marks) -> tuple[float, float, str]:
    asked = 100 * marks["standing, asked"] / max(1, marks["standing"])
    return marks["standing, found"] / max(1, marks["standing"]), 0.995, f"{asked:.2f} % asked with the place among them"


def _clocked(words: int, most: int, seconds: float) -> Figure:
    chance = _chance(words)
    old = page(article(chance, words))
    new = Editor(chance, old, news).edited(len(old.blocks) // 2).new
    places = claims(chance, old, most)
    took = processor(lambda: anchor(compare(old, new), old, new, places))
    return Figure(f"{words} words, {len(places)} claims, an edit in every other paragraph", took, seconds, "s")


def _text(path: Path) -> str:
    lines = (" ".join(line.split()) for line in path.read_text(encoding="utf-8").splitlines())
    return "\n\n".join(line for line in lines if line)[:LONGEST]


def _is_plain(text: str, place: Place) -> bool:
    return 40 < place[1] - place[0] < 300 and "\n" not in text[slice(*place)]


def _of(pool: list[str]) -> Fresh:
    return lambda chance: chance.choice(pool)
