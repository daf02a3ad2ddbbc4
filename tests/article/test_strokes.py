"""Lines cut from strips are the lines that the theme draws."""

import pytest
from PySide6.QtGui import QImage, QPainter

from app.domain.verdict import State
from resources.themes import LIGHT, state_look
from ui.article.strokes import LONG, underline
from ui.theme.lines import draw_line

ROUNDING = 10
"""Steps of 256 that half-transparent ink may differ by, once it has been through a picture."""


def canvas(width: int) -> QImage:
    image = QImage(width, 8, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    return image


@pytest.mark.parametrize("state", list(State))
def test_a_cut_line_is_the_line_itself(state: State) -> None:
    look = state_look(LIGHT, state)
    cut, drawn = canvas(200), canvas(200)
    for image, draw in ((cut, underline), (drawn, draw_line)):
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, look, 0, 200, 2)
        painter.end()

    parts = [bytes(image.constBits()) for image in (cut, drawn)]
    assert max(abs(one - other) for one, other in zip(*parts, strict=True)) <= ROUNDING


def test_a_line_longer_than_a_strip_has_no_gap() -> None:
    image = canvas(LONG + 300)
    painter = QPainter(image)

    underline(painter, state_look(LIGHT, State.VERIFIED), 10, LONG + 200, 2)
    painter.end()

    assert {image.pixelColor(x, 3).name() for x in range(10, LONG + 200)} == {state_look(LIGHT, State.VERIFIED).ink}
