"""What was written on the pages becomes notes on the words that it is about."""

import pytest

from app.domain.article import NoteKind
from app.intake.pdf import read
from app.intake.reading_in import take_in
from tests.intake.pdf.by_hand import document, line, stream

WORDS = line(72, 700, "The ferry was stopped on Sunday after") + line(72, 686, "divers found a crack in its hull.")
QUADS = "/QuadPoints [230 712 300 712 230 697 300 697 72 697 110 697 72 683 110 683]"


def on_page(*annotations: str, others: tuple[bytes, ...] = ()) -> bytes:
    """The page with these annotations on it."""
    numbers = " ".join(f"{6 + number} 0 R" for number in range(len(annotations)))
    made = [f"<< /Type /Annot {annotation} >>" for annotation in annotations]
    return document(WORDS, page=f" /Annots [{numbers}]", others=[*made, *others])


def test_a_highlight_with_words_to_it_is_a_note_on_the_words_that_it_marks() -> None:
    said = "/Contents (Who says so?) /T (Jane Doe) /M (D:20230109180500-05'00')"

    intake = take_in(on_page(f"/Subtype /Highlight /Rect [72 680 300 712] {QUADS} {said}"), "story.pdf")

    (note,) = intake.notes
    assert intake.text[note.start : note.end] == "Sunday after divers"
    assert (note.kind, note.text, note.author) == (NoteKind.COMMENT, "Who says so?", "Jane Doe")
    assert note.at == "2023-01-09T18:05:00-05:00"


def test_a_note_at_the_edge_hangs_on_the_block_beside_it() -> None:
    answer = read(on_page("/Subtype /Text /Rect [500 690 520 710] /Contents (Call them)"))

    assert [(note.start, note.end, note.text) for note in answer.notes] == [(0, 0, "Call them")]


def test_a_highlight_without_words_is_no_note() -> None:
    assert read(on_page(f"/Subtype /Highlight /Rect [72 680 300 712] {QUADS}")).notes == ()


@pytest.mark.parametrize(
    ("date", "at"),
    [("D:2023", ""), ("D:20230109", "2023-01-09"), ("D:20230109180500Z", "2023-01-09T18:05:00+00:00"), ("soon", "")],
)
def test_a_date_says_no_more_than_the_file(date: str, at: str) -> None:
    answer = read(on_page(f"/Subtype /Text /Rect [0 0 9 9] /Contents (Call) /M ({date})"))

    assert [note.at for note in answer.notes] == [at]


def test_lines_that_were_typed_on_the_page_are_read_with_it() -> None:
    typed = stream("BT /F1 12 Tf 0 5 Td (Typed on it) Tj ET", " /Subtype /Form /BBox [0 0 228 30] /Resources 3 0 R")

    answer = read(on_page("/Subtype /FreeText /Rect [72 600 300 630] /AP << /N 7 0 R >>", others=(typed,)))

    assert answer.text.endswith("\n\nTyped on it")


def test_a_comment_on_a_page_without_text_is_named() -> None:
    note = "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Call) >>"
    data = document(WORDS, "", others=[note])
    second = data.rindex(b"/Contents 7 0 R")

    answer = read(data[:second] + b"/Annots [8 0 R] " + data[second:])

    assert answer.left_out == ("1 comment on pages without text",)
