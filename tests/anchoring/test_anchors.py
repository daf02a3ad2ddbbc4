"""What becomes of a span when its draft is written anew: kept, moved, stale, orphaned or asked."""

import pytest

from app.anchoring.anchors import Fate, anchor
from app.anchoring.comparison import compare
from tests.anchoring.pages import fate, found, offered, page, words_now

WAS = (
    "Harbour wall to be rebuilt\n\n"
    "The council of Skarvik voted on Monday to rebuild the harbour wall. It will cost 4 million euros. "
    "Anna Lind, who leads the opposition, called the plan reckless.\n\n"
    "The wall was built in 1902. It is 745 metres long."
)


@pytest.mark.parametrize(
    "words", ["Harbour wall", "4 million euros", "harb", "long.", "The wall was built in 1902. It"]
)
def test_everything_stays_in_the_same_draft(words: str) -> None:
    answer = found(WAS, WAS, words)

    at = WAS.index(words)
    assert (answer.fate, answer.place, answer.changes) == (Fate.KEPT, (at, at + len(words)), ())


def test_a_changed_figure_makes_the_span_stale() -> None:
    now = WAS.replace("745", "475")

    answer = found(WAS, now, "It is 745 metres long.")

    assert answer.fate is Fate.STALE
    assert words_now(WAS, now, "It is 745 metres long.") == "It is 475 metres long."
    assert answer.changes == ("figure",)


def test_a_moved_sentence_is_found() -> None:
    now = WAS.replace(" Anna Lind, who leads the opposition, called the plan reckless.", "")
    now += "\n\nAnna Lind, who leads the opposition, called the plan reckless."

    assert fate(WAS, now, "called the plan reckless") is Fate.MOVED
    assert words_now(WAS, now, "called the plan reckless") == "called the plan reckless"


def test_a_removed_sentence_is_an_orphan() -> None:
    now = WAS.replace(" It will cost 4 million euros.", "")

    answer = found(WAS, now, "It will cost 4 million euros.")

    assert (answer.fate, answer.place, answer.candidates) == (Fate.ORPHANED, None, ())


def test_a_negation_around_words_that_stand_is_told() -> None:
    now = WAS.replace("voted on Monday to rebuild", "voted on Monday not to rebuild")

    answer = found(WAS, now, "the harbour wall")

    assert answer.fate is Fate.KEPT
    assert answer.changes == ("negation",)


def test_a_few_words_that_stand_elsewhere_are_asked() -> None:
    now = WAS.replace(" It will cost 4 million euros.", "") + "\n\nPrice: 4 million euros"

    assert fate(WAS, now, "4 million euros") is Fate.ORPHANED
    assert offered(WAS, now, "4 million euros") == ["4 million euros"]


def test_a_page_without_words_has_no_place() -> None:
    assert fate(WAS, "", "4 million euros") is Fate.ORPHANED
    assert anchor(compare(page(""), page(WAS)), page(""), page(WAS), [(0, 0)])[0].fate is Fate.ORPHANED
