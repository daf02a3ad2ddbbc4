"""Lines of the page, and lines of a story that only look a little like them."""

import pytest

from app.intake.furniture import is_furniture, opens_furniture


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement", "ADVERTISEMENT", "Story continues below", "Related content", "Related: Mayor resigns",
        "Read more", "Read more: Mayor resigns", "READ ALSO: Mayor resigns", "Most read", "Share this",
        "Share this article", "Print", "Share on Facebook", "Facebook | Twitter | WhatsApp",
        "Sign up for our newsletter", "Subscribe to our newsletter", "We use cookies to improve your experience.",
        "This site uses cookies", "Accept all cookies", "Privacy policy",
        "By continuing to browse the site you agree to our use of cookies.",
        "\u00a9 2024 Skarn Post. All rights reserved.", "5 min read", "12 comments", "Leave a comment", "Back to top",
        "Skip to main content", "Listen to this article", "Follow us on Twitter", "Don\u2019t miss",
        "You may also like", "Tags", "Download our app now", "More from Skarn",
    ],
)  # fmt: skip
def test_a_line_of_the_page_is_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell on Monday.", "Related parties must be named, the court said.",
        "Cookies were baked in the hall.", "Print media lost readers again", "The mayor told people to follow him.",
        "More than 40 people came.", "Read the room, said the senator", "Home is where the ferry lands", "\u00a9 TG",
        "Tags were found on nine birds", "Comments by the minister angered voters",
        "By continuing the war, he said, nobody wins.", "", "Accept the result, the judge told both parties",
        "Search for survivors goes on",
    ],
)  # fmt: skip
def test_a_line_of_the_story_is_not(line: str) -> None:
    assert not is_furniture(line)


def test_only_a_heading_opens_a_list_of_other_stories() -> None:
    assert opens_furniture("Related content:")
    assert not opens_furniture("Related: Mayor resigns")
