"""The labels of a plain text, rule by rule."""

import pytest

from app.domain.article import Label
from app.intake.labelling import labelled
from app.intake.paragraphs import paragraphs
from tests.intake.pages import GLUED

BODY = "The only ferry to the island was taken out of service on Sunday after a crack was found in its bow door."
MORE = "The crack was eleven centimetres long, said the harbour master, who has run the port for nine years."


def labels(*lines: str) -> list[str]:
    return [str(each.label) for each in labelled(paragraphs("\n\n".join(lines)))]


def test_a_copied_page_comes_out_in_all_its_parts() -> None:
    found = labelled(paragraphs(GLUED))

    assert [(str(each.label), each.repeats) for each in found] == [
        ("furniture", None),
        ("headline", None),
        ("headline", 1),
        ("caption", None),
        ("caption", 3),
        ("credit", None),
        ("dateline", None),
        ("body", None),
        ("subhead", None),
        ("body", None),
        ("furniture", None),
    ]
    assert found[6].when == "2023-01-09T18:05-05:00"


def test_a_glued_section_is_parted_from_the_headline_at_the_letter() -> None:
    section, headline = labelled(paragraphs(GLUED))[:2]

    assert (section.words, section.end) == ("Region", headline.start)
    assert headline.words.startswith("Ferry")


def test_the_first_line_is_the_headline_if_text_follows() -> None:
    assert labels("Ferry stopped", BODY) == ["headline", "body"]


def test_one_line_alone_is_body() -> None:
    assert labels("Ferry stopped") == ["body"]


def test_a_first_line_that_is_a_sentence_is_body() -> None:
    assert labels(BODY, MORE) == ["body", "body"]


def test_the_name_of_a_section_above_the_headline_is_furniture() -> None:
    assert labels("World / Europe", "Ferry stopped", BODY) == ["furniture", "headline", "body"]


def test_a_line_under_the_headline_without_a_full_stop_is_the_standfirst() -> None:
    assert labels("Ferry stopped", "A crack in the bow door ends the season early", BODY) == [
        "headline",
        "standfirst",
        "body",
    ]


def test_a_question_under_the_headline_is_no_standfirst() -> None:
    assert "standfirst" not in labels("Ferry stopped", "Why now?", BODY)


def test_what_stands_above_the_byline_is_the_standfirst() -> None:
    assert labels("Ferry stopped", "A crack ends the season early.", "By Marit Oddsen", BODY) == [
        "headline",
        "standfirst",
        "byline",
        "body",
    ]


def test_a_line_right_above_a_credit_is_a_caption() -> None:
    assert labels("Ferry stopped", "The ferry Halla in the port.\nPhoto: Oda Lien", BODY) == [
        "headline",
        "caption",
        "credit",
        "body",
    ]


def test_what_stands_under_the_words_image_caption_is_one() -> None:
    assert labels("Ferry stopped", "Image caption,\nThe ferry Halla in the port", BODY) == [
        "headline",
        "furniture",
        "caption",
        "body",
    ]


def test_a_paragraph_above_a_credit_that_stands_apart_stays_body() -> None:
    assert labels("Ferry stopped", BODY, MORE, "Photo: Oda Lien", BODY + " Indeed.") == [
        "headline",
        "body",
        "body",
        "credit",
        "body",
    ]


@pytest.mark.parametrize("line", ["A crack that grew", "Is the ferry safe?"])
def test_a_short_line_over_text_is_a_subhead(line: str) -> None:
    assert labels("Ferry stopped", BODY, line, MORE)[2] == "subhead"


@pytest.mark.parametrize("line", ["It sank.", '"It sank"', "it sank", "The company said:"])
def test_a_short_line_that_is_a_sentence_or_quoted_is_body(line: str) -> None:
    assert labels("Ferry stopped", BODY, line, MORE)[2] == "body"


def test_a_short_line_with_no_text_under_it_is_body() -> None:
    assert labels("Ferry stopped", BODY, "A crack that grew") == ["headline", "body", "body"]


def test_what_stands_under_related_content_at_the_end_is_furniture() -> None:
    found = labels("Ferry stopped", BODY, "Related content", "Mayor of Skarn resigns", "Bridge to be built at last?")

    assert found[2:] == ["furniture"] * 3


def test_text_goes_on_behind_a_related_link() -> None:
    found = labels("Ferry stopped", BODY, "Related content\nMayor of Skarn resigns", "A crack that grew", MORE)

    assert found[2:] == ["furniture", "furniture", "subhead", "body"]


def test_a_paragraph_in_one_pair_of_quotation_marks_is_a_quotation() -> None:
    assert (
        labels("Ferry stopped", BODY, "\u201cWe heard it before we saw it, and the water came.\u201d")[2] == "quotation"
    )


def test_lines_with_tabs_that_stand_together_are_a_table() -> None:
    assert labels("Ferry stopped", BODY, "Year\tCars\n1984\t40\n1985\t38")[2:] == ["table"] * 3


def test_a_paragraph_said_again_points_to_the_first() -> None:
    found = labelled(paragraphs(f"Ferry stopped\n\n{BODY}\n\n{MORE}\n\n{BODY}"))

    assert [each.repeats for each in found] == [None, None, None, 1]
    assert found[3].label is Label.BODY


def test_a_short_answer_may_be_given_twice() -> None:
    found = labelled(paragraphs(f"Ferry stopped\n\nNo.\n\n{BODY}\n\nNo.\n\n{MORE}"))

    assert [each.repeats for each in found] == [None] * 5
