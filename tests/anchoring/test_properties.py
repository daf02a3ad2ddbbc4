"""What holds of every pair of drafts, whoever edited them."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.anchoring.anchors import Anchor, Fate, anchor
from app.anchoring.comparison import compare
from app.anchoring.page import Page
from app.domain.sentence import Place
from app.domain.typography import same
from tests.anchoring.editor import Editor, claims
from tests.anchoring.manuscript import Proof
from tests.anchoring.marks import Marks, marked
from tests.anchoring.pages import page
from tests.anchoring.writer import article, news

SEEDS = st.integers(0, 10**6)


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311  chances, not secrets


def answers(old: Page, new: Page, places: list[Place]) -> tuple[Anchor, ...]:
    return anchor(compare(old, new), old, new, places)


def edited(seed: int) -> tuple[Proof, list[Place]]:
    """An article after the editor, and claims on it."""
    dice = chance(seed)
    old = page(article(dice, 150))
    proof = Editor(dice, old, news).edited(dice.randint(1, 30))
    return proof, claims(dice, old, 40)


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_kept_and_moved_words_are_the_same_words(seed: int) -> None:
    proof, places = edited(seed)

    for place, answer in zip(places, answers(proof.old, proof.new, places), strict=True):
        assert (answer.place is None) == (answer.fate is Fate.ORPHANED)
        if answer.place and answer.fate is not Fate.STALE:
            assert same(proof.old.text[slice(*place)], proof.new.text[slice(*answer.place)])
        assert not (answer.place and answer.candidates)
        for candidate in answer.candidates:
            stands = same(proof.old.text[slice(*place)], proof.new.text[slice(*candidate.place)])
            assert candidate.same == stands


@given(SEEDS)
@settings(max_examples=20, deadline=None)
def test_anchoring_is_the_same_each_time(seed: int) -> None:
    proof, places = edited(seed)

    assert answers(proof.old, proof.new, places) == answers(proof.old, proof.new, places)


@given(SEEDS)
@settings(max_examples=20, deadline=None)
def test_in_the_same_draft_everything_stays(seed: int) -> None:
    dice = chance(seed)
    old = page(article(dice, 150))
    places = claims(dice, old, 40)

    for place, answer in zip(places, answers(old, old, places), strict=True):
        assert answer == Anchor(Fate.KEPT, place)


@given(SEEDS)
@settings(max_examples=20, deadline=None)
def test_another_typography_keeps_every_claim(seed: int) -> None:
    dice = chance(seed)
    old = page(article(dice, 150))
    new = Editor(dice, old, news).reshaped().new
    places = claims(dice, old, 40)

    for place, answer in zip(places, answers(old, new, places), strict=True):
        assert (answer.fate, answer.changes) == (Fate.KEPT, ()), old.text[slice(*place)]


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_another_digit_in_the_words_is_never_kept(seed: int) -> None:
    dice = chance(seed)
    old = page(article(dice, 150))
    at = dice.choice([at for at, char in enumerate(old.text) if char.isdigit()])
    digit = dice.choice([one for one in "0123456789" if one != old.text[at]])
    new = Page(old.text[:at] + digit + old.text[at + 1 :], old.blocks)
    places = [place for place in claims(dice, old, 99) if place[0] <= at < place[1]]

    for answer in answers(old, new, places):
        assert answer.place is None or answer.fate is Fate.STALE or new.text[slice(*answer.place)].find(digit) < 0


@given(st.text(max_size=80), st.text(max_size=80), st.integers(0, 79), st.integers(1, 30))
def test_any_stretch_of_any_text_has_an_answer(was: str, now: str, start: int, size: int) -> None:
    old, new = page(was), Page(now, ())

    (answer,) = answers(old, new, [(min(start, len(was)), min(start + size, len(was)))])

    assert answer.place is None or 0 <= answer.place[0] < answer.place[1] <= len(now)


@pytest.mark.parametrize("times", [3, 12, 40])
def test_what_matters_is_never_kept_and_what_is_cut_never_placed(times: int) -> None:
    marks = Marks()
    for seed in range(12):
        dice = chance(seed)
        proof = Editor(dice, page(article(dice, 300)), news).edited(times)
        marks += marked(proof, claims(dice, proof.old, 60))

    assert marks["turned, kept"] == marks["deleted, placed"] == 0
    assert marks["standing, found"] >= 0.96 * marks["standing"]


def test_one_block_of_one_word_and_many_same_sentences_are_no_trouble() -> None:
    words, same = "a " * 3999 + "a", " ".join(["The cat sat down."] * 3000)

    first = answers(page(words), page(words[:-20] + "b"), [(0, 9)])
    second = answers(page(same), page(same[:-36]), [(0, 17)])

    assert first[0].fate is not Fate.STALE
    assert second[0].fate is not Fate.STALE
