"""What is written in capitals is read like what is not."""

from hypothesis import given
from hypothesis import strategies as st

from app.reading.model import Model
from app.reading.people import people
from app.reading.sayings import find
from app.reading.shouting import lowered
from tests.reading.pages import page_of, place_of

SHOUTED = (
    "THE REPAIRS OF THE BRIDGE COST $3.4 MILLION, SAID OLAV STRAND OF THE NATIONAL ROAD AGENCY.",
    "ADA BRINK, THE MAYOR OF TOLMIN, RESIGNED ON TUESDAY. BRINK DENIED THAT SHE HAD BEEN WARNED.",
)


def test_who_says_what_is_found_in_capitals(model: Model) -> None:
    page = page_of(model, *SHOUTED)
    said = find(page)

    named = people(page, said).named(said)

    assert [(one.person, one.denial) for one in named] == [("Olav Strand", False), ("Ada Brink", True)]
    assert [page.text[slice(*one.content or (0, 0))] for one in named][1].endswith("SHE HAD BEEN WARNED")


def test_a_name_in_capitals_is_the_one_in_small_letters(model: Model) -> None:
    page = page_of(
        model, "Ada Brink has led the town since 2019.", "POLICE SAID ON MONDAY THAT BRINK HAD LEFT THE TOWN."
    )

    who = people(page, find(page))

    assert {mention.place: mention.name for mention in who.mentions}[place_of(page, "BRINK")] == "Ada Brink"


def test_offsets_stay_what_they_are(model: Model) -> None:
    page = page_of(
        model, "DER İSTANBUL BRIDGE OVER THE ARL WAS CLOSED, AND THE POLICE SAID THAT THEY WERE WITH THE MAYOR."
    )

    assert page.parse is not None
    for token in page.parse.tokens:
        assert page.text[token.start : token.end].casefold() == token.text.casefold()


def test_what_is_not_in_capitals_stays() -> None:
    for words in (
        "The BBC and NATO said so.",
        "BBC NEWS",
        "McDonald said: NO",
        "",
        "12 + 13",
        "NATO. THE FBI. i am here.",
    ):
        assert lowered(words) == words


@given(st.text())
def test_small_letters_are_as_many(words: str) -> None:
    assert len(lowered(words)) == len(words)
