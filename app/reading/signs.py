"""The signs by which a statement is weighed: what it counts, names and compares, its tense, and who speaks of whom."""

import re
from collections.abc import Collection, Iterator
from decimal import Decimal
from math import log2

from app.domain.article import Label
from app.domain.claim import Kind
from app.reading.facts import WORD
from app.reading.kinds.comparing import changes
from app.reading.kinds.happening import helpers_of, is_done
from app.reading.kinds.naming import is_office
from app.reading.kinds.timing import amounts
from app.reading.page import Token
from app.reading.quantities import Quantity
from app.reading.reading import Place
from app.reading.sight import Sight
from app.reading.topics import GROUPS
from app.reading.units import MEASURES, Dimension
from app.reading.wordlist import listed

Signs = dict[str, float]
"""The name of a sign and how strongly it shows, mostly 1."""

_BELIEF = listed(
    """
    think believe hope feel want love know agree disagree like wish guess suppose understand promise respect
    appreciate support oppose care mean intend plan look trust pray bet expect fear doubt
    """
)
_FUTURE = re.compile(
    r"\b(?:will|shall|won['’]t|(?:i|we|you|he|she|it|they|that|there|who)['’]ll|going\sto|gonna|about\sto"
    r"|due\sto\s\w+)\b|['’]ll\b",
    re.IGNORECASE,
)
_MODAL = re.compile(r"\b(?:(?:would|could)(?:n['’]t)?|might|may|can|cannot|can['’]t)\b(?!\s\d)|['’]d\b", re.IGNORECASE)
_OUGHT = re.compile(
    r"\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought|need(?:s)?\sto|ha(?:ve|s)\sto|(?:have|['’]ve)\sgot\sto|need|needs"
    r"|let['’]?s|let\sme|let\sus)\b",
    re.IGNORECASE,
)
_IF = re.compile(r"\b(?:if|whether|unless|imagine|suppose)\b", re.IGNORECASE)
_SPAN = re.compile(
    r"\b(?:since|ago|over\sthe\s(?:last|past)|in\sthe\s(?:last|past)|under\s(?:president|governor|his|her|my"
    r"|the\slast)|when\s(?:he|she|i)\s"
    r"(?:was|took|came|left)|for\s\w+\s(?:years|decades|months)|during|every\syear|a\syear|per\syear|annually"
    r"|so\sfar)\b",
    re.IGNORECASE,
)
_FIRST_SINCE = re.compile(r"\bfirst\b(?:\s\S+){0,8}\ssince\b", re.IGNORECASE)
_VAGUE_SUBJECT = listed("it that this there what here which thing things")


def signs(sight: Sight, place: Place, of_kinds: Collection[Kind]) -> Signs:
    """All signs of the stretch, whose kinds are these; those that are not there are left out."""
    return {name: value for name, value in _all(sight, place, of_kinds) if value}


def _all(sight: Sight, place: Place, of_kinds: Collection[Kind]) -> Iterator[tuple[str, float]]:
    words = sum(1 for _ in WORD.finditer(sight.page.text, *place))
    yield "length", min(1.0, log2(1 + words) / 5)
    yield "few words", float(words < 5)
    yield "headline", float(sight.block(place).label is Label.HEADLINE)
    yield from ((kind.value, 1.0) for kind in of_kinds if kind in _KINDS)
    yield from _of_figures(sight, place, of_kinds)
    yield from _of_sayings(sight, place)
    yield from _of_words(sight, place)
    yield from _of_verbs(sight, place, of_kinds)
    yield from _of_subject(sight, place)


_KINDS = frozenset(
    {Kind.REPORTED, Kind.DATE, Kind.NAME, Kind.PLACE, Kind.EVENT, Kind.COMPARISON, Kind.CAUSE, Kind.IMAGE}
)
"""The kinds that are signs as they are."""


def _of_figures(sight: Sight, place: Place, of_kinds: Collection[Kind]) -> Iterator[tuple[str, float]]:
    found = amounts(sight, place)
    dimensions = {quantity.dimension for quantity in found}
    few = bool(found) and all(quantity.dimension is Dimension.COUNT and quantity.high < FEW for quantity in found)
    yield "number", 0.4 if few else float(Kind.NUMBER in of_kinds)
    yield "figure", float(bool(found))
    yield "numbers", min(3, len(found)) / 3
    yield "money", float(Dimension.MONEY in dimensions)
    yield "share", float(bool(dimensions & {Dimension.SHARE, Dimension.POINTS}))
    yield "duration", float(Dimension.DURATION in dimensions)
    yield "measure", float(bool(dimensions & MEASURES))
    yield "large number", float(any(abs(quantity.high) >= LARGE for quantity in found))
    yield "mere minutes", float(any(_is_minutes(quantity) for quantity in found))
    coming = _FUTURE.search(sight.page.text, *place) or _MODAL.search(sight.page.text, *place)
    yield "plan with names", float(_is_announced(sight, place, of_kinds))
    yield "number to come", float(bool(found) and bool(coming))


