"""The one entry of the checkout: what it installs, when it does nothing, and what it says where it may not."""

import importlib.util
import os
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.tree import ROOT


@pytest.fixture
def do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module, at work on a checkout of its own with an empty .venv."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    loader = SourceFileLoader("do", str(ROOT / "do"))
    spec = importlib.util.spec_from_loader("do", loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "LOCKS", tmp_path / "packaging" / "locks")
    furnish(tmp_path)
    return module


def furnish(checkout: Path) -> None:
    """A lock for either extent, a project file, and what a .venv of this Python has that the stamp reads."""
    locks, programs = checkout / "packaging" / "locks", checkout / ".venv" / "bin"
    locks.mkdir(parents=True)
    programs.mkdir(parents=True)
    for extent in ("run", "dev"):
        (locks / f"{extent}.txt").write_text("something==1\n")
    (checkout / "pyproject.toml").write_text("[project]\n")
    (programs / "python").write_text("")
    (checkout / ".venv" / "pyvenv.cfg").write_text(f"home = here\nversion = {sys.version.split()[0]}\n")


def fill(do: ModuleType, extent: str) -> None:
    """What a successful installation leaves behind."""
    do.mark_of(extent).write_text(do.stamp(extent))


def test_a_filled_venv_stands(do: ModuleType) -> None:
    fill(do, "run")

    assert do.stands("run")
    assert not do.stands("dev")


@pytest.mark.parametrize("changed", ["packaging/locks/run.txt", "pyproject.toml", ".venv/pyvenv.cfg"])
def test_a_change_of_what_it_is_made_from_fills_it_anew(do: ModuleType, tmp_path: Path, changed: str) -> None:
    fill(do, "run")

    (tmp_path / changed).write_text("changed")

    assert not do.stands("run")


