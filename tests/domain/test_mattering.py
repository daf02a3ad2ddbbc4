"""What differs between two wordings and can matter is found; what is typography is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mattering import Change, changes, turned
from app.domain.typography import fold


@pytest.mark.parametrize(
    ("was", "now", "found"),
    [
        ("745 miles", "475 miles", {Change.FIGURE}),
        ("from 5 to 7 of them", "from 7 to 5 of them", {Change.FIGURE}),
        ("three ships", "four ships", {Change.FIGURE}),
        ("３ ships", "４ ships", {Change.FIGURE}),
        ("½ of it", "¼ of it", {Change.FIGURE}),
        ("on 3 March", "on 4 March", {Change.DATE}),
        ("on Monday", "on Tuesday", {Change.DATE}),
        ("in 2019 it", "in 2018 it", {Change.DATE}),
        ("it was yesterday", "it was today", {Change.DATE}),
        ("14 miles", "14 kilometres", {Change.UNIT}),
        ("4 %", "4 percentage points", {Change.UNIT}),
        ("5m high", "5ft high", {Change.UNIT}),
        ("$5", "€5", {Change.CURRENCY}),
        ("5 dollars", "5 euros", {Change.CURRENCY}),
        ("the town of Orsk", "the town of Omsk", {Change.NAME}),
        ("Anna met Bob", "Bob met Anna", {Change.NAME}),
        ("the WHO", "the EU", {Change.NAME}),
        ("he did sign", "he did not sign", {Change.NEGATION}),
        ("he signed", "he never signed", {Change.NEGATION}),
        ("she can sign", "she can't sign", {Change.NEGATION}),
        ("“We won”", "We won", {Change.QUOTATION_MARK}),
        ("she said so", "she claimed so", {Change.ATTRIBUTION}),
        ("the alleged plan", "the plan", {Change.HEDGE}),
        ("at least ten", "at most ten", {Change.HEDGE}),
        ("up to ten", "ten", {Change.HEDGE}),
        ("it may rain", "it will rain", {Change.MODAL}),
        ("prices rose", "prices fell", {Change.DIRECTION}),
    ],
)
def test_what_differs_is_named_in_both_directions(was: str, now: str, found: set[Change]) -> None:
    assert set(changes(was, now)) >= found
    assert changes(now, was) == changes(was, now)
    assert len(changes(was, now)) <= len(found) + 1


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("“It’s ten o’clock”", "\"It's ten o'clock\""),
        ("10\u00a0km – or so…", "10 km - or so..."),
        ("The ship, an old one, sank", "the ship; an old one, sank."),
        ("He didn’t go", "He did not go"),
        ("Yesterday’s ship", "yesterday's ship"),
    ],
)
def test_typography_articles_and_closing_signs_do_not_matter(was: str, now: str) -> None:
    assert changes(was, now) == ()
    assert turned(was, now) == ()


@pytest.mark.parametrize(
    ("was", "now", "found"),
    [
        ("He said … .", "He denied … .", Change.NEGATION),
        ("He said … .", "He claimed … .", Change.ATTRIBUTION),
        ("Prices rose … .", "Prices fell … .", Change.DIRECTION),
        ("He said … .", "He did not say … .", Change.NEGATION),
        ("… , he did not say.", "… , he did say.", Change.NEGATION),
        ("The council did not vote and … fell.", "The council voted and … did not fall.", Change.NEGATION),
        ("She said … .", "She said “ … ”.", Change.QUOTATION_MARK),
        ("… , she said.", "… , she reportedly said.", Change.HEDGE),
        ("The tunnel … .", "The tunnel may … .", Change.MODAL),
        ("In Orsk … .", "In Omsk … .", Change.NAME),
        ("In Orsk … .", "In South Orsk … .", Change.NAME),
        ("On Monday … .", "On Tuesday … .", Change.DATE),
        ("On Monday … .", "… .", Change.DATE),
        ("Of 40 people … .", "Of 60 people … .", Change.FIGURE),
        ("Some 5 … .", "Some 5 million … .", Change.FIGURE),
        ("Pupils from 15 schools … in 1958.", "Pupils from 1958 schools … in 15.", Change.WORD),
        ("It cost 5 … .", "It cost $5 … .", Change.CURRENCY),
        ("It cost $5 … .", "It cost A$5 … .", Change.CURRENCY),
        ("It was 4 below … .", "It was -4 below … .", Change.FIGURE),
        ("… .", "… , and the bell of Orsk rang 14 times on Monday.", Change.FIGURE),
        ("Few of them … .", "A few of them … .", Change.HEDGE),
        ("Makers of the iPhone … .", "Makers of the iPad … .", Change.NAME),
        ("The residents … .", "The critics … .", Change.WORD),
        ("The governor … .", "The deputy governor … .", Change.WORD),
        ("His boat … .", "Her boat … .", Change.WORD),
        ("The road is … safe.", "The road is … unsafe.", Change.WORD),
        ("The ship … .", "The ship … ?", Change.WORD),
        ("… .", "… , aides whisper.", Change.WORD),
        ("The ferry … .", "The ferry, painted white, … .", Change.WORD),
        ("Some 5 miles … .", "Some 5 km … .", Change.UNIT),
        ("他说 … 。", "他没说 … 。", Change.NEGATION),
        ("Er sagte … .", "Er sagte nicht … .", Change.NEGATION),
    ],
)
def test_what_can_turn_the_words_that_stand_is_found(was: str, now: str, found: Change) -> None:
    assert found in turned(was, now)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("He said … .", "He said that … ,"),
        ("The bell was old: … .", "A bell was old; … ."),
        ("… (in the north).", "… in the north."),
    ],
)
def test_articles_and_the_signs_that_part_turn_nothing(was: str, now: str) -> None:
    assert turned(was, now) == ()


WORDS = st.lists(
    st.sampled_from(["Orsk", "the", "not", "7", "miles", "“", "’s", "…", "—", "said", "\u00a0", "$", "没", "é", "May"])
).map(" ".join)


@given(WORDS, WORDS)
def test_changes_are_symmetrical_and_none_in_typography(was: str, now: str) -> None:
    assert changes(was, now) == changes(now, was)
    assert fold(was) != fold(now) or changes(was, now) == turned(was, now) == ()


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_weighed(was: str, now: str) -> None:
    assert set(turned(was, now)) <= set(Change)
    assert changes(was, now) == changes(now, was)


@given(st.text("0123456789 .,%", min_size=1, max_size=12), st.integers(0, 11), st.sampled_from("0123456789"))
def test_another_digit_is_always_found(was: str, at: int, digit: str) -> None:
    at %= len(was)
    now = was[:at] + digit + was[at + 1 :]

    found = changes(was, now)

    assert found or not was[at].isdigit() or was == now
