"""Tracked changes, read as if all of them were accepted or all rejected."""

import pytest

from app.domain.article import Tracked
from app.intake.docx import read, read_rejected
from app.intake.reading_in import take_in
from tests.intake.docx.builders import gone, labelled, marked, new, p, t, table, word


def both(body: str, **beside: str) -> tuple[list[str], list[str]]:
    """The words of the blocks with the changes accepted, and with them rejected."""
    data = word(body, **beside)
    accepted, rejected = (labelled(one(data)) for one in (read, read_rejected))
    return [words for _, words in accepted], [words for _, words in rejected]


def moved(kind: str, words: str) -> str:
    return f'<w:{kind} w:id="5" w:author="A">{t(words)}</w:{kind}>'


DELETED, INSERTED = '<w:del w:id="1"/>', '<w:ins w:id="1"/>'


@pytest.mark.parametrize(
    ("body", "accepted", "rejected"),
    [
        pytest.param(
            p(t("It "), gone("was"), new(t("is")), t(" late.")), ["It is late."], ["It was late."], id="words"
        ),
        pytest.param(
            p(t("It is "), new(t("very "), gone("rather "), t("late."))),
            ["It is very late."],
            ["It is"],
            id="deleted in what was inserted",
        ),
        pytest.param(
            p(moved("moveFrom", "At noon "), t("it left "), moved("moveTo", "at noon")),
            ["it left at noon"],
            ["At noon it left"],
            id="moved",
        ),
        pytest.param(
            p(t("One. "), says=marked("del")) + p(t("Two.")), ["One. Two."], ["One.", "Two."], id="joined paragraphs"
        ),
        pytest.param(
            p(t("One. "), says=marked("ins")) + p(t("Two.")), ["One.", "Two."], ["One. Two."], id="parted paragraphs"
        ),
        pytest.param(
            p(gone("One."), says=marked("del")) + p(t("Two.")), ["Two."], ["One.", "Two."], id="deleted paragraph"
        ),
        pytest.param(
            p(t("A "), says=marked("del")) + p(t("b "), says=marked("del")) + p(t("c.")),
            ["A b c."],
            ["A", "b", "c."],
            id="three in one",
        ),
        pytest.param(
            p(t("One."), says=marked("del")) + table((p(t("cell")),)),
            ["One.", "cell"],
            ["One.", "cell"],
            id="before a table",
        ),
        pytest.param(p(t("One."), says=marked("del")), ["One."], ["One."], id="the last paragraph"),
        pytest.param(
            table((p(t("kept")),)) + table((p(t("gone")),), says=DELETED), ["kept"], ["kept", "gone"], id="deleted row"
        ),
        pytest.param(
            table((p(t("kept")),)) + table((p(t("new")),), says=INSERTED), ["kept", "new"], ["kept"], id="inserted row"
        ),
        pytest.param(
            table(("<w:tcPr><w:cellDel/></w:tcPr>" + p(t("gone")), p(t("kept")), p(t("last")))),
            ["kept\tlast"],
            ["gone\tkept\tlast"],
            id="deleted cell",
        ),
        pytest.param(
            table((p(t("a "), says=marked("del")) + p(t("b")), p(t("c")))),
            ["a b\tc"],
            ["a \nb\tc"],
            id="joined in a cell",
        ),
    ],
)
def test_changes_are_accepted_or_rejected(body: str, accepted: list[str], rejected: list[str]) -> None:
    assert both(body) == (accepted, rejected)


def test_a_joined_paragraph_is_what_its_last_mark_makes_it() -> None:
    body = p(t("One "), style="Heading2", says=marked("del")) + p(t("and two are told in this."), style="Quote")

    assert labelled(read(word(body))) == [("quotation", "One and two are told in this.")]


def test_a_changed_style_is_what_it_was_where_changes_are_rejected() -> None:
    before = '<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Quote"/></w:pPr></w:pPrChange>'
    data = word(p(t("We heard it first, said the captain."), says=before))

    assert [label for label, _ in labelled(read(data)) + labelled(read_rejected(data))] == ["body", "quotation"]
    assert read(data).tracked is Tracked.ACCEPTED


def test_changes_in_notes_count_too() -> None:
    body = p(t("It is late."), '<w:r><w:footnoteReference w:id="2"/></w:r>')
    note = f'<w:footnote w:id="2">{p(t("By "), gone("one hour"), new(t("two hours")))}</w:footnote>'

    assert both(body, footnotes=note) == (["It is late.", "By two hours"], ["It is late.", "By one hour"])
    assert read(word(body, footnotes=note)).tracked is Tracked.ACCEPTED


def test_a_file_without_changes_was_read_in_no_special_way() -> None:
    data = word(p(t("It is late.")))

    assert (read(data).tracked, read_rejected(data).tracked) == (None, None)


@pytest.mark.parametrize(("tracked", "words"), [(Tracked.ACCEPTED, "It is late."), (Tracked.REJECTED, "It was late.")])
def test_the_caller_chooses_and_the_source_says_so(tracked: Tracked, words: str) -> None:
    data = word(p(t("It "), gone("was"), new(t("is")), t(" late.")))

    intake = take_in(data, "ferry.docx", tracked=tracked)

    assert (intake.text, intake.source.tracked) == (words, tracked)


def test_a_footnote_of_deleted_words_is_gone_with_them() -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = p(t("It is late."), f'<w:del w:id="1">{mark}</w:del>')

    accepted, rejected = both(body, footnotes=f'<w:footnote w:id="2">{p(t("By an hour."))}</w:footnote>')

    assert (accepted, rejected) == (["It is late."], ["It is late.", "By an hour."])
