"""Parts that fail: each is named with its reason, the others have their turn, and the exit code says so."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from app.domain.problem import Problem
from tests.house.tree import ROOT
from tests.selftest.runs import Run, run
from ui.selftest import runner
from ui.selftest.parts import PARTS
from ui.selftest.trial import Outcome, Part, Trial

SOME = """
import sys
from ui.selftest import runner
from ui.selftest.parts import PARTS
sys.exit(runner.run(as_json=True, parts={name: PARTS[name] for name in sys.argv[1].split(",")}))
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the program, to be broken."""
    for room in ("app", "ui", "resources"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def some(tree: Path, *parts: str, **environment: str) -> Run:
    """These parts of the program in that folder."""
    return run("-c", SOME, ",".join(parts), environment={"PYTHONPATH": str(tree), **environment}, folder=tree)


def works(_trial: Trial) -> Outcome:
    return Outcome("as it should", [1])


def lacks_a_module(_trial: Trial) -> Outcome:
    raise ModuleNotFoundError("No module named 'justext'")


def is_refused(_trial: Trial) -> Outcome:
    raise Problem("The disk is full.", do="Make room.")


@pytest.fixture
def own_homes(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the runner sets is put back after the test."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, "offscreen" if name.startswith("QT") else "/nowhere")


PARTED: dict[str, Part] = {"one": works, "two": lacks_a_module, "three": is_refused, "four": works}


def test_what_fails_is_named_and_the_next_part_has_its_turn(
    own_homes: None, capsys: pytest.CaptureFixture[str]
) -> None:
    code = runner.run(as_json=False, parts=PARTED)

    lines = capsys.readouterr().out.splitlines()
    assert code == 1
    assert lines[1:5] == [
        "  one: works: as it should",
        "  two: FAILS: No module named 'justext' (ModuleNotFoundError)",
        "  three: FAILS: The disk is full. Make room. (Problem)",
        "  four: works: as it should",
    ]
    assert lines[-1] == "failed: two, three"


def test_the_json_says_of_each_part_whether_it_works(own_homes: None, capsys: pytest.CaptureFixture[str]) -> None:
    code = runner.run(as_json=True, parts=PARTED)

    told = json.loads(capsys.readouterr().out)
    assert code == 1
    assert [(part["name"], part["works"], part["answer"]) for part in told["parts"]] == [
        ("one", True, [1]),
        ("two", False, None),
        ("three", False, None),
        ("four", True, [1]),
    ]


def test_a_missing_template_fails_the_reports_and_is_named(tree: Path) -> None:
    (tree / "resources" / "reports" / "claim.html").unlink()

    told = some(tree, "sample", "claims", "reports", "files", "history")

    assert (told.code, told.failed) == (1, ["reports", "files"])
    assert "claim.html" in told.says["reports"]
    assert told.says["files"] == "The template claim.html is missing. (Problem)"


def test_a_missing_font_and_icon_fail_their_part_alone(tree: Path) -> None:
    (tree / "resources" / "fonts" / "inter" / "Inter_400Regular.ttf").unlink()

    told = some(tree, "icons and fonts", "translations", QT_QPA_PLATFORM="offscreen")

    assert (told.code, told.failed) == (1, ["icons and fonts"])
    assert "Inter_400Regular.ttf" in told.says["icons and fonts"]


def test_a_module_that_is_missing_fails_what_needs_it(tree: Path) -> None:
    (tree / "ui" / "selftest" / "killing.py").unlink()
    (tree / "app" / "reports" / "csv.py").unlink()

    told = some(tree, "sample", "claims", "killing", "reports", "history")

    assert (told.code, told.failed) == (1, ["killing", "reports"])
    assert told.says["killing"] == "No module named 'ui.selftest.killing' (ModuleNotFoundError)"


def test_a_worker_that_does_not_start_fails_the_proposals(tree: Path) -> None:
    worker = tree / "app" / "reading" / "worker.py"
    worker.write_text(worker.read_text().replace('"app.reading.child"', '"app.reading.nobody"'))

    told = some(tree, "sample", "proposals", "claims")

    assert (told.code, told.failed) == (1, ["proposals"])
    assert "Lost" in told.says["proposals"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt has one screen")
def test_without_a_screen_that_answers_the_rest_is_tried_and_the_reason_is_told(tree: Path) -> None:
    told = some(tree, "screen", "window", "PDF", "time zones", QT_QPA_PLATFORM="xcb", DISPLAY=":4077")

    assert (told.code, told.failed) == (1, ["screen", "window", "PDF"])
    assert "the screen :4077 does not answer" in told.says["window"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says what a child's environment is")
def test_a_reader_that_gets_our_environment_is_found(tree: Path) -> None:
    children = tree / "app" / "confinement" / "children.py"
    children.write_text(children.read_text().replace("env=dict(", "env=dict(os.environ) or dict("))

    told = some(tree, "surroundings")

    assert told.code == 1
    assert "intake: PROOFDESK_SECRET" in told.says["surroundings"]


def test_a_key_that_does_something_else_fails_the_window(tree: Path) -> None:
    table = tree / "ui" / "actions" / "table.py"
    table.write_text(table.read_text().replace('"Refuted", "R"', '"Refuted", "F9"'))

    told = some(tree, "window", QT_QPA_PLATFORM="offscreen")

    assert table.read_text() != (ROOT / "ui" / "actions" / "table.py").read_text()
    assert (told.code, told.failed) == (1, ["window"])
    assert "'R': 'disputed'" in told.says["window"]


def test_every_part_is_there() -> None:
    assert all(callable(part) for part in PARTS.values())
    assert len(PARTS) > 20
