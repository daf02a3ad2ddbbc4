"""The style sheet, for what Fusion draws with gradients and frames: 8 pixel grid, 6 pixel corners, hairlines.

A widget says what it is with a property, set before it is shown: `role` "primary" or "quiet" on a button; "panel",
"paper" or "rule" on a frame; "field" on a text edit that is filled in; "muted" or "keycap" on a label; "ring" on a view
that shows where the keyboard is; and `verdict` on the button that gives it.
"""

from dataclasses import asdict
from string import Template

from app.domain.verdict import State, Verdict
from resources import path
from resources.themes import Theme, state_look

_SHEET = Template("""
QToolTip { color: $ink; background: $panel; border: 1px solid $hairline; padding: 4px 8px; }

QPushButton { color: $ink; background: $panel; border: 1px solid $hairline; border-radius: 6px; padding: 5px 11px; }
QToolButton { color: $ink; background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:checked, QToolButton:checked { color: $accent; background: $selection; border-color: $selection; }
QPushButton:pressed, QToolButton:pressed { background: $selection; }
QPushButton:disabled, QToolButton:disabled { color: $edge; }
QPushButton[role="primary"] { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton[role="primary"]:disabled { color: $edge; background: $panel; border-color: $hairline; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 10px; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QToolButton:focus { border: 2px solid $focus; padding: 4px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: url("$chevron"); width: 12px; }
QPushButton::menu-indicator { subcontrol-position: right center; right: 8px; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit[role="field"], QTextEdit[role="field"] {
  color: $ink; background: $inset; border: 1px solid $edge; border-radius: 6px; padding: 5px 7px;
  selection-background-color: $highlight; selection-color: $ink; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit[role="field"]:focus,
QTextEdit[role="field"]:focus { border: 2px solid $focus; padding: 4px 6px; }
QLineEdit:disabled, QComboBox:disabled, QLineEdit:read-only { color: $muted; background: $panel;
  border-color: $hairline; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $paper; border: 1px solid $hairline; selection-background-color: $selection; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }

QAbstractScrollArea { border: none; }
QAbstractScrollArea[role="ring"] { border: 2px solid transparent; }
QAbstractScrollArea[role="ring"]:focus { border-color: $focus; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QMenuBar { background: $paper; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 5px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $paper; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { color: $ink; background: $selection; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }

QFrame[role="paper"] { background: $paper; border: none; }
QFrame[role="panel"] { background: $panel; border: none; }
QFrame[role="rule"] { background: $hairline; border: none; min-height: 1px; max-height: 1px; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="keycap"] { color: $muted; background: $paper; border: 1px solid $hairline; border-radius: 4px;
  padding: 0 5px; }
QSplitter::handle { background: $hairline; }
QHeaderView::section { color: $muted; background: $panel; border: none; border-bottom: 1px solid $hairline;
  padding: 6px 8px; }
QProgressBar { background: $hairline; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")
_VERDICT = Template("""
QPushButton[verdict="$verdict"]:checked { color: $ink; background: $tint; border: 1px solid $ink; padding: 5px 11px; }
QPushButton[verdict="$verdict"]:checked:focus { border: 2px solid $focus; padding: 4px 10px; }
""")


def sheet(theme: Theme) -> str:
    """The style sheet in the theme's colours."""
    colours = {name: value for name, value in asdict(theme).items() if isinstance(value, str)}
    chevron = path("icons", "combo-chevron.svg").as_posix()
    return _SHEET.substitute(colours, chevron=chevron) + "".join(_verdict(theme, verdict) for verdict in Verdict)


def _verdict(theme: Theme, verdict: Verdict) -> str:
    look = state_look(theme, State(verdict))
    return _VERDICT.substitute(verdict=verdict, ink=look.ink, tint=look.tint, focus=theme.focus)
