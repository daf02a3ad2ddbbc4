"""Whether what is said at a place lies ahead of the article or behind it: by the verb that the place hangs on."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable

from app.reading.page import Page, Parse, Token
from app.reading.reading import Place

Ahead = Callable[[Place], bool | None]
"""Whether it lies ahead; None where nobody can tell."""


def ahead_on(page: Page) -> Ahead:
    """What tells it on this page: the parse where there is one, plain words elsewhere."""
    return _Parsed(page.parse).ahead if page.parse and page.parse.tokens else _Worded(page).ahead


_CLIMBS = 12
_PLAN_WORDS = """
    plan expect schedule set due intend hope want promise vow agree go prepare aim threaten pledge ready likely about
"""
_PLANS = frozenset(_PLAN_WORDS.split())
_AHEAD = frozenset({"will", "shall", "'ll", "’ll", "wo"})


class _Parsed:
    def __init__(self, parse: Parse) -> None:
        self._tokens = parse.tokens
        self._starts = [token.start for token in parse.tokens]
        self._helpers: dict[int, list[Token]] = {}
        for token in parse.tokens:
            if token.dep in ("aux", "auxpass"):
                self._helpers.setdefault(token.head, []).append(token)

    def ahead(self, place: Place) -> bool | None:
        at = min(bisect_left(self._starts, place[0]), len(self._tokens) - 1)
        for _ in range(_CLIMBS):
            token = self._tokens[at]
            told, stop = self._told(at, token)
            if stop or token.head == at:
                return told
            at = token.head
        return None

    def _told(self, at: int, token: Token) -> tuple[bool | None, bool]:
        """What this token tells, and whether that is the last word."""
        if token.pos not in ("VERB", "AUX"):
            return None, False
        helpers = self._helpers.get(at, [])
        if any(helper.text.lower() in _AHEAD for helper in helpers):
            return True, True
        if any(helper.tag == "MD" for helper in helpers):
            return None, True
        if any(helper.tag == "TO" for helper in helpers):
            return self._infinitive(at, token)
        if token.tag == "VBD" or any(helper.tag == "VBD" or helper.lemma == "have" for helper in helpers):
            return False, True
        present = any(helper.tag in ("VBZ", "VBP") for helper in helpers)
        if token.tag == "VBG":
            return (True, True) if present else (None, token.head == at)
        if token.tag == "VBN" and not helpers:
            return False, True
        return None, True

    def _infinitive(self, at: int, token: Token) -> tuple[bool | None, bool]:
        governor = self._tokens[token.head]
        if token.head == at or governor.lemma in _PLANS or governor.lemma == "be":
            return True, True
        return None, False


_WILL = re.compile(r"\b(?:will|shall|(?:is|are)\s(?:to|going\sto|due|set|scheduled|expected))\b|['’]ll\b")
_WAS = re.compile(r"\b(?:said|was|were|had|did|told|came|went|took|made|found|began|\w{2,20}ed)\b")


class _Worded:
    def __init__(self, page: Page) -> None:
        self._page = page
        self._starts = [start for start, _ in page.sentences]

    def ahead(self, place: Place) -> bool | None:
        at = bisect_right(self._starts, place[0]) - 1
        if at < 0:
            return None
        start, end = self._page.sentences[at]
        near = max(start, place[0] - 500), min(end, place[1] + 500)
        will, was = _WILL.search(self._page.text, *near), _WAS.search(self._page.text, *near)
        return bool(will) if bool(will) != bool(was) else None
