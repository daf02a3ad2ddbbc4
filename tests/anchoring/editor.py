"""An editor who goes through a draft as editors do: mends, cuts, moves, splits, joins, and changes facts."""

import re
from collections.abc import Callable
from random import Random

from app.anchoring.page import Page
from app.domain.sentence import Place, sentences
from app.domain.weightywords import KINDS
from tests.anchoring.manuscript import Line, Manuscript, Proof
from tests.anchoring.reshaping import reshaped
from tests.anchoring.strand import written
from tests.anchoring.turning import TURNS

_OTHERS = ["careful", "wooden", "narrow", "distant", "modern", "curious", "broken", "pleasant", "solid", "painted"]
_ASIDES = (", as planned,", ", it turned out,", ", in the end,", ", by the way,")


class Editor:
    """Edits one draft. `fresh` writes a sentence that the draft does not have."""

    def __init__(self, chance: Random, page: Page, fresh: Callable[[Random], str]) -> None:
        self.chance, self.fresh = chance, fresh
        self.draft = Manuscript(page)

    def edited(self, times: int) -> Proof:
        """The draft after so many edits, whatever they are."""
        deeds = [deed for deed, weight in DEEDS.items() for _ in range(weight)]
        for _ in range(times):
            self.chance.choice(deeds)(self)
        return self.draft.finished()

    def reshaped(self) -> Proof:
        """The draft in another typography, and no other change."""
        for line in self.draft.lines():
            line.strand = reshaped(self.chance, line.strand)
        return self.draft.finished()

    def turn(self) -> None:
        """Something that matters, in one sentence; it is left alone afterwards."""
        kind = self.chance.choice(list(TURNS))
        for _ in range(6):
            line = self._line()
            if line and line.edits & {"joined", "split"}:
                continue
            edited = None if line is None else TURNS[kind](self.chance, line.strand)
            if line and edited:
                line.strand, line.turned = edited, True
                line.edits.add(kind)
                return

    def reshape(self) -> None:
        if line := self._line():
            line.strand = reshaped(self.chance, line.strand)
            line.edits.add("reshaped")

    def mend(self) -> None:
        """Another letter in a word."""
        self._in_a_word(lambda word: word[:2] + ("x" if word[2] == "y" else "y") + word[3:])

    def swap_word(self) -> None:
        self._in_a_word(lambda _: self.chance.choice(_OTHERS))

    def drop_word(self) -> None:
        self._in_a_word(lambda _: "")

    def _in_a_word(self, other: Callable[[str], str]) -> None:
        line = self._line()
        words = [one for one in re.finditer(r"\b[a-z]{5,}\b", line.strand.text) if one[0] not in KINDS] if line else []
        if line and words:
            match = self.chance.choice(words)
            line.strand = line.strand.replaced(match.start(), match.end(), other(match[0]))
            line.edits.add("words")

    def add_aside(self) -> None:
        line = self._line()
        gaps = [one.start() for one in re.finditer(r"(?<=[a-z]) (?=[a-z])", line.strand.text)] if line else []
        if line and gaps:
            at = self.chance.choice(gaps)
            line.strand = line.strand.replaced(at, at, self.chance.choice(_ASIDES))
            line.edits.add("words")

    def trim_quotation(self) -> None:
        line = self._line()
        match = re.search(r"“[^”]{12,}( [^ ”]+ [^ ”]+)[,.]?”", line.strand.text) if line else None
        if line and match and not set(match[1].lower().split()) & KINDS.keys():
            line.strand = line.strand.replaced(match.start(1), match.end(1), "")
            line.edits.add("words")

    def move(self) -> None:
        """A sentence to another place."""
        paragraph = self._body()
        if paragraph:
            line = paragraph.pop(self.chance.randrange(len(paragraph)))
            self._put(line)

    def _put(self, line: Line) -> None:
        line.edits.add("moved")
        paragraph = self._body()
        if paragraph is None:
            self._insert([line])
        else:
            paragraph.insert(self.chance.randint(0, len(paragraph)), line)

    def exchange(self) -> None:
        """Two sentences, each in the place of the other."""
        here, there = self._body(), self._body()
        if here and there:
            one, other = self.chance.randrange(len(here)), self.chance.randrange(len(there))
            here[one], there[other] = there[other], here[one]

    def split(self) -> None:
        paragraph = self._paragraph()
        line = self.chance.choice(paragraph) if paragraph else None
        match = re.search(r"(?<=\w{4}),? (?:and|but|which|who) (?=\w)", line.strand.text[10:-10]) if line else None
        if paragraph and line and match and not line.turned:
            end, start = match.start() + 10, match.end() + 10
            head, tail = line.strand[:end] + written("."), line.strand[start:]
            tail = tail.reshaped(0, 1, tail.text[0].upper())
            at = paragraph.index(line)
            paragraph[at : at + 1] = [Line(head, line.edits | {"split"}), Line(tail, line.edits | {"split"})]

    def join(self) -> None:
        paragraph = self._body()
        if not paragraph or len(paragraph) < 2:
            return
        at = self.chance.randrange(len(paragraph) - 1)
        one, other = paragraph[at : at + 2]
        if one.strand.text.endswith(".") and not (one.turned or other.turned):
            tail = other.strand
            if re.match(r"(?:The|A|An|It|In|Some|About|At|Nobody|Work) ", tail.text):
                tail = tail.reshaped(0, 1, tail.text[0].lower())
            between = self.chance.choice([", and ", "; ", ", while "])
            both = one.strand[:-1] + written(between) + tail
            paragraph[at : at + 2] = [Line(both, one.edits | other.edits | {"joined"})]

    def cut(self) -> None:
        paragraph = self._paragraph()
        if paragraph:
            paragraph.pop(self.chance.randrange(len(paragraph)))

    def replace(self) -> None:
        """A sentence out, and another one in its place."""
        paragraph = self._paragraph()
        if paragraph:
            paragraph[self.chance.randrange(len(paragraph))] = self._fresh()

    def insert(self) -> None:
        if paragraph := self._body():
            paragraph.insert(self.chance.randint(0, len(paragraph)), self._fresh())

    def _fresh(self) -> Line:
        """A sentence that the draft did not have."""
        words = self.fresh(self.chance)
        while words in self.draft.old.text:
            words = self.fresh(self.chance)
        return Line(written(words))

    def repeat(self) -> None:
        """A sentence once more, as a caption."""
        line = self._line()
        if line:
            self.draft.copied |= set(line.strand.origins)
            self._insert([Line(written(line.strand.text))])

    def _insert(self, paragraph: list[Line]) -> None:
        self.draft.paragraphs.insert(self.chance.randint(1, max(1, len(self.draft.paragraphs))), paragraph)

    def move_paragraph(self) -> None:
        paragraphs = self.draft.paragraphs
        if len(paragraphs) > 2:
            self._insert(paragraphs.pop(self.chance.randrange(1, len(paragraphs))))

    def cut_paragraph(self) -> None:
        paragraphs = self.draft.paragraphs
        if len(paragraphs) > 2:
            paragraphs.pop(self.chance.randrange(len(paragraphs)))

    def write_paragraph(self) -> None:
        self._insert([self._fresh() for _ in range(self.chance.randint(1, 3))])

    def break_paragraph(self) -> None:
        paragraph = self._paragraph()
        if paragraph and len(paragraph) > 1:
            at = self.chance.randrange(1, len(paragraph))
            index = self.draft.paragraphs.index(paragraph)
            self.draft.paragraphs[index : index + 1] = [paragraph[:at], paragraph[at:]]

    def merge_paragraphs(self) -> None:
        paragraphs = self.draft.paragraphs
        if len(paragraphs) > 2:
            at = self.chance.randrange(1, len(paragraphs) - 1)
            paragraphs[at : at + 2] = [paragraphs[at] + paragraphs[at + 1]]

    def _paragraph(self) -> list[Line] | None:
        full = [paragraph for paragraph in self.draft.paragraphs if paragraph]
        return self.chance.choice(full) if full else None

    def _body(self) -> list[Line] | None:
        """A paragraph below the headline."""
        full = [paragraph for paragraph in self.draft.paragraphs[1:] if paragraph]
        return self.chance.choice(full) if full else None

    def _line(self) -> Line | None:
        paragraph = self._paragraph()
        line = self.chance.choice(paragraph) if paragraph else None
        return None if line is None or line.turned else line


