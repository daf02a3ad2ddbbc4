"""What of a document is not in its text is said in short phrases, and nothing in it is run or fetched."""

import socket

from app.intake.pdf import read
from app.intake.reading_in import take_in
from tests.intake.pdf.builders import Press, printed
from tests.intake.pdf.by_hand import document, line, stream
from tests.intake.pdf.test_refused import scanned
from tests.intake.pdf.text import FERRY

WORDS = line(72, 700, "The ferry was stopped on Sunday.")


def text(press: Press) -> None:
    """A page of text."""
    press.paragraph(60, 80, 400, FERRY)


def test_pages_that_are_pictures_are_named_and_the_others_read() -> None:
    answer = read(printed(text, scanned, scanned, scanned, text, scanned))

    assert answer.left_out == ("4 pictures", "pages 2 to 4 and 6 have no text")
    assert [region.page for block in answer.blocks for region in block.regions] == [1, 5]


def test_words_outside_the_edge_of_the_page_are_no_text() -> None:
    answer = read(document(WORDS + line(10, 800, "Printer's mark"), page=" /CropBox [50 600 500 750]"))

    assert answer.text == "The ferry was stopped on Sunday."
    assert answer.left_out == ("page 1 has words outside the edge, which nobody sees",)


def test_attached_files_are_counted_and_left_alone() -> None:
    names = "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>"
    attached = "<< /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>"
    data = document(WORDS, others=[attached, stream("inside", " /Type /EmbeddedFile")])

    answer = read(data.replace(b"/Type /Catalog ", b"/Type /Catalog " + names.encode()))

    assert answer.text == "The ferry was stopped on Sunday."
    assert answer.left_out == ("1 attached file",)


def test_nothing_that_a_file_names_is_fetched_or_run() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/"
        link = f"<< /Type /Annot /Subtype /Link /Rect [72 690 300 710] /A << /S /URI /URI ({address}) >> >>"
        run = f"/AA << /O << /S /JavaScript /JS (this.getURL\\('{address}'\\)) >> >> /Annots [6 0 R]"

        intake = take_in(document(WORDS, page=f" {run}", others=[link]), "story.pdf")

        assert intake.text == "The ferry was stopped on Sunday."
        assert not _was_asked(server)


def _was_asked(server: socket.socket) -> bool:
    try:
        server.accept()
    except BlockingIOError:
        return False
    return True
