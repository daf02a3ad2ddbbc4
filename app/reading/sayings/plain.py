"""Reports by plain rules, where no parse is there: a verb of speech, who stands beside it, and what is left."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from app.reading.page import Page
from app.reading.quotes import Quotation
from app.reading.reading import Place
from app.reading.sayings.told import Told
from app.reading.sayings.tongues import TONGUES, Tongue

WORDS = 9
"""Words of a source, at most."""
_MASK = "\x1a"
_BREAK = re.compile(rf"[,;:!?()\[\]—–―{_MASK}]|\s-+\s|\.$")


def plain(page: Page, quotes: Sequence[Quotation]) -> list[Told]:
    """The reports of the page's sentences."""
    tongue = TONGUES.get(page.language or "en")
    if tongue is None:
        return []
    masked = _masked(page.text, quotes)
    return [one for at, place in enumerate(page.sentences) for one in _of_sentence(masked, at, place, tongue)]


def _masked(text: str, quotes: Sequence[Quotation]) -> str:
    """The text with quotations made unreadable, in its own length."""
    parts, at = [], 0
    for quote in quotes:
        parts += [text[at : quote.start], _MASK * (quote.end - quote.start)]
        at = quote.end
    return "".join([*parts, text[at:]])


def _of_sentence(text: str, at: int, place: Place, tongue: Tongue) -> Iterator[Told]:
    cut = list(_breaks(text, place))
    for found in tongue.according().finditer(text, *place):
        end = _next(cut, found.end())
        nouns = _NOUNS.match(text, found.end(), end) if tongue is TONGUES["de"] else None
        end = nouns.end() if nouns else end
        source = _phrase(text, (found.end(), end), tongue)
        if source:
            said = _rest(place, (found.start(), end))
            yield Told(at, said, source, found.span())
            return
    for found in tongue.verb().finditer(text, *place):
        told = _of_verb(text, at, place, found, cut, tongue)
        if told is not None:
            yield told
            return


_NOUNS = re.compile(
    r"\s*(?:[a-zäöüß]{1,30}\s){0,3}[A-ZÄÖÜ][\w.-]*(?:\s(?:(?:der|des|von|vom|und|für|im|in)\s){0,2}[A-ZÄÖÜ][\w.-]*){0,6}"
)
"""A German noun phrase, whose nouns have capitals; the verb stands right behind it."""


def _breaks(text: str, place: Place) -> Iterator[Place]:
    yield place[0], place[0]
    for found in _BREAK.finditer(text, *place):
        yield found.span()
    yield place[1], place[1]


def _next(cut: Sequence[Place], at: int) -> int:
    return next(start for start, _ in cut if start >= at)


def _last(cut: Sequence[Place], at: int) -> Place:
    return [one for one in cut if one[1] <= at][-1]


def _of_verb(
    text: str, at: int, place: Place, found: re.Match[str], cut: Sequence[Place], tongue: Tongue
) -> Told | None:
    source, side = _source(text, place, found, cut, tongue)
    if source is None or _NO_VERB.search(text, *source):
        return None
    denies = bool(tongue.denial().search(found[0]))
    if _MASK in text[slice(*place)]:
        return Told(at, (), source, found.span(), speaks=True, denies=denies)
    said = _said(text, place, (source, found.span()), side, tongue)
    return Told(at, said, source, found.span(), speaks=True, denies=denies) if said else None


_NO_VERB = re.compile(
    r"(?:['’]s|\b(?:is|are|was|were|be|been|being|to|a|an|the|this|his|her|their|its|no))$", re.IGNORECASE
)
"""What stands before a noun that looks like a verb, or before a passive: "the mayor's claims", "is said"."""


class _Side(Enum):
    """Where the source stands: before its verb, behind it, or before it with words put in between."""

    BEFORE = 1
    BEHIND = 2
    APART = 3


def _source(
    text: str, place: Place, found: re.Match[str], cut: Sequence[Place], tongue: Tongue
) -> tuple[Place | None, _Side]:
    before = _last(cut, found.start())
    left = before[1], found.start()
    if text[slice(*left)].strip():
        return _phrase(text, _opened(text, left, tongue), tongue), _Side.BEFORE
    is_put_in = text[slice(*before)] == "," and _MASK not in text[max(place[0], before[0] - 2) : before[0]]
    commas = [one for one in cut if one[1] <= before[0] and text[slice(*one)] == ","]
    if is_put_in and commas:
        clause = _last(cut, commas[-1][0])
        source = _phrase(text, _opened(text, (clause[1], commas[-1][0]), tongue), tongue)
        if source is not None and len(text[slice(*source)].split()) <= _SHORT:
            return source, _Side.APART
    behind = _phrase(text, (found.end(), _next(cut, found.end())), tongue)
    return behind and _apposed(text, behind, place, tongue), _Side.BEHIND


def _apposed(text: str, source: Place, place: Place, tongue: Tongue) -> Place:
    """The name with what somebody is, where no more than that stands behind it: ", the mayor of Orle."."""
    rest = text[source[1] : place[1]].rstrip(". ")
    is_more = not rest.startswith(",") or _MASK in rest or len(rest.split()) > _TITLE or tongue.verb().search(rest)
    return source if is_more else (source[0], source[1] + len(rest))


_TITLE = 25


_SHORT = 5
_RELATIVE = frozenset(
    {"who", "which", "that", "qui", "che", "quien", "der", "die", "который", "которая", "який", "яка"}
)


def _said(text: str, place: Place, report: tuple[Place, Place], side: _Side, tongue: Tongue) -> tuple[Place, ...]:
    """What is said: behind "that", on both sides of a report put in, or the longer of what stands before and behind."""
    source, cue = report
    behind = cue[1], place[1]
    if side is _Side.BEHIND:
        behind = place[1], place[1]
    that = tongue.conjunction().search(text, *behind)
    if that:
        return ((that.start(), place[1]),)
    before = place[0], min(source[0], cue[0])
    if side is _Side.APART or text[slice(*source)].lower() in _RELATIVE:
        before = place[0], place[0]
    words = {side: len(text[slice(*side)].split()) for side in (before, behind)}
    if side is _Side.BEFORE and text[cue[1] : cue[1] + 1] == "," and min(words.values()) > 0:
        return before, behind
    best = max(words, key=words.__getitem__)
    return (best,) if words[best] > 1 else ()


def _rest(place: Place, without: Place) -> tuple[Place, ...]:
    """The sentence without a stretch of it."""
    sides = (place[0], without[0]), (without[1], place[1])
    return tuple(side for side in sides if side[1] - side[0] > 2)


def _opened(text: str, left: Place, tongue: Tongue) -> Place:
    """The stretch from behind words such as "but"."""
    start, end = left
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    opener = tongue.opener().match(text, start, end)
    return (opener.end(), end) if opener else (start, end)


def _phrase(text: str, stretch: Place, tongue: Tongue) -> Place | None:
    """The noun phrase of the stretch, up to a word that belongs to the verb; None where it is too long to be one."""
    start, end = stretch
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    stop = tongue.stop().search(text, start + 1, end)
    end = stop.start() if stop and stop.start() > start else end
    words = text[start:end].rstrip()
    if not 0 < len(words.split()) <= WORDS or not any(map(str.isalpha, words)) or _MASK in words:
        return None
    return start, start + len(words)
