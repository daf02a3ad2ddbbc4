"""Foreign words on a label: shown letter by letter, never read as markup that could open a file or ask a server."""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """The only label in the house. Its text format is plain and stays so."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def plain_tip(text: str) -> str:
    """`text` as a tool tip that Qt shows letter by letter: a tip has no text format, so its markup is escaped."""
    return f"<p style='white-space:pre-wrap'>{html.escape(text)}</p>" if text else ""
