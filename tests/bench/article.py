"""The article pane: the first paint, a change of width, one claim recoloured, a page further down."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from resources.themes import LIGHT
from tests import bench_article as pane
from tests.bench.figures import Figure
from ui.theme import appearance


def figures(folder: Path) -> Iterator[Figure]:
    application = QApplication([])
    appearance.apply(application, LIGHT)
    yield from laptop(folder)
    yield from book(folder)


def laptop(folder: Path) -> Iterator[Figure]:
    """100,000 words, with 5,000 claims and without."""
    plain = pane.shown(*pane.long_article(folder, 100_000, 0))
    marked = pane.shown(*pane.long_article(folder, 100_000, 5_000))
    for work, name in ((pane.first_paint, "first paint"), (pane.change_of_width, "change of width")):
        work(plain), work(marked)
        floor, took = (min(work(on) for _ in range(5)) for on in (plain, marked))
        told = f"{took * 1e3:.0f} beside {floor * 1e3:.0f} ms without claims"
        yield Figure(f"{name}, 100,000 words with 5,000 claims", took / floor, 2.5, "x", told)
        yield Figure(f"{name}, the same, processor time", took * 1e3, 150, "ms")
    plain.ledger.close()
    marked.ledger.close()


def book(folder: Path) -> Iterator[Figure]:
    """1,000,000 words with 50,000 spans."""
    on = pane.shown(*pane.long_article(folder, 1_000_000, 50_000))
    yield Figure("first paint, 1,000,000 words with 50,000 spans", pane.first_paint(on), 0.4, "s")
    yield Figure("recolour one of them", pane.recolour_one(on) * 1e3, 5, "ms")
    yield Figure("scroll a page there", pane.scroll_a_page(on) * 1e3, 16, "ms")
    on.ledger.close()
