"""The pane shows what the desk says, and says what is clicked on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.article import Label
from app.domain.ids import ClaimId
from app.domain.verdict import Verdict
from app.services.claiming import withdraw
from app.services.spanning import merge, move_boundary, split
from app.services.taking_in import correct_label
from app.services.undoing import redo, undo
from app.store.ledger import Ledger
from resources.looks import ThemeName
from resources.themes import DARK, LIGHT, themes
from tests.article.builders import STORY, Bench, Written, take_in
from tests.article.conftest import Show
from ui.article.blank import Blank, Reading
from ui.article.boxes import boxes
from ui.article.marks import Mark
from ui.article.pane import ArticlePane
from ui.article.search import NOWHERE, Found
from ui.desk import Desk
from ui.theme import fonts

LEFT = Qt.MouseButton.LeftButton
LONG: Written = [
    (Label.BODY, f"{number} " + "The harbour counts its boats again and again. " * 9) for number in range(120)
]


def point_on(bench: Bench, place: int) -> QPoint:
    """The middle of a letter, in the page's viewport."""
    box = boxes(bench.galley, place, place + 1)[0].rect
    return box.center().toPoint() - QPoint(0, bench.page.verticalScrollBar().value())


def marks(bench: Bench) -> list[Mark[ClaimId]]:
    return bench.pane._scene.claims.touching(0, len(bench.text))


def quotes(bench: Bench) -> list[str]:
    return [bench.text[mark.start : mark.end] for mark in marks(bench)]


def test_a_click_on_a_claims_words_names_the_claim(bench: Bench, qtbot: QtBot) -> None:
    claim = bench.claim("licensed for 180 passengers")

    with qtbot.waitSignal(bench.pane.claim_clicked) as clicked:
        QTest.mouseClick(bench.page.viewport(), LEFT, pos=point_on(bench, bench.place("180")[0]))

    assert clicked.args == [claim]
    assert bench.desk.current is None


def test_clicks_on_overlapping_claims_go_around_from_the_smallest(bench: Bench, qtbot: QtBot) -> None:
    large, small = bench.claim("was licensed for 180 passengers"), bench.claim("180 passengers")
    bench.pane.claim_clicked.connect(bench.desk.focus)
    seen = []

    for _ in range(3):
        with qtbot.waitSignal(bench.desk.current_changed):
            QTest.mouseClick(bench.page.viewport(), LEFT, pos=point_on(bench, bench.place("180")[0]))
        seen.append(bench.desk.current)

    assert seen == [small, large, small]


def test_a_click_beside_all_claims_says_nothing(bench: Bench, qtbot: QtBot) -> None:
    bench.claim("licensed for 180")

    with qtbot.assertNotEmitted(bench.pane.claim_clicked):
        QTest.mouseClick(bench.page.viewport(), LEFT, pos=point_on(bench, bench.place("operator")[0]))


def test_the_claim_under_a_point_is_known(bench: Bench) -> None:
    claim = bench.claim("licensed for 180")
    on, beside = (point_on(bench, bench.place(words)[0]) for words in ("180", "operator"))

    found = [bench.pane.claim_at(bench.page.viewport().mapTo(bench.pane, point)) for point in (on, beside)]

    assert found == [claim, None]


def test_recorded_claims_are_marked_and_follow_every_change(bench: Bench) -> None:
    ledger, article = bench.ledger, bench.article
    claim = bench.claim("licensed for 180 passengers")
    assert quotes(bench) == ["licensed for 180 passengers"]

    other = split(ledger, claim, bench.place("180")[0])
    assert quotes(bench) == ["licensed for", "180 passengers"]

    move_boundary(ledger, claim, 0, "start", -1)
    assert quotes(bench) == ["was licensed for", "180 passengers"]

    merge(ledger, claim, other)
    assert {mark.owner for mark in marks(bench)} == {claim}

    withdraw(ledger, claim)
    assert quotes(bench) == []

    for _ in range(4):
        undo(ledger, article)
    assert quotes(bench) == ["licensed for 180 passengers"]

    redo(ledger, article)
    assert quotes(bench) == ["licensed for", "180 passengers"]


def test_a_dismissal_is_marked_and_goes_again(bench: Bench) -> None:
    dismissed = bench.dismiss("The operator denies it")
    start, end = bench.place("The operator denies it")
    assert [mark.owner for mark in bench.pane._scene.dismissed.touching(start, end)] == [dismissed]

    undo(bench.ledger, bench.article)

    assert bench.pane._scene.dismissed.touching(start, end) == []


