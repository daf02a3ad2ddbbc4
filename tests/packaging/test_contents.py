"""What goes into the bundle: every module of ours, the plugins and libraries that are named, and no others."""

import pytest

from bundling import contents


def test_every_module_of_the_program_is_named_once_and_as_it_is_imported() -> None:
    modules = contents.our_modules()

    assert {"app", "app.intake.docx", "ui.__main__", "ui.actions.redrafting", "resources"} <= set(modules)
    assert len(modules) == len(set(modules))


def test_spacy_comes_without_its_tests_and_with_one_language() -> None:
    modules = contents.modules_of("spacy", without=contents.SPACY_LEFT_OUT)

    assert {"spacy", "spacy.lang.en", "spacy.lang.en.stop_words", "spacy.pipeline.transition_parser"} <= set(modules)
    assert not [name for name in modules if name.startswith(("spacy.tests", "spacy.lang.de"))]


def test_a_package_that_is_not_installed_has_no_modules() -> None:
    assert contents.modules_of("no_such_package") == []


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "libssl.so.3",
        "docx/parts/py.typed",
        "resources/icons/check.svg",
        "resources/reports/report.html",
        "sqlite_utils-4.2.1.dist-info/METADATA",
    ],
)
def test_kept(place: str) -> None:
    assert contents.keeps(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6\\plugins\\tls\\qopensslbackend.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libGL.so.1",
        "libX11.so.6",
        "libc.so.6",
        "resources/__init__.py",
        "spacy-3.8.18.dist-info/RECORD",
    ],
)
def test_left_out(place: str) -> None:
    assert not contents.keeps(place)


def test_a_library_is_needed_that_something_kept_links_through_another() -> None:
    needs = {"plugin.so": {"liba.so"}, "lib/liba.so": {"libb.so"}, "libb.so": set(), "libc3.so": {"liba.so"}}

    wanted = contents.needed(["plugin.so"], ["lib/liba.so", "libb.so", "libc3.so", "libpython3.11.so.1.0"], needs)

    assert wanted == {"lib/liba.so", "libb.so", "libpython3.11.so.1.0"}


def test_windows_finds_a_library_in_any_case_and_behind_its_own_separators() -> None:
    needs = {"numpy\\_core\\umath.pyd": {"OpenBLAS-0A.dll"}, "numpy.libs\\openblas-0a.dll": {"vcruntime140.DLL"}}
    libraries = ["numpy.libs\\openblas-0a.dll", "VCRUNTIME140.dll", "LIBSSL-3.dll", "tcl86.dll"]

    wanted = contents.needed(["numpy\\_core\\umath.pyd"], libraries, needs, any_case=True)

    assert wanted == {"numpy.libs\\openblas-0a.dll", "VCRUNTIME140.dll", "LIBSSL-3.dll"}


def test_elsewhere_another_case_is_another_library() -> None:
    assert contents.needed(["plugin.so"], ["liba.so"], {"plugin.so": {"LIBA.so"}}, any_case=False) == set()


def test_a_module_of_python_is_there_for_itself_and_a_library_for_others() -> None:
    assert contents.may_be_unneeded("libicudata.so.73")
    assert contents.may_be_unneeded("PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6")
    assert contents.may_be_unneeded("numpy.libs/libgfortran-040039e1.so.5.0.0")
    assert not contents.may_be_unneeded("_cffi_backend.cpython-311-x86_64-linux-gnu.so")
    assert not contents.may_be_unneeded("PySide6/QtCore.abi3.so")
    assert not contents.may_be_unneeded("resources/icons/check.svg")
