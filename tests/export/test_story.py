"""The article as paragraphs: places in UTF-16, as Qt counts, exact under whatever stands before them."""

from hypothesis import given

from app.domain.article import Label
from app.domain.verdict import State
from app.reports.report import Report
from tests.reports.builders import claim_on, draft_of, reported, sample
from tests.reports.strategies import marked_reports
from ui.export.paragraph import Paragraph
from ui.export.story import shown, story


def units(paragraph: Paragraph, start: int, end: int) -> str:
    return paragraph.text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def marked(words: str, *quotes: str, label: Label = Label.BODY) -> Paragraph:
    draft, text = draft_of([(label, words)])
    return next(iter(story(reported(draft, text, [claim_on(text, 1, *quotes)]))))


def test_a_mark_is_exact_behind_emoji_and_combining_marks() -> None:
    paragraph = marked("🔔🔔 Cafe\u0301 سلمى rang 14 times.", "14 times")

    assert [units(paragraph, mark.start, mark.end) for mark in paragraph.underlines] == ["14 times"]


def test_number_and_sign_stand_directly_behind_the_mark() -> None:
    paragraph = marked("🔔 The bell rang.", "bell")

    (number,) = paragraph.inserts
    assert units(paragraph, number.start, number.end) == "1\u00a0?"
    assert paragraph.text == "🔔 The bell1\u00a0? rang."


def test_a_direction_override_is_named_and_gone_from_the_page() -> None:
    paragraph = marked("invoice\u202etxt.exe", "invoice")

    assert "[right-to-left override]" in paragraph.text
    assert "\u202e" not in paragraph.text


def test_letters_of_two_alphabets_are_named_and_kept() -> None:
    paragraph = marked("The р\u0430ypal bell.", "bell")

    assert "[Latin and Cyrillic letters in one word]р\u0430ypal" in paragraph.text


def test_a_body_flows_and_a_list_keeps_its_lines() -> None:
    assert marked("one\r\ntwo", "one").text.endswith(" two")
    assert marked("one\r\ntwo", "one", label=Label.LIST).text.endswith("\u2028two")


def test_overlapping_claims_are_underlined_at_two_depths() -> None:
    aground = next(paragraph for paragraph in story(sample()) if paragraph.text.startswith("The ferry that ran"))

    over = [mark for mark in aground.underlines if mark.depth == 1]

    assert [(units(aground, mark.start, mark.end), mark.state) for mark in over] == [
        ("strait since 1998", State.UNREVIEWED)
    ]


def test_a_dismissal_is_underlined_without_a_state() -> None:
    records = next(paragraph for paragraph in story(sample()) if paragraph.text.startswith("Photographs"))

    assert [units(records, mark.start, mark.end) for mark in records.underlines] == ["One can only shake one’s head."]
    assert records.underlines[0].state is None


@given(marked_reports())
def test_every_place_lies_in_its_paragraph(report: Report) -> None:
    for paragraph in story(report):
        length = len(paragraph.text.encode("utf-16-le")) // 2

        assert all(0 <= mark.start <= mark.end <= length for mark in paragraph.underlines)
        assert all(0 <= insert.start < insert.end <= length for insert in paragraph.inserts)


def test_plain_words_are_shown_as_they_are() -> None:
    assert shown("Pål said “no”.") == "Pål said “no”."
    assert shown("a\nb") == "a\u2028b"
    assert shown("a\u200bb") == "a[zero-width space]b"
