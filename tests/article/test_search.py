"""Finding words in the article."""

import pytest

from ui.article.search import hit_before, hits, next_hit

TEXT = "“It’s the harbour’s fault,” she said.\nThe\u00a0Harbour—or so it seemed."


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("harbour", ["harbour", "Harbour"]),
        ("it's the", ["It’s the"]),
        ('"it', ["“It"]),
        ("  the   harbour ", ["the harbour", "The\u00a0Harbour"]),
        ("harbour-or", ["Harbour—or"]),
        ("said. the", ["said.\nThe"]),
        ("h.rbour", []),
        (" ", []),
        ("", []),
    ],
)
def test_words_are_found_as_a_reader_types_them(wanted: str, found: list[str]) -> None:
    assert [TEXT[start:end] for start, end in hits(TEXT, wanted)] == found


def test_the_next_hit_is_at_or_after_a_place_and_then_from_the_top() -> None:
    found = [(3, 5), (9, 11)]

    assert [next_hit(found, place) for place in (0, 3, 4, 12)] == [(3, 5), (3, 5), (9, 11), (3, 5)]
    assert next_hit([], 0) is None


def test_the_hit_before_ends_at_or_before_a_place_and_then_from_the_end() -> None:
    found = [(3, 5), (9, 11)]

    assert [hit_before(found, place) for place in (20, 11, 10, 4)] == [(9, 11), (9, 11), (3, 5), (9, 11)]
    assert hit_before([], 9) is None
