"""What the article says that people are: titles before and after their names, "X is a retired colonel"."""

from collections.abc import Iterable, Iterator, Sequence

from app.reading.page import Token
from app.reading.people.introduced import Figure, Sort, could_be_person
from app.reading.people.names import Name
from app.reading.people.titles import HONORIFICS, INSTITUTIONS, MEN, PARLIAMENTS, ROLES, WOMEN, plain
from app.reading.people.words import Words

_FAR = 16
_OF_BODIES = frozenset(
    {"member", "leader", "head", "owner", "founder", "producer", "broker"}
    | {"trader", "sponsor", "victim", "survivor", "cousin", "neighbour", "host", "sister", "consultant", "investor"}
)
"""What a firm, a country or a ship may be called as well."""
_BE = frozenset({"is", "was", "became", "becomes", "remains", "has"})
_LINKS = frozenset({"of", "for", "to", "at", "in", "from", "with", "by", "on", "about", "against", "near", "under"})
_DETERMINERS = frozenset({"a", "an", "the", "his", "her", "its", "their"})
_STOPS = frozenset({",", ".", ";", ":", "(", ")", "–", "—", "-", "who", "which", "that", "whose", "but", '"', "“", "”"})


def find_roles(words: Words, named: Iterable[tuple[Name, Figure]]) -> None:
    """Add to each person the roles that stand beside its names, and the words that describe these."""
    for name, figure in named:
        if figure.sort is Sort.PERSON or could_be_person(figure):
            _read(words, figure, name)


def _read(words: Words, figure: Figure, name: Name) -> None:
    first, last = words.lines[name.line].first, words.lines[name.line].last
    told, roles = set(name.titles), set(name.titles) - HONORIFICS
    about = {token.text.lower() for token in words.tokens[max(first, name.first - 5) : name.first]} if told else set()
    for phrase in _phrases(words.tokens, name, first, last):
        roles.update(_roles_in(phrase))
        about.update(token.text.lower() for token in phrase)
    told |= roles
    if roles - _OF_BODIES and could_be_person(figure):
        figure.sort = Sort.PERSON
    if figure.sort is Sort.PERSON:
        figure.roles |= roles
        figure.about |= about
        if bool(told & MEN) != bool(told & WOMEN) and (not figure.sex or told & HONORIFICS):
            figure.sex = "he" if told & MEN else "she"


def _phrases(tokens: Sequence[Token], name: Name, first: int, last: int) -> Iterator[Sequence[Token]]:
    """The words in commas behind the name; those behind "is"; those in commas before it."""
    behind = name.last
    if behind + 1 < last and tokens[behind].text == ",":
        behind += 1
        if tokens[behind].text.isdigit() and behind + 2 < last:
            behind += 2
        behind += tokens[behind].text == "who"
        yield _until_stop(tokens, behind + (tokens[behind].text in _BE), last)
    elif behind + 1 < last and tokens[behind].text in _BE and tokens[behind + 1].text in _DETERMINERS:
        yield _until_stop(tokens, behind + 1, last)
    if name.first - 2 >= first and tokens[name.first - 1].text == "," and _ends_phrase(tokens, name.last, last):
        yield _back(tokens, name.first - 2, first)


def _until_stop(tokens: Sequence[Token], at: int, last: int) -> Sequence[Token]:
    end = at
    while end < min(last, at + _FAR) and tokens[end].text not in _STOPS and tokens[end].pos not in {"VERB", "AUX"}:
        end += 1
    return tokens[at:end]


def _ends_phrase(tokens: Sequence[Token], at: int, last: int) -> bool:
    return at >= last or tokens[at].text in {",", "."}


def _back(tokens: Sequence[Token], at: int, first: int) -> Sequence[Token]:
    """From the determiner to the word before the comma: "the general, …"; nothing where no determiner opens it."""
    begin = at
    while begin > max(first, at - 5) and tokens[begin].text.lower() not in _DETERMINERS:
        begin -= 1
    return tokens[begin : at + 1] if tokens[begin].text.lower() in _DETERMINERS else ()


def _roles_in(phrase: Sequence[Token]) -> Iterator[str]:
    """The roles that a phrase gives: not those behind "of" or "for", unless "and a …" begins anew."""
    of_it = True
    told: list[str] = []
    for at, token in enumerate(phrase):
        small = token.text.lower()
        if small in _LINKS:
            of_it = False
        elif small == "and" and at + 1 < len(phrase) and phrase[at + 1].text.lower() in _DETERMINERS:
            of_it = True
        elif of_it and plain(small) in ROLES and not _goes_on(phrase, at):
            told.append(plain(small))
        elif "member" in told and small in PARLIAMENTS:
            yield from ("lawmaker", "legislator", "deputy", "mp")
    yield from told


def _goes_on(phrase: Sequence[Token], at: int) -> bool:
    """Whether the word belongs to something longer: "the president's …", "the police department", a name."""
    behind = phrase[at + 1].text if at + 1 < len(phrase) else ""
    named = behind[:1].isupper() or (at > 0 and phrase[at - 1].text[:1].isupper() and phrase[at].text[:1].isupper())
    return behind in {"'s", "’s"} or behind in INSTITUTIONS or named
