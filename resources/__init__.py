"""What ships with the program and is only read: fonts, icons, the sample article, report templates, schemas."""

from pathlib import Path

_ROOT = Path(__file__).parent


def path(*parts: str) -> Path:
    """The place of a shipped file or folder, e.g. `path("icons", "check.svg")`.

    Plain files beside this module: a lookup costs no import machinery, and Qt can open them by name.
    """
    return _ROOT.joinpath(*parts)
