"""The whole application wears another theme: the paper goes with it, style sheet and all."""

from PySide6.QtWidgets import QApplication

from resources.themes import CONTRAST, DARK, LIGHT
from tests.article.builders import Bench
from ui.theme import appearance


def test_the_paper_follows_the_application_from_theme_to_theme(qapp: QApplication, bench: Bench) -> None:
    seen = []

    for theme in (LIGHT, DARK, CONTRAST, LIGHT):
        appearance.apply(qapp, theme)
        bench.pane.set_theme(theme)
        seen.append(bench.pane.grab().toImage().pixelColor(bench.pane.width() // 2, 5).name())

    qapp.setStyleSheet("")
    assert seen == [LIGHT.paper, DARK.paper, CONTRAST.paper, LIGHT.paper]
