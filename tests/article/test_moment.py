"""A dateline's moment in words."""

import pytest

from ui.article.moment import in_words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2024-04-08T10:17-04:00", "Mon 8 Apr 2024, 10:17 −04:00"),
        ("2025-10-14T09:40+01:00", "Tue 14 Oct 2025, 09:40 +01:00"),
        ("2025-10-14T09:40", "Tue 14 Oct 2025, 09:40"),
        ("2025-10-14", "Tue 14 Oct 2025"),
        ("last Tuesday", "last Tuesday"),
    ],
)
def test_a_moment_is_said_in_words(when: str, words: str) -> None:
    assert in_words(when) == words
