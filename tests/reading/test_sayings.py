"""Who said what, in an article's own words."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.article import Block, Label
from app.reading.model import Model
from app.reading.opening import open_page
from app.reading.page import Page
from app.reading.reading import Saying
from app.reading.sayings import find
from app.reading.sentences import whole


def opened(text: str, model: Model | None, *, headline: bool = False) -> Page:
    blocks: list[Block] = []
    at = 0
    for paragraph in text.split("\n\n"):
        label = Label.HEADLINE if headline and not blocks else Label.BODY
        blocks.append(Block(at, at + len(paragraph), label))
        at += len(paragraph) + 2
    return open_page(text, blocks, model)


def read(text: str, model: Model | None) -> tuple[Saying, ...]:
    return find(opened(text, model))


def words(text: str, sayings: Sequence[Saying]) -> list[tuple[str, str, str]]:
    def told(place: tuple[int, int] | None) -> str:
        return text[place[0] : place[1]] if place else ""

    return [(told(saying.source), told(saying.cue), told(saying.content)) for saying in sayings]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor said the dam had held.", "The mayor", "said", "the dam had held"),
        ("“The dam held,” said Ines Berg, the mayor.", "Ines Berg, the mayor", "said", "“The dam held,”"),
        ("''The dam held,'' said Ines Berg.", "Ines Berg", "said", "''The dam held,''"),
        ("“Did it hold?” Ms. Reed asked on Friday.", "Ms. Reed", "asked", "“Did it hold?”"),
        ("“It held,” said Rep. P.K. Linden (D-N.C.).", "Rep. P.K. Linden (D-N.C.)", "said", "“It held,”"),
        ("According to the town council, the dam held.", "the town council", "According to", "the dam held"),
        ("The dam held, according to the council.", "the council", "according to", "The dam held"),
        (
            "In the latest survey, two in three people were against it.",
            "the latest survey",
            "In",
            "two in three people",
        ),
        ("The dam held, police said Monday.", "police", "said", "The dam held"),
        ("As the mayor put it, “it was luck.”", "the mayor", "put", "“it was luck.”"),
        ("The mayor told reporters that the dam held.", "The mayor", "told", "that the dam held"),
        ("Protesters called for an inquiry.", "Protesters", "called for", "an inquiry"),
        ("Berg has long called for the dam to be torn down.", "Berg", "called for", "the dam to be torn down"),
        ("The report shows that the dam was weak.", "The report", "shows", "that the dam was weak"),
        ("The council plans to close the dam.", "The council", "plans", "to close the dam"),
        ("His view that the dam should go is not new.", "His", "view", "that the dam should go"),
        ("Smith is confident that the dam will hold.", "Smith", "confident", "that the dam will hold"),
        ("The mayor made clear that he would not resign.", "The mayor", "made", "that he would not resign"),
        ("The opposition blamed the mayor for the flood.", "The opposition", "blamed", "the mayor for the flood"),
        ("The plan, promoted by the council, was dropped.", "the council", "promoted", "The plan"),
        ("“We are safe”, the mayor was quoted as saying.", "the mayor", "quoted", "“We are safe”"),
        ("The mayor would not say whether the dam was safe.", "The mayor", "say", "whether the dam was safe"),
        ("The council sees the dam as a threat.", "The council", "sees", "the dam as a threat"),
        ("He told a room of harbour pilots that hardly anyone knew.", "He", "told", "that hardly anyone knew"),
        ("The owners have not said when the mill will reopen.", "The owners", "said", "when the mill will reopen"),
    ],
)
def test_a_report_has_its_source_its_cue_and_what_is_said(
    model: Model, text: str, source: str, cue: str, content: str
) -> None:
    (saying,) = words(text, read(text, model))

    assert saying[:2] == (source, cue)
    assert content in saying[2]


@pytest.mark.parametrize(
    "text",
    [
        "The dam may say more about the town than its books.",
        "The mayor went to Orle on Monday to open the dam.",
        "The so-called “Old Dam” is 90 metres high.",
        "The rain made the river rise.",
        "It was not immediately clear who had closed the dam.",
    ],
)
def test_what_nobody_says_is_no_saying(model: Model, text: str) -> None:
    assert words(text, read(text, model)) == []


def test_an_interrupted_quotation_has_two_pieces_and_one_cue(model: Model) -> None:
    text = "“It held,” she said, “and nobody was hurt.”"

    assert words(text, read(text, model)) == [
        ("she", "said", "“It held,”"),
        ("she", "", "“and nobody was hurt.”"),
    ]


def test_a_quotation_without_a_cue_has_the_speaker_of_its_paragraph(model: Model) -> None:
    text = "“It held,” said Ines Berg. The night was long. “Nobody in town slept.”"

    assert words(text, read(text, model))[-1] == ("Ines Berg", "", "“Nobody in town slept.”")


def test_who_does_not_close_a_quotation_speaks_on_in_the_next_paragraph(model: Model) -> None:
    text = "“It held,” said Ines Berg. “Nobody in town slept.\n\n“We sat on the wall.”\n\n“Not me or mine at all!”"

    sources = [source for source, _, _ in words(text, read(text, model))]

    assert sources == ["Ines Berg", "Ines Berg", "Ines Berg", ""]


def test_a_colon_at_the_end_of_a_paragraph_opens_the_next(model: Model) -> None:
    text = "The mayor told the Orle Post:\n\nThe dam held because the town paid for it."

    assert words(text, read(text, model)) == [("The mayor", "told", "The dam held because the town paid for it")]


def test_a_relative_pronoun_speaks_for_its_noun(model: Model) -> None:
    text = "Ines Berg, who said the dam was old, left the hall."

    (saying,) = read(text, model)

    assert words(text, [saying]) == [("who", "said", "the dam was old")]
    assert saying.speaker == "Ines Berg"


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("“The dam held and nobody was hurt.” — Ines Berg", "Ines Berg", "—"),
        ("“The dam held and nobody was hurt.”\n\n— Ines Berg, mayor", "Ines Berg", "—"),
        ("BERG: The dam held and nobody was hurt.", "BERG", ":"),
        ("Ines Berg: “The dam held and nobody was hurt.”", "Ines Berg", ":"),
    ],
)
def test_a_name_beside_a_dash_or_a_colon_speaks(text: str, source: str, cue: str) -> None:
    ((found, sign, content),) = words(text, read(text, None))

    assert (found, sign) == (source, cue)
    assert "The dam held and nobody was hurt" in content


@pytest.mark.parametrize(
    ("text", "source"),
    [("Mayor: dam will be closed next year", "Mayor"), ("Dam will be closed next year, says mayor", "mayor")],
)
def test_a_headline_says_who_says_so(model: Model, text: str, source: str) -> None:
    page = opened(f"{text}\n\nThe mayor of Orle spoke on Monday.", model, headline=True)

    assert words(page.text, find(page))[0][0] == source


def test_a_label_is_no_speaker() -> None:
    assert read("Video: the dam at Orle on Monday morning", None) == ()


@pytest.mark.parametrize(
    ("text", "denial"),
    [
        ("The mayor denied that he had taken money.", True),
        ("The mayor did not deny that he had taken money.", False),
        ("The mayor said that this was not true.", True),
        ("The mayor said that this was news to him.", False),
        ("The mayor called the claim false.", True),
        ("The mayor claimed that the letter was forged.", True),
        ("The mayor denounced the letter as “disinformation”.", True),
        ("The mayor called the claim a surprise.", False),
    ],
)
def test_a_denial_is_told_from_a_statement(model: Model, text: str, denial: bool) -> None:
    (saying,) = read(text, model)

    assert saying.denial is denial


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Police said the alleged thief had fled.", "alleged"),
        ("The mayor allegedly took bribes from a builder.", "allegedly"),
        ("“The alleged thief has fled,” police said.", ""),
        ("The prosecutor alleged that Berg had lied.", ""),
        ("The mayor is purported to tell his driver, “The dam will go.”", "purported"),
    ],
)
def test_a_word_of_doubt_is_the_writers_own(model: Model, text: str, hedge: str) -> None:
    assert {saying.hedge for saying in read(text, model)} >= {hedge}
    assert {saying.hedge for saying in read(text, model)} <= {hedge, ""}


def test_allegedly_is_a_saying_of_nobody(model: Model) -> None:
    text = "The mayor allegedly took bribes from a builder."

    sayings = read(text, model)

    assert {saying.source for saying in sayings} == {None}
    assert ("", "", "took bribes from a builder") in words(text, sayings)


def test_direct_speech_is_told_from_reported(model: Model) -> None:
    text = "“It held,” said Berg. The council said it had “nearly” failed."

    assert [saying.direct for saying in read(text, model)] == [True, False]


def test_what_is_said_inside_a_quotation_belongs_to_its_speaker(model: Model) -> None:
    text = "“I think the council knows that the dam is weak,” Berg said."

    assert words(text, read(text, model)) == [("Berg", "said", "“I think the council knows that the dam is weak,”")]


def test_who_speaks_in_a_recording_is_its_speaker(model: Model) -> None:
    text = "The video shows the mayor saying that the dam will go."

    assert words(text, read(text, model))[-1] == ("the mayor", "saying", "that the dam will go")


def test_a_name_at_the_end_of_a_headline_is_not_its_neighbours(model: Model) -> None:
    text = "News from Orle and Berg\n\nHalvorsen said that the dam held."

    assert words(text, read(text, model)) == [("Halvorsen", "said", "that the dam held")]


def test_what_two_speakers_say_in_one_sentence_is_kept_apart(model: Model) -> None:
    text = "The army claimed its men had shot down 12 drones, while Linden said none were lost."

    found = words(text, read(text, model))

    assert found[0] == ("The army", "claimed", "its men had shot down 12 drones")
    assert found[1][0] == "Linden"


def test_a_semicolon_ends_what_is_said(model: Model) -> None:
    text = "The mayor said on Monday that the dam, built in 1954, was safe; the council disagreed."

    assert words(text, read(text, model)) == [("The mayor", "said", "that the dam, built in 1954, was safe")]


def test_speech_that_is_passed_on_keeps_its_speaker(model: Model) -> None:
    text = "Police said that Berg denied the charge."

    assert [source for source, _, _ in words(text, read(text, model))] == ["Police", "Berg"]


@given(st.text(st.sampled_from("“”\"'’«» .,:;—-?!\n\x00aB said The mayor😀e\u0301\ud800"), max_size=80))
@settings(max_examples=60)
def test_every_place_lies_in_one_block_and_holds_a_word(model: Model, text: str) -> None:
    page = opened(text, None)
    parsed = replace(page, parse=model.parse(whole(text), page.sentences))

    for saying in (*find(page), *find(parsed)):
        for place in (saying.content, saying.source, saying.cue):
            assert place is None or any(block.start <= place[0] < place[1] <= block.end for block in page.blocks)
        assert saying.content is None or any(map(str.isalnum, text[saying.content[0] : saying.content[1]]))


HARD = [
    "THE MAYOR SAID THE DAM HELD. “NOBODY WAS HURT,” SAID BERG.",
    "1 2 3 4 5 6 7 8\n\n9 10 11 12",
    '“‘«„‚" ”’»“‘" " \' “ “ “ said “',
    "said said said said, said: said — said “said” said.",
    "قال رئيس البلدية إن السد صمد. «لم يصب أحد».",
    "e\u0301\u0301 said 😀😀 “😀”, said 😀.",
]


@pytest.mark.parametrize("text", HARD)
def test_hard_texts_are_read_the_same_twice(model: Model, text: str) -> None:
    assert read(text, model) == read(text, model)
    assert read(text, None) == read(text, None)


def test_many_open_quotations_are_read_in_a_breath() -> None:
    paragraph = "“It held, said “Berg, “and “nobody said “so. " * 100
    text = "\n\n".join([paragraph] * 60)

    assert read(text, None)
