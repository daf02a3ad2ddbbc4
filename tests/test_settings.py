"""The settings: a small file that is never torn, and that nothing in it can break the start."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import ArticleId
from app.domain.problem import Problem
from resources.looks import ThemeName
from ui import settings
from ui.actions.view import stepped
from ui.settings import Place, Settings


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    file, desk, article = tmp_path / "new" / "settings.json", tmp_path / "desk.proofdesk", ArticleId("a" * 16)
    said = Settings(ThemeName.DARK, 1.25, "Ines", keys={"verified": "Z"}).with_last(desk, article)
    said = said.with_place(article, Place("c" * 16, 120))

    settings.save(file, said)

    assert settings.load(file) == said


def test_no_file_is_the_first_settings(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '"dark"', '{"theme": "plaid"}', '{"scale": true}', '{"keys": {"a": 1}}', '{"places": {"a": "b"}}'],
)
def test_what_makes_no_sense_counts_as_not_said(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text)

    assert settings.load(file) == Settings()


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.dictionaries(st.text(), inner))
)
def test_no_json_keeps_the_desk_from_opening(tmp_path_factory: pytest.TempPathFactory, value: object) -> None:
    file = tmp_path_factory.mktemp("config") / "settings.json"
    file.write_text(json.dumps(dict.fromkeys(("theme", "scale", "geometry", "keys", "places", "last"), value)))

    assert isinstance(settings.load(file), Settings)


def test_a_folder_that_cannot_be_made_is_told_and_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")

    with pytest.raises(Problem) as told:
        settings.save(tmp_path / "config" / "settings.json", Settings())

    assert "could not be saved" in str(told.value)


def test_text_grows_and_shrinks_step_by_step_and_stops() -> None:
    sizes = [stepped(2.0, 1), stepped(1.0, 1), stepped(1.25, -1), stepped(0.8, -1)]

    assert sizes == [2.0, 1.1, 1.1, 0.8]
