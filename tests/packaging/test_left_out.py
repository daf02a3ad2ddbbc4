"""Packages for which this machine lacks the tool: each is named with the reason, and none is forgotten."""

from pathlib import Path

import pytest

from bundling import linux, macos, windows
from bundling.tools import lacking


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole path, and no runtime is named."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv(linux.RUNTIME, raising=False)
    return folder


def installed(tools: Path, *names: str) -> None:
    """Programs on the path, by whatever ending the system knows them."""
    for name in names:
        for file in (tools / name, tools / f"{name}.exe"):
            file.touch(0o755)


def test_a_package_is_left_out_with_its_reason(tools: Path) -> None:
    installed(tools, "present")

    assert lacking({"one": "present", "other": "absent"}) == {"other": "absent is not on the path"}


def test_every_system_tells_what_it_leaves_out(tools: Path) -> None:
    assert set(linux.left_out()) == {linux.DEB, linux.APPIMAGE}
    assert windows.left_out() == {windows.INSTALLER: "iscc is not on the path"}
    assert macos.left_out() == {macos.IMAGE: "hdiutil is not on the path"}


def test_an_appimage_is_left_out_where_its_runtime_would_come_from_the_network(tools: Path) -> None:
    installed(tools, "appimagetool", "dpkg-deb")

    assert linux.left_out() == {linux.APPIMAGE: f"{linux.RUNTIME} names no file"}


def test_an_appimage_begins_with_the_runtime_that_was_named() -> None:
    command = linux.wrapping(Path("tree"), Path("runtime"), Path("target"))

    assert command[command.index("--runtime-file") + 1] == Path("runtime")
    assert command[-2:] == (Path("tree"), Path("target"))


def test_nothing_is_left_out_where_all_is_there(tools: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(tools, "appimagetool", "dpkg-deb", "iscc", "hdiutil")
    monkeypatch.setenv(linux.RUNTIME, str(tools / "appimagetool"))

    assert {**linux.left_out(), **windows.left_out(), **macos.left_out()} == {}
