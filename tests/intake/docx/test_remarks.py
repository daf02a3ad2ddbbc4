"""Comments on their stretches, footnotes and endnotes on the word before them."""

import docx
import pytest

from app.domain.article import Note, NoteKind
from app.intake.answer import Answer
from app.intake.docx import read, read_rejected
from app.intake.reading_in import take_in
from tests.intake.docx.builders import gone, labelled, p, saved, t, table, word


def start(id: int) -> str:
    return f'<w:commentRangeStart w:id="{id}"/>'


def end(id: int) -> str:
    return f'<w:commentRangeEnd w:id="{id}"/>'


def mark(id: int) -> str:
    return f'<w:r><w:commentReference w:id="{id}"/></w:r>'


def comment(id: int, words: str, key: str = "") -> str:
    named = f'<w:p w14:paraId="{key}">{t(words)}</w:p>' if key else p(t(words))
    return f'<w:comment w:id="{id}" w:author="Jo" w:date="2024-01-09T10:00:00Z">{named}</w:comment>'


def footnote(id: int, *paragraphs: str, kind: str = "footnote") -> str:
    return f'<w:{kind} w:id="{id}">{"".join(paragraphs)}</w:{kind}>'


def refer(id: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{id}"/></w:r>'


def hung(answer: Answer) -> list[tuple[str, str]]:
    """What the notes hang on, and what they say."""
    return [(answer.text[note.start : note.end], note.text) for note in answer.notes]


def test_a_comment_hangs_on_the_words_that_were_chosen() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The ferry \U0001f6a2 was ")
    chosen = paragraph.add_run("taken out of service")
    paragraph.add_run(" on Sunday.")
    document.add_comment(chosen, text="By whom?\nAnd when?", author="Jo Roe", initials="JR")

    answer = read(saved(document))

    (note,) = answer.notes
    assert (note.kind, note.author, note.text) == (NoteKind.COMMENT, "Jo Roe", "By whom?\nAnd when?")
    assert answer.text[note.start : note.end] == "taken out of service"
    assert note.at.startswith("20")


def test_a_comment_may_begin_and_end_anywhere() -> None:
    body = p(t("One "), start(0), t("two.")) + table((p(t("three")), p(t("four"), end(0), t(" five"))))

    assert hung(read(word(body, comments=comment(0, "Why?")))) == [("two.\n\nthree\tfour", "Why?")]


def test_a_comment_between_paragraphs_is_on_those_inside() -> None:
    body = p(t("One.")) + start(0) + p(t("Two.")) + end(0) + p(t("Three."))

    assert hung(read(word(body, comments=comment(0, "Why?")))) == [("Two.", "Why?")]


def test_a_comment_whose_words_are_gone_hangs_on_the_point() -> None:
    data = word(p(t("It is "), start(0), gone("very "), end(0), t("late.")), comments=comment(0, "Very?"))

    (accepted,), (rejected,) = read(data).notes, read_rejected(data).notes

    assert (accepted.start, accepted.end) == (6, 6)
    assert hung(read_rejected(data)) == [("very", "Very?")]
    assert rejected.end == 10


@pytest.mark.parametrize(
    ("body", "at"),
    [
        (p(t("It is"), mark(0), t(" late.")), 5),
        (p(t("It is"), start(0), t(" late.")), 6),
        (p(t("It is"), end(0), t(" late.")), 5),
        (p(t("It is late.")) + p(mark(0)), 11),
        (p(t("It is late.")) + p(t("  "), mark(0)) + p(t("More.")), 13),
    ],
)
def test_a_comment_with_one_anchor_hangs_on_a_point(body: str, at: int) -> None:
    (note,) = read(word(body, comments=comment(0, "Why?"))).notes

    assert note.start == note.end
    assert note.start in (at, at - 1)


def test_an_answer_hangs_where_what_it_answers_does() -> None:
    extended = '<w15:commentEx w15:paraId="A1"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1"/>'
    comments = comment(0, "Why?", "A1") + comment(1, "Because.", "A2")

    data = word(p(t("It is "), start(0), t("late"), end(0), t(".")), comments=comments, commentsExtended=extended)

    assert hung(read(data)) == [("late", "Why?"), ("late", "Because.")]


def test_a_comment_that_hangs_nowhere_is_told_and_one_that_is_not_there_is_nothing() -> None:
    answer = read(word(p(t("It is "), start(7), t("late"), end(7), t(".")), comments=comment(0, "Why?")))

    assert answer.notes == ()
    assert answer.left_out == ("1 comment without a place in the text",)


def test_footnotes_stand_behind_the_text_and_hang_on_the_word_before_them() -> None:
    body = p(t("The ferry was stopped."), refer(3), t(" It waits"), refer(2)) + p(t("It ends."), refer(1, "endnote"))
    footnotes = footnote(2, p(t("Second."))) + footnote(
        3, p("<w:r><w:footnoteRef/></w:r>", t(" First.")), p(t("More."))
    )

    answer = read(word(body, footnotes=footnotes, endnotes=footnote(1, p(t("Last.")), kind="endnote")))

    assert labelled(answer)[2:] == [("footnote", each) for each in ("First.", "More.", "Second.", "Last.")]
    assert hung(answer) == [("stopped", "First.\nMore."), ("waits", "Second."), ("ends", "Last.")]
    assert [note.kind for note in answer.notes] == [NoteKind.FOOTNOTE, NoteKind.FOOTNOTE, NoteKind.ENDNOTE]


def test_lines_between_text_and_notes_and_notes_that_nobody_refers_to_are_no_text() -> None:
    separator = f'<w:footnote w:type="separator" w:id="-1">{p(t("___"))}</w:footnote>'

    answer = read(word(p(t("It is late."), refer(9), refer(-1)), footnotes=separator + footnote(4, p(t("Nobody.")))))

    assert answer.text == "It is late."
    assert answer.notes == ()


def test_a_footnote_that_two_places_refer_to_is_there_once() -> None:
    answer = read(word(p(t("One"), refer(2), t(" two"), refer(2)), footnotes=footnote(2, p(t("Said."), refer(2)))))

    assert answer.text == "One two\n\nSaid."
    assert hung(answer) == [("One", "Said.")]


def test_a_footnote_before_all_words_hangs_on_the_point() -> None:
    (note,) = read(word(p(t("Before.")) + p(refer(2), t("Words.")), footnotes=footnote(2, p(t("Said."))))).notes

    assert note == Note(9, 9, NoteKind.FOOTNOTE, "Said.")


def test_notes_come_through_the_child() -> None:
    data = word(
        p(t("It is "), start(0), t("late"), end(0), refer(2)),
        comments=comment(0, "Why?"),
        footnotes=footnote(2, p(t("By an hour."))),
    )

    intake = take_in(data, "ferry.docx")

    assert intake.notes == (
        Note(6, 10, NoteKind.COMMENT, "Why?", "Jo", "2024-01-09T10:00:00Z"),
        Note(6, 10, NoteKind.FOOTNOTE, "By an hour."),
    )


def test_a_comment_in_a_footnote_hangs_there() -> None:
    note = footnote(2, p(t("By an "), start(0), t("hour"), end(0)))

    answer = read(word(p(t("It is late."), refer(2)), footnotes=note, comments=comment(0, "Whose?")))

    assert ("hour", "Whose?") in hung(answer)