LARGE = Decimal(1000)
FEW = Decimal(5)
"""Two men, three reasons: a count that says less than others."""


def _is_announced(sight: Sight, place: Place, of_kinds: Collection[Kind]) -> bool:
    """Whether something named is to happen somewhere or at some time, and nobody speaks of himself or asks."""
    text = sight.page.text
    if not _PLANNED.search(text, *place) or _IF.search(text, *place) or text[place[1] - 1] == "?":
        return False
    if any(token.text.casefold() in _SPEAKERS for token in sight.tokens(place)):
        return False
    return not _NAMED.isdisjoint(of_kinds)


_NAMED = frozenset({Kind.NAME, Kind.PLACE, Kind.DATE})
_PLANNED = re.compile(rf"{_FUTURE.pattern}|\bwould\sbe\s\w+(?:ed|en|wn|lt)\b", re.IGNORECASE)
_SPEAKERS = listed("i we you they he she me us")


def _is_minutes(quantity: Quantity) -> bool:
    return quantity.unit is not None and quantity.unit.name in ("minute", "second")


def _of_sayings(sight: Sight, place: Place) -> Iterator[tuple[str, float]]:
    tokens = sight.tokens(place)
    yield "office", float(any(is_office(token) for token in tokens))
    yield "change", float(any(changes(sight, token) for token in tokens))
    said = [saying for _, saying in sight.said(place)]
    yield "quoted", float(any(saying.direct and saying.source for saying in said))
    yield "hedge", float(any(saying.hedge for saying in said))
    yield "denial", float(any(saying.denial for saying in said))
    yield "first since", float(bool(_FIRST_SINCE.search(sight.page.text, *place)))
    yield "span of time", float(bool(_SPAN.search(sight.page.text, *place)))


def _of_words(sight: Sight, place: Place) -> Iterator[tuple[str, float]]:
    text = sight.page.text
    for name, words in GROUPS.items():
        if name not in ("doubt", "crowd"):
            yield f"words of {name}", float(bool(words.search(text, *place)))
    yield "doubt", float(bool(GROUPS["doubt"].search(text, *place)))
    yield "question", float("?" in text[place[1] - 3 : place[1]])
    yield "exclamation", float("!" in text[place[1] - 3 : place[1]])


_MYSELF = ("i", "we", "you")


def _told(sight: Sight, place: Place) -> tuple[Token, ...]:
    """The tokens of the place without those that only say who else says it."""
    frames = [
        part
        for _, saying in sight.said(place)
        if saying.source and sight.text(saying.source).casefold() not in _MYSELF
        for part in (saying.source, saying.cue)
        if part
    ]
    return tuple(token for token in sight.tokens(place) if not any(start <= token.start < end for start, end in frames))


def _of_verbs(sight: Sight, place: Place, of_kinds: Collection[Kind]) -> Iterator[tuple[str, float]]:
    text = sight.page.text
    tokens = _told(sight, place)
    done = any(is_done(sight, token) for token in tokens)
    future = bool(_FUTURE.search(text, *place))
    yield "future", float(future)
    yield "possibility", float(any(not _is_effect(found, of_kinds) for found in _MODAL.finditer(text, *place)))
    yield "duty", float(bool(_OUGHT.search(text, *place)))
    roots = [token for token in tokens if token.dep == "ROOT"] or _second_verbs(sight, tokens)
    modals = {helper.lemma.casefold() for root in roots for helper in helpers_of(sight, root) if helper.tag == "MD"}
    yield "main verb to come", float(bool(modals & _COMING) or (future and "go" in {root.lemma for root in roots}))
    able = {"can"} if Kind.CAUSE in of_kinds else set()
    yield "main verb possible", float(bool(modals - _COMING - able))
    yield "condition", float(bool(_IF.search(text, *place)))
    yield "done", float(done)
    yield "perfect", float(any(_is_perfect(sight, token) for token in tokens))
    yield "past", float(any(token.tag == "VBD" for token in tokens))
    yield "order", float(any(_is_order(sight, token, tokens) for token in tokens))
    yield "negation", float(any(token.dep == "neg" for token in tokens))
    yield "no verb", float(not any(token.pos in ("VERB", "AUX") for token in tokens))


def _second_verbs(sight: Sight, tokens: tuple[Token, ...]) -> list[Token]:
    """The main verbs of a part of a sentence whose first main verb is in another part."""
    return [token for token in tokens if token.dep == "conj" and sight.head(token).dep == "ROOT"]


def _is_effect(found: re.Match[str], of_kinds: Collection[Kind]) -> bool:
    """Smoke can cause cancer: where a cause is told of, "can" makes no guess of it."""
    return Kind.CAUSE in of_kinds and found[0].casefold() == "can"


_COMING = frozenset({"will", "shall", "wo", "'ll", "’ll"})


