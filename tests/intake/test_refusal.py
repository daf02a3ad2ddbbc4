"""Each reason has a sentence that says what happened, what is safe, and what to do."""

import pytest

from app.intake.refusal import Why, problem


@pytest.mark.parametrize("why", list(Why))
def test_every_reason_is_told_in_sentences_that_name_the_file(why: Why) -> None:
    told = problem(why, "ferry.txt")

    assert "\u201cferry.txt\u201d" in told.what
    assert "Nothing was taken in" in told.kept
    assert all(part.endswith(".") for part in (told.what, told.kept, told.do))


def test_the_limit_is_named() -> None:
    assert "20 MB" in problem(Why.LARGE, "ferry.txt").what


def test_a_name_with_braces_is_told_as_it_is() -> None:
    assert "\u201c{name}{0}\u201d" in problem(Why.EMPTY, "{name}{0}").what
