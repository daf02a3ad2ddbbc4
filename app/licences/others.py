"""What is inside the program and is no installed package: Python, Qt, SQLite, OpenSSL, the fonts, and itself."""

import platform
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from app import VERSION
from app.licences.installed import installed, part, shipped
from app.licences.part import Part
from app.store import sqlite
from resources import path as resource

SOURCE = Path(__file__).parents[2]
FONTS = (("Inter", "4.001", "inter"), ("Source Serif 4", "4.005", "source-serif"))
OPENSSL = "OpenSSL is used as it came with Python. Copyright (c) 1998-2026 The OpenSSL Project Authors.\n\n"
_LGPL = ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")


def parts() -> Iterator[Part]:
    """Each of them with its text."""
    qt = installed("PySide6-Essentials")
    yield Part("Proofdesk", VERSION, "MIT", own_text())
    yield Part("Python", platform.python_version(), "PSF-2.0", python_text())
    yield Part("Qt", qt.version if qt else "", "LGPL-3.0-only", "\n\n".join(map(shipped, _LGPL)))
    yield Part("SQLite", sqlite.version(), "Public domain", shipped("sqlite.txt"))
    yield Part("OpenSSL", "", "Apache-2.0", OPENSSL + shipped("Apache-2.0.txt"))
    for name, version, folder in FONTS:
        text = resource("fonts", folder, "OFL.txt").read_text(encoding="utf-8")
        yield Part(f"{name} (font)", version, "OFL-1.1", text)


def own_text(source: Path = SOURCE) -> str:
    """The program's own licence: beside its source, or in what was installed of it."""
    beside = source / "LICENSE"
    if beside.exists():
        return beside.read_text(encoding="utf-8")
    package = installed("proofdesk")
    return part(package).text if package else ""


def python_text() -> str:
    """Python's licence, which stands where its own library is."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    files = (place / "LICENSE.txt" for place in places)
    return next((file.read_text(encoding="utf-8") for file in files if file.exists()), "")