def test_another_python_fills_it_anew(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(do, "run")

    monkeypatch.setattr(sys, "version_info", (3, 99, 0, "final", 0))

    assert not do.stands("run")


def test_a_moved_checkout_is_filled_anew(do: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(do, "run")

    monkeypatch.setattr(do, "ROOT", tmp_path / "elsewhere")

    assert not do.stands("run")


def test_a_venv_whose_python_is_gone_does_not_stand(do: ModuleType, tmp_path: Path) -> None:
    fill(do, "run")

    (tmp_path / ".venv" / "bin" / "python").unlink()

    assert not do.stands("run")


def test_a_filled_venv_installs_nothing(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(do, "dev")
    installed: list[str] = []
    monkeypatch.setattr(do, "fill", installed.append)
    monkeypatch.setattr(do, "see_that_qt_starts", lambda _env: None)

    do.ready("run")
    do.ready("dev")

    assert installed == []


def test_an_empty_venv_is_filled_once(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[str] = []
    monkeypatch.setattr(do, "fill", installed.append)
    monkeypatch.setattr(do, "see_that_qt_starts", lambda _env: None)

    do.ready("run")
    do.ready("run")

    assert installed == ["run"]


def test_a_failed_installation_leaves_no_stamp(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "call", lambda _command: 1)

    with pytest.raises(do.Stop, match="needs a network"):
        do.ready("run")

    assert not do.stands("run")


def test_the_venv_tells_its_python(do: ModuleType, tmp_path: Path) -> None:
    assert do.python_of_venv() == sys.version_info[:2]

    (tmp_path / ".venv" / "pyvenv.cfg").unlink()

    assert do.python_of_venv() == ()


@pytest.mark.parametrize(
    ("env", "platform", "extent", "chosen"),
    [
        ({}, "linux", "run", "offscreen"),
        ({"DISPLAY": ":0"}, "linux", "run", None),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", "run", None),
        ({"DISPLAY": ":0"}, "linux", "dev", "offscreen"),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", "run", "xcb"),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", "dev", "xcb"),
        ({}, "darwin", "run", None),
        ({}, "win32", "run", None),
        ({}, "win32", "dev", "offscreen"),
    ],
)
def test_qt_draws_offscreen_where_nobody_would_see_it(
    do: ModuleType, env: dict[str, str], platform: str, extent: str, chosen: str | None
) -> None:
    assert do.environment(env, platform, extent).get("QT_QPA_PLATFORM") == chosen


def test_a_screen_needs_more_libraries(do: ModuleType) -> None:
    assert "libegl1" in do.libraries("offscreen")
    assert "libxcb-cursor0" not in do.libraries("offscreen")
    assert {"libegl1", "libxcb-cursor0"} <= set(do.libraries("xcb"))


def test_without_rights_the_one_line_to_type_is_said(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(do.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)

    with pytest.raises(do.Stop, match=r"\n  sudo apt-get install -y libgl1 libegl1$"):
        do.add_packages("Qt cannot start: libGL.so.1 is missing", ["libgl1", "libegl1"])


def test_without_apt_the_complaint_is_passed_on(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(do.shutil, "which", lambda _name: None)

    with pytest.raises(do.Stop, match=r"^Qt cannot start: libGL\.so\.1 is missing\n.*package manager"):
        do.add_packages("Qt cannot start: libGL.so.1 is missing", ["libgl1"])


def test_with_rights_the_lists_are_fetched_before_the_packages(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    typed: list[list[str]] = []
    monkeypatch.setattr(do.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(subprocess, "call", lambda command, **_options: typed.append(command))
    monkeypatch.setattr(subprocess, "check_call", lambda command, **_options: typed.append(command))

    do.add_packages("Qt cannot start.", ["libgl1"])

    assert [("update" in command, "libgl1" in command) for command in typed] == [(True, False), (False, True)]


@pytest.mark.parametrize(
    ("complaint", "told"),
    [
        (
            "Traceback\nImportError: libGL.so.1: cannot open shared object file\n",
            "ImportError: libGL.so.1: cannot open shared object file",
        ),
        (
            "qt.qpa.plugin: From 6.5.0, libxcb-cursor0 is needed to load the xcb plugin.\nAborted",
            "qt.qpa.plugin: From 6.5.0, libxcb-cursor0 is needed to load the xcb plugin.",
        ),
        ("first\nlast", "last"),
    ],
)
def test_of_a_complaint_the_telling_line_is_told(do: ModuleType, complaint: str, told: str) -> None:
    assert do.last_line(complaint) == told


def test_an_unreachable_display_is_no_missing_library(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    added: list[str] = []
    monkeypatch.setattr(do, "qt_complaint", lambda _env: "qt.qpa.xcb: could not connect to display :99\nAborted")
    monkeypatch.setattr(do, "add_packages", lambda trouble, _packages: added.append(trouble))

    do.see_that_qt_starts({"DISPLAY": ":99"})

    assert added == []
    assert not (do.VENV / ".qt-xcb").exists()


def test_qt_starts_on_a_real_screen(do: ModuleType, screen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(do, "tool", lambda _name: sys.executable)

    complaint = do.qt_complaint({**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"})

    assert complaint == ""


def test_a_screen_that_is_not_there_is_complained_of(
    do: ModuleType, screen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(do, "tool", lambda _name: sys.executable)

    complaint = do.qt_complaint({**os.environ, "DISPLAY": f"{screen}999", "QT_QPA_PLATFORM": "xcb"})

    assert do.NO_DISPLAY in complaint


def test_qt_that_cannot_start_stops_with_its_own_words(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(do, "qt_complaint", lambda _env: "ImportError: libGL.so.1: cannot open")
    monkeypatch.setattr(do, "add_packages", lambda _trouble, _packages: None)

    with pytest.raises(do.Stop, match=r"libGL\.so\.1: cannot open"):
        do.see_that_qt_starts({})


def test_qt_is_started_once_for_each_kind_of_screen(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []

    def start(env: dict[str, str]) -> str:
        tried.append(env.get("QT_QPA_PLATFORM", ""))
        return ""

    monkeypatch.setattr(do, "qt_complaint", start)

    for env in ({"QT_QPA_PLATFORM": "offscreen"}, {"QT_QPA_PLATFORM": "offscreen"}, {"DISPLAY": ":0"}):
        do.see_that_qt_starts(env)

    assert tried == ["offscreen", ""]


def test_the_newest_supported_python_is_taken(do: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("python3.11", "python3.12", "python3.13"):
        pretend = tmp_path / name
        pretend.write_text(f"#!/bin/sh\nexit {0 if name < 'python3.13' else 127}\n")
        pretend.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert do.another_python() == "python3.12"


@pytest.mark.parametrize("version", [(3, 10, 4), (3, 14, 0)])
def test_a_python_too_old_or_too_new_is_told_which_ones_fit(
    do: ModuleType,
    version: tuple[int, int, int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert do.main(["run"]) == 1
    assert f"runs on Python 3.11, 3.12 or 3.13. This is Python 3.{version[1]}," in capsys.readouterr().err


def test_a_command_that_is_none_is_wrong_usage(do: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert do.main(["fly"]) == 2
    assert "usage: ./do COMMAND" in capsys.readouterr().err


def test_help_lists_every_command(do: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert do.main(["--help"]) == 0
    told = capsys.readouterr().out
    assert [command for command in do.COMMANDS if f"\n  {command} " not in told] == []


def test_the_summary_of_a_check_names_what_failed(do: ModuleType) -> None:
    steps = [("format", 0.12, 0), ("types", 8.0, 1)]

    assert do.summary(steps) == "check: format 0.1 s, types 8.0 s FAILED. 1 of 2 failed."
    assert do.summary(steps[:1]) == "check: format 0.1 s. All is well."


def test_a_check_runs_every_step_and_fails_where_one_failed(
    do: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = (("first", ("-c", "raise SystemExit(3)")), ("tests", ("-c", "print('ran')")))
    monkeypatch.setattr(do, "STEPS", steps)
    monkeypatch.setattr(do, "ready", lambda _extent: dict(os.environ))
    monkeypatch.setattr(do, "tool", lambda _name: sys.executable)

    assert do.check([]) == 1
    told = capsys.readouterr().out
    assert "== first" in told
    assert "== tests" in told
    assert "1 of 2 failed" in told


def test_the_program_starts_where_the_command_was_typed(do: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    became: list[list[str]] = []
    here = Path.cwd()
    monkeypatch.setattr(do, "ready", lambda _extent: {})
    monkeypatch.setattr(do, "become", lambda command, _env: became.append(command))

    do.run(["story.txt"])

    assert became == [[str(do.VENV / "bin" / "proofdesk"), "story.txt"]]
    assert Path.cwd() == here


def lock_lines(extent: str) -> list[str]:
    """The lines of one of the checkout's own locks."""
    return (ROOT / "packaging" / "locks" / f"{extent}.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("extent", ["run", "dev"])
def test_every_locked_package_has_a_hash_and_no_address(extent: str) -> None:
    pinned = [line for line in lock_lines(extent) if not line.startswith(" ")]
    hashes = [line for line in lock_lines(extent) if line.startswith(" ")]

    assert len(pinned) > 20
    assert [line for line in pinned if "==" not in line or not line.endswith("\\")] == []
    assert [line for line in hashes if not line.strip().startswith("--hash=sha256:")] == []


def test_the_tools_are_locked_at_the_programs_own_versions() -> None:
    program, everything = ({line for line in lock_lines(extent) if "==" in line} for extent in ("run", "dev"))

    assert program < everything
