"""What the markup says of a piece."""

import pytest

from app.domain.article import Label
from app.intake.page import Piece, parsed, pieces
from app.intake.structure import (
    is_first_heading,
    is_heading,
    is_in_furniture,
    is_standfirst,
    label_beside_story,
    label_in_story,
    rank,
    stamp,
)


def piece(markup: str) -> Piece:
    """The first piece of a page with that markup in it."""
    return pieces(parsed(f"<html><body>{markup}</body></html>"))[0]


@pytest.mark.parametrize(
    ("markup", "label"),
    [
        ("<p>The ferry was stopped on Sunday.</p>", Label.BODY),
        ("<div>The ferry was stopped on Sunday.</div>", Label.BODY),
        ("<h2>A crack that grew</h2>", Label.SUBHEAD),
        ("<h3><span>A crack that grew</span></h3>", Label.SUBHEAD),
        ("<h3>The ferry was stopped on Sunday, and will not sail again.</h3>", Label.BODY),
        ("<blockquote><p>We heard it first</p></blockquote>", Label.QUOTATION),
        ("<p>\u201cWe heard it before we saw it.\u201d</p>", Label.QUOTATION),
        ("<ul><li>forty cars</li></ul>", Label.LIST),
        ("<ul><li><p>forty cars</p></li></ul>", Label.LIST),
        ("<table><tr><td>1984<td>40</table>", Label.TABLE),
        ("<table><caption>Cars a year</caption></table>", Label.CAPTION),
        ("<figure><figcaption>The ferry Halla</figcaption></figure>", Label.CAPTION),
        ("<figure><figcaption><p>Photo: Oda Lien</p></figcaption></figure>", Label.CREDIT),
        ("<p class='wp-caption-text'>The ferry Halla</p>", Label.CAPTION),
        ("<p>Photo: Oda Lien</p>", Label.CREDIT),
        ("<p class='article__byline'>Marit Oddsen</p>", Label.BYLINE),
        ("<p><a rel='author'>Marit Oddsen</a></p>", Label.BYLINE),
        ("<p><span itemprop='author'>Marit Oddsen</span></p>", Label.BYLINE),
        ("<p class='byline'>Share this article</p>", Label.FURNITURE),
        ("<p class='author-note'>The suspect confessed within the hour</p>", Label.BODY),
        ("<p>January 9, 2023</p>", Label.DATELINE),
        ("<p><time datetime='2023-01-09'>a day ago</time></p>", Label.DATELINE),
        ("<p>The ferry sank at <time>noon</time> and was never found again.</p>", Label.BODY),
        ("<p>Read more: Mayor resigns</p>", Label.FURNITURE),
    ],
)
def test_a_piece_of_the_story_is_labelled(markup: str, label: Label) -> None:
    assert label_in_story(piece(markup)) is label


def test_a_piece_beside_the_story_has_a_label_only_if_it_serves_the_story() -> None:
    assert label_beside_story(piece("<p>The ferry was stopped.</p>")) is None
    assert label_beside_story(piece("<figcaption>The ferry</figcaption>")) is Label.CAPTION


@pytest.mark.parametrize(("markup", "number"), [("<h1>Head</h1>", 1), ("<h4><b>Head</b></h4>", 4), ("<p>Text</p>", 0)])
def test_headings_have_ranks(markup: str, number: int) -> None:
    found = piece(markup)

    assert rank(found) == number
    assert (is_heading(found), is_first_heading(found)) == (number > 0, number == 1)


@pytest.mark.parametrize(
    ("markup", "is_in"),
    [("<nav><ul><li>Home</ul></nav>", True), ("<footer><p>Imprint</footer>", True), ("<main><p>Text</main>", False)],
)
def test_navigation_and_footers_are_furniture(markup: str, is_in: bool) -> None:
    assert is_in_furniture(piece(markup)) is is_in


@pytest.mark.parametrize("name", ["standfirst", "article-dek", "deck", "subtitle", "sub-headline"])
def test_a_class_name_tells_a_standfirst(name: str) -> None:
    assert is_standfirst(piece(f"<p class='{name}'>A crack ends the season</p>"))
    assert not is_standfirst(piece("<p class='text'>A crack ends the season</p>"))


def test_a_stamp_is_told_if_there_is_one() -> None:
    assert stamp(piece("<p><time datetime='2023-01-09'>then</time></p>")) == "2023-01-09"
    assert stamp(piece("<p><time datetime='1'>a</time><time datetime='2'>b</time></p>")) == ""
