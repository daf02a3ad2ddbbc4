"""The type of desk files: desktops know one by its bytes, whatever it is called, and no other database by them."""

import sys
import xml.etree.ElementTree as ET
from contextlib import closing
from pathlib import Path

import pytest

from app.store import database
from app.store.database import connect, is_desk
from bundling import icons
from tests.packaging.tools import APPLICATION, DESK_TYPE, LINUX, output

TYPE = LINUX / f"{APPLICATION}.mime.xml"
NAMES = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}
SYSTEM = Path("/usr/share/mime/packages/freedesktop.org.xml")
ASK = """
import sys
from PySide6.QtCore import QMimeDatabase
told = QMimeDatabase().mimeTypeForFile(sys.argv[1])
print(told.name(), told.inherits("application/vnd.sqlite3"), told.iconName(), told.comment(), sep="|")
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data folder in which the type is installed, beside those of the system."""
    (tmp_path / "mime" / "packages").mkdir(parents=True)
    (tmp_path / "mime" / "packages" / f"{APPLICATION}.xml").write_bytes(TYPE.read_bytes())
    output("update-mime-database", tmp_path / "mime")
    if not SYSTEM.exists():
        pytest.skip("shared-mime-info is not installed")
    return tmp_path


def a_database(file: Path, application: int) -> Path:
    """A real SQLite file that says of itself that it belongs to some program."""
    with closing(connect(file)) as connection:
        connection.execute(f"PRAGMA application_id = {application}")
    return file


def told(file: Path, home: Path) -> list[str]:
    """What Qt says of a file in a process of its own: type, whether it is SQLite's, icon, comment."""
    said = output(sys.executable, "-c", ASK, file, XDG_DATA_HOME=str(home), XDG_DATA_DIRS="/usr/share")
    return said.strip().split("|")


def test_a_desk_file_is_known_without_its_ending(home: Path) -> None:
    desk = a_database(home / "desk", database.APPLICATION_ID)

    name, is_sqlite, icon, comment = told(desk, home)

    assert is_desk(desk)
    assert (name, is_sqlite, icon, comment) == (DESK_TYPE, "True", icons.DESK_FILE.themed, "Proofdesk desk file")


def test_gnome_knows_it_as_well(home: Path) -> None:
    desk = a_database(home / "desk", database.APPLICATION_ID)

    shown = output("gio", "info", "-a", "standard::content-type", desk, XDG_DATA_HOME=str(home))

    assert f"standard::content-type: {DESK_TYPE}" in shown


def test_a_desk_file_is_known_by_its_ending(home: Path) -> None:
    empty = home / "new.proofdesk"
    empty.touch()

    assert told(empty, home)[0] == DESK_TYPE


def test_another_database_is_none(home: Path) -> None:
    other = a_database(home / "other", 0x47504B47)

    name, is_sqlite, *_ = told(other, home)

    assert not is_desk(other)
    assert name != DESK_TYPE
    assert is_sqlite == "True"


def test_the_desktop_looks_where_the_program_looks() -> None:
    root = ET.parse(TYPE).getroot()  # noqa: S314  our own file

    matches = [(match.attrib["offset"], match.attrib["value"]) for match in root.iterfind(".//mime:match", NAMES)]

    assert matches == [("0", "SQLite format 3\\0"), ("68", database.APPLICATION_ID.to_bytes(4, "big").decode())]
