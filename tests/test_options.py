"""The words after the program's name: which open the window, and which are for the command line."""

from pathlib import Path

import pytest

from tests.journeys.conftest import with_story
from ui import options
from ui.__main__ import main
from ui.options import Options, WrongUsage


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], Options()),
        (["story.txt"], Options(file=Path("story.txt"))),
        (["--desk", "a.proofdesk", "--reviewer=Ines Berg"], Options(desk=Path("a.proofdesk"), reviewer="Ines Berg")),
        (["--reviewer", "Ines", "story.txt"], Options(reviewer="Ines", file=Path("story.txt"))),
    ],
)
def test_options_are_read(words: list[str], said: Options) -> None:
    assert options.read(words) == said


def test_a_desk_file_that_is_named_is_the_desk(tmp_path: Path) -> None:
    desk, story = tmp_path / "kelda.txt", tmp_path / "story.proofdesk"
    with_story(desk)
    story.write_text("The bell rang.")

    named, article = (options.settled(options.read([str(path)])) for path in (desk, story))

    assert named == Options(desk=desk)
    assert article == Options(file=story)


def test_two_desks_are_one_too_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = tmp_path / "kelda.proofdesk"
    with_story(desk)

    assert main(["--desk", str(tmp_path / "other.proofdesk"), str(desk)]) == 2
    assert capsys.readouterr().err.startswith("Only one desk can be opened in a window.")


@pytest.mark.parametrize("words", [["--desk"], ["--colour", "red"], ["one.txt", "two.txt"]])
def test_wrong_usage_is_said(words: list[str]) -> None:
    with pytest.raises(WrongUsage):
        options.read(words)


def test_wrong_usage_ends_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--colour", "red"]) == 2
    assert "There is no option --colour." in capsys.readouterr().err


def test_a_verb_goes_to_the_command_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code = main(["--desk", str(tmp_path / "desk.proofdesk"), "articles", "--json"])

    assert (code, capsys.readouterr().out.strip()) == (0, "[]")
