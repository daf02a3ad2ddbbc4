"""The icons of the program and of its desk files, drawn from their SVGs in every size that a system asks for.

`python -m bundling.icons FOLDER` leaves there a `hicolor` folder for Linux, and an .ico and an .icns of either.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from bundling.iconfiles import ICNS_KINDS, ICO_SIZES, icns, ico, png
from resources import path
from resources.drawings import drawing

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
TILE_OF_MACOS = (824 / 1024) / (240 / 256)
"""How much smaller the mark is on macOS: a tile fills 824 of 1024 pixels there, and 240 of 256 as we drew it."""


@dataclass(frozen=True, slots=True)
class Icon:
    """One icon: where it is drawn, what files of it are called, and its name and shelf in an icon theme."""

    folder: Path
    name: str
    themed: str
    shelf: str
    scale: float
    """How much of the square it takes on macOS."""


PROGRAM = Icon(path("icons"), "proofdesk", "org.proofdesk.Proofdesk", "apps", TILE_OF_MACOS)
DESK_FILE = Icon(
    Path(__file__).resolve().parents[1] / "icons", "desk-file", "org.proofdesk.Proofdesk.desk", "mimetypes", 1.0
)


def write_all(target: Path) -> None:
    """Write every icon file below the folder `target`."""
    for icon in (PROGRAM, DESK_FILE):
        write_themed(icon, target / "hicolor")
        (target / f"{icon.name}.ico").write_bytes(ico({px: drawn(icon, px) for px in ICO_SIZES}))
        (target / f"{icon.name}.icns").write_bytes(
            icns({kind: drawn(icon, px, icon.scale) for kind, px in ICNS_KINDS.items()})
        )


def write_themed(icon: Icon, theme: Path) -> None:
    """Write an icon into a theme folder as the freedesktop specification lays it out: PNGs, and the drawing itself."""
    for px in SIZES:
        _write(theme / f"{px}x{px}" / icon.shelf / f"{icon.themed}.png", png(drawn(icon, px)))
    large = drawing(icon.folder, icon.name, SIZES[-1])
    _write(theme / "scalable" / icon.shelf / f"{icon.themed}.svg", large.read_bytes())


def drawn(icon: Icon, px: int, scale: float = 1.0) -> QImage:
    """The icon as a square of `px` pixels, of which the drawing takes `scale`, in the middle."""
    image = QImage(px, px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    margin = px * (1 - scale) / 2
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing(icon.folder, icon.name, px))).render(
        painter, QRectF(margin, margin, px * scale, px * scale)
    )
    painter.end()
    return image


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
