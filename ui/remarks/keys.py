"""The keys that stand on the pane's buttons: those of the desk, until the window says that others were chosen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Keys:
    """As the reviewer reads them; the window presses them, the pane only shows them."""

    next: str = "O"
    aside: str = "Backspace"
    undo: str = "Ctrl+Z"
    read_again: str = ""