def test_going_to_a_claim_brings_it_into_view(show: Show) -> None:
    bench = show(LONG)
    claim = bench.claim("110 The harbour")

    bench.desk.focus(claim)

    assert bench.page.viewport().rect().contains(point_on(bench, bench.place("110 The")[0]))


def test_another_article_is_shown_from_its_beginning(show: Show) -> None:
    bench = show(LONG)
    bench.pane.go_to(bench.place("90 The")[0])
    other = take_in(bench.ledger, STORY)

    bench.desk.open(other)

    assert bench.page.toPlainText().startswith("Region\nFerry carried")
    assert bench.pane.place() == 0


def test_a_corrected_label_leaves_the_reader_where_he_is(show: Show) -> None:
    bench = show(LONG)
    bench.pane.select(*bench.place("70 The"))
    bench.pane.go_to(bench.place("70 The")[0])
    place, caret = bench.pane.place(), bench.pane.caret()
    draft = bench.desk.draft
    assert draft

    correct_label(bench.ledger, draft.id, 70, Label.QUOTATION)

    assert bench.galley.sheet.paragraphs[70].label is Label.QUOTATION
    assert (bench.pane.place(), bench.pane.caret()) == (place, caret)


def test_found_words_are_selected_one_after_the_other_and_around(bench: Bench) -> None:
    first = bench.text.index("harbour")
    second = bench.text.index("harbour", first + 1)
    third = bench.text.index("harbour", second + 1)
    bench.pane.select(0, 0)

    found = [(bench.pane.find("Harbour").place, bench.pane.selection()) for _ in range(4)]
    before = bench.pane.find("Harbour", False)

    assert found == [(at, (start, start + 7)) for at, start in ((1, first), (2, second), (3, third), (1, first))]
    assert (before, bench.pane.selection()) == (Found(3, 3), (third, third + 7))


def test_typing_on_stays_at_the_words_that_still_fit(bench: Bench) -> None:
    start, _ = bench.place("harbour inspector says")
    bench.pane.select(0, 0)

    found = []
    for words in ("harb", "harbour", "harbour insp"):
        bench.pane.find(words)
        found.append(bench.pane.selection())

    assert found == [(start, start + 4), (start, start + 7), (start, start + 12)]


def test_words_that_are_not_there_are_not_found(bench: Bench) -> None:
    bench.pane.select(3, 6)

    assert bench.pane.find("submarine") == NOWHERE
    assert bench.pane.selection() == (3, 6)


def test_hits_are_marked_until_the_search_ends(bench: Bench) -> None:
    bench.pane.find("harbour")
    assert len(bench.pane._scene.hits_in(0, len(bench.text))) == 3

    bench.pane.end_find()

    assert bench.pane._scene.hits_in(0, len(bench.text)) == ()


def test_a_boundary_is_that_of_the_first_or_last_span_unless_one_is_named(bench: Bench) -> None:
    bench.desk.focus(bench.claim("180 passengers", "closed until further notice"))
    seen = []

    for which, span in (("start", None), ("end", None), ("end", 0), (None, None)):
        bench.pane.show_boundary(which, span)
        seen.append(bench.pane._scene.boundary)

    assert seen == [("start", 0), ("end", 1), ("end", 0), None]


def test_another_claim_ends_the_moving_of_a_boundary(bench: Bench) -> None:
    one, other = bench.claim("180 passengers"), bench.claim("since 1998")
    bench.desk.focus(one)
    bench.pane.show_boundary("start")

    bench.desk.focus(other)

    assert bench.pane._scene.boundary is None
    assert not bench.page.boundary_keys


def test_the_menu_offers_what_the_window_added(bench: Bench) -> None:
    bench.pane.addAction(QAction("New claim", bench.pane))

    bench.page.menu_wanted.emit(QPoint(10, 10))

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["New claim"]
    menu.close()


def test_the_menu_over_a_claim_means_that_claim(bench: Bench, qtbot: QtBot) -> None:
    claim = bench.claim("licensed for 180")

    with qtbot.waitSignal(bench.pane.claim_clicked) as clicked:
        bench.page.menu_wanted.emit(bench.page.viewport().mapToGlobal(point_on(bench, bench.place("180")[0])))

    assert clicked.args == [claim]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [("Open a file", "wanted_open"), ("Paste the text", "wanted_paste"), ("Look at the sample", "wanted_sample")],
)
def test_an_empty_desk_says_how_to_begin(ledger: Ledger, qtbot: QtBot, words: str, wanted: str) -> None:
    pane = ArticlePane(Desk(ledger), LIGHT)
    qtbot.addWidget(pane)
    with qtbot.waitExposed(pane):
        pane.show()
    blank = pane.findChild(Blank)
    assert isinstance(blank, Blank)
    assert blank.isVisible()
    button = next(button for button in blank.findChildren(QPushButton) if button.text() == words)

    with qtbot.waitSignal(getattr(pane, wanted)):
        QTest.mouseClick(button, LEFT)


