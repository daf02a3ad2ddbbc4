"""The program dresses the whole of Qt: what it wore before a test is put on again after it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.theme import fonts


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[None]:
    """Style, palette, font, text scale and colour scheme as they were."""
    style, palette, font, scale = qapp.style().name(), qapp.palette(), qapp.font(), fonts.scale()

    yield

    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    fonts.use_scale(scale)
