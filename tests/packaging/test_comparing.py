"""Two trees held against each other: one byte, one mode, one link, one file more are each a difference."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bundling.comparing import differences


def grown(folder: Path) -> Path:
    (folder / "inner").mkdir(parents=True)
    (folder / "inner" / "file").write_text("words")
    (folder / "inner" / "file").chmod(0o644)
    (folder / "link").symlink_to("inner/file")
    return folder


def test_the_same_trees_do_not_differ(tmp_path: Path) -> None:
    assert differences(grown(tmp_path / "one"), grown(tmp_path / "other")) == []


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda tree: (tree / "inner" / "file").write_text("wordy"), "inner/file"),
        (lambda tree: (tree / "inner" / "file").chmod(0o755), "inner/file"),
        (lambda tree: ((tree / "link").unlink(), (tree / "link").symlink_to("inner")), "link"),
        (lambda tree: (tree / "more").write_text(""), "more"),
        (lambda tree: (tree / "link").unlink(), "link"),
    ],
)
def test_a_difference_is_found_where_it_is(tmp_path: Path, change: Callable[[Path], object], place: str) -> None:
    one, other = grown(tmp_path / "one"), grown(tmp_path / "other")

    change(other)

    assert differences(one, other) == [place]
