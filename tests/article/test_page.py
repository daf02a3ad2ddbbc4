"""The page: caret, selection, keys, copying, and what it never does."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QClipboard, QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.article import Label
from tests.article.builders import Bench, Written
from tests.article.conftest import Show
from ui.article.boxes import boxes

Key, No, Shift, Control = Qt.Key, *(
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
)  # fmt: skip
LONG: Written = [
    (Label.BODY, f"{number} " + "The harbour counts its boats again and again. " * 9) for number in range(300)
]


def point_on(bench: Bench, place: int) -> QPoint:
    """The middle of a letter, in the page's viewport."""
    box = boxes(bench.galley, place, place + 1)[0].rect
    return box.center().toPoint() - QPoint(0, bench.page.verticalScrollBar().value())


def copied(bench: Bench) -> str:
    QTest.keyClick(bench.page, Key.Key_C, Control)
    return QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard)


def test_dragging_over_words_selects_them_in_code_points(bench: Bench) -> None:
    start, end = bench.place("licensed for 180")
    page = bench.page.viewport()

    QTest.mousePress(page, Qt.MouseButton.LeftButton, No, point_on(bench, start) - QPoint(3, 0))
    QTest.mouseMove(page, point_on(bench, end - 1) + QPoint(4, 0))
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton, No, point_on(bench, end - 1) + QPoint(4, 0))

    assert bench.pane.selection() == (start, end)


def test_a_double_click_selects_the_word(bench: Bench) -> None:
    start, end = bench.place("Brandt")

    QTest.mouseDClick(bench.page.viewport(), Qt.MouseButton.LeftButton, No, point_on(bench, start + 2))

    assert bench.pane.selection() == (start, end)


def test_the_keyboard_selects_words_behind_an_emoji(bench: Bench) -> None:
    start, _ = bench.place("was licensed")
    bench.pane.select(start, start)

    QTest.keyClick(bench.page, Key.Key_Right, Shift | Control)
    QTest.keyClick(bench.page, Key.Key_Right, Shift | Control)

    assert bench.pane.selection() == bench.place("was licensed")


def test_an_emoji_and_a_letter_with_its_accent_are_one_step_of_the_caret(bench: Bench) -> None:
    emoji, accent = bench.text.index("🛳"), bench.text.index("e\u0301")

    for place in (emoji, accent):
        bench.pane.select(place, place)
        QTest.keyClick(bench.page, Key.Key_Right, No)
        assert bench.pane.caret() == place + (1 if place == emoji else 2)


def test_the_white_space_around_a_selection_is_not_selected(bench: Bench) -> None:
    start, end = bench.place(" was licensed ")
    bench.pane.select(start, end)

    assert bench.pane.selection() == (start + 1, end - 1)


def test_white_space_alone_is_no_selection(bench: Bench) -> None:
    start, _ = bench.place(" was licensed")
    bench.pane.select(start, start + 1)

    assert (bench.pane.selection(), bench.pane.selection_places()) == (None, [])


def test_a_selection_across_paragraphs_comes_in_pieces(bench: Bench) -> None:
    start, end = bench.place("company.")[0], bench.place("قال مفتش")[1]
    bench.pane.select(start, end)

    assert bench.pane.selection() == (start, end)
    assert bench.pane.selection_places() == [bench.place("company."), bench.place("قال مفتش")]


def test_a_line_break_of_two_characters_is_selected_whole_or_not_at_all(bench: Bench) -> None:
    start, end = bench.place("hurt.\r\nThe")
    bench.pane.select(start, end)

    assert bench.pane.selection() == (start, end)


def test_what_is_copied_is_the_stored_text(bench: Bench) -> None:
    start, end = bench.place("hurt.\r\nThe harbour")
    bench.pane.select(start, end)

    assert copied(bench) == "hurt.\r\nThe harbour"


def test_what_cannot_be_seen_is_copied_as_it_is(show: Show) -> None:
    bench = show([(Label.BODY, "zero\u200bwidth and \u202eover\u202c")])
    bench.pane.select(0, len(bench.text))

    assert "\u200b" not in bench.page.toPlainText()
    assert copied(bench) == bench.text


def test_copied_words_are_plain(bench: Bench) -> None:
    bench.pane.select(0, 10)

    assert bench.page.createMimeDataFromSelection().formats() == ["text/plain"]


