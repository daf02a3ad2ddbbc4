"""Who said what where no parse is there: another language, or no model."""

import pytest

from app.domain.article import Block, Label
from app.reading.opening import open_page
from app.reading.reading import Saying
from app.reading.sayings import find
from tests.reading.pages import page_of, place_of


def read(text: str) -> tuple[Saying, ...]:
    return find(open_page(text, (Block(0, len(text), Label.BODY),), None))


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "„Der Damm hält“, sagte die Bürgermeisterin Ines Berg am Montag.",
            "die Bürgermeisterin Ines Berg",
            "„Der Damm hält“",
        ),
        ("Die Polizei teilte am Abend mit, dass der Damm hält.", "Die Polizei", "dass der Damm hält"),
        ("« Le barrage tient », a déclaré la maire Inès Berg lundi.", "la maire Inès Berg", "« Le barrage tient »"),
        ("Selon la police, le barrage a tenu toute la nuit.", "la police", "le barrage a tenu toute la nuit"),
        ("«La presa aguanta», dijo la alcaldesa Inés Berg el lunes.", "la alcaldesa Inés Berg", "«La presa aguanta»"),
        ("«La diga tiene», ha detto la sindaca Ines Berg lunedì.", "la sindaca Ines Berg", "«La diga tiene»"),
        (
            "“A barragem aguenta”, disse a prefeita Inês Berg na segunda-feira.",
            "a prefeita Inês Berg",
            "“A barragem aguenta”",
        ),
        (
            "«Плотина держится», — заявил мэр города Иван Берг в понедельник.",
            "мэр города Иван Берг",
            "«Плотина держится»",
        ),
        ("По словам полиции, плотина держится уже три дня.", "полиции", "плотина держится уже три дня"),
        ("Поліція повідомила, що дамба тримається вже третій день.", "Поліція", "що дамба тримається вже третій день"),
        ("“The dam held,” the mayor, 54, said in an interview.", "the mayor", "“The dam held,”"),
        ("“The dam held,” said Ines Berg, the mayor of Orle.", "Ines Berg, the mayor of Orle", "“The dam held,”"),
        ("In a statement, the company said it was aware of the leak.", "the company", "it was aware of the leak"),
        ("The dam held all night, police said on Monday.", "police", "The dam held all night"),
        ("The dam held, according to the council.", "the council", "The dam held"),
    ],
)
def test_a_verb_beside_a_quotation_or_a_clause_has_its_speaker(text: str, source: str, content: str) -> None:
    (saying,) = read(text)

    assert text[slice(*(saying.source or (0, 0)))] == source
    assert text[slice(*(saying.content or (0, 0)))] == content


@pytest.mark.parametrize(
    "text",
    [
        "The mayor denied that he knew.",
        "Der Minister bestritt, dass der Damm brach.",
        "El ministro negó que lo supiera.",
    ],
)
def test_a_denial_is_one_in_any_language(text: str) -> None:
    (saying,) = read(text)

    assert saying.denial


@pytest.mark.parametrize(
    "text",
    ["The dam is said to be high.", "The mayor's claims were about the dam.", "The dam at Orle was opened on Monday."],
)
def test_what_only_looks_like_a_report_is_none(text: str) -> None:
    assert read(text) == ()


def test_a_language_that_is_not_read_still_has_its_quotations() -> None:
    text = "“Barajul a rezistat toată noaptea și nimeni nu a fost rănit.” Așa a fost la Orle."

    (saying,) = read(text)

    assert saying.direct
    assert saying.source is None


def test_a_german_source_ends_before_the_verb() -> None:
    page = page_of(None, "Die Brücke ist zu. Nach Angaben der örtlichen Polizei kamen gestern und heute 35 Leute an.")

    (saying,) = find(page)

    assert saying.speaker == "örtlichen Polizei"
    assert saying.content == place_of(page, "kamen gestern und heute 35 Leute an")
