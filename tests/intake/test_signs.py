"""What a line gives away on its own."""

import pytest

from app.domain.article import Label
from app.intake.signs import is_heading, is_quotation, label_by_itself, opens_quoted


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Images source: \u00a9\u00a0TG", Label.CREDIT),
        ("Photo: Oda Lien", Label.CREDIT),
        ("Photograph by Oda Lien", Label.CREDIT),
        ("\u00a9 Oda Lien", Label.CREDIT),
        ("(Image: Oda Lien / Getty Images)", Label.CREDIT),
        ("Image copyright Getty Images", Label.CREDIT),
        ("Oda Lien/AFP/Getty Images", Label.CREDIT),
        ("Source: Reuters", Label.CREDIT),
        ("Image caption The ferry Halla in the port", Label.CAPTION),
        ("The ferry Halla in the port. (AP Photo/Oda Lien)", Label.CAPTION),
        ("The ferry Halla in the port. Photo: Oda Lien", Label.CAPTION),
        ("By Marit Oddsen", Label.BYLINE),
        ("BY MARIT ODDSEN AND TOR BREKKE", Label.BYLINE),
        ("By Marit van der Oddsen, Skarn Post", Label.BYLINE),
        ("Written by Marit Oddsen in Skarn", Label.BYLINE),
        ("Reporting by Marit Oddsen; Editing by Tor Brekke", Label.BYLINE),
        ("April 8, 2024", Label.DATELINE),
        ("Related content", Label.FURNITURE),
        ("* * *", Label.FURNITURE),
        ("\u200b", Label.FURNITURE),
        ("- a first item", Label.LIST),
        ("\u2022 a first item", Label.LIST),
        ("1. a first item", Label.LIST),
    ],
)
def test_a_line_says_what_it_is(line: str, label: Label) -> None:
    assert label_by_itself(line) is label


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the ferry was back in service.",
        "By the time help came, it was too late",
        "By 2024 nobody remembered",
        "Photographs from the scene show two ferries.",
        "Images that were shared online show the crack.",
        "Source close to the company said nothing.",
        "The video was posted to Telegram.",
        "1.5 million people live there",
        "-40 degrees were measured",
        "Credit must be given to the crew",
        "Picture this, she said.",
        "Graphic, explicit pictures were shared online",
    ],
)
def test_a_line_of_the_story_says_nothing_of_itself(line: str) -> None:
    assert label_by_itself(line) is None


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("A crack that grew", True),
        ("Is the ferry safe?", True),
        ("7 questions about the ferry", True),
        ("Oddsen's earlier warnings", True),
        ("The ferry stopped.", False),
        ('"The ferry stopped"', False),
        ("the ferry stopped", False),
        ("And this:", False),
        ("What happened \u2026", False),
        ("One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", False),
        ("", False),
    ],
)
def test_a_heading_is_short_and_not_closed(line: str, is_one: bool) -> None:
    assert is_heading(line, 100, 14) is is_one


def test_a_quotation_runs_from_the_first_character_to_the_last() -> None:
    assert is_quotation("\u201cWe heard it before we saw it, and then the water came in.\u201d")
    assert not is_quotation('"We heard it," she said, "before we saw it."')


def test_a_line_may_open_quoted() -> None:
    assert opens_quoted("\u201cNo\u201d is a word")
    assert not opens_quoted("No \u201cword\u201d")
