"""The story of a page, as trafilatura tells it and as it is mended."""

from app.intake.limits import STORY_PAGE
from app.intake.page import Piece, parsed, pieces
from app.intake.story import told_as_story
from tests.intake.pages import PAGE

SENTENCE = "The ferry number {} was taken out of service on Sunday after a crack was found in its long bow door."


def told(page: str) -> list[str]:
    tree = parsed(page)
    found = pieces(tree)
    return [words(piece) for piece, is_told in zip(found, told_as_story(page, tree, found), strict=True) if is_told]


def words(piece: Piece) -> str:
    return piece.words


def paragraphs(first: int, last: int) -> str:
    return "".join(f"<p>{SENTENCE.format(number)}</p>" for number in range(first, last))


def test_the_story_is_told_from_its_surroundings() -> None:
    found = told(PAGE)

    assert any(each.startswith("The only ferry") for each in found)
    assert not {"Home", "Most read", "Mayor of Skarn resigns"} & set(found)


def test_the_page_is_left_as_it_was() -> None:
    tree = parsed(PAGE)
    found = pieces(tree)
    told_as_story(PAGE, tree, found)

    assert [piece.words for piece in pieces(tree)] == [piece.words for piece in found]


def test_prose_that_goes_on_in_a_container_alike_belongs_to_the_story() -> None:
    page = f"<html><body><article><div class=a>{paragraphs(0, 9)}</div><div class=a>{paragraphs(9, 12)}</div></article>"

    assert [words for words in told(page) if "number 11" in words]


def test_prose_behind_another_headline_is_another_story() -> None:
    other = "".join(
        f"<p>The mayor of the town has resigned for the {number}th time, her office said.</p>" for number in range(9)
    )
    page = (
        f"<html><body><article><h1>Ferry stopped</h1><div class=a>{paragraphs(0, 40)}</div></article>"
        f"<article><h1>Mayor resigns</h1><div class=a>{other}</div></article>"
    )

    found = told(page)

    assert any("number 39" in each for each in found)


def test_of_a_page_too_large_to_ask_about_the_markup_decides() -> None:
    found = told(PAGE + " " * STORY_PAGE)

    assert "A crack that grew" in found
    assert not {"Home", "Most read", "Mayor of Skarn resigns"} & set(found)


def test_control_characters_do_not_keep_the_story_from_being_told() -> None:
    page = PAGE.replace("The only ferry", "The only\x07 ferry").replace("<aside>", "<div class='sidebar'>")

    found = told(page.replace("</aside>", "</div>"))

    assert any(each.startswith("The only\x07 ferry") for each in found)
    assert "Mayor of Skarn resigns" not in found


def test_a_page_that_is_all_navigation_is_all_told() -> None:
    assert told("<html><body><nav><p>Home</p></nav></body></html>") == ["Home"]
