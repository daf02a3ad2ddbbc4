"""Qt prints the files, for which it wants an application."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The application that has the fonts."""
    return qapp
