"""A whole page: all its visible text, in order, each block with its label."""

from hypothesis import given
from hypothesis import strategies as st

from app.intake.html import read
from app.intake.refusal import Refused
from tests.intake.pages import PAGE
from tests.intake.test_plain import left_out


def parts(page: str) -> list[tuple[str, str]]:
    answer = read(page.encode())
    return [(str(block.label), answer.text[block.start : block.end]) for block in answer.blocks]


def test_every_part_of_a_page_has_its_label() -> None:
    found = [(label, " ".join(words.split()[:3])) for label, words in parts(PAGE)]

    assert found == [
        ("furniture", "Home"),
        ("furniture", "News"),
        ("headline", "Ferry to Skarn"),
        ("byline", "By Marit Oddsen"),
        ("dateline", "January 9, 2023"),
        ("caption", "The ferry Halla"),
        ("body", "The only ferry"),
        ("subhead", "A crack that"),
        ("body", "The crack was"),
        ("quotation", "We heard it"),
        ("list", "The ferry was"),
        ("list", "It crosses the"),
        ("body", "The island has"),
        ("furniture", "Most read"),
        ("furniture", "Mayor of Skarn"),
        ("furniture", "\u00a9 2023 Skarn"),
    ]


def test_blocks_are_paragraphs_set_apart_by_a_blank_line() -> None:
    answer = read(PAGE.encode())

    assert answer.text.split("\n\n") == [answer.text[block.start : block.end] for block in answer.blocks]


def test_a_no_break_space_stays_and_markup_goes() -> None:
    assert any("eleven\u00a0centimetres long" in words for _, words in parts(PAGE))


def test_the_title_and_the_moment_are_told() -> None:
    answer = read(PAGE.encode())

    assert answer.title == "Ferry to Skarn Island stopped after crack is found"
    assert [block.when for block in answer.blocks if block.when] == ["2023-01-09T18:05-05:00"]


def test_a_page_without_a_headline_has_the_title_that_it_gives_itself() -> None:
    assert read(b"<title>Ferry</title><p>The ferry was stopped on Sunday.").title == "Ferry"


def test_a_headline_said_twice_is_linked() -> None:
    page = PAGE.replace("<article>", "<article><p>Ferry to Skarn Island stopped after crack is found</p>")
    answer = read(page.encode())

    assert [(block.label.value, block.repeats) for block in answer.blocks[2:4]] == [("headline", None), ("headline", 2)]


def test_control_characters_and_overrides_stay_in_the_text() -> None:
    answer = read("<p>The ferry\u202e was\x07 stopped on Sunday after a crack was found.</p>".encode())

    assert answer.text == "The ferry\u202e was\x07 stopped on Sunday after a crack was found."


MARKUP = st.sampled_from(
    (
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<h1>",
        "</h1>",
        "<h2>",
        "</h2>",
        "<li>",
        "<ul>",
        "</ul>",
        "<td>",
        "<tr>",
        "<table>",
    )
)
TEXT = st.sampled_from(
    ("The ferry was stopped on Sunday. ", "Yes. ", "&nbsp;", "e\u0301 ", "\u202e", "<br>", "By Oda Lien ")
)


@given(st.lists(MARKUP | TEXT, max_size=60))
def test_any_page_is_cut_into_blocks_that_leave_out_only_white_space(page: list[str]) -> None:
    try:
        answer = read("".join(["<html><body>", *page]).encode())
    except Refused:
        return

    assert not left_out(answer.text, answer.blocks).strip()
    assert all(one.end <= two.start for one, two in zip(answer.blocks, answer.blocks[1:], strict=False))
