"""What was left out, held against what is imported and linked: each check finds what is wrong, and is silent else."""

import shutil
import sys
from importlib import metadata
from pathlib import Path

import hypothesis
import jinja2
import PySide6
import pytest

from bundling import checking
from tests.missing import missing

WARNINGS = """\
missing module named pwd - imported by posixpath (delayed, conditional, optional), pathlib (optional)
missing module named 'IPython.display' - imported by tqdm.notebook (conditional, optional)
excluded module named readline - imported by cmd (delayed, conditional, optional), pdb (top-level)
excluded module named setuptools - imported by thinc.nobody (top-level), cffi.ffiplatform (optional)
missing module named 'lark.tree' - imported by weasel.some (delayed)
"""


def test_what_is_imported_as_a_module_is_loaded_is_found() -> None:
    assert checking.imported_anyway(WARNINGS) == ["setuptools, by thinc.nobody"]


def test_nothing_is_found_where_nothing_is_wrong() -> None:
    assert checking.imported_anyway(WARNINGS.replace("thinc.nobody (top-level)", "thinc.nobody (delayed)")) == []


def test_what_the_build_without_the_model_leaves_out_is_looked_for_as_well() -> None:
    warnings = "excluded module named numpy - imported by py3langid.langid (top-level)\n"

    assert checking.imported_anyway(warnings) == []
    assert checking.imported_anyway(warnings, ("numpy",)) == ["numpy, by py3langid.langid"]


def test_a_module_of_python_may_not_be_among_what_was_dropped() -> None:
    dropped = ["libX11.so.6", "PySide6/QtQml.abi3.so", "numpy/_core.cpython-311-x86_64-linux-gnu.so", "x/y.pyd", "a.qm"]

    assert checking.modules_among(dropped) == dropped[1:4]


def test_a_package_for_development_is_none_of_the_lock_that_runs() -> None:
    sources = [jinja2.__file__, hypothesis.__file__, __file__]

    assert checking.inside(sources) == {"jinja2", "hypothesis"}
    assert checking.not_locked(sources) == [f"hypothesis {metadata.version('hypothesis')}"]


def test_a_library_that_nobody_answers_for_is_found(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so"
    stray.write_bytes(b"")

    assert checking.of_nobody([PySide6.__file__, str(stray)]) == ([str(stray)] if shutil.which("dpkg-query") else [])


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    if sys.platform != "linux" or shutil.which("objdump") is None:
        missing("the libraries of Linux, and objdump")
    for name in ("libQt6Core.so.6", "libicuuc.so.73", "libicui18n.so.73", "libicudata.so.73"):
        shutil.copyfile(Path(PySide6.__file__).parent / "Qt" / "lib" / name, tmp_path / name)
    return tmp_path


def test_a_library_that_is_neither_inside_nor_the_systems_is_missed(bundle: Path) -> None:
    (bundle / "libicudata.so.73").unlink()

    missed = checking.linked_in_vain(bundle)

    assert "libicudata.so.73, by libicuuc.so.73" in missed


def test_a_library_of_the_system_is_no_lack_and_is_told(bundle: Path) -> None:
    missed = [line for line in checking.linked_in_vain(bundle) if "libglib" not in line and "libgthread" not in line]

    assert [line for line in missed if "libicu" in line or "libc.so" in line] == []
    assert "libc.so.6" in checking.from_the_system(bundle)
