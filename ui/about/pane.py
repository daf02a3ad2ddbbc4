"""The page about the program: its versions, to be copied with one key, and everything inside with its licence."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QListView, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.licences.part import Part
from resources.themes import Theme
from ui.about.head import Head, Versions
from ui.about.model import PartRow, PartsModel, named
from ui.guarded import Guarded
from ui.plain import PlainLabel
from ui.status import rule
from ui.theme import fonts
from ui.theme.keycaps import put_key
from ui.theme.roles import Role, dress

LIST, WIDEST = 280, 400
COPY, COPIED = "Copy the versions", "Copied"
PROTECTION = "What this program does not protect you from"
WAITING = "Reading the licences…"
NATIVE = QKeySequence.SequenceFormat.NativeText


class PartsView(Guarded, QListView):
    """The key that copies is for the page: nobody wants the name of one row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        else:
            super().keyPressEvent(event)


class AboutPane(Guarded, QWidget):
    """Filled by `show_versions` each time it is shown, and by `show_parts` once they were read."""

    wanted_protection = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._versions: Versions = ()
        self.head, self.model, self.view, self.text = Head(theme), PartsModel(), PartsView(), QPlainTextEdit()
        self._row = PartRow(theme)
        self._inside, self._which = PlainLabel(WAITING), PlainLabel()
        self.copy, self.protection = QPushButton(COPY), QPushButton(PROTECTION)
        self._prepare()
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.protection.clicked.connect(self.wanted_protection)
        self.view.selectionModel().currentChanged.connect(self._show_text)
        self.set_theme(theme)

    def show_versions(self, versions: Versions) -> None:
        """What runs here, as name and version; and nothing of it was copied yet."""
        self._versions = versions
        self.head.show_versions(versions)
        self.copy.setText(COPY)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Everything inside; the first of it is chosen."""
        self.model.show(parts)
        self._inside.setText(f"{len(parts)} parts, each with its licence" if parts else WAITING)
        self.view.setCurrentIndex(self.model.index(0))

    def set_theme(self, theme: Theme) -> None:
        self.head.set_theme(theme)
        self._row.set_theme(theme)
        self._inside.setFont(fonts.sans(13))
        self._which.setFont(fonts.sans(13, weight=fonts.SEMIBOLD))
        self.text.setFont(fonts.sans(12.5))
        self.view.setFixedWidth(min(fonts.scaled(LIST), WIDEST))
        self.view.doItemsLayout()
        for button in (self.copy, self.protection):
            button.setFont(fonts.sans(13))
        put_key(self.copy, QKeySequence(QKeySequence.StandardKey.Copy).toString(NATIVE), theme)

    def _prepare(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._row)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.viewport().setAutoFillBackground(False)
        self.view.setAccessibleName("What is inside the program")
        self.text.viewport().setBackgroundRole(QPalette.ColorRole.Window)  # read, not typed in
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName("The licence")
        for label in (self._inside, self._which):
            label.setWordWrap(True)
        dress(self._inside, Role.MUTED)
        dress(self.text, Role.RING)
        self.setFocusProxy(self.view)

    def _show_text(self, now: QModelIndex) -> None:
        part = self.model.parts[now.row()] if now.isValid() else None
        self._which.setText(f"{named(part)} · {part.licence}" if part else "")
        self.text.setPlainText(part.text if part else "")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name} {version}" for name, version in self._versions))
        self.copy.setText(COPIED)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.protection)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, above, below in ((left, self._inside, self.view), (right, self._which, self.text)):
            column.setSpacing(8)
            column.addWidget(above)
            column.addWidget(below, 1)
        parts = QHBoxLayout()
        parts.setSpacing(16)
        parts.addLayout(left)
        parts.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(self.head)
        column.addWidget(rule())
        column.addLayout(parts, 1)
        column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)
