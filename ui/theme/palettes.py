"""A theme as a Qt palette for the Fusion style, which takes every colour from there."""

from PySide6.QtGui import QColor, QPalette

from resources.themes import Theme

_Role = QPalette.ColorRole


def palette(theme: Theme) -> QPalette:
    """The theme's colours in Qt's roles; `AlternateBase` is the panel, `Accent` the one accent."""
    made = QPalette()
    for role, colour in _roles(theme).items():
        made.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return made


def _roles(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: theme.paper,
        _Role.WindowText: theme.ink,
        _Role.Base: theme.inset,
        _Role.AlternateBase: theme.panel,
        _Role.Text: theme.ink,
        _Role.PlaceholderText: theme.muted,
        _Role.Button: theme.panel,
        _Role.ButtonText: theme.ink,
        _Role.BrightText: theme.ink,
        _Role.ToolTipBase: theme.panel,
        _Role.ToolTipText: theme.ink,
        _Role.Highlight: theme.highlight,
        _Role.HighlightedText: theme.ink,
        _Role.Accent: theme.accent,
        _Role.Link: theme.accent,
        _Role.LinkVisited: theme.accent,
        _Role.Light: theme.hover,
        _Role.Midlight: theme.hover,
        _Role.Mid: theme.hairline,
        _Role.Dark: theme.edge,
        _Role.Shadow: theme.hairline,
    }
