"""What comes from outside while the window stands: a file that the desktop opens, a later start with the same desk."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from ui.actions import desks, files
from ui.actions.late import late
from ui.actions.workplace import Workplace
from ui.endpoint import Wish
from ui.window import Window

TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105  no secret: where Qt looks for a Wayland desktop's leave


def bring(place: Workplace, paths: Sequence[Path]) -> None:
    """Take the files in; one that bears the name of a draft that is here may be the next; a desk opens elsewhere."""
    articles = desks.others(place, paths)
    if len(articles) == 1 and place.ledger.articles_from(articles[0].name):
        late("ui.actions.redrafting", "offer_as_next_draft")(place, articles[0])
    elif articles:
        files.take_in_files(place, articles)


def answer(place: Workplace, wish: Wish) -> None:
    """Do what a later start with this desk wanted."""
    come_forward(place.window, wish.token)
    if wish.file is not None:
        bring(place, [wish.file])


def come_forward(window: Window, token: str = "") -> None:
    """Stand before the other windows, with the desktop's leave where it wants one."""
    if token:
        os.environ[TOKEN] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
