"""Whatever a text is made of, its reading is one that can be offered: exact places, every word accounted for."""

from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from app.domain.article import CHECKABLE, Block, Label
from app.domain.coverage import cover
from app.intake import given as intake
from app.intake.refusal import Refused
from app.reading import model as parsing
from app.reading import whole
from app.reading.model import Model
from app.reading.opening import open_page
from app.reading.reading import RULES, Action, Place, Reading
from app.reading.whole import read
from app.reading.wire import Wanted, answered, fitting, send, wanted

NAMES = [
    "Ada Brink",
    "Brink",
    "Mayor Olav Strand",
    "the mayor",
    "Tolmin",
    "Norlink",
    "ADA BRINK",
    "Ада Бринк",
    "آدا",
    "布林克",
]
VERBS = [
    "said",
    "denied",
    "told reporters",
    "opened",
    "rose to",
    "is",
    "WILL FALL to",
    "according to",
    "сказала",
    "قالت",
]
FIGURES = [
    "12 metres",
    "$3.4m",
    "40 per cent",
    "two thirds",
    "1,200",
    "3-1",
    "from 3 to 4",
    "2 April",
    "03/04/2026",
    "١٢",
]
WHEN = ["on Tuesday", "last week", "in 1974", "on 31 February", "Sunday 5 March 2024", "yesterday"]
MARKS = ["“", "”", '"', "'", "’", "‘", "„", "«", "»", "‹", "›", "(", ")", ",", ".", "?", "!", ";", ": ", " – ", "…"]
ODD = [
    "\u00a0",
    "\u202f",
    "e\u0301",
    "👩‍🚒",
    "🇰🇿",
    "\u200b",
    "\u202e",
    "\u2066",
    "\u00ad",
    "\x00",
    "\r\n",
    "\n\n",
    "\n",
    "\ufeff",
    "ﬁ",
]
WHOLE = [
    "The bridge at Tolmin is 12 metres longer than planned, said Ada Brink. ",
    "“It opened on 3 May,” she said. ",
    "Ada Brink, 34, was born in 1962.",
    "Norlink denied that 180 tickets were sold. ",
    "He said: “They won’t, will they?” ",
    "„Die Brücke ist 12 Meter lang“, sagte er. ",
    "«C’est fini», a déclaré Brink. ",
    "TOLMIN (Courier) - The bridge is shut.\n\n",
    "Posted 4 May 2023 10:00 GMT\n\n",
    "40 per cent voted for, 40 per cent against and 40 per cent abstained. ",
    "It is 745 miles (1,000 km) long. ",
    "Photo: Nils Holm\n\n",
]  # fmt: skip
PIECES = st.one_of(*map(st.sampled_from, (NAMES, VERBS, FIGURES, WHEN, MARKS, ODD, WHOLE)))
GLUED = st.lists(st.tuples(PIECES, st.sampled_from([" ", " ", " ", "", "\n\n"])), max_size=40).map(
    lambda pieces: "".join(piece + gap for piece, gap in pieces)
)
ANYTHING = st.text(max_size=120)
TEXTS = st.one_of(GLUED, GLUED, ANYTHING, st.tuples(GLUED, ANYTHING, GLUED).map("".join))
HELD = settings(max_examples=60)


def blocks_of(text: str) -> tuple[Block, ...]:
    """The text's blocks as intake labels them; what intake refuses is none of a reading's business."""
    try:
        answer = intake.read(text.encode())
    except (Refused, UnicodeEncodeError):
        assume(False)
    assert answer.text == text
    return answer.blocks


def places(reading: Reading) -> list[Place]:
    said = [place for one in reading.sayings for place in (one.source, one.cue, one.content) if place]
    offered = [place for one in reading.proposals for place in ((one.start, one.end), *one.also)]
    beside = [place for one in reading.remarks for place in one.places]
    rest = [*(note.place for note in reading.notes), *(mention.place for mention in reading.mentions)]
    return [*reading.sentences, *said, *offered, *beside, *rest]


def holding(blocks: Sequence[Block], place: Place) -> list[Block]:
    return [block for block in blocks if block.start <= place[0] < place[1] <= block.end]


def by_model_or_rules(text: str, model: Model) -> list[tuple[tuple[Block, ...], Reading]]:
    """The readings with the model and without it."""
    blocks = blocks_of(text)
    return [(blocks, read(text, blocks, reader)) for reader in (model, None)]


@HELD
@example("“0 0 0 0\u202f:")
@given(TEXTS)
def test_every_place_lies_in_one_block_and_has_something_to_see(model: Model, text: str) -> None:
    for blocks, reading in by_model_or_rules(text, model):
        for place in places(reading):
            assert len(holding(blocks, place)) == 1
            assert text[slice(*place)].strip() == text[slice(*place)]


@HELD
@given(TEXTS)
def test_no_two_proposals_share_a_word_nor_does_another_mention(model: Model, text: str) -> None:
    for _, reading in by_model_or_rules(text, model):
        offered = sorted((one.start, one.end) for one in reading.proposals)
        assert all(first[1] <= then[0] for first, then in pairwise(offered))
        assert not {place for one in reading.proposals for place in one.also} & set(offered)
        assert list(reading.proposals) == sorted(reading.proposals, key=lambda one: one.start)


@HELD
@given(TEXTS)
def test_claims_and_dismissals_leave_no_checkable_word_out(model: Model, text: str) -> None:
    for blocks, reading in by_model_or_rules(text, model):
        taken = [place for one in reading.proposals for place in ((one.start, one.end), *one.also)]
        assert cover(text, blocks, taken).gaps == ()


