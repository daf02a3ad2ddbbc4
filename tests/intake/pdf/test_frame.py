"""Places are told from the top left corner of the page as it is shown, however the file turns and cuts it."""

import pytest

from app.domain.article import Label
from app.intake.pdf import read
from tests.intake.pdf.builders import told
from tests.intake.pdf.by_hand import document, line

BOX = (72, 131, 279, 159)
WORDS = line(72, 700, "The ferry was stopped on Sunday after") + line(72, 686, "divers found a crack in its hull.")
SAID = "The ferry was stopped on Sunday after divers found a crack in its hull."


def box(data: bytes) -> tuple[int, int, int, int]:
    """The place of the only block."""
    ((region,),) = (block.regions for block in read(data).blocks)
    return region.left, region.top, region.right, region.bottom


def test_a_plain_page_is_told_from_its_top() -> None:
    assert box(document(WORDS)) == BOX


def test_what_is_cut_off_does_not_count() -> None:
    left, top, right, bottom = BOX

    assert box(document(WORDS, page=" /CropBox [50 600 500 750]")) == (left - 50, top - 92, right - 50, bottom - 92)


def test_an_origin_elsewhere_does_not_matter() -> None:
    moved = document(f"1 0 0 1 -1000 500 cm {WORDS}").replace(b"[0 0 595 842]", b"[-1000 500 -405 1342]")

    assert box(moved) == BOX


@pytest.mark.parametrize(
    ("rotate", "matrix"),
    [(90, "0 1 -1 0 595 0"), (180, "-1 0 0 -1 595 842"), (270, "0 -1 1 0 0 842")],
)
def test_a_page_that_is_turned_to_be_read_is_as_any_other(rotate: int, matrix: str) -> None:
    words = WORDS.replace(" 700 ", " 500 ").replace(" 686 ", " 486 ")
    data = document(f"{matrix} cm {words}", page=f" /Rotate {rotate}")

    answer = read(data)

    assert answer.text == SAID
    assert answer.blocks[0].label is Label.BODY
    assert len(answer.blocks[0].regions) == 1


def test_words_along_the_edge_stand_behind_the_text_and_are_furniture() -> None:
    edge = "BT /F1 12 Tf 0 1 -1 0 40 300 Tm (Received in 2021) Tj ET\n"

    answer = read(document(edge + WORDS))

    assert told(answer) == [(Label.BODY, SAID), (Label.FURNITURE, "Received in 2021")]
    assert answer.blocks[1].regions[0].right < 60


def test_a_page_on_its_side_is_read_whole() -> None:
    assert told(read(document(WORDS, page=" /Rotate 90"))) == [(Label.BODY, SAID)]


def test_type_is_as_large_as_it_is_shown() -> None:
    small = "BT /F1 1 Tf 12 0 0 12 72 700 Tm (The ferry was stopped on Sunday) Tj ET "
    large = "q 2 0 0 2 0 0 cm BT /F1 6 Tf 36 343 Td (after divers found a crack in it.) Tj ET Q"

    assert told(read(document(small + large))) == [
        (Label.BODY, "The ferry was stopped on Sunday after divers found a crack in it.")
    ]
