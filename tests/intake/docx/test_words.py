"""The words of a Word file as they are read: letters, fields, what is hidden, boxes, equations."""

import pytest

from app.intake.docx import read
from tests.intake.docx.builders import blocks_of, p, t, word, words_of

FIELD = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>"
BEGIN, SEPARATE, END = map(FIELD.format, ("begin", "separate", "end"))


def instruction(words: str) -> str:
    return f"<w:r><w:instrText>{words}</w:instrText></w:r>"


def in_text(inside: str) -> str:
    """What stands between an A and a B in a run is read as."""
    words = words_of(p(f"<w:r><w:t>A</w:t>{inside}<w:t>B</w:t></w:r>"))[0]
    return words.removeprefix("A").removesuffix("B")


@pytest.mark.parametrize(
    ("inside", "read_as"),
    [
        ("<w:tab/>", "\t"),
        ("<w:ptab/>", "\t"),
        ("<w:br/>", "\n"),
        ('<w:br w:type="textWrapping"/>', "\n"),
        ("<w:cr/>", "\n"),
        ('<w:br w:type="page"/>', ""),
        ('<w:br w:type="column"/>', ""),
        ("<w:lastRenderedPageBreak/>", ""),
        ("<w:noBreakHyphen/>", "\u2011"),
        ("<w:softHyphen/>", "\u00ad"),
        ('<w:sym w:font="Symbol" w:char="F061"/>', "α"),
        ('<w:sym w:font="Symbol" w:char="F0B3"/>', "≥"),
        ('<w:sym w:font="Wingdings" w:char="F0E0"/>', "→"),
        ('<w:sym w:font="Wingdings" w:char="F0FC"/>', "✓"),
        ('<w:sym w:font="Arial" w:char="20AC"/>', "€"),
        ('<w:sym w:font="Unheard" w:char="F0E0"/>', "\uf0e0"),
        ('<w:sym w:font="Symbol" w:char="nothing"/>', ""),
        ('<w:sym w:font="Arial" w:char="D800"/>', ""),
        ("<w:sym/>", ""),
    ],
)
def test_a_letter_that_is_an_element_is_read(inside: str, read_as: str) -> None:
    assert in_text(inside) == read_as


def test_white_space_at_the_ends_of_a_run_counts_only_where_it_is_preserved() -> None:
    runs = (
        '<w:r><w:t> One </w:t></w:r><w:r><w:t xml:space="preserve"> two </w:t></w:r><w:r><w:t>three\n four</w:t></w:r>'
    )

    assert words_of(p(runs)) == ["One two three  four"]


@pytest.mark.parametrize(
    "wrapped",
    [
        '<w:hyperlink r:id="rId9"><w:r><w:t>words</w:t></w:r></w:hyperlink>',
        '<w:smartTag w:element="place"><w:r><w:t>words</w:t></w:r></w:smartTag>',
        "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>words</w:t></w:r></w:sdtContent></w:sdt>",
        '<w:customXml w:element="x"><w:r><w:t>words</w:t></w:r></w:customXml>',
        '<w:ins w:id="1"><w:ins w:id="2"><w:r><w:t>words</w:t></w:r></w:ins></w:ins>',
        '<w:moveTo w:id="1"><w:r><w:t>words</w:t></w:r></w:moveTo>',
        '<w:bdo w:val="ltr"><w:r><w:t>words</w:t></w:r></w:bdo>',
        "<m:oMath><m:r><m:t>words</m:t></m:r></m:oMath>",
        "<!-- a remark --><w:r><w:t>wo<!-- another -->rds</w:t></w:r><?pi?>",
    ],
)
def test_no_wrapping_loses_words(wrapped: str) -> None:
    assert words_of(p(t("Some "), wrapped, t(" here"))) == ["Some words here"]


def test_a_content_control_around_paragraphs_keeps_them() -> None:
    assert words_of(f"<w:sdt><w:sdtContent>{p(t('One.'))}{p(t('Two.'))}</w:sdtContent></w:sdt>") == ["One.", "Two."]


def test_the_reading_of_a_word_stands_behind_it() -> None:
    small, base = f"<w:rt>{t('かんじ')}</w:rt>", f"<w:rubyBase>{t('漢字')}</w:rubyBase>"

    assert words_of(p(f"<w:r><w:ruby><w:rubyPr/>{small}{base}</w:ruby></w:r>")) == ["漢字かんじ"]


def test_only_what_came_of_a_field_is_text() -> None:
    field = BEGIN + instruction(' HYPERLINK "http://proofdesk.invalid" ') + SEPARATE + t("the report") + END

    assert words_of(p(t("See "), field, t("."))) == ["See the report."]


def test_a_field_in_the_instruction_of_another_is_not_seen() -> None:
    inner = BEGIN + instruction(" PAGE ") + SEPARATE + t("7") + END
    field = BEGIN + instruction(" IF ") + inner + instruction(" = 1 ") + SEPARATE + t("shown") + END

    assert words_of(p(t("It is "), field)) == ["It is shown"]


def test_a_field_that_never_ends_swallows_nothing() -> None:
    assert words_of(p(t("One "), BEGIN, instruction(" TOC "), t("two"))) == ["One two"]


def test_a_field_over_several_paragraphs_is_read_to_its_end() -> None:
    body = p(BEGIN, instruction(" TOC "), SEPARATE, t("One.")) + p(t("Two."), END) + p(t("Three."))

    assert words_of(body) == ["One.", "Two.", "Three."]


