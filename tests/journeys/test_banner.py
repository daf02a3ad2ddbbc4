"""News at the foot of the article: it goes when it is old, and never hides what is being worked on."""

from PySide6.QtCore import QPoint, QRect

from tests.journeys.conftest import STORY
from tests.journeys.sitting import Sitting
from ui.article.hint import Hint
from ui.article.page import Page

LICENSED = "was licensed for 180 passengers"
FIRST = "It was the first grounding in the strait since 1998."
LONG = STORY + "".join(f"\n\nThe gate of lock {at} was opened {at} times that year.\n" for at in range(2, 60))


def test_a_refusal_goes_with_the_next_deed(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.press("1")
    refused = sitting.banner

    sitting.press("V")

    assert refused.startswith("A reason goes with a dispute.")
    assert sitting.banner == ""


def test_escape_closes_the_banner(sitting: Sitting) -> None:
    sitting.press("N")
    refused = sitting.banner

    sitting.press("Esc")

    assert refused.startswith("Nothing is selected.")
    assert sitting.banner == ""


def test_the_banner_does_not_lie_on_the_claim_in_hand(sitting: Sitting) -> None:
    before = sitting.article.id
    sitting.copy(LONG)
    sitting.press("Ctrl+V")
    sitting.until(lambda: sitting.article.id != before)
    sitting.window.resize(1024, 700)
    (page,) = sitting.window.article.findChildren(Page)
    page.verticalScrollBar().setValue(0)
    low = page.place_at(QPoint(page.viewport().width() // 2, page.viewport().height() - 40), exact=False)
    assert low is not None
    start = sitting.desk.text.index("The gate", low - 60)
    end = sitting.desk.text.index(".", start)
    sitting.window.article.select(start, end)
    sitting.press("N", "1")

    page.verticalScrollBar().setValue(0)
    sitting.press("Esc", "1")

    top = page.galley.line_at(page.sheet.to_shown(start))
    y = page.galley.origin(top[0]).y() + top[1].top - page.verticalScrollBar().value()
    line = QRect(page.viewport().mapTo(sitting.window, QPoint(0, int(y))), page.viewport().size()).top()
    assert line + 20 < sitting.window.banner.mapTo(sitting.window, QPoint(0, 0)).y()


def test_the_hint_gives_its_place_to_the_banner(sitting: Sitting) -> None:
    (hint,) = sitting.window.article.findChildren(Hint)
    before = hint.isVisible()

    sitting.press("N")
    under = hint.isVisible()
    sitting.press("Esc")

    assert (before, under, hint.isVisible()) == (True, False, True)
