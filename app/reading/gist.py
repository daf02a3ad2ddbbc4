"""The gist of a fact: its words as they count when two facts are compared, its figures, names, denials, directions."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.reading.page import Token
from app.reading.quantities import quantities
from app.reading.reading import Mention, Place
from app.reading.wordlist import listed

_EMPTY = listed(
    """
    a about above after again all also although am among an and any are as at be became because become been
    before being between both but by can come could day did do does during each either even every few for from
    further get give go had has have he her here hers him his how however i if in into is it its itself just
    last like made make many may me might more most much must my now of off on once one only or other our out
    over own per put said same say says see she should since so some still such take tell than that the their
    them then there these they this those through time to told too under until up upon us very was way we were
    what when where which while who whom whose why will with within would year yet you your according add
    added claim claimed state stated report reported announce 's ’s s t re ve ll d m
    """
)
_DENIALS = listed(
    """
    not n't n’t no never none nobody nothing nowhere neither nor without cannot deny refute reject dismiss
    fail refuse baseless false fake untrue wrong unfounded fabricate
    """
)
_AXES = (
    (
        "rise increase grow climb gain up higher surge jump soar expand raise",
        "fall decrease drop decline sink down lower plunge slump shrink cut reduce lose",
    ),
    ("win beat victory", "lose loss"),
    ("before", "after"),
    ("open reopen begin start launch", "close shut end stop finish halt"),
    ("import buy purchase acquire", "export sell"),
    ("accept approve support back agree allow", "refuse oppose ban forbid block veto condemn"),
    ("enter arrive join", "leave quit depart withdraw exit"),
    ("north northern", "south southern"),
    ("east eastern", "west western"),
    ("more", "less fewer"),
    ("first", "last second third"),
)
_SAME_WORDS = (
    "kill die death dead fatal",
    "arrest detain",
    "fire blaze",
    "buy purchase acquire",
    "begin start",
    "lawmaker deputy mp",
    "strike hit attack",
    "shut close",
    "car vehicle",
    "show reveal",
    "leader head",
    "company firm",
    "hurt injure wound",
    "resign quit",
    "probe investigation investigate inquiry",
    "vow pledge promise",
    "child kid",
    "video clip footage recording",
    "accord deal agreement",
    "poll survey",
)

_ENDINGS = re.compile(r"(?:ations?|ements?|ments?|ings?|edly|ied|ed|ies|es|s|ly|e|y|ion|ions|or|er|ers|ors)$")
_SHORTEST_STEM = 4


def stem(word: str) -> str:
    """The word without its ending: "leaked", "leaks" and "leak" are one; nationality and country too."""
    small = "".join(sign for sign in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(sign))
    if small.endswith("ian"):
        return small[:-1]
    found = _ENDINGS.search(small)
    cut = small[: found.start()] if found and found.start() >= _SHORTEST_STEM - 1 else small
    return cut[:-1] if len(cut) > _SHORTEST_STEM and cut[-1] == cut[-2] else cut


_ALIKE = {stem(word): f"~{words.split()[0]}" for words in _SAME_WORDS for word in words.split()}
_SIDES = [({stem(word) for word in one.split()}, {stem(word) for word in other.split()}) for one, other in _AXES]
_DENYING = {stem(word) for word in _DENIALS}


@dataclass(frozen=True, slots=True)
class Gist:
    """What a place says. `words` are stems, names among them: a name of one word by its stem, a longer one as it is;
    `order` are the names as they come, with who acts first; `denies` whether the words deny; `sides` a sign for each
    pair of opposites that is in it; `bare` its words alone, a blank before and behind each, to know a repeat by.
    """

    place: Place
    words: frozenset[str]
    names: frozenset[str]
    order: tuple[str, ...]
    figures: frozenset[str]
    denies: bool
    sides: tuple[int, ...]
    bare: str


def gist(text: str, place: Place, tokens: Sequence[Token], mentions: Sequence[Mention], language: str) -> Gist:
    """The gist of a place; `tokens` are those in it, `mentions` who is meant in it."""
    named = {at: mention for mention in mentions for at in range(*mention.place)}
    stems = [stem(_lemma(token)) for token in tokens if token.text[:1].isalpha() or token.text[:1] in "'’"]
    names = frozenset(_key(mention.name) for mention in mentions)
    words = frozenset(_counting(tokens, named)) | names
    return Gist(
        place,
        words,
        names,
        _order(tokens, named),
        frozenset(_figures(text, place, language)),
        sum(one in _DENYING or one in {"n't", "n’t"} for one in stems) % 2 == 1,
        tuple(bool(set(stems) & one) - bool(set(stems) & other) for one, other in _SIDES),
        f" {' '.join(_WORD.findall(text[slice(*place)].casefold()))} ",
    )


_WORD = re.compile(r"\w+")


def _key(name: str) -> str:
    return name if " " in name else stem(name)


def _lemma(token: Token) -> str:
    return token.lemma if token.pos and token.pos != "PROPN" else token.text


def _counting(tokens: Sequence[Token], named: dict[int, Mention]) -> Iterator[str]:
    """The stems of words that tell something."""
    for token in tokens:
        if token.start in named or not token.text[:1].isalpha():
            continue
        if token.text.lower() not in _EMPTY and token.lemma.lower() not in _EMPTY:
            cut = stem(_lemma(token))
            yield _ALIKE.get(cut, cut)


def _order(tokens: Sequence[Token], named: dict[int, Mention]) -> tuple[str, ...]:
    """The names in the order in which they act: of a passive sentence whom it is done to comes last."""
    told: dict[str, int] = {}
    for at, token in enumerate(tokens):
        mention = named.get(token.start)
        if mention is not None:
            told.setdefault(_key(mention.name), at + (1000 if token.dep == "nsubjpass" else 0))
    return tuple(sorted(told, key=lambda name: told[name]))


_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def _figures(text: str, place: Place, language: str) -> Iterator[str]:
    found = quantities(text, place[0], place[1], language or "en")
    for quantity in found:
        unit = quantity.unit.name if quantity.unit else ""
        yield f"{quantity.low.normalize()}–{quantity.high.normalize()} {unit}"
    inside = {at for quantity in found for at in range(quantity.start, quantity.end)}
    yield from (digits.group() for digits in _DIGITS.finditer(text, *place) if digits.start() not in inside)