def _is_perfect(sight: Sight, token: Token) -> bool:
    return token.tag == "VBN" and any(
        helper.lemma == "have" and helper.tag != "VBD" for helper in helpers_of(sight, token)
    )


def _is_order(sight: Sight, token: Token, tokens: tuple[Token, ...]) -> bool:
    if token.dep != "ROOT" or token.tag != "VB":
        return False
    mine = [other for other in tokens if sight.head(other) is token]
    return not any(other.dep in ("nsubj", "nsubjpass", "aux", "csubj") for other in mine)


def _of_subject(sight: Sight, place: Place) -> Iterator[tuple[str, float]]:
    tokens = _told(sight, place)
    subjects = [token for token in tokens if token.dep in ("nsubj", "nsubjpass")]
    main = [token for token in subjects if sight.head(token).dep == "ROOT"] or subjects[:1]
    low = {token.text.casefold() for token in main}
    done = {token.text.casefold() for token in subjects if is_done(sight, sight.head(token))}
    yield "I", float("i" in low)
    yield "we", float("we" in low)
    yield "you", float("you" in low)
    yield "he or she", float(bool(low & {"he", "she"}))
    yield "they", float("they" in low)
    yield "something vague", float(bool(low & _VAGUE_SUBJECT))
    yield "somebody named", float(any(token.pos == "PROPN" for token in main))
    yield "something told of", float(any(token.pos == "NOUN" for token in main))
    yield "people in general", float(any(GROUPS["crowd"].fullmatch(token.text) for token in main))
    yield "my belief", float(any(_is_belief(sight, token) for token in subjects))
    yield "I did", float("i" in done)
    yield "we did", float("we" in done)
    yield "he did", float(bool(done & {"he", "she", "they", "you"}))
    yield "is so", float(any(sight.head(token).lemma == "be" for token in main))
    yield from _of_matter(sight, tokens)


_VAGUE_NOUNS = listed(
    """
    thing things something anything nothing stuff statement remark word words situation way lot deal kind sort
    bit matter fact point idea place time times case man guy person side moment something chance decision
    """
)


def _of_matter(sight: Sight, tokens: tuple[Token, ...]) -> Iterator[tuple[str, float]]:
    """How much is said: nouns, pronouns, what was done to what, and what is told of as so at present."""
    words = [token for token in tokens if token.pos not in ("PUNCT", "SPACE")]
    nouns = [token for token in words if token.pos in ("NOUN", "PROPN") and token.lemma.casefold() not in _VAGUE_NOUNS]
    yield "nouns", min(1.0, log2(1 + len(nouns)) / 4)
    yield "no noun", float(not nouns)
    yield "share of pronouns", sum(token.pos == "PRON" for token in words) / max(1, len(words))
    yield "vague noun", float(any(token.lemma.casefold() in _VAGUE_NOUNS for token in words))
    yield "asks what", float((bool(words) and words[0].tag in ("WP", "WRB", "WDT")) or "how many" in _start(words))
    heads = [sight.head(token) for token in nouns if token.dep in ("dobj", "nsubjpass")]
    yield "done to something", float(any(is_done(sight, head) for head in heads))
    finite = sum(token.tag in ("VBZ", "VBP", "VBD", "MD") for token in words)
    yield "judgement", float(finite == 1 and any(_is_judgement(sight, token) for token in words))
    yield "moves me", float(any(_moves_me(sight, token) for token in words))
    present = [token for token in words if token.dep == "ROOT" and token.tag in ("VBZ", "VBP")]
    yield "present", float(bool(present))
    told = [token for token in nouns if token.dep in ("nsubj", "nsubjpass") and sight.head(token) in present]
    yield "so at present", float(bool(told))
    yield (
        "going on",
        float(any(token.tag == "VBG" and token.dep == "ROOT" for token in words) and not _FUTURE.search(_start(words))),
    )


_JUDGES = ("verdict", "feeling", "value")


def _is_judgement(sight: Sight, token: Token) -> bool:
    """It is a shame, he is a great man: what is said to be so is a word that judges."""
    head = sight.head(token)
    if token.dep == "amod" and head.dep == "attr":
        head = sight.head(head)
    elif token.dep not in ("attr", "acomp", "oprd"):
        return False
    return head.lemma == "be" and head.dep == "ROOT" and any(GROUPS[name].fullmatch(token.text) for name in _JUDGES)


def _moves_me(sight: Sight, token: Token) -> bool:
    """That alarms me, it breaks my heart."""
    return (
        token.dep == "dobj"
        and token.text.casefold() in ("me", "us", "heart")
        and bool(GROUPS["feeling"].fullmatch(sight.head(token).text))
    )


def _start(words: list[Token]) -> str:
    return " ".join(token.text.casefold() for token in words[:6])


def _is_belief(sight: Sight, token: Token) -> bool:
    return (
        token.text.casefold() in ("i", "we") and sight.head(token).lemma in _BELIEF and sight.head(token).tag != "VBD"
    )