@HELD
@given(TEXTS)
def test_each_proposal_says_what_it_is_and_why(model: Model, text: str) -> None:
    for blocks, reading in by_model_or_rules(text, model):
        for one in reading.proposals:
            assert 0 <= one.score <= 1
            assert one.kinds
            assert len(set(one.kinds)) == len(one.kinds)
            assert one.reasons
            assert all(one.reasons)
            assert one.saying is None or 0 <= one.saying < len(reading.sayings)
            assert (one.action is Action.DISMISS) == (one.reason is not None)
            assert all(block.label in CHECKABLE | {Label.SUBHEAD} for block in holding(blocks, (one.start, one.end)))


@HELD
@given(TEXTS)
def test_the_same_text_is_read_in_the_same_way(model: Model, text: str) -> None:
    blocks = blocks_of(text)

    assert read(text, blocks, model) == read(text, blocks, model)


@HELD
@given(TEXTS)
def test_a_reading_comes_over_the_wire_as_it_was(model: Model, text: str) -> None:
    blocks = blocks_of(text)
    reading = read(text, blocks, model)
    asked, told = BytesIO(), BytesIO()

    send(asked, Wanted(text, blocks))
    send(told, reading)

    assert wanted(BytesIO(asked.getvalue())) == Wanted(text, blocks)
    assert fitting(_reading(told), len(text), blocks) == reading


def _reading(told: BytesIO) -> Reading:
    said = answered(BytesIO(told.getvalue()))
    assert isinstance(said, Reading)
    return said


LONG = "The bridge at Tolmin is 12 metres long, said Ada Brink. It opened on 3 May 2021.\n\n" * 30


def test_of_a_very_long_text_the_beginning_is_read(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = blocks_of(LONG)
    monkeypatch.setattr(whole, "MOST", 1_000)

    reading = read(LONG, blocks, model)

    assert reading.until == max(block.end for block in blocks if block.end <= 1_000)
    assert max(end for _, end in places(reading)) == reading.until
    assert read(LONG[:900], blocks_of(LONG[:900]), model).until is None


def test_of_a_block_that_is_longer_than_what_is_read_so_much_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "MOST", 1_000)

    reading = read(LONG, (Block(0, len(LONG), Label.BODY),), None)

    assert reading.until == 1_000
    assert max(end for _, end in reading.sentences) <= 1_000
    assert read(LONG, (), None).until is None


def test_behind_what_is_parsed_the_rules_go_on(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = blocks_of(LONG)
    text_parsed = open_page(LONG, blocks, model).parse
    monkeypatch.setattr(parsing, "MOST", 100)

    page = open_page(LONG, blocks, model)

    assert page.parse is not None
    assert text_parsed is not None
    assert page.parse.tokens[:100] == text_parsed.tokens[:100]
    assert not any(token.dep for token in page.parse.tokens[200:])
    assert all(
        first <= page.parse.tokens[at].head < last for first, last in page.parse.sentences for at in range(first, last)
    )
    taken = [place for one in read(LONG, blocks, model).proposals for place in ((one.start, one.end), *one.also)]
    assert cover(LONG, blocks, taken).gaps == ()


ODD_TEXTS = {
    "no sentence": "bridge, river\n\nroad\n",
    "only numbers": "\n".join(str(7 * number) for number in range(600)),
    "weekdays": "Tuesday," * 3_000,
    "quotation marks": "\"“”„«»‹›‘’‚'" * 1_000,
    "opening marks": "“a " * 3_000,
    "digits": "1234567890" * 3_000,
    "one word": "a" * 30_000,
    "full stops": "." * 30_000,
    "hyphens": "-".join("a" * 10_000),
    "combining marks": "a" + "\u0301" * 20_000,
    "families": "👩‍👩‍👧 " * 3_000,
    "brackets": "(" * 20_000,
    "twenties": "twenty-" * 3_000,
    "addresses": "a@" * 8_000,
    "one name": "Ada " * 6_000,
    "direction overrides": "The \u202ebell\u202c rang 12 times. " * 300,
}


@pytest.mark.parametrize("what", ODD_TEXTS)
def test_a_text_that_nobody_writes_is_read_to_its_end(model: Model, what: str) -> None:
    text = ODD_TEXTS[what]
    blocks = blocks_of(text)

    for reader in (model, None):
        reading = read(text, blocks, reader)

        taken = [place for one in reading.proposals for place in ((one.start, one.end), *one.also)]
        assert fitting(reading, len(text), blocks) is reading
        assert cover(text, blocks, taken).gaps == ()


@pytest.mark.parametrize(
    ("language", "text", "speaker", "said"),
    [
        ("de", "„Niemand wurde verletzt“, sagte Ada Brink am Dienstag. Die Brücke ist 1.200 Meter lang und bleibt zu.",
         "Ada Brink", "„Niemand wurde verletzt“"),
        ("ru", "«Никто не пострадал», — сказала Ада Бринк во вторник. Длина моста составляет 1200 метров, он закрыт.",
         "Ада Бринк", "«Никто не пострадал»"),
    ],
)  # fmt: skip
def test_in_a_language_that_is_not_read_the_rules_find_who_says_what(
    model: Model, language: str, text: str, speaker: str, said: str
) -> None:
    reading = read(text, blocks_of(text), model)

    assert (reading.language, reading.reader) == (language, f"rules {RULES}")
    assert [(one.speaker, text[slice(*one.content or (0, 0))]) for one in reading.sayings if one.direct] == [
        (speaker, said)
    ]
