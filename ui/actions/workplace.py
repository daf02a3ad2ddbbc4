"""What commands work with: the ledger that they write to, the desk they look at, the window and its voice.

Deeds go through `attempt`, where a Problem becomes a banner; whatever else goes wrong is a bug and is not caught.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

from PySide6.QtGui import QAction, QKeySequence

from app.domain.ids import ArticleId, ClaimId
from app.domain.problem import Problem
from app.store.ledger import Ledger
from ui.bridge import Bridge
from ui.column import Face
from ui.desk import Desk
from ui.keeping import Keeping
from ui.offers import Offers
from ui.pages import Pages
from ui.reader import Reader
from ui.theme.appearance import Appearance
from ui.window import Window

NATIVE = QKeySequence.SequenceFormat.NativeText
P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Workplace:
    """Made by the one place that builds the program."""

    ledger: Ledger
    desk: Desk
    window: Window
    pages: Pages
    bridge: Bridge
    appearance: Appearance
    keeping: Keeping
    offers: Offers
    reader: Reader

    def attempt(self, deed: Callable[P, T], *args: P.args, **options: P.kwargs) -> T | None:
        """Do it, or tell in the banner why it was not done."""
        try:
            return deed(*args, **options)
        except Problem as problem:
            self.window.banner.refuse(problem)
            return None

    def the_article(self) -> ArticleId:
        """The article on the desk. Raises Problem where there is none."""
        if self.desk.article is None:
            raise Problem("There is no article on the desk.", do="Open one from the library, or take one in.")
        return self.desk.article.id

    def the_claim(self) -> ClaimId:
        """The claim in hand. Raises Problem where there is none, or where it is out of sight."""
        if self.window.column.face is not Face.CLAIMS:
            raise Problem("The claims are out of sight.", do=f"Go back to them with {self.way('to-claims')}.")
        if self.desk.current is None:
            raise Problem(
                "No claim is chosen.",
                do=f"Go to one with {self.way('next-claim')} or {self.way('previous-claim')}, or click on it.",
            )
        return self.desk.current

    def the_selection(self) -> list[tuple[int, int]]:
        """The words selected in the article (code points), one stretch a paragraph. Raises Problem where none are."""
        places = self.window.article.selection_places()
        if not places:
            raise Problem("Nothing is selected.", do="Select words in the article first.")
        return places

    def way(self, command: str) -> str:
        """How a command is given, for a sentence: its key, or what it is called in the menu where it has none."""
        action = self.window.findChild(QAction, command)
        if action is None:
            raise LookupError(command)
        return action.shortcut().toString(NATIVE) or f"“{action.text()}” in the menu"

    def let_go(self) -> None:
        """Select nothing any more; the caret stays at the end of what was selected."""
        caret = self.window.article.caret()
        self.window.article.select(caret, caret)
