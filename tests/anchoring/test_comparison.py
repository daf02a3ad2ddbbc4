"""Two drafts laid side by side hold every word of both exactly once."""

from hypothesis import given
from hypothesis import strategies as st

from app.anchoring.anchors import anchor
from app.anchoring.comparison import Comparison, How, compare, likeness
from app.anchoring.page import Page
from tests.anchoring.pages import page

WAS = "Wall falls\n\nThe wall fell on Monday. Nobody was hurt. It was built in 1902.\n\nA ferry began work."
SENTENCES = st.sampled_from(
    [
        "The wall fell.",
        "Nobody was hurt.",
        "He said no.",
        "It cost 4 million euros",
        "“We won,” she said.",
        "墙倒了。",
        "…",
        "\u00ad",
    ]
)
TEXTS = st.lists(st.lists(SENTENCES, min_size=1, max_size=5).map(" ".join), max_size=6).map("\n\n".join)


def told(was: str, now: str) -> list[tuple[How, str, str]]:
    """The stretches in words."""
    found = compare(page(was), page(now)).stretches
    return [(one.how, was[slice(*one.was)], now[slice(*one.now)]) for one in found]


def test_the_same_draft_is_one_stretch() -> None:
    assert told(WAS, WAS) == [(How.SAME, WAS, WAS)]
    assert likeness(compare(page(WAS), page(WAS))) == 100


def test_a_changed_word_stands_between_words_that_stand() -> None:
    now = WAS.replace("Monday", "Tuesday")

    found = told(WAS, now)

    assert found[1] == (How.CHANGED, "Monday", "Tuesday")
    assert [how for how, _, _ in found] == [How.SAME, How.CHANGED, How.SAME]


def test_a_moved_paragraph_is_named_once() -> None:
    now = "Wall falls\n\nA ferry began work.\n\nThe wall fell on Monday. Nobody was hurt. It was built in 1902."

    found = told(WAS, now)

    assert (How.MOVED, "A ferry began work.", "A ferry began work.") in found
    assert {how for how, _, _ in found} == {How.SAME, How.MOVED}


def test_removed_words_stand_where_they_stood() -> None:
    now = WAS.replace(" Nobody was hurt.", "") + "\n\nIt was the third one."

    comparison = compare(page(WAS), page(now))

    (gone,) = [one for one in comparison.stretches if one.how is How.REMOVED]
    (come,) = [one for one in comparison.stretches if one.how is How.ADDED]
    assert WAS[slice(*gone.was)] == "Nobody was hurt."
    assert now[: gone.now[0]].endswith("Monday.")
    assert now[slice(*come.now)] == "It was the third one."
    assert come.was == (len(WAS), len(WAS))


def test_blocks_that_say_the_same_are_known_again() -> None:
    now = "Wall falls\n\nA ferry began work.\n\nSomething else."

    assert compare(page(WAS), page(now)).blocks == (0, 2, None)


def test_another_article_has_no_likeness() -> None:
    now = "Bread grows dear\n\nBakers in the north ask for more. A loaf of rye will cost twice as much as last year."

    assert likeness(compare(page(WAS), page(now))) < 10


def test_how_far_it_is_is_told_and_only_grows() -> None:
    heard = list[int]()

    compare(page(WAS), page(WAS + "\n\nMore."), heard.append)

    assert heard == sorted(heard)
    assert heard[-1] == 100


def test_of_a_long_text_it_is_told_no_oftener_than_an_eye_can_see() -> None:
    heard, text = list[int](), "\n\n".join(f"Ferry {number} left. It was late." for number in range(800))
    old, new = page(text), page(text.replace("late", "early"))

    anchor(compare(old, new, heard.append), old, new, [(at, at + 5) for at in range(2000)], heard.append)

    assert 50 < len(heard) < 250


def test_words_gone_beside_words_that_moved_are_told() -> None:
    was = "The wall fell. The wall fell. The wall fell.\n\n… The wall fell. It cost 4 million euros The wall fell."
    now = "“We won,” she said. “We won,” she said. It cost 4 million euros\n\nThe wall fell."

    found = compare(page(was), page(now)).stretches

    assert [was[slice(*one.was)] for one in found if one.how is How.REMOVED][-1] == "The wall fell."


def letters(text: str, comparison: Comparison, *, old: bool) -> list[int]:
    """The code points of the text that the stretches hold."""
    places = [one.was if old else one.now for one in comparison.stretches]
    return sorted(at for start, end in places for at in range(start, end) if text[at].isalnum())


@given(TEXTS, TEXTS)
def test_every_word_of_both_is_held_once(was: str, now: str) -> None:
    old, new = page(was), page(now)

    found = compare(old, new)

    assert letters(was, found, old=True) == [at for at, char in enumerate(was) if char.isalnum()]
    assert letters(now, found, old=False) == [at for at, char in enumerate(now) if char.isalnum()]
    assert len(found.blocks) == len(new.blocks)
    assert found == compare(old, new)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_can_be_compared(was: str, now: str) -> None:
    old, new = Page(was, ()), Page(now, ())

    found = compare(old, new)

    places = [(one.was, len(was)) for one in found.stretches] + [(one.now, len(now)) for one in found.stretches]
    assert all(0 <= start <= end <= size for (start, end), size in places)
    assert letters(was, found, old=True) == [at for at, char in enumerate(was) if char.isalnum()]
