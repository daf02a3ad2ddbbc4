"""Keys drawn on the buttons that they press."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton

from resources.themes import Theme
from ui.theme import fonts, icons

_TEXT_PX = 11
_SIDE = 5
_GAP = 6


def put_key(button: QAbstractButton, key: str, theme: Theme) -> None:
    """Set the key at the right of the button's text; again after the theme or the text scale has changed."""
    cap = keycap(key, theme)
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.setIconSize(cap.deviceIndependentSize().toSize())
    icon = QIcon(cap)
    icon.addPixmap(keycap(key, theme, theme.faint), QIcon.Mode.Disabled)
    button.setIcon(icon)


def keycap(key: str, theme: Theme, ink: str = "") -> QPixmap:
    """A key as a picture: a hairline box with rounded corners and the key's name in it, a gap before it.

    The name is muted where no `ink` is named.
    """
    font = fonts.sans(_TEXT_PX)
    ratio = icons.sharpness()
    size = _size(key, QFontMetrics(font))
    cap = QPixmap(size * ratio)
    cap.setDevicePixelRatio(ratio)
    cap.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(cap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    box = QRectF(_GAP + 0.5, 0.5, size.width() - _GAP - 1, size.height() - 1)
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(ink or theme.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    painter.end()
    return cap


def _size(key: str, metrics: QFontMetrics) -> QSize:
    height = metrics.height() + 2
    return QSize(_GAP + max(height, metrics.horizontalAdvance(key) + 2 * _SIDE), height)
