"""What a line of a news page gives away on its own: date, credit, caption, byline, list, heading.

General rules for English pages, from how pages are made up; each looks at one line and knows no other.
"""

import re

from app.domain.article import Label
from app.intake.datelines import is_dateline
from app.intake.folding import fold
from app.intake.furniture import is_furniture


def label_by_itself(words: str) -> Label | None:
    """The label that the line's own words give it, or None where only its place can tell."""
    if not any(map(str.isalnum, words)):
        return Label.FURNITURE
    if len(words) <= _LONGEST_LINE:
        line = fold(words)
        for label, is_it in _SIGNS:
            if is_it(line):
                return label
    return Label.LIST if _ITEM.match(words) else None


_LONGEST_LINE = 250
_ITEM = re.compile(r"(?:[-*•–·▪◦●]|\d{1,2}[.)])\s+\S")

_PICTURE = r"(?:image|photo|photograph|picture|pic|video|graphic|illustration|footage)"
_CREDIT = re.compile(
    rf"[(\[]?(?:{_PICTURE}s?(?:\s+(?:source|credit|courtesy|copyright)s?\b|\s*[:©/|]|\s+(?:by|from|courtesy\s+of)\b)"
    r"|(?:source|credit|copyright)s?\s*[:©]|courtesy\s+(?:of\s+)?\S|©(?!\s*(?:19|20)\d\d)|\(c\)\s"
    r"|(?:getty\s+images|shutterstock|istock)\b).{0,120}",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"[^.!?]{0,60}(?:[/|]|\bvia\b|\bfor\b)\s*(?:getty(?: images)?|afp|ap|reuters|epa|epa-efe|shutterstock|bloomberg|pa"
    r"|tass|pa wire|alamy|zuma|upi|anadolu)(?:/[\w ]{2,30}|\s+via\s+[\w ]{2,30})*",
    re.IGNORECASE,
)


_LONGEST_NAME = 5


def is_credit(line: str) -> bool:
    """Whether the line says whose picture it is: "Photo: Jane Doe", "© TG", "Jane Doe/AFP"."""
    is_sentence = line.endswith((".", "!", "?")) and len(line.split()) > _LONGEST_NAME
    return not is_sentence and bool(_CREDIT.fullmatch(line) or _AGENCY.fullmatch(line))


_CAPTION = re.compile(
    r"(?:image\s+caption|caption|pictured|in\s+this\s+(?:photo|image|picture))\b\s*[:,(]?.+", re.IGNORECASE
)
_CREDITED = re.compile(
    rf".+[.!?\"')]\s*[\[(]?(?:(?:{_PICTURE}|credit)s?\s*(?:[:/©]|\.{{3}}|\bby\b|\bcredit\b)\s*.{{2,60}}"
    r"|(?:ap|afp|reuters|getty)\s+(?:photo|images)\S*.{0,60})",
    re.IGNORECASE,
)


def is_caption(line: str) -> bool:
    """Whether the line says itself that it stands under a picture, or ends in the picture's credit."""
    return bool(_CAPTION.fullmatch(line) or _CREDITED.fullmatch(line))


_BYLINE = re.compile(
    r"(?:(?:written|reported|words|story|text|analysis|opinion)\s+)?by:?\s+(\S.{1,110})", re.IGNORECASE
)
_AUTHOR = re.compile(r"(?:author|reporter|correspondent)s?\s*:\s*(\S.{1,110})", re.IGNORECASE)
_WORKED = re.compile(r"\(?(?:additional\s+)?(?:reporting|writing|editing)\s+by\s+[^.]{3,200}\)?", re.IGNORECASE)
_SMALL = frozenset(
    re.findall(r"\S+", "and & in of for the at with von van der den de del di da du la le el al bin zu y e | - /")
)


def is_byline(line: str) -> bool:
    """Whether the line names who wrote the story: "By Jane Doe and John Roe in Kyiv"."""
    found = _BYLINE.fullmatch(line) or _AUTHOR.fullmatch(line)
    return _are_names(found[1]) if found else bool(_WORKED.fullmatch(line))


def _are_names(who: str) -> bool:
    names = [word for word in re.split(r"[\s,;]+", who) if word and word.lower() not in _SMALL]
    titled = all(word[0].isupper() or word[0] in "@(" for word in names)
    return 0 < len(names) <= 12 and titled and not who.endswith((".", "!", "?")) and not re.search(r"\d", who)


_SIGNS = (
    (Label.DATELINE, is_dateline),
    (Label.FURNITURE, is_furniture),
    (Label.CREDIT, is_credit),
    (Label.CAPTION, is_caption),
    (Label.BYLINE, is_byline),
)

_CLOSED = re.compile(r"[.,;:…—–][\"'”’»)\]]*$|[!?][\"'”’»]+$|[\"”»]$")
_OPEN_QUOTED = ('"', "“", "„", "«", "‘", "'")


def is_heading(words: str, letters: int, most_words: int) -> bool:
    """Whether the line could stand over a text: short, with a capital or a number first, not closed like a sentence."""
    first = next(filter(str.isalnum, words), "")
    short = len(words) <= letters and len(words.split()) <= most_words and "\n" not in words
    return short and bool(first) and not first.islower() and not _CLOSED.search(words)


def opens_quoted(words: str) -> bool:
    """Whether the line begins with a quotation mark."""
    return words.startswith(_OPEN_QUOTED)


_WHOLE_QUOTATION = re.compile(r'"[^"]{20,}"|“[^“”]{20,}”|«[^«»]{20,}»')


def is_quotation(words: str) -> bool:
    """Whether the paragraph is one quotation from its first character to its last."""
    return bool(_WHOLE_QUOTATION.fullmatch(words))