DEEDS: dict[Callable[[Editor], None], int] = {
    Editor.turn: 8,
    Editor.reshape: 6,
    Editor.mend: 4,
    Editor.swap_word: 4,
    Editor.drop_word: 3,
    Editor.add_aside: 3,
    Editor.trim_quotation: 1,
    Editor.move: 2,
    Editor.exchange: 1,
    Editor.split: 2,
    Editor.join: 2,
    Editor.cut: 2,
    Editor.replace: 2,
    Editor.insert: 2,
    Editor.repeat: 1,
    Editor.move_paragraph: 1,
    Editor.cut_paragraph: 1,
    Editor.write_paragraph: 1,
    Editor.break_paragraph: 1,
    Editor.merge_paragraphs: 1,
}
"""What an editor does, and how often."""


def claims(chance: Random, page: Page, most: int) -> list[Place]:
    """Stretches as a checker marks them: sentences, parts of them, figures, two sentences, the headline."""
    places = [place for block in page.blocks for place in sentences(page.text, block.start, block.end)]
    found = [_claim(chance, page.text, places, at) for at in range(len(places)) for _ in range(chance.randint(1, 2))]
    return chance.sample(found, min(most, len(found)))


def _claim(chance: Random, text: str, places: list[Place], at: int) -> Place:
    start, end = places[at]
    kind = chance.random()
    if kind < 0.4:
        return start, end
    if kind < 0.5 and at + 1 < len(places):
        return start, places[at + 1][1]
    words = [(match.start(), match.end()) for match in re.finditer(r"\S+", text[start:end])]
    figures = [number for number, word in enumerate(words) if text[start + word[0]].isdigit()]
    first = chance.choice(figures) if figures and kind < 0.65 else chance.randrange(len(words))
    last = min(len(words) - 1, first + (chance.randint(0, 1) if kind < 0.65 else chance.randint(1, 9)))
    stop = text[: start + words[last][1]].rstrip(".,;”")
    return start + words[first][0], max(len(stop), start + words[first][0] + 1)
