"""The icons: one family, drawn in the theme's ink, as sharp as the screen."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from resources import path
from resources.looks import ThemeName
from resources.themes import Theme, themes
from ui.theme import icons
from ui.theme.keycaps import keycap, put_key

FAMILY = sorted(file for file in path("icons").glob("*.svg") if not file.stem.startswith("proofdesk"))
LIGHT = themes[ThemeName.LIGHT]
every_icon = pytest.mark.parametrize("file", FAMILY, ids=lambda file: file.stem)


@every_icon
def test_an_icon_belongs_to_the_family(file: Path) -> None:
    root = ET.parse(file).getroot()  # noqa: S314  our own files
    drawn = {value for element in root.iter() for value in element.attrib.values()}

    assert root.attrib["viewBox"] == "0 0 20 20"
    assert root.attrib["stroke-width"] == "1.5"
    assert root.attrib["stroke-linecap"] == root.attrib["stroke-linejoin"] == "round"
    assert not [value for value in drawn if value.startswith("#")]


@every_icon
def test_an_icon_is_drawn_in_the_ink_and_in_nothing_else(file: Path, qapp: QApplication) -> None:
    assert QSvgRenderer(str(file)).isValid()

    drawn = icons.pixmap(file.stem, "#a83234", 40)

    assert is_drawn_in(drawn, "#a83234")


def colours_of(drawn: QPixmap) -> list[QColor]:
    """The colours of the pixels that are more than half covered."""
    image = drawn.toImage()
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [colour for colour in colours if colour.alpha() > 127]


def is_drawn_in(drawn: QPixmap, ink: str) -> bool:
    """Whether there is something, all in one ink, as exactly as half transparent pixels can say."""
    wanted = QColor(ink)
    distances = [
        max(abs(c.red() - wanted.red()), abs(c.green() - wanted.green()), abs(c.blue() - wanted.blue()))
        for c in colours_of(drawn)
    ]
    return bool(distances) and max(distances) <= 2


@pytest.mark.parametrize("file", sorted(path("sheet").glob("*.svg")), ids=lambda file: file.stem)
def test_the_pictures_of_the_style_sheet_can_be_drawn(file: Path) -> None:
    assert QSvgRenderer(str(file)).isValid()


def test_a_disabled_icon_is_faint(qapp: QApplication) -> None:
    icon = icons.icon("undo", LIGHT)

    normal, disabled = (icon.pixmap(20, mode) for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))

    assert is_drawn_in(normal, LIGHT.ink)
    assert is_drawn_in(disabled, LIGHT.faint)


def test_an_icon_has_as_many_pixels_as_the_screen_shows(qapp: QApplication) -> None:
    drawn = icons.pixmap("search", LIGHT.ink, 24)

    assert drawn.width() == round(24 * icons.sharpness())
    assert drawn.devicePixelRatio() == icons.sharpness()


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    first = icons.pixmap("history", LIGHT.ink)

    assert icons.pixmap("history", LIGHT.ink).cacheKey() == first.cacheKey()


def test_an_icon_that_does_not_exist_is_a_bug(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("unicorn", LIGHT.ink)


def test_the_program_has_an_icon_in_every_size(qapp: QApplication) -> None:
    sizes = {size.width() for size in icons.program_icon().availableSizes()}

    assert sizes == set(icons.PROGRAM_SIZES)


def test_the_program_icon_is_still_two_colours_in_the_smallest_size(qapp: QApplication) -> None:
    lightness = [colour.lightness() for colour in colours_of(icons.program_icon().pixmap(16))]

    assert max(lightness) - min(lightness) > 100


def test_a_key_is_wide_enough_for_its_name(qapp: QApplication) -> None:
    short, long = keycap("V", LIGHT), keycap("Ctrl+Shift+Z", LIGHT)

    assert short.deviceIndependentSize().height() == long.deviceIndependentSize().height()
    assert long.deviceIndependentSize().width() > 2 * short.deviceIndependentSize().width()


def test_a_key_stands_on_its_button_as_large_as_it_is(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Verified")
    qtbot.addWidget(button)

    put_key(button, "Ctrl+Shift+Z", LIGHT)

    assert button.iconSize() == keycap("Ctrl+Shift+Z", LIGHT).deviceIndependentSize().toSize()
    assert not button.icon().isNull()


def test_every_icon_is_named_somewhere() -> None:
    rooms = (path().parent / "ui", path())
    written = "".join(file.read_text(encoding="utf-8") for room in rooms for file in room.rglob("*.py"))

    named = {file.stem for file in FAMILY if f'"{file.stem}"' in written}

    assert named == {file.stem for file in FAMILY}


@pytest.mark.parametrize("theme", themes.values(), ids=lambda theme: theme.name)
def test_a_key_on_a_button_that_is_off_is_faint_and_not_a_grey_box(theme: Theme, qapp: QApplication) -> None:
    button = QPushButton("Report")
    put_key(button, "Ctrl+E", theme)

    drawn = button.icon().pixmap(button.iconSize(), QIcon.Mode.Disabled)

    assert drawn.toImage() == keycap("Ctrl+E", theme, theme.faint).toImage()
    assert drawn.toImage().pixelColor(drawn.width() - 4, drawn.height() // 2).name() == theme.paper
