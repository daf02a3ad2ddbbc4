"""The themes: what can be read, what is told apart without colour, and what the window wears."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.verdict import State
from resources import path
from resources.looks import Aside, Line, Look, ThemeName
from resources.themes import Theme, state_look, themes
from ui.theme import fonts
from ui.theme.appearance import Appearance, apply, bounded, resolved
from ui.theme.lines import draw_line
from ui.theme.roles import Role, dress

every_theme = pytest.mark.parametrize("theme", themes.values(), ids=themes.keys())
every_state = pytest.mark.parametrize("state", [*State, *Aside])


@pytest.fixture
def wardrobe(qapp: QApplication) -> Iterator[QApplication]:
    """The program, undressed again after the test."""
    palette, font = qapp.palette(), qapp.font()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)
    fonts.use_scale(1.0)


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio after WCAG 2.2."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def grounds(theme: Theme) -> list[str]:
    return [theme.paper, theme.panel, theme.inset, theme.selection, theme.hover]


def test_contrast_is_what_wcag_says_of_black_grey_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@every_theme
def test_text_keeps_seven_to_one_on_every_ground(theme: Theme) -> None:
    low = [ground for ground in [*grounds(theme), theme.highlight] if contrast(theme.ink, ground) < 7]

    assert low == []


@every_theme
@every_state
def test_text_on_a_tint_keeps_seven_to_one(theme: Theme, state: State | Aside) -> None:
    assert contrast(theme.ink, state_look(theme, state).tint) >= 7


@every_theme
@every_state
def test_a_sign_can_be_read_on_its_tint_and_on_every_ground(theme: Theme, state: State | Aside) -> None:
    look = state_look(theme, state)

    low = [ground for ground in [look.tint, *grounds(theme)] if contrast(look.ink, ground) < 4.5]

    assert low == []


@every_theme
def test_muted_text_keeps_four_and_a_half_to_one_on_grounds_and_tints(theme: Theme) -> None:
    tints = [look.tint for look in theme.looks.values()]

    low = [ground for ground in [*grounds(theme), *tints] if contrast(theme.muted, ground) < 4.5]

    assert low == []


@every_theme
def test_what_must_be_seen_to_be_used_keeps_three_to_one(theme: Theme) -> None:
    seen = {theme.edge, theme.accent, theme.focus}

    low = [(mark, ground) for mark in seen for ground in grounds(theme) if contrast(mark, ground) < 3]

    assert low == []
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@every_theme
@every_state
def test_the_focus_frame_is_seen_around_a_tint(theme: Theme, state: State | Aside) -> None:
    assert contrast(theme.focus, state_look(theme, state).tint) >= 3


def test_high_contrast_keeps_seven_to_one_for_small_print_and_signs() -> None:
    theme = themes[ThemeName.CONTRAST]
    small = [theme.muted, *(look.ink for look in theme.looks.values())]

    assert [ink for ink in small if contrast(ink, theme.paper) < 7] == []


@every_theme
def test_every_state_has_a_look(theme: Theme) -> None:
    assert set(theme.looks) == {*State, *Aside}


@pytest.mark.parametrize("trait", ["word", "sign", "letter", "icon"])
def test_no_two_states_share_a(trait: str) -> None:
    traits = [getattr(look, trait) for look in themes[ThemeName.LIGHT].looks.values()]

    assert len(set(traits)) == len(traits)


def test_no_two_states_share_a_line_but_those_without_words() -> None:
    looks = themes[ThemeName.LIGHT].looks
    lines = [(look.line, look.width) for state, look in looks.items() if state not in (State.ORPHANED, State.CUT)]

    assert len(set(lines)) == len(lines)


@every_state
def test_a_state_says_the_same_in_every_theme_but_for_its_colours(state: State | Aside) -> None:
    looks = [state_look(theme, state) for theme in themes.values()]

    assert len({(look.word, look.sign, look.letter, look.icon, look.line, look.width) for look in looks}) == 1
    assert len({look.ink for look in looks}) == len(themes)


@every_state
def test_a_look_names_an_icon_that_ships(state: State | Aside) -> None:
    assert path("icons", f"{state_look(themes[ThemeName.LIGHT], state).icon}.svg").is_file()


def test_a_proposal_is_thinner_than_a_claim() -> None:
    looks = themes[ThemeName.LIGHT].looks

    assert looks[Aside.PROPOSED].width < min(looks[State.UNREVIEWED].width, looks[State.VERIFIED].width)


def drawn(look: Look) -> list[list[bool]]:
    """Six rows of forty pixels with the look's line from end to end: where there is ink."""
    image = QImage(40, 6, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    draw_line(painter, look, 0, 40, 1)
    painter.end()
    return [[image.pixelColor(x, y) != QColor("#ffffff") for x in range(40)] for y in range(6)]


@pytest.mark.parametrize(("line", "gaps", "rows"), [(Line.SOLID, 0, 2), (Line.DOUBLE, 0, 2), (Line.NONE, 240, 0)])
def test_an_unbroken_line_has_no_gap(line: Line, gaps: int, rows: int, qapp: QApplication) -> None:
    look = next(look for look in themes[ThemeName.LIGHT].looks.values() if look.line is line)

    picture = drawn(look)

    inked = [row for row in picture if any(row)]
    assert len(inked) == rows
    assert sum(row.count(False) for row in inked or picture) == gaps


@pytest.mark.parametrize("line", [Line.DASHED, Line.DOTTED, Line.DASHDOT])
def test_a_broken_line_has_gaps(line: Line, qapp: QApplication) -> None:
    look = next(look for look in themes[ThemeName.LIGHT].looks.values() if look.line is line)

    row = max(drawn(look), key=sum)

    assert 8 <= row.count(False) <= 32


def test_a_double_line_is_two_lines_with_white_between(qapp: QApplication) -> None:
    picture = drawn(state_look(themes[ThemeName.LIGHT], State.REFUTED))

    assert [any(row) for row in picture] == [False, True, False, True, False, False]


@every_theme
def test_a_theme_becomes_the_palette_of_the_program(theme: Theme, wardrobe: QApplication) -> None:
    apply(wardrobe, theme)

    palette = wardrobe.palette()
    assert palette.color(QPalette.ColorRole.Window).name() == theme.paper
    assert palette.color(QPalette.ColorRole.Text).name() == theme.ink
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name() == theme.faint


@every_theme
def test_every_kind_of_widget_can_be_dressed(theme: Theme, wardrobe: QApplication, qtbot: QtBot) -> None:
    apply(wardrobe, theme)
    window = QFrame()
    qtbot.addWidget(window)
    dress(window, Role.PANEL)
    column = QVBoxLayout(window)
    for kind in (QPushButton, QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, QRadioButton, QListWidget):
        column.addWidget(kind())

    window.show()

    corner = window.grab().toImage().pixelColor(1, 1)
    assert corner.name() == theme.panel


@pytest.mark.parametrize(("asked", "kept"), [(0.1, 0.8), (1.25, 1.25), (9.0, 2.0)])
def test_the_text_scale_stays_between_eighty_and_two_hundred_per_cent(asked: float, kept: float) -> None:
    assert bounded(asked) == kept


def test_text_grows_with_the_scale(wardrobe: QApplication) -> None:
    apply(wardrobe, themes[ThemeName.LIGHT], 2.0)

    assert wardrobe.font().pixelSize() == 26
    assert fonts.serif(19).pixelSize() == 38


@pytest.mark.parametrize(
    ("chosen", "scheme", "contrast_preference", "worn"),
    [
        ("system", Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        ("system", Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "light"),
        ("system", Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        ("system", Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "contrast"),
        ("light", Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "light"),
        ("dark", Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "dark"),
        ("contrast", Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "contrast"),
    ],
)
def test_a_choice_goes_before_the_system(
    chosen: str, scheme: Qt.ColorScheme, contrast_preference: Qt.ContrastPreference, worn: str
) -> None:
    assert resolved(ThemeName(chosen), scheme, contrast_preference).name == worn


def test_choosing_a_theme_tells_those_who_draw_by_themselves(wardrobe: QApplication, qtbot: QtBot) -> None:
    appearance = Appearance(wardrobe, ThemeName.LIGHT)

    with qtbot.waitSignal(appearance.changed) as told:
        appearance.choose(ThemeName.DARK)

    assert told.args == [themes[ThemeName.DARK]]
    assert wardrobe.palette().color(QPalette.ColorRole.Window).name() == themes[ThemeName.DARK].paper
    appearance.deleteLater()


def test_enlarging_keeps_the_theme(wardrobe: QApplication) -> None:
    appearance = Appearance(wardrobe, ThemeName.CONTRAST)

    appearance.enlarge(1.5)

    assert appearance.theme is themes[ThemeName.CONTRAST]
    assert wardrobe.font().pixelSize() == 20
    appearance.deleteLater()


@every_theme
def test_the_keyboards_place_is_framed(theme: Theme, wardrobe: QApplication, qtbot: QtBot) -> None:
    apply(wardrobe, theme)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button, other = QPushButton("Report"), QPushButton("Other")
    column.addWidget(other)
    column.addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    button.setFocus(Qt.FocusReason.TabFocusReason)

    assert edge_of(button) == theme.focus
    assert edge_of(other) == theme.hairline


def edge_of(button: QPushButton) -> str:
    """The colour in the middle of a button's lower border."""
    image = button.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() - 1).name()


def test_a_list_filled_before_it_is_shown_has_room_for_its_rows(wardrobe: QApplication, qtbot: QtBot) -> None:
    apply(wardrobe, themes[ThemeName.LIGHT])
    window = QFrame()
    qtbot.addWidget(window)
    rows = QListWidget()
    dress(rows, Role.LIST)
    rows.addItems(["first", "second"])
    QVBoxLayout(window).addWidget(rows)

    window.show()

    first, second = (QRectF(rows.visualItemRect(rows.item(at))) for at in (0, 1))
    assert second.top() == first.bottom()
