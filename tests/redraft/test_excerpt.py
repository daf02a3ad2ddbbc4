"""Words in their paragraph, cut to what is needed."""

from hypothesis import given
from hypothesis import strategies as st

from tests.redraft.builders import NEW, OLD, claim, nth, page
from ui.differing import differing
from ui.redraft.excerpt import BESIDE, LONG, Excerpt, as_kept, cut, in_place


def shown(text: str, words: str, other: str = "") -> Excerpt:
    _, side = differing(other or words, words)
    return in_place(page(text), nth(text, words), side)


def words_of(excerpt: Excerpt) -> str:
    return excerpt.text[slice(*excerpt.words)]


def test_a_short_paragraph_is_shown_whole() -> None:
    excerpt = shown(OLD, "The harbour office had warned the company twice")

    assert (
        excerpt.text == "An inquiry begins in March. The harbour office had warned the company twice. Nobody was hurt."
    )
    assert words_of(excerpt) == "The harbour office had warned the company twice"


def test_a_long_paragraph_is_cut_around_the_words_at_whole_words() -> None:
    text = f"{'early words ' * 60}the very words{' later words' * 60}\n"

    excerpt = shown(text, "the very words")

    assert excerpt.text.startswith("… early")
    assert excerpt.text.endswith("words …")
    assert len(excerpt.text) < 2 * BESIDE + 30
    assert words_of(excerpt) == "the very words"


def test_the_words_that_differ_are_known() -> None:
    excerpt = shown(NEW, "At least 240 people were aboard the ferry", "At least 220 people were aboard")

    assert [excerpt.text[slice(*place)] for place in excerpt.changed] == ["240", "the ferry"]


def test_typography_alone_is_no_difference() -> None:
    assert shown(OLD, "“The boat has never been overloaded,”", '"The boat has never been overloaded,"').changed == ()


def test_words_over_several_lines_are_one_line() -> None:
    assert "\n" not in shown("He said:\nyes,\tthat is so.\n", "yes,\tthat is so").text


def test_many_words_of_which_none_differs_lose_their_middle() -> None:
    long = " ".join(f"word{number}" for number in range(300))

    excerpt = shown(f"{long}.\n", long)

    assert len(words_of(excerpt)) <= LONG + 3
    assert words_of(excerpt).startswith("word0")
    assert words_of(excerpt).endswith("word299")


def test_many_words_of_which_all_differ_are_cut_as_well() -> None:
    long = " ".join(f"word{number}" for number in range(300))

    excerpt = shown(f"{long}.\n", long, "quite other words")

    assert len(excerpt.text) < 2 * LONG


def test_words_of_an_older_draft_have_the_little_around_them_that_is_kept() -> None:
    span = claim("Two of the four rafts were missing").spans[0]

    excerpt = as_kept(span, differing(span.quote, span.quote)[0])

    assert words_of(excerpt) == span.quote
    assert span.before.strip() in excerpt.text


def test_letters_beyond_the_basic_plane_count_as_one() -> None:
    excerpt = shown("🚢🚢 The ferry 🚢 sank.\n", "ferry 🚢 sank", "ferry 🚢 swam")

    assert words_of(excerpt) == "ferry 🚢 sank"
    assert [excerpt.text[slice(*place)] for place in excerpt.changed] == ["sank"]


@given(st.text(max_size=900))
def test_what_is_cut_is_short_and_begins_and_ends_as_it_did(text: str) -> None:
    line = " ".join(text.split())

    short = cut(text, 100)

    assert len(short) <= 103
    assert short[:1] == line[:1]
    assert short[-1:] == line[-1:]
