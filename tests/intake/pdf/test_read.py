"""A PDF file through the real child: its text, its blocks, and where each is printed."""

from app.domain.article import Label
from app.intake.reading_in import take_in
from tests.intake.pdf.builders import Press, printed
from tests.intake.pdf.text import CRACK, FERRY


def plain(page: Press) -> None:
    """A headline over two paragraphs."""
    page.line(60, 80, "Ferry stopped after crack is found", 22, bold=True)
    below = page.paragraph(60, 120, 300, FERRY)
    page.paragraph(60, below, 300, CRACK)


def test_a_plain_page_is_read_by_the_child() -> None:
    data = printed(plain)

    intake = take_in(data, "ferry.pdf")

    assert intake.text == f"Ferry stopped after crack is found\n\n{FERRY}\n\n{CRACK}"
    assert [block.label for block in intake.blocks] == [Label.HEADLINE, Label.BODY, Label.BODY]
    assert (intake.title, intake.source.media) == ("Ferry stopped after crack is found", "application/pdf")


def test_a_block_knows_where_it_is_printed() -> None:
    data = printed(plain)

    headline, first, _ = take_in(data, "ferry.pdf").blocks

    (region,) = first.regions
    assert (region.start, region.page, region.left) == (first.start, 1, 60)
    assert 105 < region.top < 120 < region.bottom < 190
    assert 330 < region.right <= 361
    assert headline.regions[0].bottom < region.top
