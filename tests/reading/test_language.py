"""The language of a text."""

import subprocess
import sys

import pytest

from app.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said it held.", "en"),
        ("Bridge over the Orle shut after the flood", "en"),
        ("Die Brücke über die Orle ist seit Montag gesperrt, sagte die Polizei.", "de"),
        ("Le pont sur la rivière est fermé depuis lundi, a indiqué la police.", "fr"),
        ("El puente sobre el río está cerrado desde el lunes, dijo la policía.", "es"),
        ("Il ponte sul fiume è chiuso da lunedì, ha detto la polizia di stato.", "it"),
        ("Мост через реку закрыт с понедельника, сообщила полиция города.", "ru"),
        ("Міст через річку закрито з понеділка, повідомила поліція міста.", "uk"),
    ],
)
def test_a_sentence_tells_its_language(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "12 %", "\x00\ud800", "3.4 5.6 7.8\n9 10 11", "😀😀😀", "Orle"])
def test_too_little_tells_nothing(text: str) -> None:
    assert language_of(text) == ""


def test_without_the_table_of_languages_english_alone_is_told() -> None:
    program = (
        "import sys; sys.modules['py3langid'] = None\n"
        "from app.reading.language import language_of, tells_languages_apart\n"
        "print(language_of('The mayor said that she had not been told.'), tells_languages_apart(),"
        " repr(language_of('Die Glocke des alten Turms läutete gestern zum ersten Mal seit vielen Jahren.')))"
    )

    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert told.split() == ["en", "False", "''"]
