"""The claim list: the first paint, a row, the filter, the jump to the end, the search."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from resources.themes import LIGHT
from tests import bench_claims as pane
from tests.bench.figures import Figure
from ui.theme import appearance


def figures(folder: Path) -> Iterator[Figure]:
    application = QApplication([])
    appearance.apply(application, LIGHT)
    on = pane.listed(*pane.many_claims(folder, 50_000))
    yield Figure("list of 50,000 claims: first paint", pane.first_paint(on) * 1e3, 150, "ms")
    yield Figure("update a row", pane.update_a_row(on) * 1e3, 2, "ms")
    yield Figure("filter", pane.filtering(on) * 1e3, 50, "ms")
    yield Figure("jump to the last", pane.jump_to_the_last(on) * 1e3, 50, "ms")
    on.ledger.close()
    more = pane.listed(*pane.many_claims(folder, 100_000))
    pane.prepare_search(more)
    yield Figure("search as one types in 100,000 claims, a letter", pane.search_as_one_types(more) * 1e3, 16, "ms")
    more.ledger.close()
