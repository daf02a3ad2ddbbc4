"""What a widget is to the reader, where its class does not say it; the style sheet dresses it accordingly."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget


class Role(StrEnum):
    """What a widget is to the reader, where its class does not say it."""

    PRIMARY = "primary"  # the one button that does what the sheet is for
    QUIET = "quiet"  # a button without a box
    PANEL = "panel"  # a frame that is panel
    RULE = "rule"  # a frame that is a hairline
    FIELD = "field"  # a text edit that is filled in
    MUTED = "muted"  # a label that says less
    RING = "ring"  # a view that shows when the keyboard is in it
    LIST = "list"  # the same, of plain rows


def dress(widget: QWidget, role: Role) -> None:
    """Give a widget its role when it is made; at once, because a view keeps the row heights that it was first told."""
    widget.setProperty("role", role.value)
    widget.ensurePolished()
