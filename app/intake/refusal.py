"""Why a file is not taken in: the child answers with one of these words, and the parent has a sentence for each."""

from enum import StrEnum

from app.domain.problem import Problem
from app.intake import limits

_KEPT = "Nothing was taken in and the file was not changed."


class Why(StrEnum):
    EMPTY = "empty"
    BINARY = "binary"
    FORMAT = "format"
    OLD_WORD = "old word"
    TEMPLATE = "template"
    MACROS = "macros"
    LOCKED = "locked"
    DAMAGED = "damaged"
    CRAFTED = "crafted"
    ELSEWHERE = "elsewhere"
    BOMB = "bomb"
    PAGES = "pages"
    SCANNED = "scanned"
    LETTERS = "letters"
    ENCODING = "encoding"
    BROKEN = "broken"
    INVISIBLE = "invisible"
    HEAVY = "heavy"
    PARAGRAPHS = "paragraphs"
    LARGE = "large"
    SLOW = "slow"
    SILENT = "silent"


class Refused(Exception):
    """A file that is not taken in, told between the functions of one process; the reader is told a Problem."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


def problem(why: Why, name: str) -> Problem:
    """The sentence for the reader; `name` is the file's."""
    what, do = _SENTENCES[why]
    return Problem(what.format(name=f"“{name}”"), kept=_KEPT, do=do)


_SAVE = "Save the story as text (.txt), Markdown (.md) or a web page (.html) and add that."
_SAVE_AS_ANY = (
    "Save the story as a Word file (.docx), PDF, text (.txt), Markdown (.md) or a web page (.html) and add that."
)
_AS_DOCX = "Open it in Word or LibreOffice, save it as a Word document without macros (.docx) and add that."
_UTF8 = "Open it where it was written, save it as UTF-8 and add it again."
_PARTS = "Split it into parts and add them one by one."
_SENTENCES = {
    Why.EMPTY: ("{name} is empty: it has no words in it.", "Check that it was saved, and add it again."),
    Why.BINARY: ("{name} is a binary file, not a text.", _SAVE_AS_ANY),
    Why.FORMAT: (
        "{name} is in a format that Proofdesk does not read: it is no Word file, PDF, text, Markdown or web page.",
        _SAVE_AS_ANY,
    ),
    Why.OLD_WORD: ("{name} is in Word’s old format (.doc), which Proofdesk does not read.", _AS_DOCX),
    Why.TEMPLATE: ("{name} is a template of Word, not a document.", _AS_DOCX),
    Why.MACROS: ("{name} holds macros, which are programs and have no place in a story.", _AS_DOCX),
    Why.LOCKED: (
        "{name} is protected with a password.",
        "Open it where it was written, take the password off, save it and add it again.",
    ),
    Why.DAMAGED: ("{name} is damaged or cut short.", "Ask for it once more, or save it anew, and add it again."),
    Why.CRAFTED: (
        "{name} is not made as any program makes such a file, and it could be meant to do harm.",
        "Ask where it comes from; have the story sent as text (.txt).",
    ),
    Why.ELSEWHERE: (
        "{name} takes some of its words from other files, which are not fetched.",
        "Open it where it was written, save it as one document with everything in it, and add that.",
    ),
    Why.BOMB: ("{name} unpacks into far more than a story can be.", _SAVE),
    Why.PAGES: (f"{{name}} has more than {limits.MOST_PAGES:,} pages, too many for one article.", _PARTS),
    Why.SCANNED: (
        "{name} has no text, only pictures of pages.",
        "Have its text recognised (OCR) first, and add the file that comes of it.",
    ),
    Why.LETTERS: (
        "{name} does not say which letters its signs stand for: copying from it gives signs, too.",
        "Ask for the text it was made from, or have it printed and recognised (OCR).",
    ),
    Why.ENCODING: (
        "{name} could not be read: its characters are in no encoding that can be told with certainty.",
        _UTF8,
    ),
    Why.BROKEN: (
        "{name} could not be read: it is UTF-8 text with invalid bytes in it, so that letters are lost.",
        _UTF8,
    ),
    Why.INVISIBLE: (
        "{name} is a web page without any text of its own.",
        "Open it in a browser, copy the story and paste it.",
    ),
    Why.HEAVY: ("{name} could not be read: it is too deeply nested, or needs more memory than a story may.", _SAVE),
    Why.PARAGRAPHS: (f"{{name}} has more than {limits.MOST_BLOCKS:,} paragraphs, too many for one article.", _PARTS),
    Why.LARGE: (
        f"{{name}} is too large: a file may have {limits.LARGEST_FILE // 1_000_000} MB at most.",
        _PARTS,
    ),
    Why.SLOW: (f"{{name}} could not be read within {limits.TIME:.0f} seconds.", _SAVE),
    Why.SILENT: ("{name} could not be read: the program that reads files stopped over it.", _SAVE),
}
