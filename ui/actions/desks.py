"""Desk files as a whole: another one or a new one opens in a window of its own; those that were open of late."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.domain.problem import Problem
from ui import launching
from ui.actions.workplace import Workplace
from ui.deskfile import is_desk_file, is_there, same_file

ENDING = "proofdesk"
DESKS = f"Desks (*.{ENDING});;All files (*)"


def open_desk(place: Workplace) -> None:
    """Ask for a desk file, and open it in a window of its own."""
    dialog = QFileDialog(place.window, "Open another desk", str(place.ledger.path.parent), DESKS)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: place.attempt(show_desk, place, Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def new_desk(place: Workplace) -> None:
    """Ask for a name, and open a desk that holds nothing yet."""
    dialog = QFileDialog(place.window, "New desk", str(place.ledger.path.parent), DESKS)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(ENDING)
    dialog.fileSelected.connect(lambda name: place.attempt(_make, place, Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def show_desk(place: Workplace, path: Path) -> None:
    """Open a desk file in a window of its own; this one stands here already. Raises Problem."""
    if same_file(path, place.ledger.path):
        place.window.banner.say(f"{path.name} is the desk that stands here.")
    elif not is_there(path):
        raise Problem(f"There is no file {path} any more.", do="Look for it with “Open another desk…” in the menu.")
    elif not is_desk_file(path):
        raise Problem(f"{path.name} is not a desk file.", kept="It was left as it is.")
    else:
        _start(place, path)


def others(place: Workplace, paths: Sequence[Path]) -> list[Path]:
    """What of these is no desk file; each that is one opens in a window of its own, and is never taken in."""
    desks = [path for path in paths if is_desk_file(path)]
    for desk in desks:
        place.attempt(show_desk, place, desk)
    return [path for path in paths if path not in desks]


def forget(place: Workplace) -> None:
    """Know no desk file any more that was open of late; the files are not touched."""
    place.attempt(_forget, place)


def _forget(place: Workplace) -> None:
    place.keeping.forget_desks(place.ledger.path)
    place.window.banner.say("No desk is remembered any more. The files are where they were.")


def _make(place: Workplace, path: Path) -> None:
    if is_there(path):
        raise Problem(
            f"There is a file {path.name} already.",
            kept="It was left as it is.",
            do="Choose another name for a new desk.",
        )
    _start(place, path)


def _start(place: Workplace, path: Path) -> None:
    launching.start(["--desk", str(path.absolute())])
    place.window.banner.say(f"{path.name} opens in a window of its own.")
