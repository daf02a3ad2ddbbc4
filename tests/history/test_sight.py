"""Every kind of deed has a picture of the family of icons."""

from typing import get_args

import pytest

from app.domain import events as e
from resources import path
from ui.history import sight


def test_every_kind_of_deed_but_the_verdict_has_a_picture() -> None:
    kinds = set(get_args(e.Event))

    assert kinds - sight._PICTURES.keys() == {e.VerdictGiven}


@pytest.mark.parametrize("name", sorted(set(sight._PICTURES.values())))
def test_each_picture_is_there(name: str) -> None:
    assert (path("icons") / f"{name}.svg").is_file()
