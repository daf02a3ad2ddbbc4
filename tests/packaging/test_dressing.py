"""What the programs are given on each system: only what that system needs, and filled where no other build fills."""

import ast
from pathlib import Path

import pytest

from app import VERSION
from bundling import dressing
from bundling.places import SPEC
from tests.packaging.tools import APPLICATION


def files(folder: Path) -> list[str]:
    return [file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()]


@pytest.mark.parametrize(
    ("platform", "keys", "written"),
    [
        ("linux", set(), []),
        ("darwin", {"icon", "entitlements_file"}, []),
        ("win32", {"icon", "manifest", "version"}, ["windows/version.txt"]),
    ],
)
def test_a_system_gets_what_it_needs_and_no_more(
    platform: str, keys: set[str], written: list[str], tmp_path: Path
) -> None:
    told = dressing.programs(platform, tmp_path)

    assert set(told) == keys
    assert files(tmp_path) == written


def test_what_is_not_made_by_the_build_is_there(tmp_path: Path) -> None:
    told = {**dressing.programs("win32", tmp_path), **dressing.programs("darwin", tmp_path)}

    assert [name for name, file in told.items() if name != "icon" and not Path(file).is_file()] == []


def test_the_property_list_is_filled_below_the_build_that_asks(tmp_path: Path) -> None:
    told = dressing.property_list(tmp_path)

    assert (told["CFBundleIdentifier"], told["CFBundleVersion"]) == (APPLICATION, VERSION)
    assert files(tmp_path) == ["macos/Info.plist"]


def test_the_spec_fills_nothing_itself() -> None:
    called = [node.attr for node in ast.walk(ast.parse(SPEC.read_text("utf-8"))) if isinstance(node, ast.Attribute)]

    assert "filled" not in called
