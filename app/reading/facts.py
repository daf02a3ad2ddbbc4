"""Sentences cut into their simplest facts: around what is said with who says it, and between facts joined by "and".

The facts of a sentence follow one another and leave none of its words out. A cut falls only where a gap is, and a
piece that could not stand alone stays with its neighbour.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from app.domain.article import CHECKABLE, Label
from app.reading.kinds.timing import amounts, dates
from app.reading.page import Page, Token
from app.reading.reading import Place, Saying
from app.reading.sentences import trimmed
from app.reading.sight import Sight

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_JOINT = re.compile(r"(?:;|\s[–—-])\s+(?=\S)|:\s+(?=[A-Z])")
_PLAIN_JOINT = re.compile(r"(?:;|,)\s+(?:and|but|yet|while|whereas)\s+(?=\S)|;\s+(?=\S)", re.IGNORECASE)
_LEAST = 3
"""Words that a fact has at least."""


def facts(page: Page, sayings: Iterable[Saying]) -> tuple[Place, ...]:
    """The facts of all checkable blocks, in the order of the text."""
    return tuple(fact for facts_in in by_sentence(Sight(page, tuple(sayings))) for fact in facts_in)


def by_sentence(sight: Sight) -> Iterator[tuple[Place, ...]]:
    """The facts of each sentence that has any: those of checkable blocks, and of subheads that say something."""
    for place in sight.page.sentences:
        block = sight.block(place)
        told = block.label is Label.SUBHEAD and _says_something(sight, place)
        if block.repeats is None and (block.label in CHECKABLE or told):
            found = tuple(_facts(sight, place))
            if found:
                yield found


def _says_something(sight: Sight, place: Place) -> bool:
    """A subhead that is a statement: it has a finite verb and asks nothing."""
    return not sight.text(place).endswith("?") and any(
        token.pos in ("VERB", "AUX") and token.tag in ("VBZ", "VBP", "VBD", "MD") for token in sight.tokens(place)
    )


def _facts(sight: Sight, sentence: Place) -> Iterator[Place]:
    """The pieces between the cuts, each with words in it and none too small."""
    frames = list(_frames(sight, sentence))
    inner = (at for at in _between_clauses(sight, sentence) if not any(start < at < end for start, end in frames))
    cuts = sorted({*_around_sayings(sight, sentence), *inner})
    bounds = [sentence[0], *(cut for cut in cuts if sentence[0] < cut < sentence[1]), sentence[1]]
    pieces: list[Place] = []
    for piece in pairwise(bounds):
        if pieces and not (_stands_alone(sight, piece) and _stands_alone(sight, pieces[-1])):
            pieces[-1] = (pieces[-1][0], piece[1])
        else:
            pieces.append(piece)
    for start, end in pieces:
        place = trimmed(sight.page.text, start, end)
        if WORD.search(sight.page.text, *place):
            yield place


def _stands_alone(sight: Sight, piece: Place) -> bool:
    """Enough words, and a verb, a participle or a figure among them."""
    if sum(1 for _ in WORD.finditer(sight.page.text, *piece)) < _LEAST:
        return False
    return _has_verb(sight, piece)


def _has_verb(sight: Sight, place: Place) -> bool:
    """A verb that is no bare "to do"."""
    return any(token.pos in ("VERB", "AUX") and token.tag != "VB" for token in sight.tokens(place))


def _around_sayings(sight: Sight, sentence: Place) -> Iterator[int]:
    """Before and behind each thing that is said, its source and its cue included."""
    for _, saying in sight.said(sentence):
        if not saying.direct and saying.content and not _has_verb(sight, saying.content):
            continue
        parts = [part for part in (saying.content, saying.source, saying.cue) if part and _meet(part, sentence)]
        for at in (min(start for start, _ in parts), max(end for _, end in parts)):
            cut = _gap_behind(sight.page.text, at, sentence)
            if sentence[0] < cut < sentence[1]:
                yield from _at_seam(sight.page.text, cut, sentence)


_AND = r"(?:and|but|yet|while|whereas|although|though)"
_AND_BEFORE = re.compile(rf"(?<!\w){_AND}\s+\Z", re.IGNORECASE)
_SEAM_BEFORE = re.compile(r"[,;:.!?…–—)\"”’»]\s+\Z")
_AND_BEHIND = re.compile(rf"{_AND}\s", re.IGNORECASE)


def _at_seam(text: str, cut: int, sentence: Place) -> Iterator[int]:
    """The cut, where a mark or a conjunction says that one thing ends and another begins."""
    start = max(sentence[0], cut - 12)
    joint = _AND_BEFORE.search(text, start, cut)
    if joint:
        yield joint.start()
    elif _SEAM_BEFORE.search(text, start, cut) or _AND_BEHIND.match(text, cut, sentence[1]):
        yield cut


def _frames(sight: Sight, sentence: Place) -> Iterator[Place]:
    """What says who says it, up to the content that it stands beside: no cut falls between the two."""
    for _, saying in sight.said(sentence):
        parts = [part for part in (saying.source, saying.cue) if part and _meet(part, sentence)]
        if parts and saying.content:
            start, end = min(part[0] for part in parts), max(part[1] for part in parts)
            yield (saying.content[1] - 1, end) if start >= saying.content[1] else (start, max(end, saying.content[0]))


def _meet(place: Place, other: Place) -> bool:
    return place[0] < other[1] and place[1] > other[0]


_MARKS_BEHIND = re.compile(r"[^\w\s]*\s+")
_MARKS_BEFORE = re.compile(r"\s[^\w\s]*\Z")


def _gap_behind(text: str, at: int, sentence: Place) -> int:
    """The start of the first word behind the place's end, or of the place itself: -1 where no gap is near."""
    if at > sentence[0] and text[at - 1].isspace():
        return at
    behind = _MARKS_BEHIND.match(text, at, sentence[1])
    if behind:
        return behind.end()
    before = _MARKS_BEFORE.search(text, max(sentence[0], at - 4), at)
    return before.start() + 1 if before else -1


