"""Quotation and reported statement: what the sayings of the page are, and words in quotation marks beside them."""

import re

from app.reading.page import Token
from app.reading.reading import Place, Saying
from app.reading.sight import Sight
from app.reading.wordlist import listed

_QUOTED = re.compile(r"[\"“„«»](?=\S)([^\"“”„«»\n]{2,2000})[\"”“»«]|(?<!\w)[‘‚]([^‘’‚\n]{5,500})’(?!\w)")
_SMALL_WORD = re.compile(r"(?<![\w.])[^\W\d_A-Z]{2,}")
HEDGES = re.compile(
    r"\b(?:reportedly|allegedly|supposedly|purportedly|purport(?:s|ed)? to|alleged(?:ly)?|is said to|are said to)\b",
    re.IGNORECASE,
)


def quotes(sight: Sight, place: Place) -> bool:
    """Somebody's words stand in quotation marks: a direct saying, marks inside one that is told, or around what is no
    title and no nickname.
    """
    said = [saying for _, saying in sight.said(place)]
    if any(saying.direct and saying.content and not _is_title(sight.text(saying.content)) for saying in said):
        return True
    told = [saying.content for saying in said if saying.content and saying.source]
    return any(
        _is_speech(words := found[1] or found[2])
        or any(start <= found.start() and found.end() <= end + 1 for start, end in told if not _is_title(words))
        for found in _QUOTED.finditer(sight.page.text, *place)
    )


def _is_speech(words: str) -> bool:
    """At least three words, and not most of them with capitals as in the title of a work."""
    return len(words.split()) >= 3 and not _is_title(words)


def _is_title(words: str) -> bool:
    """Three words or more, most of them with a capital, not all in capitals."""
    count = len(words.split())
    return count >= 3 and len(_SMALL_WORD.findall(words)) <= count / 2 and not words.isupper()


def reports(sight: Sight, place: Place) -> bool:
    """A source says it in the article's words, or nobody knows who does."""
    if any(_is_report(sight, saying) for _, saying in sight.said(place)):
        return True
    return any(rule.search(sight.page.text, *place) for rule in (HEDGES, _SHOWN, _BLAMED))


_SHOWN = re.compile(
    r",\s(?:[\w’'-]+\s){1,8}(?:shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed)[.\s]*(?:$"
    r"|[.\n])"
)
"""Prices rose, figures published on Friday show."""
_BLAMED = re.compile(r"\bblam(?:e|es|ed)\s(?:\S+\s){1,12}on\b|\battribut(?:e|es|ed)\s(?:\S+\s){1,12}to\b")


_NO_SOURCE = listed("nobody none no-one neither")
_ASKS = re.compile(r"\W*(?:how|whether|why|what|who|where|when|if)\b", re.IGNORECASE)


def _is_report(sight: Sight, saying: Saying) -> bool:
    """Something with a verb of its own is said outside quotation marks, and not by nobody."""
    if saying.direct or not saying.content or (saying.source and _is_nobody(sight, saying.source)):
        return False
    if saying.denial and saying.source:
        return True
    if saying.cue and _ASKS.match(sight.page.text, *saying.content) and _is_not_known(sight, saying.cue):
        return False
    quoted = [found.span() for found in _QUOTED.finditer(sight.page.text, *saying.content)]
    bare = [
        token
        for token in sight.tokens(saying.content)
        if not any(start <= token.start < end for start, end in quoted) and token.pos != "PUNCT"
    ]
    return len(bare) >= 2 and (not sight.parsed or any(_is_told(sight, token) for token in bare))


def _is_told(sight: Sight, token: Token) -> bool:
    """A verb; a bare "to do" is a plan, not a statement, unless somebody is to do it."""
    if token.pos not in ("VERB", "AUX") or token.tag == "VBG":
        return False
    before = sight.before(token)
    return token.tag != "VB" or before is None or before.text.casefold() != "to" or token.dep in ("ccomp", "xcomp")


def _is_nobody(sight: Sight, source: Place) -> bool:
    return any(token.text.casefold() in _NO_SOURCE for token in sight.tokens(source))


def _is_not_known(sight: Sight, cue: Place) -> bool:
    """Words of knowing before a question tell that something is not known."""
    return any(token.lemma.casefold() in ("know", "understand", "ask", "wonder") for token in sight.tokens(cue))
