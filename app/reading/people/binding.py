"""What the shape of a sentence says of its pronouns: whom they cannot mean, and whom they rather mean."""

from collections.abc import Iterator, Sequence

from app.reading.page import Token
from app.reading.people.introduced import Figure
from app.reading.people.scene import Seen
from app.reading.people.words import Words

_VERBS = frozenset({"VERB", "AUX"})
_DEEP = 12
"""Steps up a tree that are taken: a parse is trusted no deeper."""


def barred_by_syntax(words: Words, here: Sequence[Seen], at: int) -> set[int]:
    """The subject of the verb whose object the pronoun is: "Kovalenko praised him" is not about himself."""
    token = words.tokens[at]
    if not words.parsed or token.dep not in {"dobj", "dative", "pobj"} or token.text.lower().endswith("self"):
        return set()
    verb = token.head
    if token.dep == "pobj":
        verb = words.tokens[verb].head
    return {id(seen.figure) for seen in here if seen.figure is not None and subject_of(words.tokens, seen.at) == verb}


def subjects(tokens: Sequence[Token]) -> frozenset[int]:
    """The verbs that have a subject."""
    return frozenset(token.head for token in tokens if token.dep.startswith("nsubj"))


def governing(words: Words, with_subject: frozenset[int], at: int) -> int:
    """The verb of the nearest clause around a pronoun that has a subject other than itself: who is its subject is
    rather meant ("Kovalenko said before he died", "who lost his house"). -1 for none.
    """
    if not words.parsed:
        return -1
    clauses = [each for each in _up(words.tokens, at) if words.tokens[each].pos in _VERBS]
    own = words.tokens[at].head if words.tokens[at].dep.startswith("nsubj") else -1
    return next((each for each in clauses if each in with_subject and each != own), -1)


def subject_of(tokens: Sequence[Token], at: int) -> int:
    """The verb that has this word as its subject; -1 for none."""
    for _ in range(_DEEP):
        token = tokens[at]
        if token.dep.startswith("nsubj"):
            return token.head
        if token.dep != "compound":
            return -1
        at = token.head
    return -1


def subject_ahead(words: Words, ahead: Sequence[Seen], at: int, sex: str) -> Figure | None:
    """The person who is the subject of the sentence, where the pronoun stands in what comes before: "In his speech
    Kovalenko …".
    """
    if not words.parsed:
        return None
    above = list(_up(words.tokens, at))
    for seen in ahead:
        verb = subject_of(words.tokens, seen.at)
        if seen.figure is None or seen.quoted or verb not in above or words.tokens[verb].dep != "ROOT":
            continue
        if seen.sex in {"", sex} and not any(
            words.tokens[each].dep.startswith("nsubj") for each in above[: above.index(verb)]
        ):
            return seen.figure
    return None


def is_for_the_part(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is "for her part", which is the subject's."""
    return at > 0 and tokens[at - 1].text.lower() == "for" and tokens[min(at + 1, len(tokens) - 1)].text == "part"


def _up(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """The token and what it depends on, up to the root."""
    for _ in range(_DEEP):
        yield at
        if tokens[at].head == at:
            return
        at = tokens[at].head
