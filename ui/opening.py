"""Opening a desk file in the window: the second part of the start, behind the first look."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import places
from app.store.ledger import Ledger, open_desk
from ui import resuming
from ui.desk import Desk
from ui.furniture import focus_article, furnish
from ui.keeping import Keeping
from ui.offers import Offers
from ui.theme.appearance import Appearance
from ui.window import Window


class Hearing(QObject):
    """The ledger's word as a signal: whatever fails in who hears it is a bug, and never the deed's failure."""

    recorded = Signal(tuple)

    def __init__(self, ledger: Ledger, parent: QObject) -> None:
        super().__init__(parent)
        ledger.listen(self.recorded.emit)


def opened(path: Path, reviewer: str, home: Path | None = None) -> Ledger:
    """The desk file, with the heads remembered that this user's computer knows, or that home. Raises Problem."""
    memory = home / "heads" if home else places.memory_folder()
    return open_desk(path, reviewer=reviewer or places.default_reviewer(), memory=memory)


def furnished(window: Window, ledger: Ledger, appearance: Appearance, keeping: Keeping) -> tuple[Desk, Offers]:
    """Show the window furnished, with the article that was on the desk last, where one was in it."""
    desk = Desk(ledger, window)
    offers = Offers(desk, window)
    Hearing(ledger, window).recorded.connect(desk.follow)
    furnish(window, desk, offers, appearance.theme)
    appearance.changed.connect(window.set_theme)
    window.restore_splits(dict(keeping.now.splits))
    desk.open(resuming.first_article(keeping, ledger, ledger.path))
    window.show_all()
    resuming.resume(keeping, desk, window)
    focus_article(window)
    return desk, offers
