"""Whatever is printed in columns comes back: each paragraph a block, its words in order, its cut words whole."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from app.intake.answer import packed, unpacked
from app.intake.pdf import read
from tests.intake.pdf.builders import LEADING, SIZE, Press, face, printed, words

STEMS = ("commission", "harbour", "passengers", "inspector", "island", "mainland", "scandal", "company", "responsible")
OTHERS = ("the", "of", "ferry", "Tromsø", "2019", "1,204", "well-known", "O'Brien", "late", "and", "stopped", "4.2m")
INSET, FEWEST_ROWS = 10, 3


@st.composite
def paragraphs(draw: st.DrawFn) -> list[str]:
    """Paragraphs of one to eighty words, each begun with a capital and closed; long words stand in the first."""
    said = draw(st.lists(st.lists(st.sampled_from(STEMS + OTHERS), min_size=8, max_size=80), min_size=2, max_size=9))
    return [f"They said {' '.join(STEMS)} again.", *(f"Then {' '.join(words)} ended." for words in said)]


def typeset(said: str, width: float) -> Iterator[tuple[int, str]]:
    """The lines of a paragraph, each with how far it is set in; a long word is cut where half of it still fits."""
    metrics, line, inset = QFontMetricsF(face(SIZE)), "", INSET
    for word in said.split(" "):
        wider = f"{line} {word}".strip()
        if metrics.horizontalAdvance(wider) <= width - inset:
            line = wider
            continue
        half = len(word) // 2 if word in STEMS else 0
        fits = half and metrics.horizontalAdvance(f"{line} {word[:half]}-") <= width - inset
        yield inset, f"{line} {word[:half]}-" if fits else line
        line, inset = word[half:] if fits else word, 0
    yield inset, line


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@pytest.mark.parametrize(("columns", "rows"), [(1, 40), (2, 40), (1, 12), (2, 14)])
@given(story=paragraphs())
def test_the_paragraphs_come_back(columns: int, rows: int, story: list[str]) -> None:
    width = (475 - 14 * (columns - 1)) / columns
    lines = [line for said in story for line in typeset(said, width)]
    assume(columns == 1 or len(lines) % (rows * columns) >= rows + FEWEST_ROWS or len(lines) <= rows)
    pages = [lines[start : start + rows * columns] for start in range(0, len(lines), rows * columns)]

    def drawn(page: list[tuple[int, str]], press: Press) -> None:
        for row, (inset, line) in enumerate(page):
            left = 60 + row // rows * (width + 14) + inset
            press.line(left, 80 + row % rows * LEADING, line)

    answer = unpacked(packed(read(printed(*(lambda press, page=page: drawn(page, press) for page in pages))))[8:])

    assert " ".join(words(answer)) == " ".join(story)
    assert answer.text == "\n\n".join(story)
