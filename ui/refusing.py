"""The window that says why no other opens, where there is no standard error to say it on."""

from PySide6.QtWidgets import QApplication

from app.domain.problem import Problem
from ui import settings
from ui.theme.appearance import Appearance
from ui.trouble import Trouble


def sheet(application: QApplication, says: str) -> Trouble:
    """The sentences as a sheet that can only be closed, dressed as the reviewer likes it."""
    liked = settings.load(settings.default_path())
    appearance = Appearance(application, liked.theme, liked.scale)
    what, _, rest = says.partition("\n")
    trouble = Trouble(Problem(what, do=rest), appearance.theme)
    trouble.offer_nothing()
    appearance.changed.connect(trouble.set_theme)
    return trouble
