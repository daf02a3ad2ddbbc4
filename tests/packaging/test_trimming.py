"""Real libraries of this machine, trimmed: what nothing links goes, and a link without its file goes with it."""

import shutil
import sys
import sysconfig
from pathlib import Path

import PySide6
import pytest

from bundling.trimming import Entry, trimmed
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
