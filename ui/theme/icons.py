"""The icons: one family of lines on a grid of 20 pixels, drawn in the theme's ink as sharply as the screen can show."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from resources import path
from resources.drawings import drawing
from resources.themes import Theme

GRID = 20
PROGRAM_SIZES = (16, 24, 32, 48, 64, 128, 256)


def icon(name: str, theme: Theme, px: int = GRID) -> QIcon:
    """An icon in the theme's ink, greyed where it is disabled; ask again when the theme has changed.

    Raises FileNotFoundError for a name that no file in `resources/icons` has.
    """
    made = QIcon(pixmap(name, theme.ink, px))
    made.addPixmap(pixmap(name, theme.faint, px), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, ink: str, px: int = GRID) -> QPixmap:
    """The icon as a picture of `px` logical pixels in the colour `ink`, drawn once and kept by Qt."""
    ratio = sharpness()
    key = f"proofdesk/{name}/{ink}/{px}/{ratio}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = _drawn(_svg(name).replace(b"currentColor", ink.encode()), px, ratio)
        QPixmapCache.insert(key, drawn)
    return drawn


def sharpness() -> float:
    """Device pixels to a logical one on the sharpest screen."""
    return max(screen.devicePixelRatio() for screen in QGuiApplication.screens())


def program_icon() -> QIcon:
    """The program's own icon in the sizes that desktops ask for."""
    made = QIcon()
    for px in PROGRAM_SIZES:
        made.addPixmap(_drawn(drawing(path("icons"), "proofdesk", px).read_bytes(), px, 1.0))
    return made


@cache
def _svg(name: str) -> bytes:
    return path("icons", f"{name}.svg").read_bytes()


def _drawn(svg: bytes, px: int, ratio: float) -> QPixmap:
    side = round(px * ratio)
    drawn = QPixmap(side, side)
    drawn.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
