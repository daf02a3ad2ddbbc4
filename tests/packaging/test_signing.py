"""What is signed on macOS, and in which order: all code, whatever its ending, from the inside out."""

from pathlib import Path

import pytest

from bundling import macos

LIBRARY = bytes.fromhex("cffaedfe") + bytes(28)
FRAMEWORKS = "Contents/Frameworks"
QT = f"{FRAMEWORKS}/PySide6/Qt/lib/QtCore.framework"
INNER = f"{QT}/Versions/A/Helpers/Inner.framework"


@pytest.fixture
def application(tmp_path: Path) -> Path:
    """An application as it is laid out there: code and data, and links to both."""
    laid = tmp_path / "Proofdesk.app"
    code = ("Contents/MacOS/proofdesk", f"{FRAMEWORKS}/libssl.3.dylib", f"{FRAMEWORKS}/PySide6/QtCore.abi3.so")
    frameworks = (f"{QT}/Versions/A/QtCore", f"{INNER}/Versions/A/Inner", f"{FRAMEWORKS}/Python.framework/Python")
    for place in (*code, *frameworks):
        written(laid / place, LIBRARY)
    written(laid / "Contents/Resources/words.txt", b"words")
    (laid / QT / "Versions/Current").symlink_to("A")
    (laid / QT / "QtCore").symlink_to("Versions/Current/QtCore")
    (laid / FRAMEWORKS / "QtCore").symlink_to("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore")
    (laid / "Contents/Resources/Python.framework").symlink_to("../Frameworks/Python.framework")
    return laid


def written(file: Path, content: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def order(application: Path) -> list[str]:
    return [file.relative_to(application).as_posix() for file in macos.inside_out(application)]


def test_all_code_is_signed_once_and_from_the_inside_out(application: Path) -> None:
    assert order(application) == [
        f"{INNER}/Versions/A/Inner",
        f"{QT}/Versions/A/QtCore",
        f"{FRAMEWORKS}/PySide6/QtCore.abi3.so",
        f"{FRAMEWORKS}/Python.framework/Python",
        f"{FRAMEWORKS}/libssl.3.dylib",
        INNER,
        QT,
        f"{FRAMEWORKS}/Python.framework",
    ]


def test_a_framework_comes_after_everything_in_it(application: Path) -> None:
    signed = order(application)

    for framework in (one for one in signed if one.endswith(".framework")):
        assert not [later for later in signed[signed.index(framework) :] if later.startswith(f"{framework}/")]


@pytest.mark.parametrize("magic", ["feedface", "cefaedfe", "feedfacf", "cffaedfe", "cafebabe", "bebafeca", "cafebabf"])
def test_code_is_told_by_how_it_begins(magic: str, tmp_path: Path) -> None:
    assert macos.is_code(written(tmp_path / "QtCore", bytes.fromhex(magic) + bytes(28)))


@pytest.mark.parametrize("content", [b"", b"\xfe\xed", b"\x7fELF....", b"bplist00"])
def test_all_else_is_no_code(content: bytes, tmp_path: Path) -> None:
    assert not macos.is_code(written(tmp_path / "libdata.dylib", content))
