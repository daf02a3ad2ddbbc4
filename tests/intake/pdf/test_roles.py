"""What the parts of a page are is told from their type, their place and their words."""

from PySide6.QtGui import QColor, QImage

from app.domain.article import Label
from app.intake.pdf import read
from tests.intake.pdf.builders import Press, broken, printed, told, words
from tests.intake.pdf.text import COMPANY, CRACK, FERRY, MAYOR


def story(press: Press) -> None:
    """A page of a newspaper with everything that a story has."""
    press.line(60, 50, "The Gazette", 34, bold=True)
    press.line(60, 90, "Ferry stopped after crack is found", 24, bold=True)
    press.lines(60, 120, ["Passengers will have to take the mail boat", "until the spring at the earliest"], 14)
    press.line(60, 170, "By Jane Doe and John Roe")
    press.line(60, 190, "9 January 2023, 6:05 pm GMT")
    below = press.paragraph(60, 220, 400, f"{FERRY} {CRACK}")
    press.line(60, below + 12, "What the mayor says", 12, bold=True)
    below = press.paragraph(60, below + 30, 400, f"{MAYOR} {COMPANY}")
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("navy"))
    press.painter.drawImage(60, int(below), picture)
    press.line(60, below + 52, "The ferry in the harbour, in the spring of last year.", 8)


def test_each_part_of_a_story_has_its_label() -> None:
    answer = read(printed(story))

    assert told(answer) == [
        (Label.FURNITURE, "The Gazette"),
        (Label.HEADLINE, "Ferry stopped after crack is found"),
        (Label.STANDFIRST, "Passengers will have to take the mail boat until the spring at the earliest"),
        (Label.BYLINE, "By Jane Doe and John Roe"),
        (Label.DATELINE, "9 January 2023, 6:05 pm GMT"),
        (Label.BODY, f"{FERRY} {CRACK}"),
        (Label.SUBHEAD, "What the mayor says"),
        (Label.BODY, f"{MAYOR} {COMPANY}"),
        (Label.CAPTION, "The ferry in the harbour, in the spring of last year."),
    ]
    assert answer.title == "Ferry stopped after crack is found"
    assert answer.blocks[4].when == "2023-01-09T18:05+00:00"
    assert answer.left_out == ("1 picture",)


def test_a_title_of_one_word_is_the_headline_of_a_title_page() -> None:
    data = printed(lambda press: press.line(60, 300, "Ferries", 30), lambda press: press.paragraph(60, 80, 300, FERRY))

    assert told(read(data)) == [(Label.HEADLINE, "Ferries"), (Label.BODY, FERRY)]


def test_pages_of_one_type_are_labelled_as_a_text_file_is() -> None:
    def page(press: Press) -> None:
        press.line(60, 80, "Ferry stopped after crack is found")
        press.line(60, 110, "By Jane Doe")
        press.paragraph(60, 140, 400, FERRY)

    assert [label for label, _ in told(read(printed(page)))] == [Label.HEADLINE, Label.BYLINE, Label.BODY]


def test_a_table_of_contents_is_furniture() -> None:
    def page(press: Press) -> None:
        press.line(60, 80, "A report on ferries", 24)
        press.lines(60, 120, [f"What was found {'. ' * 30}{number}" for number in (2, 4, 9)])
        press.paragraph(60, 180, 400, FERRY)

    assert len(words(read(printed(page)), Label.FURNITURE)) == 3


def test_a_paragraph_that_is_said_twice_is_linked() -> None:
    def page(press: Press) -> None:
        press.line(60, 80, "Ferry stopped", 24)
        press.paragraph(60, press.paragraph(60, 120, 400, FERRY), 400, FERRY)

    assert [block.repeats for block in read(printed(page)).blocks] == [None, None, 1]


def test_a_headline_of_two_lines_is_one() -> None:
    def page(press: Press) -> None:
        press.lines(60, 80, ["Ferry stopped after", "crack is found"], 24)
        press.lines(60, 150, broken(FERRY, 400))

    assert told(read(printed(page)))[0] == (Label.HEADLINE, "Ferry stopped after crack is found")
