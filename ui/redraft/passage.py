"""What was checked: the words in the old draft, in the claim's look, struck where the marked place lacks them."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from resources.themes import Theme
from ui.guarded import Guarded
from ui.plain import PlainLabel
from ui.redraft.excerpt import Excerpt
from ui.redraft.setting import GAP, KEY, Laid, Told, lay_out
from ui.theme import fonts, icons

SIGN = 18
_NOTHING = Told(Excerpt("", (0, 0)), ())


class Passage(Guarded, PlainLabel):
    """As high as its words need in the width there is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._theme, self._told = theme, _NOTHING
        self._laid: dict[int, Laid] = {}
        self.setWordWrap(True)  # else the label, with its next words, would forget that its height follows its width
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, told: Told) -> None:
        self._told = told
        self.setText(told.excerpt.text)
        self.setAccessibleName("; ".join((told.excerpt.text, *told.aside)))
        self._lay_out_anew()

    def told(self) -> Told:
        """What it shows."""
        return self._told

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._lay_out_anew()

    def laid(self, width: int) -> Laid:
        """Its lines in this width."""
        if width not in self._laid:
            self._laid[width] = lay_out(self._told, self._theme, width)
        return self._laid[width]

    def _lay_out_anew(self) -> None:
        self._laid.clear()
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return self.laid(width).height

    def sizeHint(self) -> QSize:
        least = fonts.scaled(KEY + GAP)
        return QSize(least, self.heightForWidth(max(least, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.laid(self.width()).paint(painter, QPointF(0, 0), self._theme)
        if self._told.look is not None:
            px = fonts.scaled(SIGN)
            painter.drawPixmap(0, fonts.scaled(3), icons.pixmap(self._told.look.icon, self._told.look.ink, px))
        painter.end()
