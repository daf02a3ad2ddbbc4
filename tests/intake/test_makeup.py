"""How a page is made up: the label of each piece beside and in the story."""

from app.domain.article import Label
from app.intake.makeup import labels, when
from app.intake.page import parsed, pieces


def made_up(page: str, story: set[str], headline: str) -> dict[str, Label]:
    """The label of each piece, where the story is told by its words."""
    found = pieces(parsed(page))
    told = [piece.words in story for piece in found]
    index = next((index for index, piece in enumerate(found) if piece.words == headline), None)
    return dict(zip([piece.words for piece in found], labels(found, told, index), strict=True))


def test_what_stands_at_the_story_is_labelled_and_the_rest_is_furniture() -> None:
    page = (
        "<p class=byline>Tor Brekke</p><h1>Head</h1><p class=byline>Marit Oddsen</p><p>Ad</p><p>One</p>"
        "<figcaption>Ferry</figcaption><p>Two</p><figcaption>Mayor</figcaption>"
    )

    assert made_up(page, {"One", "Two"}, "Head") == {
        "Tor Brekke": Label.FURNITURE,
        "Head": Label.HEADLINE,
        "Marit Oddsen": Label.BYLINE,
        "Ad": Label.FURNITURE,
        "One": Label.BODY,
        "Ferry": Label.CAPTION,
        "Two": Label.BODY,
        "Mayor": Label.FURNITURE,
    }


def test_what_says_the_headline_again_is_a_headline() -> None:
    found = pieces(parsed("<p>Ferry stopped</p><h1>Ferry stopped</h1><p>One</p>"))

    assert labels(found, [False, True, True], 1) == [Label.HEADLINE, Label.HEADLINE, Label.BODY]


def test_a_heading_right_under_the_headline_is_the_standfirst() -> None:
    page = "<h1>Head</h1><h2>A crack ends the season.</h2><p>One</p>"

    assert made_up(page, {"A crack ends the season.", "One"}, "Head")["A crack ends the season."] is Label.STANDFIRST


def test_what_a_class_name_calls_so_is_the_standfirst() -> None:
    page = "<h1>Head</h1><p class=standfirst>A crack.</p><p>One</p>"

    assert made_up(page, {"A crack.", "One"}, "Head")["A crack."] is Label.STANDFIRST


def test_the_first_paragraph_is_no_standfirst() -> None:
    assert made_up("<h1>Head</h1><p>One</p>", {"One"}, "Head")["One"] is Label.BODY


def test_a_heading_over_nothing_is_furniture() -> None:
    page = "<p>One</p><h2>Part</h2><h3>Detail</h3><p>Two</p><h3>Link</h3><h3>Another</h3><h2>Last</h2>"

    found = made_up(page, {"One", "Part", "Detail", "Two", "Link", "Another", "Last"}, "")

    assert [word for word, label in found.items() if label is Label.SUBHEAD] == ["Part", "Detail"]
    assert [word for word, label in found.items() if label is Label.FURNITURE] == ["Link", "Another", "Last"]


def test_the_moment_of_a_date_comes_from_its_words_or_else_from_its_stamp() -> None:
    words = pieces(parsed("<p><time datetime='2020-01-01T00:00Z'>10:17 AM EDT, April 8, 2024</time></p>"))[0]
    stamp = pieces(parsed("<p><time datetime='2024-04-08T14:17:00Z'>April 8, 2024</time></p>"))[0]

    assert when(words, Label.DATELINE) == "2024-04-08T10:17-04:00"
    assert when(stamp, Label.DATELINE) == "2024-04-08T14:17+00:00"
    assert when(stamp, Label.BODY) is None
