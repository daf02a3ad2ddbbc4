"""What the blocks of a Word file are, by style, by place and by their own words."""

import docx
import pytest

from app.intake.docx import read
from tests.intake.docx.builders import blocks_of, labelled, p, saved, t, table, word, words_of

STORY = "The only ferry to the island was taken out of service on Sunday, said the company that runs it."


def style(id: str, named: str, says: str = "", based_on: str = "") -> str:
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{named}"/>{based}<w:pPr>{says}</w:pPr></w:style>'
    )


def level(of: int) -> str:
    return f'<w:outlineLvl w:val="{of}"/>'


def test_the_styles_of_word_give_every_part_its_label() -> None:
    document = docx.Document()
    for words, named in [
        ("Ferry stopped after crack is found", "Title"),
        ("The island waits for spare parts", "Subtitle"),
        ("By Marit Oddsen", "Normal"),
        ("January 9, 2023", "Normal"),
        (STORY, "Normal"),
        ("A crack that grew", "Heading 1"),
        ("The ferry was built in 1994", "List Bullet"),
        ("It crosses the sound", "List Number"),
        ("We heard it first, said the captain.", "Quote"),
        ("Nobody was hurt, said the port.", "Intense Quote"),
        ("The ferry in the harbour of Skarn", "Caption"),
        ("Photo: Jane Doe", "Caption"),
    ]:
        document.add_paragraph(words, style=named)

    answer = read(saved(document))

    assert [label for label, _ in labelled(answer)] == [
        "headline", "standfirst", "byline", "dateline", "body", "subhead", "list", "list", "quotation", "quotation",
        "caption", "credit",
    ]  # fmt: skip
    assert answer.title == "Ferry stopped after crack is found"


@pytest.mark.parametrize(
    "styles",
    [
        style("berschrift2", "heading 2"),
        style("Heading2", "Überschrift 2"),
        style("Zwischentitel", "Zwischentitel", level(1)),
        style("Eigen", "Eigener Titel", based_on="Heading2") + style("Heading2", "heading 2"),
        style("A", "a", based_on="B") + style("B", "b", level(3), based_on="A"),
    ],
)
def test_a_heading_is_known_in_every_language(styles: str) -> None:
    used = styles.partition('styleId="')[2].partition('"')[0]

    assert blocks_of(p(t(STORY)) + p(t("A crack"), style=used) + p(t(STORY)), styles=styles)[1] == (
        "subhead",
        "A crack",
    )


def test_a_level_in_the_outline_makes_a_heading_without_a_style() -> None:
    assert blocks_of(p(t(STORY)) + p(t("A crack"), says=level(1)) + p(t(STORY)))[1] == ("subhead", "A crack")


def test_styles_that_are_based_on_one_another_are_no_ring_without_end() -> None:
    ring = style("A", "a", based_on="B") + style("B", "b", based_on="A")

    assert blocks_of(p(t(STORY), style="A"), styles=ring) == [("body", STORY)]


@pytest.mark.parametrize("absurd", ["-1", "99999999999999999999", "x", "", "１", "1e3"])
def test_absurd_levels_are_none(absurd: str) -> None:
    assert blocks_of(p(t(STORY), says=f'<w:outlineLvl w:val="{absurd}"/>')) == [("body", STORY)]


def test_the_first_heading_at_the_top_is_the_headline() -> None:
    body = (
        p(t("By Jane Doe"))
        + p(t("Ferry stopped"), style="Heading1")
        + p(t(STORY))
        + p(t("More"), style="Heading1")
        + p(t(STORY))
    )

    assert [label for label, _ in blocks_of(body)] == ["byline", "headline", "body", "subhead", "body"]


def test_a_heading_with_a_story_above_it_is_no_headline() -> None:
    labels = [
        label for label, _ in blocks_of(p(t(STORY)) + p(t("A crack"), style="Heading1") + p(t(f"{STORY} Again.")))
    ]

    assert labels == ["body", "subhead", "body"]


