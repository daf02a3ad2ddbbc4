"""News at the foot of the article: it goes when it is old, and never hides what is being worked on."""

from app.domain.verdict import State
from resources.themes import CONTRAST, DARK, LIGHT, state_look
from tests.journeys.conftest import STORY
from tests.journeys.sitting import Sitting
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
    words = "The gate of lock 40 was opened"
    sitting.claim(words)
    (page,) = sitting.window.article.findChildren(Page)
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + line(page, words) - page.viewport().height() + 40)

    sitting.press("1")

    banner = sitting.window.banner
    assert "A reason goes with a dispute" in sitting.banner
    assert 0 < line(page, words) < page.viewport().height() - banner.height() - 40


def line(page: Page, words: str) -> int:
    """Where the line with these words begins, in pixels from the top of the viewport."""
    index, slot = page.galley.line_at(page.sheet.to_shown(page.sheet.text.index(words)))
    return round(page.galley.origin(index).y()) + slot.top - page.verticalScrollBar().value()


def mark(sitting: Sitting) -> str:
    """The colour of the bar at the left of the banner."""
    banner = sitting.window.banner
    return banner.grab().toImage().pixelColor(9, banner.height() // 2).name()


def test_a_problem_that_stays_wears_the_theme_that_comes(sitting: Sitting) -> None:
    sitting.press("N")
    marks = []
    for theme in (LIGHT, DARK, CONTRAST):
        sitting.room.actions.trigger(theme.name)
        marks.append((mark(sitting), state_look(theme, State.REFUTED).ink))

    assert [shown for shown, _ in marks] == [ink for _, ink in marks]


def test_news_of_an_article_are_seen_over_the_article(empty: Sitting) -> None:
    empty.copy(STORY)
    empty.press("Ctrl+V")
    empty.until(lambda: empty.desk.article is not None)
    empty.press("N")

    over = empty.window.article.grab().toImage()
    alone = empty.window.banner.grab().toImage()

    place = empty.window.banner.geometry()
    assert "Nothing is selected." in empty.banner
    assert over.pixelColor(place.left() + 9, place.center().y()) == alone.pixelColor(9, alone.height() // 2)


def test_the_banner_stands_in_the_middle_of_the_page(sitting: Sitting) -> None:
    sitting.window.resize(1024, 700)

    sitting.press("N")

    page = sitting.window.article.paper()
    assert abs(sitting.window.banner.geometry().center().x() - page.center().x()) <= 1
    assert page.left() > 60
