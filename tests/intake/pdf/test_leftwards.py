"""Arabic and Hebrew come out in the order in which they are read, with figures and Latin words in theirs."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase

from app.intake.pdf import read
from tests.intake.pdf.builders import Press, printed

ARABIC = "أوقفت العبارة في 9 يناير 2023 بعد العثور على صدع (BBC News) كبير."
HEBREW = "החברה עצרה את המעבורת ב-9 בינואר 2023 לאחר שנמצא סדק."


def family(script: QFontDatabase.WritingSystem) -> str:
    """A font of this machine that has the script."""
    families = QFontDatabase.families(script)
    if not families:
        pytest.skip("no font of this machine has the script")
    return next((each for each in families if "DejaVu Sans" in each), families[0])


@pytest.mark.parametrize(
    ("said", "script"),
    [(ARABIC, QFontDatabase.WritingSystem.Arabic), (HEBREW, QFontDatabase.WritingSystem.Hebrew)],
)
def test_a_line_is_told_in_the_order_of_reading(said: str, script: QFontDatabase.WritingSystem) -> None:
    name = family(script)

    def page(press: Press) -> None:
        press.painter.setFont(QFont(name, 10))
        press.painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        press.painter.drawText(QRectF(60, 80, 460, 40), said)

    assert read(printed(page)).text == said


def test_a_word_in_another_script_keeps_its_place_in_the_line() -> None:
    name = family(QFontDatabase.WritingSystem.Hebrew)

    def page(press: Press) -> None:
        press.painter.setFont(QFont(name, 10))
        press.painter.drawText(60, 100, "The word שלום עולם means peace.")

    assert read(printed(page)).text == "The word שלום עולם means peace."