def test_a_heading_that_is_a_whole_sentence_is_the_story() -> None:
    assert blocks_of(p(t("Ferry stopped"), style="Title") + p(t(STORY), style="Heading2"))[1] == ("body", STORY)


def test_a_list_is_told_by_its_style_and_left_by_the_number_nought() -> None:
    numbered = '<w:numPr><w:numId w:val="4"/></w:numPr>'
    styles = style("Punkte", "Punkte", numbered)
    out_of_it = '<w:numPr><w:numId w:val="0"/></w:numPr>'

    labels = [
        label
        for label, _ in blocks_of(
            p(t(STORY), style="Punkte") + p(t(f"{STORY} No."), style="Punkte", says=out_of_it), styles=styles
        )
    ]

    assert labels == ["list", "body"]


def test_a_row_is_a_block_with_its_cells_set_apart_by_tabs() -> None:
    rows = table((p(t("Year")), p(t("Passengers"))), (p(t("2022")), p(), p(t("1,204")) + p(t("about"))))

    assert blocks_of(rows) == [("table", "Year\tPassengers"), ("table", "2022\t\t1,204\nabout")]


def test_a_table_in_a_cell_is_read_where_it_stands() -> None:
    inner = table((p(t("in one")), p(t("in two"))))

    assert words_of(table((p(t("A")), p(t("B")) + inner + p(t("under")), p(t("C"))))) == [
        "A\tB",
        "in one\tin two",
        "under\tC",
    ]


def test_python_docx_and_this_reader_see_the_same_cells() -> None:
    document = docx.Document()
    given = document.add_table(3, 3)
    for number, cell in enumerate(given._cells):
        cell.text = f"Cell {number}"

    words = read(saved(document)).text.split("\n\n")

    assert words == ["\t".join(cell.text for cell in row.cells) for row in given.rows]


def test_heads_and_feet_are_furniture_at_the_end_each_once() -> None:
    document = docx.Document()
    document.add_paragraph(STORY)
    for section in (document.sections[0], document.add_section(), document.add_section()):
        section.header.is_linked_to_previous = False
        section.header.paragraphs[0].text = "Skarn Post, embargoed"
        section.footer.is_linked_to_previous = False
    document.add_paragraph("It will not sail before the spring.")
    document.sections[2].footer.paragraphs[0].text = "Desk 4"

    assert labelled(read(saved(document))) == [
        ("body", STORY),
        ("body", "It will not sail before the spring."),
        ("furniture", "Skarn Post, embargoed"),
        ("furniture", "Desk 4"),
    ]


@pytest.mark.parametrize(
    ("around", "read_as"), [("– {} –", []), ("Page {}", ["Page 3"]), ("{}", [])], ids=["dashes", "words", "alone"]
)
def test_a_page_number_alone_is_left_out(around: str, read_as: list[str]) -> None:
    before, after = around.split("{}")
    number = f'{t(before)}<w:fldSimple w:instr=" PAGE "><w:r><w:t>3</w:t></w:r></w:fldSimple>{t(after)}'
    sections = '<w:sectPr><w:footerReference w:type="default" r:id="footer"/></w:sectPr>'

    assert words_of(p(t(STORY)) + sections, footer=p(number)) == [STORY, *read_as]


def test_a_table_of_contents_is_furniture() -> None:
    body = p(t("Ferry stopped"), style="Title") + p(t("A crack\t2"), style="TOC1") + p(t(STORY))

    assert [label for label, _ in blocks_of(body)] == ["headline", "furniture", "body"]


def test_what_is_said_again_is_linked_to_where_it_was_said_first() -> None:
    answer = read(word(p(t("Ferry stopped after crack"), style="Title") + p(t(STORY)) + p(t(STORY))))

    assert [block.repeats for block in answer.blocks] == [None, None, 1]


def test_the_title_in_the_properties_counts_where_there_is_no_headline() -> None:
    document = docx.Document()
    document.add_paragraph(STORY)
    document.core_properties.title = "Ferry"

    assert read(saved(document)).title == "Ferry"


def test_a_file_without_properties_has_no_title() -> None:
    assert read(word(p(t(STORY)))).title == ""
