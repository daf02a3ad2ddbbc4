"""What "it", "its" and "they" mean where an institution speaks: "The ministry said it would …"."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from app.reading.page import Token
from app.reading.people.introduced import Figure, Sort
from app.reading.people.pronouns import IT, ToldBy
from app.reading.people.scene import Places
from app.reading.people.words import Words
from app.reading.reading import Place

SINGULAR = frozenset({"it", "its", "itself"})
_EMPTY_VERBS = frozenset({"be", "'s", "’s", "’", "'", "s", "seem", "appear", "rain", "snow", "happen", "take"})
_BODIES = frozenset({Sort.INSTITUTION, Sort.PLACE})


def bodies_meant(words: Words, told_by: Sequence[ToldBy], sources: Places) -> Iterator[tuple[Place, Figure]]:
    """Where a pronoun for a thing means the institution that speaks: inside what it is reported to say, and as the
    source of the next sentence's saying.
    """
    if not words.parsed:
        return
    spoken = {one.content: one.speaker for one in told_by}
    contents = Places(spoken)
    speakers = _speakers(words, told_by)
    before: Figure | None = None
    for number, line in enumerate(words.lines):
        here = speakers.get(number, {})
        for at in range(line.first, line.last):
            token = words.tokens[at]
            if token.text.lower() not in IT:
                continue
            content = contents.around(token.start, token.end)
            meant = spoken.get(content) if content else None
            if content is not None and token.text.lower() not in SINGULAR:
                continue
            if sources.around(token.start, token.end) == (token.start, token.end):
                meant = before
            if meant is not None and meant.sort in _BODIES and _stands_for_something(words.tokens, token):
                here[id(meant)] = meant
                yield (token.start, token.end), meant
        before = next(iter(here.values())) if len(here) == 1 else None


def _speakers(words: Words, told_by: Sequence[ToldBy]) -> dict[int, dict[int, Figure]]:
    """Who speaks in each line, whether a person or not."""
    starts = [line.start for line in words.lines]
    found: defaultdict[int, dict[int, Figure]] = defaultdict(dict)
    for one in told_by:
        if one.source is not None and one.speaker is not None:
            found[bisect_right(starts, one.source[0]) - 1][id(one.speaker)] = one.speaker
    return dict(found)


def _stands_for_something(tokens: Sequence[Token], token: Token) -> bool:
    """Whether the pronoun is not the empty "it" of "it is likely that …"."""
    if token.dep == "poss":
        return True
    return token.dep == "nsubj" and tokens[token.head].lemma not in _EMPTY_VERBS
