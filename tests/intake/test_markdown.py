"""Markdown: the text stays as it is, and blocks follow the markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.markdown import bare, read
from tests.intake.test_plain import left_out

STORY = """---
title: Ferry
---

# Ferry **stopped** after crack

*By Marit Oddsen*

January 9, 2023

![The ferry Halla](halla.png)

The only ferry was taken out
of service on Sunday. It will not sail.

## A crack that grew

> We heard it before we saw it,
> and then it came.

- forty cars
- nine crossings
  a day
1. one

| Year | Cars |
|------|------|
| 1984 | 40   |

What now
--------

```
a code

block
```

***

Read more: Mayor resigns
"""


def parts(text: str) -> list[tuple[str, str]]:
    answer = read(text.encode())
    return [(str(block.label), answer.text[block.start : block.end]) for block in answer.blocks]


def test_every_kind_of_markup_has_its_label() -> None:
    assert parts(STORY) == [
        ("furniture", "---"),
        ("furniture", "title: Ferry"),
        ("furniture", "---"),
        ("headline", "# Ferry **stopped** after crack"),
        ("byline", "*By Marit Oddsen*"),
        ("dateline", "January 9, 2023"),
        ("caption", "![The ferry Halla](halla.png)"),
        ("body", "The only ferry was taken out\nof service on Sunday. It will not sail."),
        ("subhead", "## A crack that grew"),
        ("quotation", "> We heard it before we saw it,\n> and then it came."),
        ("list", "- forty cars"),
        ("list", "- nine crossings\n  a day"),
        ("list", "1. one"),
        ("table", "| Year | Cars |\n|------|------|\n| 1984 | 40   |"),
        ("subhead", "What now\n--------"),
        ("body", "```\na code\n\nblock\n```"),
        ("furniture", "***"),
        ("furniture", "Read more: Mayor resigns"),
    ]


def test_the_title_is_told_without_marks() -> None:
    assert read(STORY.encode()).title == "Ferry stopped after crack"


def test_the_first_heading_is_the_headline_if_there_is_none_of_the_first_rank() -> None:
    assert [label for label, _ in parts("## Ferry stopped\n\nText it is.\n\n### Why\n\nMore text.")] == [
        "headline",
        "body",
        "subhead",
        "body",
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("### A *crack* that grew ###", "A crack that grew"),
        ("> one\n> two", "one\ntwo"),
        ("- [the ferry](http://ferry.example/x)", "the ferry"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("Head\n====", "Head"),
    ],
)
def test_marks_are_told_from_words(words: str, told: str) -> None:
    assert bare(words) == told


PARTS = st.sampled_from(
    ["# ", "> ", "- ", "| a | b |", "---", "```", "\n", "\n\n", "words of a story", "***", "===", "  ", "1. "]
)


@given(st.lists(PARTS, min_size=1, max_size=40).map("".join).filter(str.strip))
def test_blocks_leave_out_only_white_space(text: str) -> None:
    answer = read(text.encode())

    assert answer.text == text
    assert not left_out(text, answer.blocks).strip()


@pytest.mark.parametrize(
    "text", ["* a *b " * 100_000, "aaaa bbb\n" * 100_000, "[" * 500_000, "-" * 500_000, ">" * 500_000]
)
def test_a_text_made_to_be_slow_is_read(text: str) -> None:
    assert read(text.encode()).text == text
