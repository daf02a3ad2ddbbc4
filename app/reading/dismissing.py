"""What is not checkable in itself: opinion, prediction, rhetoric, connectives, and lines that refer to other pages.

Said only where it is sure. Whether somebody said an opinion can still be checked; that is for the proposals to weigh.
"""

import re

from app.domain.dismissal import NotCheckable
from app.reading.reading import Place
from app.reading.sight import Sight
from app.reading.signs import Signs

_REFERENCE = re.compile(
    r"[\"“‘«][^\"”’»\n]{4,200}[\"”’»]\.?\s*[—–-]\s*[^\n]{2,80}(?:\d{4}|\d{1,2}/\d{1,2})\W*|(?:image|photo|picture"
    r"|source|via"
    r"|credit|copyright|©)s?\s?:[^\n]{0,80}|(?:read\smore|follow\sour|sign\sup|click\shere|share\sthis"
    r"|subscribe)\b[^\n]{0,120}",
    re.IGNORECASE,
)
_CONNECTIVE = re.compile(
    r"(?:but|and|so|yet|still|now|then|also|however|in\s(?:other\swords|short|fact|addition|the\send|any\scase)"
    r"|of\scourse|indeed"
    r"|here\sis\s(?:what|why|how)[^.]{0,60}|that\sis\s(?:not\s)?all|there\sis\smore|first|second|third|finally"
    r"|meanwhile|this\stime"
    r"|more\son\sthat\s\w+|for\s(?:example|instance)|to\sbe\ssure|and\s(?:yet|so)|one\sthing\sis\s(?:certain|clear"
    r"|sure)"
    r"|it\sremains\sto\sbe\sseen[^.]{0,80}|time\swill\stell|so\sfar,?\sso\sgood|what\s(?:next|now))[\s.,:;!?…–—-]*",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\W*(?:thank(?:s|\syou)|let\s(?:me|us)|let['’]s|look\b|listen\b|excuse\sme|please\b|good\s(?:evening|night"
    r"|morning)"
    r"|god\sbless|come\son|wait\b|imagine\b|ask\s(?:him|her|them|yourself)|remember\b)",
    re.IGNORECASE,
)
_CHECKED = ("number", "share", "money", "date", "change", "span of time", "large number")
"""Signs of something that can be looked up."""


def why_not(sight: Sight, place: Place, signs: Signs) -> NotCheckable | None:
    """Why these words need no checking, or nothing where they may."""
    text = sight.text(place)
    if _REFERENCE.fullmatch(text):
        return NotCheckable.NOT_OURS
    if _CONNECTIVE.fullmatch(text):
        return NotCheckable.CONNECTIVE
    if not sight.parsed:
        return NotCheckable.RHETORIC if text.endswith("?") and not _has(signs, *_CHECKED) else None
    if _is_rhetoric(text, signs):
        return NotCheckable.RHETORIC
    if _is_prediction(signs):
        return NotCheckable.PREDICTION
    return NotCheckable.OPINION if _is_opinion(signs) else None


def _has(signs: Signs, *names: str) -> bool:
    return any(signs.get(name) for name in names)


def _is_rhetoric(text: str, signs: Signs) -> bool:
    """Questions, orders, thanks, and short words without a thing in them."""
    if _has(signs, "question"):
        return not _has(signs, "number", "money", "share") or _has(signs, "asks what")
    if _TALK.match(text) and not _has(signs, *_CHECKED, "event"):
        return True
    bare = _has(signs, "few words", "order") and not _has(signs, *_CHECKED, "event", "name", "place", "comparison")
    return bare and (_has(signs, "no noun") or _has(signs, "order"))


def _is_prediction(signs: Signs) -> bool:
    """What somebody says will or would be, with nothing that has happened in it and no announced plan."""
    somebody = _has(signs, "I", "we", "you", "he or she", "they")
    if _has(signs, "main verb possible"):
        coming = _has(signs, "I", "we")
    else:
        coming = _has(signs, "main verb to come") and (somebody or not _has(signs, "condition"))
    return coming and not _has(signs, "plan with names", "done", "past", "perfect", "change")


def _is_opinion(signs: Signs) -> bool:
    """A judgement, a feeling, a wish or a demand, with nothing in it that can be looked up."""
    if _has(signs, "judgement", "moves me"):
        return not _has(signs, "figure", "change", "perfect", "done to something")
    if _has(signs, *_CHECKED, "done to something", "comparison"):
        return False
    if _has(signs, "my belief"):
        return not _has(signs, "perfect")
    return _has(signs, "duty") and not _has(signs, "past", "perfect", "done", "reported")
