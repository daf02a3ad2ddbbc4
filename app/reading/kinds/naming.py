"""Name or position, and place: proper names by the parse, and by what stands before them."""

import re

from app.reading.page import Token
from app.reading.people.titles import OFFICES
from app.reading.placing import FEATURES, SOMEWHERE, is_capital
from app.reading.reading import Place
from app.reading.sight import Sight
from app.reading.wordlist import listed

POSITIONS = (OFFICES - listed("sister father private chair lord lady")) | listed(
    """
    leader head coach manager editor dean principal rector adviser advisor boss vice-president ceo founder
    organiser organizer referee headteacher co-founder vicar bishop abbot midwife
    """
)
_SOMEBODY = frozenset({"PERSON", "ORG", "WORK_OF_ART", "LAW", "PRODUCT", "EVENT"})
_OF_TIME = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Christmas|Easter|AM|PM|I|God",
)


def names_somebody(sight: Sight, place: Place) -> bool:
    """A person, an institution, a company or a work is named, or an office that somebody holds."""
    tokens = sight.tokens(place)
    return any(is_office(token) or _is_somebody(sight, token) for token in tokens)


def names_somewhere(sight: Sight, place: Place) -> bool:
    """A place is named."""
    return any(_is_somewhere(sight, token) for token in sight.tokens(place))


def is_office(token: Token) -> bool:
    """An office that somebody holds."""
    return token.pos in ("NOUN", "PROPN") and token.text.casefold() in POSITIONS


def _is_somebody(sight: Sight, token: Token) -> bool:
    """A name that is no place: where a sentence begins, one that the model knows or that stands elsewhere too."""
    if not token.text[0].isupper() or _OF_TIME.fullmatch(token.text) or token.text.casefold() in FEATURES:
        return False
    if _is_somewhere(sight, token):
        return False
    if token.entity in _SOMEBODY:
        return token.pos != "VERB"
    first = sight.sentence((token.start, token.end))[0] == token.start
    return not token.entity and (token.text in sight.names if first else token.pos == "PROPN")


def _is_somewhere(sight: Sight, token: Token) -> bool:
    """The model says so and the page agrees, or the page says so and the name is no part of a longer one."""
    if not token.text[0].isupper() or token.pos not in ("PROPN", "NOUN", "ADJ") or _OF_TIME.fullmatch(token.text):
        return False
    before = sight.before(token)
    if before and before.text.casefold() == "in" and token.text in sight.places:
        return True
    if token.entity in SOMEWHERE:
        return token.text in sight.places or not is_capital(token)
    return token.text in sight.places and not _is_part(sight, token)


def _is_part(sight: Sight, token: Token) -> bool:
    """Whether the name goes on before or behind the token."""
    around = (sight.before(token), sight.after(token))
    return token.entity in _SOMEBODY and any(
        other is not None and other.entity == token.entity and is_capital(other) and other.text not in sight.places
        for other in around
    )