def test_what_is_being_read_shows_until_it_stands_there(bench: Bench) -> None:
    reading = bench.pane.findChild(Reading)
    assert isinstance(reading, Reading)

    bench.pane.show_loading("Reading “story.html” …")
    assert reading.isVisible()
    assert reading.accessibleName() == "Reading “story.html” …"

    bench.desk.open(bench.article)
    assert not reading.isVisible()
    assert bench.page.isVisible()


@pytest.mark.parametrize("theme", [themes[name] for name in (ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST)])
def test_the_paper_is_the_themes(bench: Bench, theme: object) -> None:
    assert isinstance(theme, type(LIGHT))

    bench.pane.set_theme(theme)

    picture = bench.page.viewport().grab().toImage()
    assert picture.pixelColor(5, 5).name() == theme.paper


def test_the_text_grows_with_its_scale_and_stays_at_its_place(show: Show, qapp: object) -> None:
    bench = show(LONG)
    bench.pane.go_to(bench.place("60 The")[0])
    pitch = bench.galley.laid(0).slots[0].bottom

    fonts.use_scale(1.5)
    try:
        bench.pane.set_theme(DARK)
    finally:
        fonts.use_scale(1.0)

    assert bench.galley.laid(0).slots[0].bottom > 1.4 * pitch
    assert bench.pane.place() <= bench.place("60 The")[0] < bench.pane.place() + 60


def test_a_verdict_draws_only_its_own_lines_again(bench: Bench, qtbot: QtBot) -> None:
    claim = bench.claim("licensed for 180")
    other = bench.claim("closed until further notice")
    before = bench.page.viewport().grab().toImage()

    bench.judge(claim, Verdict.REFUTED)

    after = bench.page.viewport().grab().toImage()
    here, there = (boxes(bench.galley, *bench.ledger.claim_line(of).places[0])[0].rect for of in (claim, other))  # type: ignore[union-attr]
    assert before.copy(here.toRect()) != after.copy(here.toRect())
    assert before.copy(there.toRect()) == after.copy(there.toRect())


@pytest.mark.parametrize("verdict", [Verdict.VERIFIED, Verdict.DISPUTED, Verdict.REFUTED])
def test_what_a_verdict_draws_again_is_all_that_it_changes(bench: Bench, verdict: Verdict) -> None:
    claim = bench.claim("licensed for 180 passengers, and, according to harbour inspector Ilse Brandt", "hurt")
    for around in ("for 180", "180 passengers, and", "harbour inspector", "Nobody was hurt"):
        bench.claim(around)
    bench.desk.focus(claim)
    before = bench.drawn_anew()

    bench.judge(claim, verdict)

    assert before != bench.on_screen() == bench.drawn_anew()


@pytest.mark.parametrize("edge", ["start", "end"])
def test_what_a_moved_boundary_draws_again_is_all_that_it_changes(bench: Bench, edge: str) -> None:
    claim = bench.claim("according to harbour inspector Ilse Brandt")
    bench.desk.focus(claim)
    bench.pane.show_boundary(edge)
    before = bench.drawn_anew()

    move_boundary(bench.ledger, claim, 0, edge, 1)

    assert before != bench.on_screen() == bench.drawn_anew()


def test_lines_that_make_room_for_another_claim_are_drawn_again(bench: Bench) -> None:
    bench.claim("licensed for 180 passengers, and, according to harbour inspector Ilse Brandt")
    bench.drawn_anew()

    other = bench.claim("was licensed")
    with_both = bench.on_screen()
    assert with_both == bench.drawn_anew()
    withdraw(bench.ledger, other)

    assert with_both != bench.on_screen() == bench.drawn_anew()


def test_a_corrected_label_is_drawn_at_once(bench: Bench) -> None:
    draft = bench.desk.draft
    assert draft is not None
    was = bench.drawn_anew()

    correct_label(bench.ledger, draft.id, 3, Label.CAPTION)

    assert bench.on_screen() == bench.drawn_anew() != was


def test_the_numbers_go_with_the_lines_that_they_stand_at(bench: Bench) -> None:
    bench.pane.resize(1000, 300)
    bench.claim("licensed for 180")
    bench.claim("the third this year")
    before = bench.drawn_anew()

    bench.page.verticalScrollBar().setValue(90)

    assert before != bench.on_screen() == bench.drawn_anew()
