"""Event: something happened or was done. A verb in the past or the perfect that is neither a state nor a saying."""

from app.domain.article import Label
from app.reading.page import Token
from app.reading.reading import Place
from app.reading.sight import Sight
from app.reading.wordlist import listed

STATES = listed(
    """
    be have know believe think want need own belong contain consist cost weigh measure seem look feel hope fear
    love hate like prefer doubt understand mean depend deserve lack matter owe possess resemble suppose remain
    stay expect hear see wish regard consider concern involve include equal stand lie live exist represent
    constitute worry trust plan intend would ought comprise base locate situate
    """
)
"""Verbs that tell how things are."""
SAYINGS = listed(
    """
    say tell claim deny insist argue warn add note report state declare describe explain call confirm suggest
    maintain contend allege write ask reply answer announce estimate predict acknowledge admit concede complain
    stress emphasise emphasize assert quote mention recall remark comment read laugh joke blame accuse attribute
    show indicate reveal denounce condemn criticise criticize praise urge demand promise vow pledge refuse
    decline
    """
)
"""Verbs that tell what somebody says; what they tell of is judged by its own verbs."""
HAPPENINGS = listed(
    """
    attack election explosion blast earthquake quake flood storm fire crash collision strike raid shooting
    murder killing massacre battle invasion coup protest riot demonstration vote referendum trial accident
    collapse failure goal victory defeat win loss match meeting summit launch landing arrest outbreak ceremony
    shelling robbery theft hijacking assassination bombing landslide eruption derailment
    """
)
"""Nouns that tell of what happened."""
_PERFECT = frozenset({"have", "having", "'ve", "has", "had", "’ve", "'d", "'s"})


def happens(sight: Sight, place: Place) -> bool:
    """Whether something is told to have happened at this place."""
    tokens = sight.tokens(place)
    headline = sight.block(place).label is Label.HEADLINE
    return any(
        is_done(sight, token) or (headline and _is_news(sight, token)) or _was_one(sight, token) for token in tokens
    )


def is_done(sight: Sight, token: Token) -> bool:
    """A verb in the past, the perfect or the passive, or a bare participle that tells of something done."""
    lemma = token.lemma.casefold()
    if token.pos not in ("VERB", "AUX") or lemma in STATES or lemma in SAYINGS:
        return False
    if not sight.parsed:
        return token.tag in ("VBD", "VBN") and token.pos == "VERB"
    behind = sight.after(token)
    if lemma in ("do", "appear") and (behind is None or behind.pos not in _OBJECTS[lemma]):
        return False
    return token.tag in ("VBD", "VBN", "VBG", "VB") and _is_past(sight, token)


_OBJECTS = {
    "do": frozenset({"DET", "NOUN", "PRON", "ADJ", "NUM"}),
    "appear": frozenset({"ADP", "PUNCT", "ADV", "NOUN"}),
}
"""What stands behind these verbs when they tell of a deed: "did it", "appeared in court"; not "as he did"."""


def _is_past(sight: Sight, token: Token) -> bool:
    helpers = helpers_of(sight, token)
    words = {helper.text.casefold() for helper in helpers}
    if any(helper.tag == "MD" for helper in helpers) or (words & {"to"} and not words & _PERFECT):
        return False
    if token.dep == "amod" or (token.text.casefold() == "gone" and not words & _PERFECT):
        return False
    past_helper = any(helper.tag == "VBD" for helper in helpers) or bool(words & _PERFECT)
    match token.tag:
        case "VBD":
            return True
        case "VBN":
            before = sight.before(token)
            return past_helper or (not helpers and not (before and before.text.casefold() in ("if", "unless", "when")))
        case "VBG":
            return past_helper
        case _:
            return any(helper.tag == "VBD" and helper.lemma == "do" for helper in helpers)


def helpers_of(sight: Sight, token: Token) -> tuple[Token, ...]:
    """The auxiliaries, modal verbs and "to" of a verb, looked for among the eight tokens before it."""
    found: list[Token] = []
    before = sight.before(token)
    for _ in range(8):
        if before is None or before.end < token.start - 80:
            break
        if sight.head(before) is token and before.dep in ("aux", "auxpass"):
            found.append(before)
        before = sight.before(before)
    return tuple(found)


def _is_news(sight: Sight, token: Token) -> bool:
    """In a headline the present and the bare participle tell what happened."""
    lemma = token.lemma.casefold()
    return (
        token.pos == "VERB"
        and token.tag in ("VBZ", "VBP", "VBD", "VBN")
        and lemma not in STATES
        and lemma not in SAYINGS
        and not helpers_of(sight, token)
    )


def _was_one(sight: Sight, token: Token) -> bool:
    """It was the worst attack: a noun that tells of what happened, behind a form of "be" in the past."""
    head = sight.head(token)
    return (
        token.lemma.casefold() in HAPPENINGS
        and token.dep in ("attr", "nsubj")
        and head.lemma == "be"
        and head.tag in ("VBD", "VBN")
    )
