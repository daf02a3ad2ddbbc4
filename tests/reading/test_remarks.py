"""What does not fit inside an article is noticed, and what only seems not to fit is not."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Block, Label
from app.intake.reading_in import take_text
from app.reading.model import Model
from app.reading.notes import notes
from app.reading.opening import open_page
from app.reading.page import Page
from app.reading.people import people
from app.reading.reading import Remark, RemarkKind
from app.reading.remarks import MOST, remark
from app.reading.sayings import find

WHEN = "2024-04-08T10:17-04:00"
KAZAKHSTAN = Path(__file__).parents[3] / "shared" / "articles" / "kazakhstan.txt"


def opened(text: str, model: Model | None, when: str | None) -> Page:
    """A page of body paragraphs."""
    blocks = [Block(0, 0, Label.DATELINE, when=when)]
    at = 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(at, at + len(paragraph), Label.BODY))
        at += len(paragraph) + 2
    return open_page(text, blocks, model)


def on(page: Page) -> tuple[Remark, ...]:
    """All remarks on a page."""
    said = find(page)
    who = people(page, said)
    return remark(page, who.named(said), who)


def remarks(text: str, model: Model | None = None, when: str | None = WHEN) -> list[tuple[RemarkKind, list[str]]]:
    """The kinds of all remarks with the words at their places."""
    return [(one.kind, [text[a:b] for a, b in one.places]) for one in on(opened(text, model, when))]


def says(text: str, model: Model | None = None, when: str | None = WHEN) -> str:
    """What the one remark says."""
    (one,) = on(opened(text, model, when))
    return one.says


def test_one_saying_in_two_wordings_is_noticed(model: Model) -> None:
    text = (
        '"We will rebuild every house in this valley," said Mayor Ada Brill.\n\nShe left.\n\n'
        'Brill had said: "We will rebuild each house in the valley."'
    )

    assert remarks(text, model) == [
        (
            RemarkKind.TWO_WORDINGS,
            ["We will rebuild every house in this valley", "We will rebuild each house in the valley"],
        )
    ]


@pytest.mark.parametrize(
    "other",
    [
        'She promised to "rebuild every house in this valley" soon.',
        "“We will rebuild every house in this valley,” she had said.",
        '"We will [surely] rebuild every house in this valley," she had said.',
        '"We rebuilt every bridge of the town with our own hands," she had said.',
        '"Before winter we will rebuild every house in this valley," she had said.',
    ],
)
def test_a_part_and_other_marks_and_brackets_are_no_other_wording(model: Model, other: str) -> None:
    text = f'"We will rebuild every house in this valley," said Mayor Ada Brill.\n\n{other}'

    assert remarks(text, model) == []


def test_other_words_for_the_same_are_another_wording(model: Model) -> None:
    text = (
        '"Nobody was told about the leak," said Karl Voss, the manager of the plant.\n\n'
        '"Nobody had been informed about the leak," Mr Voss told the court.'
    )

    ((kind, words),) = remarks(text, model)

    assert kind is RemarkKind.TWO_WORDINGS
    assert words == ["Nobody was told about the leak", "Nobody had been informed about the leak"]


def test_two_speakers_may_say_nearly_the_same(model: Model) -> None:
    text = (
        '"We will rebuild every house in this valley," said Ada Brill, the mayor.\n\n'
        '"We will rebuild each house in the valley," said Tom Reed, her rival.'
    )

    assert remarks(text, model) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Twelve people were killed when a fire broke out in the mill.\n\nThe fire in the mill killed 14 people.",
            ["Twelve", "14"],
        ),
        (
            "The company employs 1,200 people.\n\nThe company, which employs 1,500 people, had not answered.",
            ["1,200", "1,500"],
        ),
        (
            "The bridge is 120 metres long.\n\nEngineers closed the 140-metre bridge at noon.",
            ["120 metres", "140-metre"],
        ),
        (
            "The contract cost $3.4 million.\n\nCritics say the contract cost $4.3 million.",
            ["$3.4 million", "$4.3 million"],
        ),
        (
            "At least 31 people died in the flood.\n\nThe death toll of the flood is 29, officials said.",
            ["31", "29"],
        ),
        (
            "In the valley the flood left 35 dead.\n\nThe flood killed 31 people in the valley.",
            ["35", "31"],
        ),
        (
            "The 120-metre-high dam was built by hand.\n\nThe dam, 95 metres high, holds a lake.",
            ["120-metre", "95 metres"],
        ),
        (
            "The ministry has a budget of $42 million.\n\nThe ministry's budget is $45 million.",
            ["$42 million", "$45 million"],
        ),
        (
            "Anna Kell, 45, runs the mill in Velden.\n\nThe 47-year-old Kell said she would stay.",
            ["45", "47"],
        ),
    ],
)
def test_two_figures_for_one_thing_are_noticed(model: Model, text: str, words: list[str]) -> None:
    assert remarks(text, model) == [(RemarkKind.TWO_FIGURES, words)]


@pytest.mark.parametrize(
    "text",
    [
        "The team scored 12 goals in Velden.\n\nThe team scored 14 goals in Harsk.",
        "Five men were killed in the fire.\n\nSeven women were killed in the fire.",
        "The fire killed 12 people.\n\nThe number of people killed by the fire rose from 12 to 14 people.",
        "The storm left 3,000 homes without power.\n\nThe storm left 2,987 homes without power, the grid said.",
        "The fire killed more than 40 people.\n\nThe fire killed 45 people, the brigade said.",
        "The fire killed 12 people.\n\nA fire killed 30 people in 2016.",
        "The bridge is 120 metres long.\n\nThe bridge is 394 feet long.",
        "The bridge is 120 metres long.\n\nThe bridge is 30 metres high.",
        "The Alma bridge is 120 metres long.\n\nThe Torvik bridge is 140 metres long.",
    ],
)
def test_figures_for_two_things_or_of_one_size_are_left_alone(model: Model, text: str) -> None:
    assert remarks(text, model) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Rebels said that troops had entered Harsk.\n\nThe ministry denied that troops had entered the town.",
            ["that troops had entered Harsk", "that troops had entered the town"],
        ),
        (
            "The company denies the allegations.\n\nThree workers allege that the company dumped waste at night.",
            ["that the company dumped waste at night", "the allegations"],
        ),
        (
            "Prosecutors accused Tom Reed of taking bribes from a builder.\n\nReed denied the accusation.",
            ["Tom Reed of taking bribes from a builder", "the accusation"],
        ),
    ],
)
def test_a_statement_and_its_denial_are_put_beside_one_another(model: Model, text: str, words: list[str]) -> None:
    assert remarks(text, model) == [(RemarkKind.DENIAL, words)]


def test_what_is_called_false_is_denied(model: Model) -> None:
    text = (
        "The newspaper reported that the factory had poured acid into the river.\n\n"
        '"The claim that we poured acid into the river is entirely false," said Jan Toft, the owner.'
    )

    ((kind, words),) = remarks(text, model)

    assert kind is RemarkKind.DENIAL
    assert words[0] == "that the factory had poured acid into the river"


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said the bridge was safe.\n\nThe opposition denied that it had voted for the budget.",
        "The paper asked the court to open the file.\n\nThe court rejected the request to open the file.",
        "Reed said that he never took money from the fund.\n\nReed denied that he took money from the fund.",
    ],
)
def test_a_denial_of_something_else_is_left_alone(model: Model, text: str) -> None:
    assert remarks(text, model) == []


def test_a_weekday_that_is_not_that_of_its_date_is_noticed() -> None:
    text = "The court met on Tuesday, 3 April 2024, and on Friday, 5 April 2024."

    assert remarks(text) == [(RemarkKind.WEEKDAY, ["Tuesday", "3 April 2024"])]
    assert says(text) == "The text says Tuesday. 3 April 2024 is a Wednesday."


def test_the_same_day_without_its_year_is_one_remark(model: Model) -> None:
    text = "On April 2 the mill fell down in Velden.\n\nThe brigade came late on April 2 and left."

    assert remarks(text, model) == [(RemarkKind.NO_YEAR, ["April 2", "April 2"])]
    assert says(text, model) == (
        "“April 2” bears no year. It is read as Tuesday 2 April 2024 (2024-04-02): the last before the dateline of "
        "8 April 2024."
    )


def test_without_a_dateline_a_day_without_its_year_stays_open() -> None:
    assert says("On April 2 the mill burnt.", when=None) == "“April 2” bears no year, and no dateline tells it."


def test_a_list_of_days_without_a_year_is_one_remark() -> None:
    text = "They play on 2 May, 4 May, 6 May and 9 May."

    assert remarks(text) == [(RemarkKind.NO_YEAR, ["2 May", "4 May", "6 May", "9 May"])]


def test_a_date_in_figures_and_a_day_that_is_not_are_noticed() -> None:
    text = "It opens on 03/04/2026, not on 31/02/2026, nor on 14/03/2026."

    assert remarks(text) == [(RemarkKind.AMBIGUOUS_DATE, ["03/04/2026"]), (RemarkKind.NO_SUCH_DATE, ["31/02/2026"])]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anna Kell, 45, was born in 1970 in Velden.", ["45", "1970"]),
        ("Born in 1958, Anna Kell, 61, leads the party.", ["1958", "61"]),
        ("Jon Pike (1940–2003) wrote songs. Pike died at the age of 71.", ["1940", "71"]),
    ],
)
def test_an_age_against_a_year_of_birth_is_noticed(model: Model, text: str, words: list[str]) -> None:
    assert remarks(text, model) == [(RemarkKind.AGE, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Kell, 53, was born in 1970 in Velden.",
        "Anna Kell, 54, was born in 1970 in Velden.",
        "Anna Kell, then 30, was born in 1970.",
        "Jon Pike (1940–2003) wrote songs. Pike died at the age of 63.",
    ],
)
def test_an_age_that_may_be_so_is_left_alone(model: Model, text: str) -> None:
    assert remarks(text, model) == []


@pytest.mark.parametrize(
    "text",
    [
        "Of those asked, 42% supported the plan, 38% opposed it and 25% were undecided.",
        "The vote was split: 42% for Brill, 38% for Reed and 10% for Toft.",
    ],
)
def test_shares_of_one_whole_that_do_not_make_it_are_noticed(text: str) -> None:
    ((kind, words),) = remarks(text)

    assert kind is RemarkKind.PERCENTAGES
    assert len(words) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Of those asked, 42% supported the plan, 33% opposed it and 25% were undecided.",
        "Of those asked, 42.4% supported the plan, 33.4% opposed it and 24.3% were undecided.",
        "Support was 42% among men, 58% among women and 61% among students.",
        "42% of men supported it, 50% of women opposed it and 25% of children were undecided.",
        "Prices rose by 42%, 38% and 25% in a row, and no shop was against it, it seems.",
        "Some 42% voted for Brill, 38% for Reed and 10% for Toft.",
    ],
)
def test_shares_that_fit_or_are_of_many_wholes_are_left_alone(text: str) -> None:
    assert remarks(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("There was a total of 12: 5 men, 4 women and 2 children.", ["12", "5", "4", "2"]),
        ("The team won 12 medals (5 gold, 4 silver and 2 bronze).", ["12", "5", "4", "2"]),
        ("Of the 20 ministers, 12 are men and nine are women.", ["20", "12", "nine"]),
        ("Seven of the 12 jurors voted yes and the other four voted no.", ["Seven", "12", "four"]),
        ("Five men, four women and two children, 12 in all, were rescued.", ["Five", "four", "two", "12"]),
        ("Five men, four women and two children, a total of 12, were rescued.", ["Five", "four", "two", "12"]),
    ],
)
def test_parts_that_do_not_make_their_total_are_noticed(text: str, words: list[str]) -> None:
    assert remarks(text) == [(RemarkKind.SUM, words)]


@pytest.mark.parametrize(
    "text",
    [
        "The crash killed 12 people: five men, four women and three children.",
        "The crash hurt 12 people, including five men, four women and two children.",
        "Seven of the 12 jurors voted yes and the other five voted no.",
        "They counted 12 ships: 5 rowers saw 40 birds and 2 whales.",
        "It has about 12 rooms: 5 large, 4 small and 2 tiny.",
    ],
)
def test_parts_that_make_their_total_or_only_some_of_it_are_left_alone(text: str) -> None:
    assert remarks(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It is 745 miles (1,100 km) to the border.", ["745 miles", "1,100 km"]),
        ("It was 30 °C (90 °F) there.", ["30 °C", "90 °F"]),
        ("He weighs 150 pounds, or 80 kg.", ["150 pounds", "80 kg"]),
        ("It is 100 miles (200 km) away.", ["100 miles", "200 km"]),
    ],
)
def test_a_conversion_that_is_off_is_noticed(text: str, words: list[str]) -> None:
    assert remarks(text) == [(RemarkKind.CONVERSION, words)]


@pytest.mark.parametrize(
    "text",
    [
        "It is 745 miles (1,199 km) to the border.",
        "It is 745 miles (1,200 kilometres) to the border.",
        "It is 10 miles (16 km) away and about 300 feet (100 metres) up.",
        "It holds 10 gallons (45 litres), and the other 10 gallons (38 litres).",
        "It was 40°C (104°F) and 60 mph (97 kph).",
        "It is 3-4 miles (5-6 km) away.",
        "It took 5 tons (5,080 kg) of it.",
    ],
)
def test_a_conversion_within_rounding_is_left_alone(text: str) -> None:
    assert remarks(text) == []


def test_a_name_in_two_spellings_is_noticed(model: Model) -> None:
    text = "Andrei Kovalenko met the press in Harsk. Later Kovalenka left. Mr Kovalenko smiled."

    assert remarks(text, model) == [(RemarkKind.TWO_SPELLINGS, ["Kovalenko", "Kovalenka"])]


def test_what_a_block_repeats_is_not_remarked_twice() -> None:
    text = "It opens on 03/04/2026.\nIt opens on 03/04/2026."
    blocks = (Block(0, 23, Label.CAPTION), Block(24, 47, Label.CAPTION, repeats=0))

    found = on(open_page(text, blocks, None))

    assert [one.places for one in found] == [((12, 22),)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1 2 3\n4 5 6\n7 8 9",
        "9999999999999999999 miles (9999999999999999999 km) of 31/02/2020",
        '"' * 5_000,
        "«“„‘‚'" * 500 + "We will be next target now" + '"' * 30,
        "ALL THE PEOPLE WERE KILLED ON TUESDAY, APRIL 3, SAID 12 OF THE 14 OTHERS, 45, OF 50%, 60% AND 70%.",
        "\x00\ud800😀 ١٢٣ كم ٣/٤/٢٠٢٠",
        "12 people, " * 3_000,
    ],
)
def test_no_text_is_an_obstacle(text: str) -> None:
    page = opened(text, None, WHEN)

    assert all(0 <= a < b <= len(text) for one in on(page) for a, b in one.places)
    assert all(0 <= note.place[0] < note.place[1] <= len(text) for note in notes(page))


_TEXT = (
    'said denied “We will be the next” target "The Kazakh town" 12 people killed 42% 38% and 25% April 2 , . : ( ) 745 '
    "miles 1,100 km born in 1970 45 Anna Kell Tuesday last week 😀 é"
)
_WORDS = st.sampled_from(_TEXT.split())


@given(st.lists(_WORDS, max_size=60))
def test_all_places_lie_inside_one_block_and_the_same_text_gives_the_same_remarks(words: list[str]) -> None:
    page = opened(" ".join(words).replace(". ", ".\n\n"), None, WHEN)

    found = on(page)

    assert found == on(page)
    assert all(
        any(block.start <= a and b <= block.end for block in page.blocks) for one in found for a, b in one.places
    )


@pytest.mark.skipif(not KAZAKHSTAN.exists(), reason="the article is not part of the project")
def test_the_article_of_the_desk_has_its_remarks(model: Model) -> None:
    taken = take_text(KAZAKHSTAN.read_text("utf-8"))
    page = open_page(taken.text, taken.blocks, model)

    found = on(page)

    kinds = [one.kind for one in found]
    assert kinds.count(RemarkKind.TWO_WORDINGS) == 1
    assert RemarkKind.DENIAL in kinds
    (yearless,) = (one for one in found if one.kind is RemarkKind.NO_YEAR)
    assert date(2024, 4, 2).isoformat() in yearless.says
    beside = {page.text[note.place[0] : note.place[1]]: note.says for note in notes(page)}
    assert beside["745 miles"] == "1,199 km"
    assert beside["April 2"].startswith("Tuesday 2 April 2024")


def test_remarks_of_one_kind_come_to_an_end() -> None:
    page = opened(
        "\n\n".join(f"The bell rang on 31 April {year}." for year in range(1200, 1200 + MOST + 9)), None, None
    )

    remarks = remark(page, (), people(page, ()))

    assert [one.kind for one in remarks] == [RemarkKind.NO_SUCH_DATE] * MOST
    assert remarks[0].places < remarks[1].places