def test_what_word_hides_is_no_text_and_is_told() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r>'

    answer = read(word(p(t("It is "), hidden, shown)))

    assert answer.text == "It is shown"
    assert answer.left_out == ("hidden text",)


def test_a_style_can_hide_words() -> None:
    styles = (
        '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Note"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Aside"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    hidden = '<w:r><w:rPr><w:rStyle w:val="Note"/></w:rPr><w:t>secret</w:t></w:r>'

    words = words_of(p(t("It is shown."), hidden) + p(t("Another secret."), style="Aside"), styles=styles)

    assert words == ["It is shown."]


def box(*paragraphs: str) -> str:
    """A text box as Word writes it: once for itself, and once more for programs before 2010."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    shape = f"<a:graphic><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></a:graphic>"
    new = f"<w:drawing><wp:inline>{shape}</wp:inline></w:drawing>"
    old = f"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    choice = f'<mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
    return f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"


def test_a_text_box_is_read_once_and_behind_the_paragraph_it_hangs_on() -> None:
    body = p(t("Before "), box(p(t("In the box.")), p(t("Its second."))), t("and behind.")) + p(t("Next."))

    assert words_of(body) == ["Before and behind.", "In the box.", "Its second.", "Next."]


def test_an_old_text_box_alone_is_read() -> None:
    old = (
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        + p(t("In it."))
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )

    assert words_of(p(old, t("Around it."))) == ["Around it.", "In it."]


def test_a_text_box_in_a_text_box_is_read() -> None:
    assert words_of(p(box(p(t("Outer "), box(p(t("Inner."))), t("box."))), t("Text."))) == [
        "Text.",
        "Outer box.",
        "Inner.",
    ]


def test_an_alternative_without_words_gives_way_to_one_with_words() -> None:
    two = (
        "<mc:Choice Requires='x'><w:r><w:pict/></w:r></mc:Choice><mc:Fallback><w:r><w:t>words</w:t></w:r></mc:Fallback>"
    )

    assert words_of(p(t("Some "), f"<mc:AlternateContent>{two}</mc:AlternateContent>")) == ["Some words"]


def test_the_words_of_a_diagram_are_read_behind_its_paragraph() -> None:
    diagram = '<w:r><w:drawing><a:graphic><dgm:relIds r:dm="diagramData"/></a:graphic></w:drawing></w:r>'
    points = "<dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>The port decides</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>"

    assert words_of(p(t("Who decides."), diagram), diagramData=points) == ["Who decides.", "The port decides"]


def test_a_large_first_letter_belongs_to_its_word() -> None:
    frame = '<w:framePr w:dropCap="drop" w:lines="3"/>'

    assert words_of(p(t("T"), says=frame) + p(t("he ferry was stopped."))) == ["The ferry was stopped."]


def test_words_that_are_drawn_as_a_picture_are_read() -> None:
    drawn = '<w:r><w:pict><v:shape><v:textpath string="CONFIDENTIAL"/></v:shape></w:pict></w:r>'

    assert words_of(p(t("Skarn Post"), drawn)) == ["Skarn Post\nCONFIDENTIAL"]


def fraction(above: str, below: str) -> str:
    return f"<m:f><m:num>{m(above)}</m:num><m:den>{m(below)}</m:den></m:f>"


def row(*cells: str) -> str:
    """A row of a matrix."""
    return f"<m:mr>{''.join(f'<m:e>{m(cell)}</m:e>' for cell in cells)}</m:mr>"


def m(words: str) -> str:
    return f"<m:r><m:t>{words}</m:t></m:r>"


@pytest.mark.parametrize(
    ("equation", "line"),
    [
        (fraction("1", "2"), "1/2"),
        (fraction("a+b", "2"), "(a+b)/2"),
        (f"<m:sSup><m:e>{m('10')}</m:e><m:sup>{m('2')}</m:sup></m:sSup>", "10^2"),
        (f"<m:sSub><m:e>{m('x')}</m:e><m:sub>{m('1')}</m:sub></m:sSub>", "x_1"),
        (f"<m:rad><m:radPr/><m:deg/><m:e>{m('9')}</m:e></m:rad>", "√9"),
        (f"<m:d><m:e>{m('x')}</m:e></m:d>", "(x)"),
        (f"<m:d><m:e>{m('x')}</m:e><m:e>{m('y')}</m:e></m:d>", "(x|y)"),
        (f"<m:m><m:mPr/>{row('1', '2')}{row('3', '4')}</m:m>", "1 2\n3 4"),
        (f"<m:func><m:fName>{m('sin')}</m:fName><m:e>{m('x')}</m:e></m:func>", "sin x"),
        (f'<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>{m("x")}</m:e></m:d>', "[x]"),
        (
            f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{m("i")}</m:sub><m:e>{m("x")}</m:e></m:nary>',
            "∑_ix",
        ),
    ],
)
def test_an_equation_stays_the_number_that_it_is(equation: str, line: str) -> None:
    assert words_of(p(f"<m:oMath>{equation}</m:oMath>")) == [line]


def test_a_number_that_word_computes_is_no_text() -> None:
    numbered = p(t("First item."), says='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>')

    assert blocks_of(numbered) == [("list", "First item.")]


def test_offsets_count_code_points() -> None:
    answer = read(
        word(p(t("\U0001f469\u200d\U0001f467 e\u0301 \u0645\u0631\u062d\u0628\u0627")) + p(t("Late \U0001f6a2.")))
    )

    assert [answer.text[block.start : block.end] for block in answer.blocks] == answer.text.split("\n\n")
    assert answer.blocks[1].end == len(answer.text)
