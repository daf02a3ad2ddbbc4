"""What can turn a verdict over is marked between two wordings that are much alike."""

import pytest

from app.reading.differences import Difference, Differing, differences

FIGURE, NAME, NEGATION = Differing


@pytest.mark.parametrize(
    ("here", "there", "found"),
    [
        ("The dam is 745 miles away.", "The dam is 475 miles away.", Difference(FIGURE, "745", "475")),
        ("It cost 3.4 million.", "It cost 3.4 billion.", Difference(FIGURE, "million", "billion")),
        ("Some 40% agreed.", "Some 40 agreed.", Difference(FIGURE, "40%", "40")),
        ("The mayor of Orsk left.", "The mayor of Omsk left.", Difference(NAME, "Orsk", "Omsk")),
        ("Then Ada Brink rang the bell.", "Then Ada Vint rang the bell.", Difference(NAME, "Brink", "Vint")),
        ("The bell rang.", "The bell never rang.", Difference(NEGATION, "", "never")),
        ("It wasn’t heard.", "It was heard.", Difference(NEGATION, "n’t", "")),
        ("She denied it.", "She said it.", Difference(NEGATION, "denied", "")),
    ],
)
def test_a_difference_that_matters_is_marked(here: str, there: str, found: Difference) -> None:
    assert differences(here, there) == (found,)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("“It cost 1,200 euros,” she said.", '"It cost 1\u00a0200 euros," she said.'),
        ("Orsk’s bell rang.", "In Orsk the bell was rung."),
        ("The bell rang.", "Bells rang."),
        ("It was not heard.", "It wasn't heard."),
        ("", ""),
    ],
)
def test_what_means_the_same_is_no_difference(here: str, there: str) -> None:
    assert differences(here, there) == ()
