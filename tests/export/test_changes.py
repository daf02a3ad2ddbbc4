"""What changed, as paragraphs: what went is struck through and what came is underlined, where Qt counts it."""

from app.reports.since import Part
from tests.reports.builders import redrafted, sample
from ui.export import faces
from ui.export.changes import changes, sides
from ui.export.paragraph import Edit


def test_words_that_changed_are_marked_in_utf_16() -> None:
    was = (Part("A 🔔 ", changed=False), Part("🔔 rang", changed=True))

    (paragraph,) = sides(was, ())

    assert (paragraph.text, paragraph.aside) == ("A 🔔 🔔 rang", "Before")
    assert paragraph.edits == (Edit(5, 12, came=False),)


def test_what_nobody_sees_is_named_in_it() -> None:
    (paragraph,) = sides((), (Part("a\u202eb", changed=True),))

    assert paragraph.text == "a[right-to-left override]b"
    assert paragraph.edits == (Edit(0, len(paragraph.text), came=True),)


def test_what_only_moved_is_shown_once() -> None:
    asides = [paragraph.aside for paragraph in changes(redrafted()) if paragraph.face in {faces.BEFORE, faces.NOW}]

    assert asides == ["Before", "Now", "Now", "Before", "Before", "Now"]


def test_a_report_with_one_draft_says_nothing_of_it() -> None:
    assert list(changes(sample())) == []


def test_what_was_stays_on_the_page_of_what_is() -> None:
    both = (Part("rang", changed=True),)

    was, now = sides(both, both)
    (alone,) = sides(both, ())

    assert (was.face.keep, now.face.keep, alone.face.keep) == (True, False, False)
