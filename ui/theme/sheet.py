"""The style sheet, for what Fusion draws with gradients and frames: 8 pixel grid, 6 pixel corners, hairlines.

Where a widget's class does not say what it is, its role does (`ui.theme.roles`).
"""

from dataclasses import asdict
from string import Template

from resources import path
from resources.themes import Theme
from ui.theme import fonts

_SHEET = Template("""
QToolTip { color: $ink; background: $panel; border: 1px solid $hairline; padding: 4px 8px; }

QPushButton { color: $ink; background: $panel; border: 1px solid $hairline; border-radius: 6px; padding: 5px 11px; }
QToolButton { color: $ink; background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:checked, QToolButton:checked { color: $accent; background: $selection; border-color: $selection; }
QPushButton:pressed, QToolButton:pressed { background: $selection; }
QPushButton:disabled, QToolButton:disabled { color: $faint; }
QPushButton[role="primary"] { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton[role="primary"]:disabled { color: $faint; background: $panel; border-color: $hairline; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 10px; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QToolButton:focus { border: 2px solid $focus; padding: 4px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: url("$pictures/chevron-down.svg"); width: 12px; }
QPushButton::menu-indicator { subcontrol-position: right center; right: 8px; }

QLineEdit, QComboBox, QPlainTextEdit[role="field"] {
  color: $ink; background: $inset; border: 1px solid $edge; border-radius: 6px; padding: 5px 7px;
  selection-background-color: $highlight; selection-color: $ink; placeholder-text-color: $muted; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit[role="field"]:focus { border: 2px solid $focus; padding: 4px 6px; }
QLineEdit:disabled, QComboBox:disabled, QLineEdit:read-only { color: $muted; background: $panel;
  border-color: $hairline; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$pictures/chevron-down.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $paper; border: 1px solid $hairline; selection-background-color: $selection; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox::indicator, QRadioButton::indicator { width: ${box}px; height: ${box}px; background: $inset;
  border: 1px solid $edge; border-radius: 4px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$pictures/$tick.svg"); }
QRadioButton::indicator { border-radius: ${round}px; }
QRadioButton::indicator:checked { width: ${dot}px; height: ${dot}px; background: $on_accent;
  border: ${ring}px solid $accent; }

QAbstractScrollArea { border: none; }
QAbstractScrollArea[role="ring"], QAbstractItemView[role="list"] { border: 2px solid transparent; }
QAbstractScrollArea[role="ring"]:focus, QAbstractItemView[role="list"]:focus { border-color: $focus; }
QAbstractItemView[role="list"] { background: transparent; outline: 0; }
QAbstractItemView[role="list"]::item { padding: 6px 8px; border-radius: 6px; }
QAbstractItemView[role="list"]::item:hover { background: $hover; }
QAbstractItemView[role="list"]::item:selected { color: $ink; background: $selection; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QMenu { background: $paper; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { color: $ink; background: $selection; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }

QFrame[role="panel"] { background: $panel; border: none; }
QFrame[role="rule"] { background: $hairline; border: none; min-height: 1px; max-height: 1px; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
QSplitter::handle { background: $hairline; }
QHeaderView::section { color: $muted; background: $panel; border: none; border-bottom: 1px solid $hairline;
  padding: 6px 8px; }
""")


def sheet(theme: Theme) -> str:
    """The style sheet in the theme's colours, its boxes to tick as large as the text is set now."""
    colours = {name: value for name, value in asdict(theme).items() if isinstance(value, str)}
    return _SHEET.substitute(colours, **_indicator(), pictures=path("sheet").as_posix(), tick=_tick(theme))


def _indicator() -> dict[str, int]:
    """The sides of a box to tick and of a chosen radio button's dot, which with its ring is as large as the box."""
    box = fonts.scaled(14)
    ring = fonts.scaled(5)
    return {"box": box, "round": (box + 2) // 2, "ring": ring, "dot": box + 2 - 2 * ring}


def _tick(theme: Theme) -> str:
    return "tick-dark" if theme.dark else "tick-light"
