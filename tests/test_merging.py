"""Several windows write one settings file, and what each of them changed is there afterwards."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.ids import ArticleId
from app.domain.problem import Problem
from resources.looks import ThemeName
from ui import settings
from ui.keeping import Keeping
from ui.settings import MOST_DESKS, Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def windows(file: Path, qapp: QApplication) -> tuple[Keeping, Keeping]:
    """Two windows that were opened one after the other."""
    settings.save(file, Settings(reviewer="Ines", keys={"verified": "Z"}))
    return Keeping(file), Keeping(file)


def test_what_one_window_did_not_touch_is_as_the_other_left_it(windows: tuple[Keeping, Keeping], file: Path) -> None:
    first, second = windows
    first.change(lambda now: replace(now, theme=ThemeName.DARK))
    second.change(lambda now: replace(now, scale=1.25))

    first.flush()
    second.flush()

    assert settings.load(file) == Settings(ThemeName.DARK, 1.25, "Ines", keys={"verified": "Z"})


def test_each_window_keeps_where_one_was_at_its_desk(windows: tuple[Keeping, Keeping], file: Path) -> None:
    first, second = windows
    first.change(lambda now: now.with_last(Path("one"), ArticleId("a" * 16)))
    second.change(lambda now: now.with_last(Path("two"), ArticleId("b" * 16)))

    first.flush()
    second.flush()

    assert settings.load(file).last == {"one": "a" * 16, "two": "b" * 16}


def test_a_key_that_was_given_back_stays_given_back(windows: tuple[Keeping, Keeping], file: Path) -> None:
    first, second = windows
    first.change(lambda now: replace(now, keys={}))
    second.change(lambda now: replace(now, keys={**now.keys, "disputed": "Y"}))

    first.flush()
    second.flush()

    assert settings.load(file).keys == {"disputed": "Y"}


def test_the_desk_that_was_opened_last_is_the_first_of_all(windows: tuple[Keeping, Keeping], file: Path) -> None:
    first, second = windows
    first.change(lambda now: now.with_desk(Path("/one")))
    second.change(lambda now: now.with_desk(Path("/two")))

    first.flush()
    second.flush()

    assert settings.load(file).desks == ("/two", "/one")
    assert windows[0].with_others().desks == ("/two", "/one")


def visited(window: Keeping, desk: str) -> None:
    """A window has a desk file open, and leaves an article of it."""
    window.change(lambda now: now.with_desk(Path(desk)).with_last(Path(desk), ArticleId("a" * 16)))
    window.flush()


def test_a_window_that_forgets_knows_no_desk_of_any_other_either(windows: tuple[Keeping, Keeping], file: Path) -> None:
    first, second = windows
    visited(first, "/one")
    visited(second, "/two")

    first.forget_desks(Path("/one"))

    assert (settings.load(file).desks, list(settings.load(file).last)) == ((), ["/one"])
    assert first.with_others() == settings.load(file)


def test_what_others_named_since_is_forgotten_the_second_time(windows: tuple[Keeping, Keeping], file: Path) -> None:
    first, second = windows
    visited(first, "/one")
    first.forget_desks(Path("/one"))
    visited(second, "/two")

    first.forget_desks(Path("/one"))

    assert (settings.load(file).desks, list(settings.load(file).last)) == ((), ["/one"])


def test_no_other_window_brings_back_what_was_forgotten(windows: tuple[Keeping, Keeping], file: Path) -> None:
    first, _ = windows
    visited(first, "/one")
    second = Keeping(file)

    first.forget_desks(Path("/elsewhere"))
    visited(second, "/two")

    assert (settings.load(file).desks, list(settings.load(file).last)) == (("/two",), ["/two"])


def test_what_else_was_set_is_not_lost_by_forgetting(windows: tuple[Keeping, Keeping], file: Path) -> None:
    first, second = windows
    first.change(lambda now: replace(now, theme=ThemeName.DARK))
    second.change(lambda now: replace(now, scale=1.25))
    second.flush()

    first.forget_desks(Path("/one"))

    assert settings.load(file) == Settings(ThemeName.DARK, 1.25, "Ines", keys={"verified": "Z"})


def test_desks_that_cannot_be_forgotten_are_not_said_to_be(windows: tuple[Keeping, Keeping], file: Path) -> None:
    first, _ = windows
    visited(first, "/one")
    file.unlink()
    file.mkdir()

    with pytest.raises(Problem):
        first.forget_desks(Path("/one"))

    assert first.now.desks == ("/one",)


def test_settings_that_somebody_damaged_are_written_whole_again(windows: tuple[Keeping, Keeping], file: Path) -> None:
    first, _ = windows
    file.write_text("{")

    first.change(lambda now: replace(now, scale=1.25))
    first.flush()

    assert settings.load(file) == Settings(scale=1.25, reviewer="Ines", keys={"verified": "Z"})


def test_no_more_desks_are_kept_than_a_menu_can_show() -> None:
    kept = Settings()
    for number in range(MOST_DESKS + 5):
        kept = kept.with_desk(Path(f"/{number}"))
    kept = kept.with_desk(Path("/9"))

    assert kept.desks[:2] == ("/9", "/14")
    assert len(set(kept.desks)) == len(kept.desks) == MOST_DESKS
