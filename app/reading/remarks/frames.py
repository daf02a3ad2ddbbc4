"""What a figure is the figure of: the thing counted or measured, what happens to it, and who and what else is there.

Two figures are of one thing if the things, the deeds and something of the rest agree, and nothing disagrees. This needs
a parse; without one no figure has a frame.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.reading.page import Token
from app.reading.quantities import Quantity
from app.reading.reading import Place
from app.reading.remarks.material import Material
from app.reading.remarks.words import is_full, stem
from app.reading.units import Dimension


@dataclass(frozen=True, slots=True)
class Frame:
    """`thing` is what is counted, or what is measured and how ("bridge long"); `deed` the verb's class; `marks` the
    words that tell this thing from others of its kind; `around` the telling words of its clause; `names` those of them
    that are names.
    """

    quantity: Quantity
    sentence: Place
    thing: str
    deed: str
    marks: frozenset[str]
    around: frozenset[str]
    names: frozenset[str]
    definite: bool = True


_CLASSES = {
    "death": "kill die dead death slay murder perish fatality",
    "injury": "injure wound hurt injury",
    "arrest": "arrest detain",
    "worth": "cost price worth value",
    "work": "employ",
    "have": "have own possess",
}
_CLASS_OF = {word: name for name, words in _CLASSES.items() for word in words.split()}
_PEOPLE = frozenset({"people", "person", "victim", ""})
_MODIFIES = frozenset({"nummod", "compound", "amod", "nmod", "quantmod", "npadvmod"})
_MARKS = frozenset({"amod", "compound", "poss", "nmod", "acl", "relcl"})
_NOT_OF_THIS = frozenset({"ccomp", "advcl", "relcl", "conj", "parataxis", "acl", "csubj"})
_MEASURES = frozenset({Dimension.LENGTH, Dimension.AREA, Dimension.MASS, Dimension.VOLUME})
_DEPTH = 6
_WIDEST = 40


def frames(material: Material) -> Iterator[Frame]:
    """The frames of the exact or rounded figures of the story, in the order of the text."""
    parse = material.page.parse
    if parse is None:
        return
    reader = _Reader(material)
    for sentence in material.sentences:
        for one in material.quantities_in(sentence):
            if one.low == one.high:
                yield from reader.frame(one, sentence)


class _Reader:
    def __init__(self, material: Material) -> None:
        self._sight = material.sight
        self._parse = material.page.parse

    def frame(self, one: Quantity, sentence: Place) -> Iterator[Frame]:
        tokens = self._sight.tokens(sentence)
        inside = [token for token in tokens if one.start <= token.start < one.end]
        if not inside or len(tokens) > 120:
            return
        children: dict[int, list[Token]] = {}
        for token in tokens:
            head = self._sight.head(token)
            if head is not token:
                children.setdefault(head.start, []).append(token)
        top = self._top(inside)
        if one.dimension is Dimension.COUNT:
            yield from self._counted(one, sentence, top, children)
        elif one.dimension in _MEASURES:
            yield from self._measured(one, sentence, top, children)
        elif one.dimension is Dimension.MONEY:
            yield from self._paid(one, sentence, top, children)

    def _top(self, inside: list[Token]) -> Token:
        """The word of the figure that hangs on a word outside it."""
        places = {token.start for token in inside}
        return next((token for token in inside if self._sight.head(token).start not in places), inside[-1])

    def _counted(self, one: Quantity, sentence: Place, top: Token, children: dict[int, list[Token]]) -> Iterator[Frame]:
        head = self._sight.head(top)
        noun: Token | None = None
        if top.dep in ("nummod", "quantmod") and head.pos == "NOUN" and head.start >= one.end:
            noun = head
        elif top.dep not in ("nsubj", "nsubjpass", "dobj") or head.pos != "VERB":
            return
        anchor = noun or top
        verb = self._verb(anchor)
        if verb is None:
            return
        thing = noun.lemma.lower() if noun else ""
        marks = _marks(noun, children) if noun is not None else frozenset()
        yield self._frame(one, sentence, "people" if thing in _PEOPLE else thing, verb, marks, (anchor, verb), children)

    def _measured(
        self, one: Quantity, sentence: Place, top: Token, children: dict[int, list[Token]]
    ) -> Iterator[Frame]:
        head = self._sight.head(top)
        owner: Token | None = None
        way = ""
        if top.dep in _MODIFIES and head.pos == "NOUN" and head.start >= one.end:
            owner = head
        elif head.pos == "ADJ" and top.dep == "npadvmod":
            way = head.lemma.lower()
            verb = self._sight.head(head)
            if head.dep == "acomp" and verb.lemma == "be":
                owner = self._child(verb, children, "nsubj")
        if owner is None or owner.pos != "NOUN":
            return
        own = children.get(owner.start, ())
        definite = any(token.dep == "poss" or token.lemma.lower() in ("the", "this", "that") for token in own)
        marks = frozenset(
            stem(token.lemma) for token in own if token.dep in ("amod", "compound", "poss") and is_full(token)
        )
        thing = f"{one.dimension} {owner.lemma.lower()} {way}"
        names = frozenset(stem(token.lemma) for token in own if token.pos == "PROPN")
        yield Frame(one, sentence, thing, "is", marks - names, frozenset(), names, definite)

    def _paid(self, one: Quantity, sentence: Place, top: Token, children: dict[int, list[Token]]) -> Iterator[Frame]:
        verb = self._verb(top)
        if verb is None or _CLASS_OF.get(verb.lemma.lower()) != "worth":
            return
        subject = self._child(verb, children, "nsubj")
        if subject is not None and subject.pos in ("NOUN", "PROPN"):
            thing = f"price {subject.lemma.lower()}"
            marks = _marks(subject, children)
            yield self._frame(one, sentence, thing, verb, marks, (verb,), children)

    def _child(self, verb: Token, children: dict[int, list[Token]], dep: str) -> Token | None:
        return next((token for token in children.get(verb.start, ()) if token.dep == dep), None)

    def _verb(self, token: Token) -> Token | None:
        """The verb, or the noun of a deed, that the figure hangs on."""
        for _ in range(_DEPTH):
            head = self._sight.head(token)
            if head is token:
                return token if token.pos == "VERB" else None
            if head.pos == "VERB" or head.lemma.lower() in _CLASS_OF:
                return head
            token = head
        return None

    def _frame(
        self,
        one: Quantity,
        sentence: Place,
        thing: str,
        verb: Token,
        marks: frozenset[str],
        own: tuple[Token, ...],
        children: dict[int, list[Token]],
    ) -> Frame:
        lemma = verb.lemma.lower()
        clause = [token for token in self._clause(verb, children) if is_full(token) and token not in own]
        return Frame(
            one,
            sentence,
            thing,
            _CLASS_OF.get(lemma, lemma),
            marks,
            frozenset(stem(token.lemma) for token in clause),
            frozenset(stem(token.lemma) for token in clause if token.pos == "PROPN"),
        )

    def _clause(self, verb: Token, children: dict[int, list[Token]]) -> Iterator[Token]:
        """The words that hang on the verb, without other clauses."""
        open_ = [verb]
        seen = 0
        while open_ and seen < _WIDEST:
            token = open_.pop()
            seen += 1
            yield token
            open_.extend(child for child in children.get(token.start, ()) if child.dep not in _NOT_OF_THIS)


def _marks(noun: Token, children: dict[int, list[Token]]) -> frozenset[str]:
    """The stems of what tells this thing from others of its kind."""
    own = children.get(noun.start, ())
    return frozenset(stem(token.lemma) for token in own if token.dep in _MARKS and is_full(token))
