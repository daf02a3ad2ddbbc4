"""Which piece is the headline."""

from app.intake.headline import headline_of
from app.intake.page import parsed, pieces


def headline(page: str, first_of_story: str) -> str | None:
    tree = parsed(page)
    found = pieces(tree)
    told = [piece.words == first_of_story for piece in found]
    index = headline_of(tree, found, told)
    return None if index is None else found[index].words


def test_the_title_names_the_headline_whatever_its_rank() -> None:
    page = "<title>Ferry stopped after crack | Post</title><h1>Skarn Post</h1><h2>Ferry stopped after crack</h2><p>Text"

    assert headline(page, "Text") == "Ferry stopped after crack"


def test_the_title_may_differ_in_typography() -> None:
    page = (
        "<title>Ferry\u2019s bow door cracked</title><h1>Top stories</h1><h1>Ferry's bow&nbsp;door cracked</h1><p>Text"
    )

    assert headline(page, "Text") == "Ferry's bow\u00a0door cracked"


def test_what_the_page_calls_itself_for_sharing_counts_too() -> None:
    shared = "<meta property='og:title' content='Ferry stopped after crack'>"
    page = f"<title>Skarn</title>{shared}<h1>Skarn</h1><p>Ferry stopped after crack<p>Text"

    assert headline(page, "Text") == "Ferry stopped after crack"


def test_without_a_title_it_is_the_last_first_heading_above_the_story() -> None:
    page = "<h1>Skarn Post</h1><h1>Ferry stopped</h1><p>Text<h1>Mayor resigns</h1>"

    assert headline(page, "Text") == "Ferry stopped"


def test_a_heading_in_furniture_is_passed_over() -> None:
    assert headline("<h1>Ferry stopped</h1><aside><h1>More from us</h1></aside><p>Text", "Text") == "Ferry stopped"


def test_a_page_may_have_no_headline() -> None:
    assert headline("<p>Text", "Text") is None
