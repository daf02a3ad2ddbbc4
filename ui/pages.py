"""The pages that a sheet shows over the window: library, history, report, palette, keys, and about the program."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from app.domain.ids import ClaimId
from app.reports.report import Report
from app.store.queries import Queries
from resources.themes import Theme
from ui.desk import Desk
from ui.export.pane import ExportPane
from ui.history.pane import HistoryPane
from ui.library.pane import LibraryPane
from ui.palette.keys import KeysPane
from ui.palette.pane import PalettePane
from ui.sheet import Sheet
from ui.window import Window

if TYPE_CHECKING:
    from ui.about.pane import AboutPane
    from ui.about.protection import ProtectionPane
    from ui.compare.pane import ComparePane
    from ui.redraft.pane import RedraftPane

WIDE, REPORT = QSize(960, 720), QSize(1240, 900)
REDRAFT, COMPARE = QSize(1000, 900), QSize(1480, 940)
PALETTE, KEYS = QSize(640, 480), QSize(1180, 924)
ABOUT, PROTECTION = QSize(1000, 720), QSize(820, 900)


class Pages(QObject):
    """Made once the window stands; each page is filled when it is shown."""

    wanted_article = Signal(str)
    wanted_claim = Signal(str)
    wanted_command = Signal(str)
    wanted_drafts = Signal(int, int)
    """Compare the drafts with these numbers."""

    def __init__(self, window: Window, desk: Desk, queries: Queries, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self.sheet = Sheet(window, theme)
        self.library, self.history = LibraryPane(desk, theme), HistoryPane(desk, theme)
        self.report = ExportPane(theme)
        self.palette, self.keys = PalettePane(desk, queries.articles, theme), KeysPane(theme)
        self.sheet.add(self.library, WIDE)
        self.sheet.add(self.history, WIDE)
        self.sheet.add(self.report, REPORT)
        self.sheet.add(self.keys, KEYS)
        self.sheet.add(self.palette, PALETTE, at_top=True)
        self.library.wanted_article.connect(self.wanted_article)
        self.palette.wanted_article.connect(self.wanted_article)
        self.palette.wanted_claim.connect(self.wanted_claim)
        self.palette.wanted_command.connect(self._take)
        self.sheet.closed.connect(self.report.forget)
        self.history.wanted_focus.connect(self.wanted_claim)

    @cached_property
    def redraft(self) -> "RedraftPane":
        """The sheet of the next draft, made when a draft comes: most sittings see none."""
        from ui.redraft.pane import RedraftPane  # noqa: PLC0415  the start must not wait for it

        pane = RedraftPane(self._theme)
        self.sheet.add(pane, REDRAFT)
        self.sheet.closed.connect(pane.forget)
        return pane

    @cached_property
    def compare(self) -> "ComparePane":
        """Two drafts beside each other; made when they are compared."""
        from ui.compare.pane import ComparePane  # noqa: PLC0415  the same

        pane = ComparePane(self._theme)
        self.sheet.add(pane, COMPARE)
        self.sheet.closed.connect(pane.forget)
        pane.wanted_drafts.connect(self.wanted_drafts)
        pane.wanted_claim.connect(self.wanted_claim)
        return pane

    @cached_property
    def about(self) -> "AboutPane":
        """What the program is made of; made when it is asked for."""
        from ui.about.pane import AboutPane  # noqa: PLC0415  the same

        pane = AboutPane(self._theme)
        self.sheet.add(pane, ABOUT)
        pane.wanted_protection.connect(self.show_protection)
        return pane

    @cached_property
    def protection(self) -> "ProtectionPane":
        """What the program does not protect from; the same."""
        from ui.about.protection import ProtectionPane  # noqa: PLC0415  the same

        pane = ProtectionPane(self._theme)
        self.sheet.add(pane, PROTECTION)
        return pane

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        made = (self.__dict__.get(name) for name in ("redraft", "compare", "about", "protection"))
        pages = (self.library, self.history, self.report, self.palette, self.keys, *made)
        for part in (self.sheet, *pages):
            if part is not None:
                part.set_theme(theme)

    def show_library(self) -> None:
        self.sheet.show_page(self.library)

    def show_history(self, claim: ClaimId | None) -> None:
        """Show the history, of one claim where one is given."""
        self.history.filter_claim(claim)
        self.sheet.show_page(self.history)

    def show_report(self, report: Report) -> None:
        """Show what the report says, until the sheet is put away."""
        self.sheet.show_page(self.report)
        self.report.show_report(report)

    def wait_for_report(self) -> None:
        """Show the page of the report, which is still being made."""
        self.sheet.show_page(self.report)
        self.report.wait()

    def show_redraft(self) -> None:
        """Show the sheet of the next draft."""
        self.sheet.show_page(self.redraft)

    def show_compare(self) -> None:
        """Show two drafts beside each other."""
        self.sheet.show_page(self.compare)

    def show_about(self) -> None:
        """Show what the program is made of."""
        self.sheet.show_page(self.about)

    def show_protection(self) -> None:
        """Show what the program does not protect from."""
        self.protection.show_beginning()
        self.sheet.show_page(self.protection)

    def show_palette(self) -> None:
        self.sheet.show_page(self.palette)

    def show_keys(self) -> None:
        self.sheet.show_page(self.keys)

    def _take(self, command: str) -> None:
        """The palette goes before its command comes."""
        self.sheet.put_away()
        self.wanted_command.emit(command)
