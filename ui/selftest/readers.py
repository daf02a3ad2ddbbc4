"""Files of each format through the confined child, and what the libraries of languages bring along as data."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from app.domain.article import Block, Label
from app.intake.asking import ask
from app.intake.child import child_command
from app.intake.media import DOCX, media_of
from app.reading.dates import dates
from app.reading.language import language_of, tells_languages_apart
from app.reading.worker import Worker
from ui.selftest.letters import digest
from ui.selftest.trial import Outcome, Trial, expect

_SCHEMAS = "http://schemas.openxmlformats.org"
_OFFICE = f"{_SCHEMAS}/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ON = '<w:commentRangeStart w:id="1"/><w:r><w:t>the second bell</w:t></w:r><w:commentRangeEnd w:id="1"/>'
_SPACE = f'xmlns:w="{_SCHEMAS}/wordprocessingml/2006/main"'
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_SCHEMAS}/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/comments.xml" ContentType="{_WORD}.comments+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_SCHEMAS}/package/2006/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": f"<w:document {_SPACE}><w:body><w:p><w:r><w:t>The bells of Orsk</w:t></w:r></w:p>"
    f'<w:p><w:r><w:t xml:space="preserve">On Monday </w:t></w:r>{_ON}<w:r><w:commentReference w:id="1"/>'
    '<w:t xml:space="preserve"> rang 14 times, the warden said.</w:t></w:r></w:p></w:body></w:document>',
    "word/comments.xml": f'<w:comments {_SPACE}><w:comment w:id="1" w:author="Ines Berg" w:initials="IB">'
    "<w:p><w:r><w:t>Which one?</w:t></w:r></w:p></w:comment></w:comments>",
    "word/_rels/document.xml.rels": f'<Relationships xmlns="{_SCHEMAS}/package/2006/relationships">'
    f'<Relationship Id="r2" Type="{_OFFICE}/comments" Target="comments.xml"/></Relationships>',
}
"""A Word file of the least that it can be, with a remark in its margin."""
_PAGE = """<!DOCTYPE html><html lang="en"><head><title>The bells of Orsk | The Orsk Courier</title>
<meta property="article:published_time" content="2025-10-14T09:40:00+02:00"></head><body>
<nav><a href="https://courier.example/">Home</a> <a href="https://courier.example/sport">Sport</a></nav>
<article><h1>The bells of Orsk</h1>
<p>Some 300 people came to hear the bell of Orsk, which rang on Monday for the first time since 1911.</p>
<p>The <a href="https://parish.example/log">log of the parish</a> counts 220, and it was heard 14 miles away.</p>
<p>“Nobody had expected it to ring again,” said the warden, Ada Brink, who has kept the keys for 31 years.</p>
</article><footer>© The Orsk Courier</footer></body></html>"""

_DAYS = {
    "en": "It rang on 3 March 2024.",
    "de": "Sie läutete am 3. März 2024.",
    "fr": "Elle a sonné le 3 août 2024.",
    "es": "Sonó el 3 de febrero de 2024.",
    "it": "Suonò il 3 luglio 2024.",
    "nl": "Hij luidde op 3 mei 2024.",
    "pl": "Zadzwonił 3 września 2024.",
    "sv": "Den ringde den 3 oktober 2024.",
}
_YEAR = " 2024"
_DATELINE = "2024-10-14T09:40+00:00"
_LANGUAGES = {
    "de": "Die Glocke des alten Turms läutete gestern zum ersten Mal seit vielen Jahren, sagte die Küsterin.",
    "fr": "La cloche de la vieille tour a sonné hier pour la première fois depuis de longues années.",
    "es": "La campana de la vieja torre sonó ayer por primera vez en muchos años, según la sacristana.",
    "it": "La campana della vecchia torre ha suonato ieri per la prima volta dopo molti anni, ha detto il sindaco.",
    "nl": "De klok van de oude toren luidde gisteren voor het eerst in vele jaren, zei de burgemeester van de stad.",
    "pl": "Dzwon starej wieży zadzwonił wczoraj po raz pierwszy od wielu lat, powiedział burmistrz tego miasta.",
    "sv": "Klockan i det gamla tornet ringde i går för första gången på många år, sade borgmästaren i staden.",
    "ru": "Колокол старой башни вчера зазвонил впервые за долгие годы, сообщила смотрительница.",
    "el": "Η καμπάνα του παλιού πύργου χτύπησε χθες για πρώτη φορά μετά από πολλά χρόνια.",
}


def word_file(_trial: Trial) -> Outcome:
    """A Word file with a remark in its margin."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as parcel:
        for name, content in _PARTS.items():
            parcel.writestr(name, content)
    outcome = read(made.getvalue(), "bells.docx", DOCX)
    expect(outcome.answer["notes"] == [["the second bell", "Which one?"]], f"Its remark is {outcome.answer['notes']}.")
    return outcome


def web_page(_trial: Trial) -> Outcome:
    """A web page: the story without what stands around it."""
    outcome = read(_PAGE.encode(), "bells.html", "text/html")
    told = outcome.answer["text"]
    for wanted in ("Some 300 people", "log of the parish", "14 miles", "31 years"):
        expect(wanted in told, f"“{wanted}” is missing in what was read of a page.")
    return outcome


def languages(_trial: Trial) -> Outcome:
    """Dates written in several languages, and which language a text is in."""
    when = datetime(2025, 10, 14, 9, 40, tzinfo=UTC)
    found = {code: dates(text, 0, len(text), when, code) for code, text in _DAYS.items()}
    days = {code: [str(one.readings[0][0]) for one in these if one.readings] for code, these in found.items()}
    wanted = _LANGUAGES if tells_languages_apart() else {}
    guessed = {code: language_of(text) for code, text in wanted.items()}
    expect(
        all(len(these) == 1 and these[0][-2:] == "03" for these in days.values()), f"These dates were found: {days}."
    )
    expect(all(code == taken_for for code, taken_for in guessed.items()), f"The languages were taken for {guessed}.")
    return Outcome(f"dates in {len(days)} languages, {len(guessed)} told apart", [days, guessed])


def locked_reader(_trial: Trial) -> Outcome:
    """The same days through the real worker, which imports what a language needs once it is locked in already."""
    worker = Worker()
    told = {}
    try:
        for code, day in _DAYS.items():
            text = f"{_DATELINE}\n{_LANGUAGES.get(code, '')} {day.replace(_YEAR, '')}"
            dated = Block(0, len(_DATELINE), Label.DATELINE, when=_DATELINE)
            reading = worker.read(text, [dated, Block(len(_DATELINE) + 1, len(text), Label.BODY)])
            told[code] = [reading.language, [note.says for note in reading.notes]]
    finally:
        worker.close()
    expect(worker.restarts == 0, f"The worker ended {worker.restarts} times over these texts.")
    return Outcome(f"texts in {len(told)} languages", told)


def read(data: bytes, name: str, media: str) -> Outcome:
    """What the confined child answers to a file, and what it was confined by. Raises Refused, Problem."""
    expect(media_of(data, name) == media, f"It is taken for {media_of(data, name)}.")
    answer = ask([*child_command(), media], data)
    notes = [[answer.text[note.start : note.end], note.text] for note in answer.notes]
    labels = [str(block.label) for block in answer.blocks]
    told = {"text": answer.text, "digest": digest(answer.text), "title": answer.title, "labels": labels, "notes": notes}
    return Outcome(f"{len(labels)} blocks; confined by {', '.join(answer.confinement) or 'nothing'}", told)
