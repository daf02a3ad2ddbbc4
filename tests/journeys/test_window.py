"""The window: it fits, it wears every theme and text size, it is used without a mouse, and it comes back as it was."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from resources.looks import Aside, ThemeName
from resources.themes import state_look, themes
from tests.journeys.conftest import STORY
from tests.journeys.sitting import Sitting
from ui import settings

LICENSED = "was licensed for 180 passengers"
FIRST = "It was the first grounding in the strait since 1998."


def other_article(sitting: Sitting, title: str = "Another story") -> None:
    """Take a second article in, and stay there."""
    before = sitting.article.id
    sitting.copy(f"{title}\n\nThe mill burned down in 1912.")
    sitting.press("Ctrl+V")
    sitting.until(lambda: sitting.article.id != before)


def colours_of_the_page(sitting: Sitting) -> set[str]:
    """Every colour in the middle column of the article and in those near it."""
    page = sitting.window.article.grab().toImage()
    columns = range(page.width() // 2 - 20, page.width() // 2 + 20, 4)
    return {page.pixelColor(x, y).name() for x in columns for y in range(page.height())}


@pytest.mark.parametrize("command", ["light", "dark", "contrast"])
def test_every_part_wears_the_theme_that_was_chosen(sitting: Sitting, command: str) -> None:
    sitting.room.actions.trigger(command)

    paper = themes[ThemeName(command)].paper
    corner = sitting.window.grab().toImage().pixelColor(sitting.window.width() // 2, 6).name()
    page = sitting.window.article.grab().toImage().pixelColor(sitting.window.article.width() // 2, 8).name()
    assert (corner, page) == (paper, paper)


def test_theme_and_text_size_are_there_after_a_restart(sitting: Sitting) -> None:
    sitting.room.actions.trigger("dark")
    sitting.press("Ctrl+Plus", "Ctrl+Plus")

    sitting.restart()

    assert sitting.program.appearance.theme.name is ThemeName.DARK
    assert sitting.program.appearance.text_scale == 1.25


def test_sentences_name_the_keys_that_were_chosen(sitting: Sitting) -> None:
    sitting.room.pages.keys.wanted_key.emit("new-claim", "Z")
    sitting.room.pages.keys.wanted_key.emit("next-claim", "")
    sitting.room.pages.keys.wanted_key.emit("previous-claim", "Ctrl+P")

    sitting.press("V")

    assert sitting.window.claims.empty.words()[1].endswith("Select words in the article and press Z.")
    assert "Go to one with “Next claim” in the menu or Ctrl+P, or click on it." in sitting.banner


def test_words_not_accounted_for_are_marked_by_a_key_and_after_a_restart(sitting: Sitting) -> None:
    sitting.until(lambda: bool(sitting.desk.coverage.gaps))
    tint = state_look(themes[ThemeName.LIGHT], Aside.UNCOVERED).tint
    sitting.room.actions.trigger("light")
    plain = tint in colours_of_the_page(sitting)

    sitting.press("Ctrl+G")
    marked = tint in colours_of_the_page(sitting)
    sitting.restart()
    sitting.until(lambda: tint in colours_of_the_page(sitting))
    sitting.press("Ctrl+G")

    assert (plain, marked) == (False, True)
    assert tint not in colours_of_the_page(sitting)


@pytest.mark.parametrize("steps", [0, 2, 7])
def test_the_smallest_window_holds_everything_at_every_text_size(sitting: Sitting, steps: int) -> None:
    sitting.claim(LICENSED)
    for _ in range(steps):
        sitting.press("Ctrl+Plus")

    sitting.window.resize(1024, 700)

    assert (sitting.window.width(), sitting.window.height()) == (1024, 700)
    assert all(
        sitting.window.rect().contains(part.mapTo(sitting.window, part.rect().bottomRight()))
        for part in (sitting.window.header, sitting.window.article, sitting.window.claims, sitting.window.card)
    )


def test_the_desk_comes_back_at_the_same_article_claim_and_line(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.claim(FIRST)
    sitting.press("K")
    article = sitting.article.id
    other_article(sitting)
    sitting.room.pages.wanted_article.emit(article)

    sitting.restart()

    assert sitting.article.id == article
    assert sitting.current.statement == LICENSED


def test_the_place_is_kept_while_one_is_there_and_not_only_when_one_leaves(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.claim(FIRST)

    sitting.press("K")

    def kept() -> tuple[str, str]:
        on_disk = settings.load(settings.default_path())
        place = on_disk.places.get(sitting.article.id)
        return on_disk.last.get(str(sitting.file), ""), place.claim if place else ""

    sitting.until(lambda: kept() == (sitting.article.id, sitting.current.id))


def test_an_article_is_reviewed_without_a_mouse(empty: Sitting) -> None:
    empty.copy(STORY)
    empty.press("Ctrl+V")
    empty.until(lambda: empty.desk.article is not None)

    empty.press("Ctrl+F")
    empty.type(LICENSED)
    empty.press("Esc", "N", "V", "Y")
    empty.type("The licence.")
    empty.press("Ctrl+Return", "Ctrl+L", "Esc", "Ctrl+H", "Esc", "Ctrl+Z")

    assert empty.statements() == [LICENSED]
    assert (empty.current.so, empty.current.hollow) == ("verified", 1)


@pytest.mark.parametrize("presses", [0, 1, 2])
def test_the_keys_work_in_every_part_of_the_window(sitting: Sitting, presses: int) -> None:
    for words in (LICENSED, FIRST):
        sitting.claim(words)
    for _ in range(presses):
        sitting.press("F6")

    sitting.press("K", "V", "J", "D", "3", "0", "R")

    assert [sitting.desk.lines[claim].so for claim in sitting.desk.order] == ["verified", "refuted"]


def test_f6_goes_round_the_parts_of_the_window(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    seen: list[QWidget | None] = []
    for _ in range(4):
        sitting.press("F6")
        seen.append(part_with_focus(sitting))

    window = sitting.window
    assert seen == [window.claims, window.card, window.article, window.claims]


def part_with_focus(sitting: Sitting) -> QWidget | None:
    parts = (sitting.window.article, sitting.window.claims, sitting.window.card)
    focus = QApplication.focusWidget()
    return next((part for part in parts if focus is not None and (part is focus or part.isAncestorOf(focus))), None)


def test_the_palette_does_commands_finds_claims_and_opens_articles(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.claim(FIRST)
    other_article(sitting)

    sitting.press("Ctrl+K")
    sitting.type("ferry aground")
    sitting.press("Return", "Ctrl+K")
    sitting.type("licensed")
    sitting.press("Return")
    found = sitting.current.statement
    sitting.press("Ctrl+K")
    sitting.type("refuted")
    sitting.press("Return")

    assert found == LICENSED
    assert sitting.current.so == "refuted"


def test_no_command_reaches_the_desk_under_a_sheet(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    for sheet in ("Ctrl+L", "Ctrl+H", "?"):
        sitting.press(sheet, "V", "R", "Esc")

    assert sitting.current.so == "unreviewed"
    assert sitting.focused() is sitting.window.article.focusProxy()


def test_tab_stays_in_the_sheet(sitting: Sitting) -> None:
    sitting.press("Ctrl+L")

    seen = set()
    for _ in range(8):
        sitting.press("Tab")
        seen.add(sitting.focused())

    assert len(seen) > 3
    assert all(sitting.room.pages.library.isAncestorOf(widget) for widget in seen)


def test_a_key_is_changed_and_stays_changed(sitting: Sitting) -> None:
    sitting.claim(LICENSED)
    sitting.room.pages.keys.wanted_key.emit("verified", "Z")

    sitting.press("V")
    with_old = sitting.current.so
    sitting.restart()
    sitting.press("Z")

    assert (with_old, sitting.current.so) == ("unreviewed", "verified")
    assert sitting.window.card.card.layers is not None


def test_a_key_that_was_anothers_is_taken_from_it_and_told(sitting: Sitting) -> None:
    sitting.claim(LICENSED)

    sitting.press("?", "Return", "R", "Esc")

    assert sitting.room.actions.key("next-claim") == "R"
    assert sitting.room.actions.key("refuted") == ""
    assert "R was the key of “Refuted”" in sitting.banner


def test_words_are_found_in_the_article_one_after_the_other(sitting: Sitting) -> None:
    sitting.press("Ctrl+F")
    sitting.type("220")
    first = sitting.window.article.selection()
    sitting.press("Return")
    second = sitting.window.article.selection()
    sitting.press("Shift+Return")

    assert first != second
    assert sitting.window.article.selection() == first


def test_the_search_says_at_which_of_the_places_it_is(sitting: Sitting) -> None:
    sitting.press("Ctrl+F")
    sitting.type("220")
    first = sitting.window.finding.says()
    sitting.press("Return")

    assert (first, sitting.window.finding.says()) == ("1 of 2", "2 of 2")


def test_words_that_are_not_there_are_told(sitting: Sitting) -> None:
    sitting.press("Ctrl+F")
    sitting.type("submarine")

    assert sitting.window.finding.says() == "not in the article"


def test_the_library_filters_opens_takes_out_and_brings_back(sitting: Sitting) -> None:
    first = sitting.article.id
    other_article(sitting, "Mill fire")
    second = sitting.article.id

    sitting.press("Ctrl+L")
    sitting.type("ferry")
    sitting.press("Return")
    opened = sitting.article.id
    sitting.press("Ctrl+L")
    sitting.room.pages.library.view.setFocus()
    sitting.press("Delete", "Esc")
    left = [line.id for line in sitting.ledger.articles()]
    sitting.press("Ctrl+L")
    sitting.room.pages.library.taken_out.click()
    sitting.room.pages.library.filter.setFocus()
    sitting.press("Return")

    assert (opened, left) == (first, [second])
    assert sitting.article.id == first


def test_escape_keeps_the_title_that_was_typed(sitting: Sitting) -> None:
    sitting.press("Shift+F2")
    sitting.type("Kelda")
    sitting.press("Esc")

    assert sitting.article.title == "Kelda"
    assert sitting.focused() is not sitting.window.header.field


def test_recent_articles_are_in_a_menu(sitting: Sitting) -> None:
    first = sitting.article.id
    other_article(sitting, "Mill & fire")
    (recent,) = [
        menu
        for menu in sitting.room.actions.menu(sitting.window).findChildren(QMenu)
        if menu.title() == "Recent articles"
    ]

    recent.aboutToShow.emit()
    titles = [action.text() for action in recent.actions()]
    recent.actions()[1].trigger()

    assert titles == ["Mill && fire", "Kelda ferry ran aground with 220 aboard"]
    assert sitting.article.id == first


def test_the_article_before_is_a_key_away(sitting: Sitting) -> None:
    first = sitting.article.id
    other_article(sitting)

    sitting.room.actions.trigger("article-before")

    assert sitting.article.id == first


def test_no_two_commands_share_a_key(sitting: Sitting) -> None:
    keys = [key for action in sitting.room.actions.all() for key in (key.toString() for key in action.shortcuts())]

    assert sorted(keys) == sorted(set(keys))


def test_every_command_is_in_a_menu_and_in_the_palette(sitting: Sitting) -> None:
    menus = sitting.room.actions.menu(sitting.window).findChildren(QMenu)
    inside = [action for menu in menus for action in menu.actions()]
    in_menus = [action.text() for action in inside if not action.isSeparator() and action.menu() is None]

    sitting.press("Ctrl+K")

    model = sitting.room.pages.palette.model
    in_palette = [model.index(row).data() for row in range(model.rowCount())]
    assert sorted(in_menus) == sorted(in_palette)
    assert "Verified" in in_menus
