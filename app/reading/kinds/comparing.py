"""Comparison or superlative: more, most, first, only, a record, or a change over time."""

import re

from app.reading.page import Token
from app.reading.reading import Place
from app.reading.sight import Sight
from app.reading.wordlist import listed

_WORDS = re.compile(
    r"\b(?:compared\s(?:with|to)|in\scomparison|than\s(?:any|ever|in|it|he|she|they|the|that|those|before|other|a\s"
    r"|last)"
    r"|twice\sas|(?:half|times)\sas|times\s(?:that|the|more|less|higher|lower|larger|bigger|as)|unlike|as\s(?:many"
    r"|much|high|low|large"
    r"|few|little)\sas(?!\s\$?[\d])|on\srecord|(?:a|all-time|the|new)\srecord|record\s(?:high|low|number|profit|loss"
    r"|level|sum|heat|turnout|sales)|first\stime|for\sthe\sfirst|(?:the|its|his|her|their|whose|my|our|['’]s|was)\s"
    r"(?:very\s)?first\s(?!of\s\w+\s\d|half|quarter|lady|minister|degree|name|floor|division|place|aid|step)\w+"
    r"|the\sfirst(?=[.,;])"
    r"|the\sonly|only\s(?:one|two|three|person|man|woman|country|city)"
    r"|(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing)|(?:two|three|four|five|ten)fold|no\sother|(?:the|by|['’]s|its"
    r"|his|her|their)\s(?!for|inter|arr|har|qu|pro|requ|west|rest|test|guest|chest|nest|priest|crest|contest|tempest"
    r"|manifest|inquest)\w{3,16}est\b(?=\s\w)"
    r"|\sagainst\s(?=\d[\d.,]*\s(?:per\s?cent|percent|points|in\s\d|last))|of\swhat\s(?:it|they)\s(?:was|were|had)"
    r"|unprecedented|never\sbefore|as\sever"
    r"|lowest|highest|(?:up|down)\s(?:from|by|on)(?=\s(?:\$|€|£)?(?:\d|last|the|a\s))|exceed(?:s|ed|ing)?"
    r"|outnumber\w*|surpass\w*)\b",
    re.IGNORECASE,
)
_CHANGES = listed(
    """
    rise fall increase decrease drop decline grow shrink climb plunge slump soar surge jump plummet dwindle
    double triple quadruple halve shoot widen narrow worsen improve rebound slip tumble deteriorate skyrocket
    """
)
_CHANGE_NOUNS = listed(
    """
    rise fall increase decrease drop decline growth slump surge jump reduction shrinkage upturn downturn
    """
)
_MEASURED = listed(
    """
    percent cent point level rate price number share profit cost sale income wage salary rent turnout inflation
    population temperature unemployment crime export import output demand supply deficit debt value revenue score
    """
)
_NO_COMPARISON = re.compile(
    r"\b(?:more|less|fewer|older|younger|later|earlier|higher|lower)\sthan\s(?=(?:[$€£]?\d|an?\b|one|two|three|four"
    r"|five|six|seven|eight"
    r"|nine|ten|half|twenty|thirty|forty|fifty|hundred|dozen))|\bat\s(?:least|most)\b|\bno\s(?:more|longer|later)\b"
    r"|\bmore\sor\sless\b"
    r"|\b(?:days?|weeks?|months?|years?|hours?|minutes?|moments?)\s(?:later|earlier)\b|\b(?:later|earlier)\s(?:this"
    r"|on|in|that)\b"
    r"|\bonce\smore\b|\bat\slatest\b|\bfurther\b|\bmost\s(?:likely|of)\b|\bless\sthan\b(?=\s[$€£]?\d)"
    r"|\bbetter\sknown\b|\bsooner\sor\slater\b|\bgr(?:ew|ow(?:s|n|ing)?)\sup\b"
    r"|\bupper\b|\bformer\b|\blatest\b|\b(?:the\s)?latter\b|\bone\smore\b|\bmore\s(?:about|of\sthis)\b|\brather\b",
    re.IGNORECASE,
)


def compares(sight: Sight, place: Place) -> bool:
    """Something is set beside other things, or beside itself at another time."""
    text = sight.page.text
    barred = [found.span() for found in _NO_COMPARISON.finditer(text, *place)]
    if any(not _within(found.start(), barred) for found in _WORDS.finditer(text, *place)):
        return True
    return any(
        changes(sight, token) or (token.tag in ("JJR", "JJS", "RBR", "RBS") and not _within(token.start, barred))
        for token in sight.tokens(place)
    )


def _within(at: int, places: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in places)


def changes(sight: Sight, token: Token) -> bool:
    """A change over time: a verb or noun of growth or decline."""
    lemma = token.lemma.casefold()
    if token.pos == "NOUN":
        return lemma in _CHANGE_NOUNS
    return token.pos == "VERB" and lemma in _CHANGES and (not sight.parsed or _is_measured(sight, token))


def _is_measured(sight: Sight, token: Token) -> bool:
    """People fall and bombs do: what changes must be measured, or the change has a figure or a bound."""
    near = sight.tokens((max(sight.sentence((token.start, token.end))[0], token.start - 120), token.end + 120))
    mine = [other for other in near if sight.head(other) is token]
    if any(other.dep == "nsubj" and other.entity == "PERSON" for other in mine):
        return False
    ways = {other.text.casefold() for other in mine if other.dep in ("prep", "prt")}
    if ways & _SOMEWHERE or _means_another(token, mine):
        return False
    subjects = {other.lemma.casefold() for other in mine if other.dep in ("nsubj", "nsubjpass", "dobj")}
    plain = token.lemma.casefold() not in _BODILY
    return plain or bool(subjects & _MEASURED or ways & {"to", "by", "from"}) or _has_amount(sight, token)


def _means_another(token: Token, mine: list[Token]) -> bool:
    """Children grow up, and who declines to answer declines by nothing."""
    lemma = token.lemma.casefold()
    if lemma == "grow":
        return any(other.text.casefold() == "up" for other in mine)
    return lemma == "decline" and any(other.dep == "xcomp" for other in mine)


_SOMEWHERE = listed("over off into onto down through asleep out on")
_BODILY = listed("rise fall drop climb jump shoot slip tumble plunge")
"""What bodies do too."""


def _has_amount(sight: Sight, token: Token) -> bool:
    """A figure right behind the verb."""
    behind = sight.tokens((token.end, token.end + 24))
    return any(other.pos == "NUM" or other.lemma.casefold() in ("sharply", "steadily", "slightly") for other in behind)
