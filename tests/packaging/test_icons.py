"""The icon files of the three systems: every size is in them, drawn for it, and the same each time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtSvg import QSvgRenderer

from bundling import icons
from bundling.iconfiles import ICNS_KINDS, ICO_SIZES, icns, ico, png
from bundling.icons import DESK_FILE, PROGRAM, Icon
from resources import path
from resources.drawings import drawing
from ui.theme.icons import PROGRAM_SIZES

every_icon = pytest.mark.parametrize("icon", [PROGRAM, DESK_FILE], ids=lambda icon: icon.name)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that all icons were written to."""
    folder = tmp_path_factory.mktemp("icons")
    icons.write_all(folder)
    return folder


@every_icon
@pytest.mark.parametrize("px", icons.SIZES)
def test_a_theme_has_a_picture_of_every_size(icon: Icon, px: int, made: Path) -> None:
    file = made / "hicolor" / f"{px}x{px}" / icon.shelf / f"{icon.themed}.png"

    picture = QImage(str(file))

    assert picture.size() == QSize(px, px)
    assert is_a_drawing(picture)


def is_a_drawing(picture: QImage) -> bool:
    """Whether its corner is not filled, its middle is, and there is light and dark in it."""
    px = picture.width()
    looked_at = range(0, px, max(1, px // 64))
    lightness = [picture.pixelColor(x, y).lightness() for x in looked_at for y in looked_at if opaque(picture, x, y)]
    return not opaque(picture, 0, 0) and opaque(picture, px // 2, px // 2) and max(lightness) - min(lightness) > 100


def opaque(picture: QImage, x: int, y: int) -> bool:
    """Whether a pixel hides what is behind it."""
    return picture.pixelColor(x, y).alpha() == 255


@every_icon
def test_a_theme_has_the_drawing_itself(icon: Icon, made: Path) -> None:
    file = made / "hicolor" / "scalable" / icon.shelf / f"{icon.themed}.svg"

    assert QSvgRenderer(str(file)).isValid()


@every_icon
def test_qt_reads_every_size_of_the_windows_icon(icon: Icon, made: Path) -> None:
    reader = QImageReader(str(made / f"{icon.name}.ico"))

    read = [
        picture for number in range(reader.imageCount()) if reader.jumpToImage(number) for picture in [reader.read()]
    ]

    assert [picture.width() for picture in read] == list(ICO_SIZES)
    assert [same(picture, icons.drawn(icon, picture.width())) for picture in read] == [True] * len(ICO_SIZES)


def same(one: QImage, other: QImage) -> bool:
    """Whether two pictures show the same."""
    plain = QImage.Format.Format_ARGB32
    return one.convertToFormat(plain) == other.convertToFormat(plain)


@every_icon
def test_qt_reads_every_size_of_the_macos_icon(icon: Icon, made: Path) -> None:
    reader = QImageReader(str(made / f"{icon.name}.icns"))

    read = [
        picture for number in range(reader.imageCount()) if reader.jumpToImage(number) for picture in [reader.read()]
    ]

    assert sorted(picture.width() for picture in read) == sorted(ICNS_KINDS.values())
    assert all(same(picture, icons.drawn(icon, picture.width(), icon.scale)) for picture in read)


def test_the_lengths_in_the_macos_icon_add_up() -> None:
    data = icns({kind: icons.drawn(PROGRAM, px) for kind, px in ICNS_KINDS.items()})

    kinds, at = [], 8
    while at < len(data):
        kinds.append(data[at : at + 4])
        at += int.from_bytes(data[at + 4 : at + 8], "big")

    assert (data[:4], int.from_bytes(data[4:8], "big")) == (b"icns", len(data))
    assert (kinds, at) == (list(ICNS_KINDS), len(data))


@every_icon
def test_the_same_drawing_gives_the_same_bytes(icon: Icon) -> None:
    once, again = ((png(icons.drawn(icon, 48)), ico({px: icons.drawn(icon, px) for px in ICO_SIZES})) for _ in range(2))

    assert once == again


def test_macos_has_room_around_the_mark() -> None:
    tile = icons.drawn(PROGRAM, 1024, PROGRAM.scale)

    middle = [x for x in range(1024) if tile.pixelColor(x, 512).alpha() > 127]

    assert abs(len(middle) - 824) <= 1


@pytest.mark.parametrize(
    ("px", "name"), [(16, "mark-16"), (20, "mark-16"), (24, "mark-24"), (31, "mark-24"), (32, "mark"), (512, "mark")]
)
def test_the_smallest_sizes_have_drawings_of_their_own(px: int, name: str, tmp_path: Path) -> None:
    for own in ("mark-16", "mark-24", "mark"):
        (tmp_path / f"{own}.svg").touch()

    assert drawing(tmp_path, "mark", px).stem == name


def test_a_size_without_a_drawing_of_its_own_takes_the_next_smaller_one(tmp_path: Path) -> None:
    (tmp_path / "mark-16.svg").touch()

    assert drawing(tmp_path, "mark", 24).stem == "mark-16"
    assert drawing(tmp_path, "other", 24).stem == "other"


def test_the_window_shows_what_the_packages_hold() -> None:
    shown = {drawing(path("icons"), "proofdesk", px) for px in PROGRAM_SIZES}

    assert shown == {drawing(PROGRAM.folder, PROGRAM.name, px) for px in icons.SIZES}
