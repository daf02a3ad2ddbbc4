"""What was left out, held against what is imported and linked: each check finds what is wrong, and is silent else."""

import shutil
import sys
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


def test_a_package_for_development_is_none_of_the_lock_that_runs() -> None:
    sources = [jinja2.__file__, hypothesis.__file__, __file__]

    assert checking.inside(sources) == {"jinja2", "hypothesis"}
    assert checking.not_locked(sources) == ["hypothesis"]


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
