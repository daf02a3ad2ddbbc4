"""Why a file is not taken in: the child answers with one of these words, and the parent has a sentence for each."""

from enum import StrEnum

from app.domain.problem import Problem
from app.intake import limits

_KEPT = "Nothing was taken in and the file was not changed."


class Why(StrEnum):
    EMPTY = "empty"
    BINARY = "binary"
    FORMAT = "format"
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
_UTF8 = "Open it where it was written, save it as UTF-8 and add it again."
_PARTS = "Split it into parts and add them one by one."
_SENTENCES = {
    Why.EMPTY: ("{name} is empty: it has no words in it.", "Check that it was saved, and add it again."),
    Why.BINARY: ("{name} is a binary file, not a text.", _SAVE),
    Why.FORMAT: ("{name} is in a format that Proofdesk does not read: it is not text, Markdown or a web page.", _SAVE),
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
