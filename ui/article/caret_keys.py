"""The keys that the article keeps for its caret. All others go to the window, single letters above all."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Key = QKeySequence.StandardKey
_CARET_KEYS = (
    _Key.MoveToNextChar, _Key.MoveToPreviousChar, _Key.MoveToNextWord, _Key.MoveToPreviousWord,
    _Key.MoveToNextLine, _Key.MoveToPreviousLine, _Key.MoveToNextPage, _Key.MoveToPreviousPage,
    _Key.MoveToStartOfLine, _Key.MoveToEndOfLine, _Key.MoveToStartOfBlock, _Key.MoveToEndOfBlock,
    _Key.MoveToStartOfDocument, _Key.MoveToEndOfDocument,
    _Key.SelectNextChar, _Key.SelectPreviousChar, _Key.SelectNextWord, _Key.SelectPreviousWord,
    _Key.SelectNextLine, _Key.SelectPreviousLine, _Key.SelectNextPage, _Key.SelectPreviousPage,
    _Key.SelectStartOfLine, _Key.SelectEndOfLine, _Key.SelectStartOfBlock, _Key.SelectEndOfBlock,
    _Key.SelectStartOfDocument, _Key.SelectEndOfDocument,
)  # fmt: skip
_K = Qt.Key
_MOVES = {_K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down, _K.Key_Home, _K.Key_End, _K.Key_PageUp, _K.Key_PageDown}
"""The keys that say by themselves that they move: X11 and macOS know letters with Ctrl that do, which are commands'."""
_SIDEWAYS = (_Key.MoveToNextChar, _Key.MoveToPreviousChar)


def is_carets(event: QKeyEvent) -> bool:
    """Whether the key moves the caret, selects, copies or turns the page."""
    turns = event.key() == Qt.Key.Key_Space and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    moves = event.key() in _MOVES and any(event.matches(key) for key in _CARET_KEYS)
    return turns or moves or event.matches(_Key.Copy) or event.matches(_Key.SelectAll)


def is_sideways(event: QKeyEvent) -> bool:
    """Whether the key goes one step to the left or right."""
    return any(event.matches(key) for key in _SIDEWAYS)
