"""Real libraries of this machine, trimmed: what nothing links goes, and a link without its file goes with it; and
entries as macOS has them, whose frameworks are files below folders that are links.
"""

import shutil
import sys
import sysconfig
from pathlib import Path

import PySide6
import pytest

from bundling.trimming import Entry, led, trimmed
from tests.missing import missing

QT = Path(PySide6.__file__).parent


@pytest.fixture
def entries() -> list[Entry]:
    if sys.platform != "linux" or shutil.which("objdump") is None:
        missing("the libraries of Linux, and objdump")
    names = ("libQt6Core.so.6", "libQt6Widgets.so.6", "libQt6Quick.so.6", "libicuuc.so.73")
    libraries = [(f"PySide6/Qt/lib/{name}", str(QT / "Qt" / "lib" / name), "BINARY") for name in names]
    links = [(name, f"PySide6/Qt/lib/{name}", "SYMLINK") for name in names]
    return [("PySide6/QtWidgets.abi3.so", str(QT / "QtWidgets.abi3.so"), "EXTENSION"), *libraries, *links]


def test_what_nothing_links_is_left_out_with_its_link(entries: list[Entry]) -> None:
    kept = {place for place, _, _ in trimmed(entries, lambda _: ())}

    assert {"PySide6/QtWidgets.abi3.so", "PySide6/Qt/lib/libQt6Widgets.so.6", "libQt6Core.so.6"} <= kept
    assert "PySide6/Qt/lib/libicuuc.so.73" in kept, "linked by what is linked"
    assert not {place for place in kept if "Quick" in place}


def test_data_stays_as_it_is() -> None:
    data = ("resources/sample/dam-gate.txt", sysconfig.get_path("stdlib"), "DATA")

    assert trimmed([data], lambda _: ()) == [data]


FRAMEWORK = "PySide6/Qt/lib/QtCore.framework"
FRAMEWORK_FILES: list[Entry] = [
    (f"{FRAMEWORK}/Versions/A/QtCore", "no file", "DATA"),
    (f"{FRAMEWORK}/Versions/A/Resources/Info.plist", "no file", "DATA"),
]
FRAMEWORK_LINKS: list[Entry] = [
    (f"{FRAMEWORK}/QtCore", "Versions/Current/QtCore", "SYMLINK"),
    (f"{FRAMEWORK}/Resources", "Versions/Current/Resources", "SYMLINK"),
    (f"{FRAMEWORK}/Versions/Current", "A", "SYMLINK"),
    ("QtCore", f"{FRAMEWORK}/Versions/A/QtCore", "SYMLINK"),
    ("again/QtCore", f"../{FRAMEWORK}/QtCore", "SYMLINK"),
]


def test_a_framework_keeps_the_links_without_which_it_is_not_signed() -> None:
    collected = [*FRAMEWORK_LINKS, *FRAMEWORK_FILES]

    kept = trimmed(collected, lambda _: ())

    assert kept == collected


def test_a_framework_whose_files_are_gone_loses_its_links() -> None:
    assert trimmed(FRAMEWORK_LINKS, lambda _: ()) == []


def test_a_link_to_what_is_left_out_goes_and_its_neighbours_stay() -> None:
    headers: Entry = (f"{FRAMEWORK}/Headers", "Versions/Current/Headers", "SYMLINK")

    kept = trimmed([*FRAMEWORK_FILES, *FRAMEWORK_LINKS, headers], lambda _: ())

    assert headers not in kept
    assert len(kept) == len([*FRAMEWORK_FILES, *FRAMEWORK_LINKS])


def test_a_way_back_is_taken_from_where_the_link_leads() -> None:
    links = {"here": "there/inner", "there/inner/up": ".."}

    assert led("here/../file", links) == "there/file"
    assert led("here/up/file", links) == "there/file"


def test_a_ring_of_links_leads_nowhere() -> None:
    ring: list[Entry] = [("one", "other", "SYMLINK"), ("other", "one", "SYMLINK")]

    assert trimmed([*ring, *FRAMEWORK_FILES], lambda _: ()) == FRAMEWORK_FILES
