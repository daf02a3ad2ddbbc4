"""How large the first window is, by the room that a screen has."""

import pytest
from PySide6.QtCore import QSize

from ui.window import FIRST, LEAST, first_size


@pytest.mark.parametrize(
    ("room", "size"),
    [
        ((2560, 1440), FIRST),
        ((1366, 768), (1366, 728)),
        ((1400, 900), (1400, 860)),
        ((1024, 720), LEAST),
        ((800, 800), FIRST),
    ],
)
def test_the_first_window_fits_the_screen(room: tuple[int, int], size: tuple[int, int]) -> None:
    assert first_size(QSize(*room)) == QSize(*size)
