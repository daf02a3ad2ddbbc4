"""A web page's visible text, piece by piece."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.page import parsed, pieces
from app.intake.refusal import Refused, Why


def words(page: str) -> list[str]:
    return [piece.words for piece in pieces(parsed(page))]


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        ("<p>one\n  two\t three</p>", ["one two three"]),
        ("<p>one&nbsp;two &amp; &lt;b&gt; &eacute;</p>", ["one\u00a0two & <b> \u00e9"]),
        ("<p>a <b>bold</b><i> word</i>s</p>", ["a bold words"]),
        ("<p>one<p>two", ["one", "two"]),
        ("<div>head<p>text</p>tail</div>", ["head", "text", "tail"]),
        ("<p>one<br>two</p>", ["one\ntwo"]),
        ("<p>one<br> <br>two</p>", ["one", "two"]),
        ("<ul><li>one<ul><li>in</ul><li>two</ul>", ["one", "in", "two"]),
        ("<table><tr><td>a<td> b </tr><tr><th>c<th>d</table>", ["a\tb", "c\td"]),
        ("<table><tr><td><p>a</p><td><p>b</p></table>", ["a", "b"]),
        ("<pre>  a\n\n   b\n</pre>", ["  a\n\n   b"]),
        ("<p>He said <q>no</q>.</p>", ["He said \u201cno\u201d."]),
        ("<news-card>one</news-card><news-card>two</news-card>", ["one", "two"]),
        ("<select><option>one<option>two</select><button>go</button>", ["one", "two", "go"]),
        ("<p>one</p>&nbsp;<p>two</p>", ["one", "two"]),
        ("<a href='/'>one</a> <span>two</span>", ["one two"]),
        ("<details><summary>more</summary>inside</details>", ["more", "inside"]),
        ("<noscript><p>without scripts</p></noscript>", ["without scripts"]),
        ("<p style='display:none'>a stylesheet may hide it</p>", ["a stylesheet may hide it"]),
    ],
)
def test_a_page_is_read_as_a_browser_shows_it(page: str, seen: list[str]) -> None:
    assert words(page) == seen


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>secret</script>",
        "<style>secret</style>",
        "<!-- secret -->",
        "<p hidden>secret</p>",
        "<template><p>secret</p></template>",
        "<iframe src='/x'>secret</iframe>",
        "<video>secret</video>",
        "<svg><title>secret</title></svg>",
        "<?php secret ?>",
        "<img alt='secret'>",
        "<input value='secret'>",
    ],
)
def test_what_a_reader_cannot_see_is_no_text(unseen: str) -> None:
    assert words(f"<p>before{unseen}</p><p>after</p>") == ["before", "after"]


def test_what_follows_something_unseen_is_text() -> None:
    assert words("<p>before <script>secret</script> after</p>") == ["before after"]


def test_a_page_without_text_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        words("<html><head><title>Title</title></head><body><script>x</script></body>")

    assert refused.value.why is Why.INVISIBLE


@pytest.mark.parametrize("page", ["<div>" * 100_000 + "deep", "<b>" * 100_000 + "deep"])
def test_a_page_nested_without_end_is_refused(page: str) -> None:
    with pytest.raises(Refused) as refused:
        words(page)

    assert refused.value.why is Why.HEAVY


def test_nesting_that_pages_have_is_read() -> None:
    assert words("<div>" * 1_000 + "deep") == ["deep"]


def test_too_many_pieces_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        words("<p>a" * 200_001)

    assert refused.value.why is Why.PARAGRAPHS


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<b>", "</div>", "<div>", "<td>", "word ", "<br>", "&nbsp;", "<pre>", "<ul><li>"]
        )
    )
)
def test_no_word_is_lost_or_made(parts: list[str]) -> None:
    found = words("<html><body>" + "".join(["word ", *parts]))

    assert " ".join(found).replace("\u00a0", " ").split().count("word") == 1 + parts.count("word ")
