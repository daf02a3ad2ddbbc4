"""The report before it leaves: how it will look in each format, what it says of what was not checked, and then Save.

Nothing is written here: `wanted_save` tells the ending of the format that the reviewer wants.
"""

from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.reports import json, sentences
from app.reports.report import Report
from resources.themes import Theme
from ui.export.choice import FormatChoice
from ui.export.press import pages
from ui.export.preview import PagesView
from ui.export.table import TableModel
from ui.plain import PlainLabel
from ui.theme import fonts
from ui.theme.roles import Role, dress

_SIDE, _WIDEST_SIDE = 256, 380
_WIDEST = 280
_INSET = 12
_LINES = 400
_COMPARING = "Comparing the drafts…"
_LEAVES = (
    "It names the reviewers and carries every rationale and the whole history. Read them before it leaves the desk."
)


class ExportPane(QWidget):
    """A page over the window, filled by `show_report` each time it is shown."""

    wanted_save = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._report: Report | None = None
        self.choice, self.save = FormatChoice(), QPushButton()
        self.pages, self.table, self.lines = PagesView(theme), QTableView(), QPlainTextEdit()
        self._model = TableModel(self.table)
        self._stack = QStackedWidget()
        self._title, self._of = PlainLabel("Report"), PlainLabel()
        self._says, self._unchecked, self._leaves = PlainLabel(), PlainLabel(), PlainLabel(_LEAVES)
        self._scroll = QScrollArea()
        self._prepare()
        self._lay_out()
        self.choice.chosen.connect(self._show_chosen)
        self.save.clicked.connect(self._want)
        self.setFocusProxy(self.choice)
        self.set_theme(theme)

    def show_report(self, report: Report) -> None:
        """Show what each format would say of this report."""
        self._report = report
        source = report.draft.source.name
        self._of.setText(f"Draft {report.draft.number}" + (f" of {source}" if source else ""))
        self._says.setText(f"{sentences.outcome(report)} {sentences.lacking(report)}".strip())
        self._unchecked.setText(sentences.unchecked(report))
        self._set_fonts()
        self.save.setEnabled(True)
        self.pages.show_pages(pages(report))
        self._show_chosen()

    def wait(self) -> None:
        """Say that the report is being made, until `show_report`: its drafts are still being compared."""
        self.forget()
        for label in (self._of, self._says, self._unchecked):
            label.setText("")
        self.pages.wait(_COMPARING)
        self.save.setEnabled(False)
        self._set_fonts()
        self._name_button()
        self._stack.setCurrentWidget(self.pages)

    def forget(self) -> None:
        """Let go of the report: the page is away."""
        self._report = None
        self.pages.show_pages(iter(()))
        self.lines.clear()

    def be_busy(self) -> None:
        """Say that the report is being written, until `be_ready`."""
        self.save.setEnabled(False)
        self.save.setText("Writing…")

    def be_ready(self) -> None:
        """Offer to save again."""
        self.save.setEnabled(True)
        self._name_button()

    def set_theme(self, theme: Theme) -> None:
        self.pages.set_theme(theme)
        self._set_fonts()

    def _set_fonts(self) -> None:
        """Again when the page is shown: Qt's style sheets take the fonts of what scrolls away when it gets a parent."""
        self.choice.set_fonts()
        self._title.setFont(fonts.sans(16, weight=fonts.SEMIBOLD))
        self._unchecked.setFont(fonts.sans(13, weight=fonts.SEMIBOLD))
        for label in (self._of, self._says, self._leaves):
            label.setFont(fonts.sans(13))
        self.save.setFont(fonts.sans(14))
        self._scroll.setFixedWidth(min(fonts.scaled(_SIDE), _WIDEST_SIDE))
        self.table.setFont(fonts.sans(12))
        self.lines.setFont(fonts.figures(12))

    def _prepare(self) -> None:
        for label in (self._of, self._says, self._unchecked, self._leaves):
            label.setWordWrap(True)
        for label in (self._of, self._leaves):
            dress(label, Role.MUTED)
        dress(self.save, Role.PRIMARY)
        self.table.setModel(self._model)
        self.table.setAccessibleName("Preview of the table")
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setWordWrap(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setMaximumSectionSize(_WIDEST)
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName("Preview of the first lines")
        self.lines.document().setDocumentMargin(_INSET)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._said())
        for view in (self.pages, self.table, self.lines):
            self._stack.addWidget(view)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(0, 8, 24, 8)
        side.setSpacing(12)
        side.addWidget(self._scroll, 1)
        side.addWidget(self.save)
        row = QHBoxLayout(self)
        row.setContentsMargins(_INSET, _INSET, 0, _INSET)
        row.setSpacing(24)
        row.addWidget(self._stack, 1)
        row.addLayout(side)

    def _said(self) -> QWidget:
        """What stands at the side, which scrolls where large text leaves it too little room."""
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._of)
        column.addSpacing(16)
        column.addWidget(self.choice)
        column.addStretch(1)
        column.addSpacing(12)
        for label in (self._says, self._unchecked, self._leaves):
            column.addWidget(label)
            column.addSpacing(4)
        return said

    def _show_chosen(self) -> None:
        """Each preview is made when it is looked at."""
        self._name_button()
        if self._report is None:
            return
        ending = self.choice.choice().ending
        if ending == ".csv":
            self._model.show_report(self._report)
            self.table.resizeColumnsToContents()
        if ending == ".json":
            self.lines.setPlainText(_beginning(self._report))
        self._stack.setCurrentWidget({".csv": self.table, ".json": self.lines}.get(ending, self.pages))

    def _name_button(self) -> None:
        self.save.setText(f"Save as {self.choice.choice().name}…")

    def _want(self) -> None:
        self.wanted_save.emit(self.choice.choice().ending)


def _beginning(report: Report) -> str:
    """The first lines of the JSON, and a last one that says that there are more."""
    lines = iter(json.render(report).decode("utf-8").split("\n"))
    first = list(islice(lines, _LINES))
    return "\n".join([*first, *(["…"] if next(lines, None) is not None else [])])