def _between_clauses(sight: Sight, sentence: Place) -> Iterator[int]:
    if not sight.parsed:
        yield from _at_joints(sight, sentence, _PLAIN_JOINT)
        return
    yield from _at_joints(sight, sentence, _JOINT)
    tokens = sight.tokens(sentence)
    children = _children(tokens, sight)
    for token in tokens:
        mine = children.get(token.start, [])
        if token.pos in ("VERB", "AUX") and token.dep == "conj" and _own_fact(sight, token, mine, sentence):
            yield from _at_seam(sight.page.text, _joint_before(sight, token, mine, sentence), sentence)
        elif token.dep in ("relcl", "advcl", "acl") and token.pos in ("VERB", "AUX"):
            start = min([token.start, *(_first(children, other) for other in mine)])
            if _trails(sight, start, sentence):
                yield start


def _at_joints(sight: Sight, sentence: Place, joint: re.Pattern[str]) -> Iterator[int]:
    """Where a semicolon, a dash or a conjunction parts two pieces that have a verb each."""
    for found in joint.finditer(sight.page.text, *sentence):
        at = found.start() + 1 if found[0][0] in ";:," else found.start()
        cut = _gap_behind(sight.page.text, at, sentence)
        if _stands_alone(sight, (sentence[0], cut)) and _stands_alone(sight, (cut, sentence[1])):
            yield cut


def _children(tokens: tuple[Token, ...], sight: Sight) -> dict[int, list[Token]]:
    """The tokens that depend on each token, by its start."""
    found: dict[int, list[Token]] = {}
    for token in tokens:
        head = sight.head(token)
        if head is not token:
            found.setdefault(head.start, []).append(token)
    return found


def _first(children: dict[int, list[Token]], token: Token) -> int:
    """Where the words of a token and of all that depends on it begin; what is deep below is left."""
    start, below = token.start, [token]
    for _ in range(12):
        below = [child for one in below for child in children.get(one.start, [])]
        if not below:
            break
        start = min(start, *(one.start for one in below))
    return start


def _own_fact(sight: Sight, token: Token, mine: list[Token], sentence: Place) -> bool:
    """A verb behind "and" that has a subject of its own, or a figure of its own where its neighbour has one too."""
    tags = {token.tag, *(other.tag for other in mine if other.dep in ("aux", "auxpass"))}
    if tags.isdisjoint(_FINITE) or any(other.dep == "mark" or other.tag == "WRB" for other in mine):
        return False
    if any(other.dep in ("nsubj", "nsubjpass", "expl") and other.start < token.start for other in mine):
        return True
    before, behind = (sentence[0], token.start), (token.start, sentence[1])
    return _has_figure(sight, before) and _has_figure(sight, behind)


def _has_figure(sight: Sight, place: Place) -> bool:
    return bool(amounts(sight, place)) or dates(sight, place)


def _joint_before(sight: Sight, token: Token, mine: list[Token], sentence: Place) -> int:
    """The conjunction that joins this verb to its neighbour, or the first word of its clause."""
    first = min([token.start, *(other.start for other in mine if other.dep in _BEFORE_VERB)])
    joints = [
        other
        for other in sight.tokens((sentence[0], first))
        if other.dep == "cc" and sight.head(other).start == sight.head(token).start
    ]
    return joints[-1].start if joints else first


_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BEFORE_VERB = frozenset({"nsubj", "nsubjpass", "expl", "aux", "auxpass", "advmod", "neg", "mark"})


def _trails(sight: Sight, start: int, sentence: Place) -> bool:
    """A clause behind a comma that runs to the end, with a figure of its own, behind one that has its own too."""
    text = sight.page.text
    words_before = text[sentence[0] : start].rstrip()
    return (
        words_before.endswith(",")
        and _has_figure(sight, (start, sentence[1]))
        and _has_figure(sight, (sentence[0], start))
        and "," not in text[start : sentence[1] - 1].replace(", and", "")
    )