@pytest.mark.parametrize("key", [Key.Key_V, Key.Key_J, Key.Key_1, Key.Key_BracketLeft, Key.Key_Question])
def test_a_single_key_reaches_the_windows_shortcuts(bench: Bench, qtbot: QtBot, key: Qt.Key) -> None:
    action = QAction("Do it", bench.pane)
    action.setShortcut(key)
    bench.pane.addAction(action)
    bench.page.setFocus()

    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(bench.page, key, No)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_Z, Control), (Key.Key_Z, Control | Shift), (Key.Key_V, Control), (Key.Key_F, Control)],
)
def test_the_windows_keys_are_not_swallowed(
    bench: Bench, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    action = QAction("Do it", bench.pane)
    action.setShortcut(modifier.value | key.value)
    bench.pane.addAction(action)
    bench.page.setFocus()

    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(bench.page, key, modifier)


def test_the_arrow_keys_move_the_caret_and_not_the_window(bench: Bench) -> None:
    bench.pane.select(0, 0)

    for key in (Key.Key_Right, Key.Key_Down, Key.Key_End):
        QTest.keyClick(bench.page, key, No)

    assert bench.text[: bench.pane.caret()].endswith("Ferry carried 40 too many, harbour")


def test_while_a_boundary_moves_the_arrow_keys_are_the_windows(bench: Bench, qtbot: QtBot) -> None:
    claim = bench.claim("licensed for 180")
    bench.desk.focus(claim)
    bench.pane.show_boundary("start")
    action = QAction("One word left", bench.pane)
    action.setShortcut(Key.Key_Left)
    bench.pane.addAction(action)
    bench.page.setFocus()

    with qtbot.waitSignal(action.triggered):
        QTest.keyClick(bench.page, Key.Key_Left, No)


def test_nothing_can_be_typed_pasted_or_dropped_into_the_article(bench: Bench) -> None:
    before = bench.page.toPlainText()
    words = QMimeData()
    words.setText("forged")
    QGuiApplication.clipboard().setText("forged")
    bench.pane.select(0, 6)

    QTest.keyClicks(bench.page, "forged")
    bench.page.paste()
    bench.page.insertFromMimeData(words)

    assert bench.page.toPlainText() == before
    assert not bench.page.canInsertFromMimeData(words)
    assert not bench.page.acceptDrops()
    assert not bench.page.viewport().acceptDrops()


def test_the_page_reads_no_file(bench: Bench, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("files") / "picture.png"
    file.write_bytes(b"anything")

    image = bench.page.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl.fromLocalFile(file))

    assert image is None


def test_what_is_in_view_stays_where_it_is_when_paragraphs_above_turn_out_taller(show: Show) -> None:
    bench = show(LONG)
    bar = bench.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bench.pane.place()
    before = point_on(bench, place).y()
    top = bench.galley.heights.at(bar.value())

    for index in range(top - 8, top):
        bench.galley.laid(index)

    assert point_on(bench, place).y() == before


def test_scrolling_up_line_by_line_never_jumps(show: Show) -> None:
    bench = show(LONG)
    bar = bench.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    for _ in range(60):
        place = bench.pane.place()
        before = point_on(bench, place).y()
        value = bar.value()
        bar.setValue(value - 20)
        assert point_on(bench, place).y() == before + 20


def test_after_a_change_of_width_the_same_words_are_at_the_top(show: Show) -> None:
    bench = show(LONG)
    bench.pane.go_to(bench.place("150 The")[0])

    bench.pane.resize(700, 800)

    first = bench.pane.place()
    assert first <= bench.place("150 The")[0] < first + 80


def test_a_place_is_found_again_as_it_was_left(show: Show) -> None:
    bench = show(LONG)
    bench.pane.go_to(bench.place("200 The")[0])
    place = bench.pane.place()
    bench.pane.go_to(0)
    at_top = bench.page.verticalScrollBar().value()

    bench.pane.go_to(place)

    assert (bench.pane.place(), at_top) == (place, 0)
    assert place == bench.place("200 The")[0]


def test_a_page_down_goes_on_reading(show: Show) -> None:
    bench = show(LONG)
    bench.pane.select(0, 0)
    height = bench.page.viewport().height()

    QTest.keyClick(bench.page, Key.Key_PageDown, No)

    assert 0.6 * height < bench.page.verticalScrollBar().value() <= height
    assert bench.pane.caret() > 0


def test_words_far_away_are_brought_into_view(show: Show) -> None:
    bench = show(LONG)

    bench.pane.reveal_place(*bench.place("280 The harbour"))

    assert bench.page.viewport().rect().contains(point_on(bench, bench.place("280 The")[0]))


def test_words_in_view_do_not_move_the_page(bench: Bench) -> None:
    bench.pane.resize(1000, 400)
    bench.page.verticalScrollBar().setValue(60)

    bench.pane.reveal_place(*bench.place("licensed for 180"))

    assert bench.page.verticalScrollBar().value() == 60


def test_a_screen_reader_finds_the_article_by_name_and_reads_it(bench: Bench) -> None:
    page = QAccessible.queryAccessibleInterface(bench.page)

    assert page.text(QAccessible.Text.Name) == "Article"
    assert "was licensed for 180 passengers" in page.text(QAccessible.Text.Value)
    assert page.role() is QAccessible.Role.EditableText


def test_the_wheel_with_control_is_left_to_the_window(bench: Bench, qtbot: QtBot) -> None:
    font = bench.page.document().defaultFont().pixelSize()

    QTest.wheelEvent(
        bench.pane.window().windowHandle(), bench.page.geometry().center(), QPoint(0, 120), stateKey=Control
    )

    assert bench.page.document().defaultFont().pixelSize() == font
