"""What a figure is the figure of: the thing counted or measured, what happens to it, and who and what else is there.

Two figures are of one thing if the things, the deeds and something of the rest agree, and nothing disagrees. This needs
a parse; without one no figure has a frame.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.reading.page import Token
from app.reading.quantities import Quantity
from app.reading.reading import Place
from app.reading.remarks.material import Material
from app.reading.remarks.words import is_full, stem
from app.reading.sight import Sight
from app.reading.units import Dimension


@dataclass(frozen=True, slots=True)
class Frame:
    """`thing` is what is counted or measured; `deed` the verb, or its class; `way` how it is measured ("long"); `marks`
    the words that tell this thing from others of its kind; `around` the other telling words of the sentence; `names`
    those of its clause that are names. `event` says that the deed is one that has its own class.
    """

    quantity: Quantity
    sentence: Place
    thing: str
    deed: str
    marks: frozenset[str]
    around: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    way: str = ""
    definite: bool = True
    event: bool = False


_CLASSES = {
    "death": "kill die dead death slay murder perish fatality toll",
    "injury": "injure wound hurt injury",
    "arrest": "arrest detain",
    "cost": "cost price worth value",
    "work": "employ",
    "evacuation": "evacuate",
}
_CLASS_OF = {word: name for name, words in _CLASSES.items() for word in words.split()}
_AMOUNT_WORDS = "budget salary debt turnover revenue profit fine deficit fortune fee bill loss price cost"
_AMOUNTS = frozenset(_AMOUNT_WORDS.split())
_PEOPLE = frozenset({"people", "person", "victim", ""})
_MODIFIES = frozenset({"nummod", "compound", "amod", "nmod", "quantmod", "npadvmod"})
_MARKS = frozenset({"amod", "compound", "poss", "nmod", "acl", "relcl"})
_CLAUSES = frozenset({"ccomp", "relcl", "conj", "parataxis", "acl", "csubj"})
_MEASURES = frozenset({Dimension.LENGTH, Dimension.AREA, Dimension.MASS, Dimension.VOLUME})
_DEPTH = 6
_WIDEST = 40
_LONGEST = 120
"""Tokens of a sentence that is looked at."""

Children = dict[int, list[Token]]
"""The tokens that hang on the one that starts there."""


def frames(material: Material) -> Iterator[Frame]:
    """The frames of the figures of the story that are no ranges, in the order of the text."""
    if material.page.parse is None:
        return
    for sentence in material.sentences:
        found = [one for one in material.quantities_in(sentence) if one.low == one.high]
        tokens = material.sight.tokens(sentence) if found else ()
        if tokens and len(tokens) <= _LONGEST:
            reader = _Sentence(material.sight, sentence, tokens)
            for one in found:
                yield from reader.frame(one)


class _Sentence:
    def __init__(self, sight: Sight, place: Place, tokens: Sequence[Token]) -> None:
        self._sight = sight
        self._place = place
        self._tokens = tokens
        self._children: Children = {}
        for token in tokens:
            head = sight.head(token)
            if head is not token:
                self._children.setdefault(head.start, []).append(token)

    def frame(self, one: Quantity) -> Iterator[Frame]:
        inside = [token for token in self._tokens if one.start <= token.start < one.end]
        if not inside:
            return
        top = self._top(inside)
        if one.dimension is Dimension.COUNT:
            yield from self._counted(one, top)
        elif one.dimension in _MEASURES:
            yield from self._measured(one, top)
        elif one.dimension is Dimension.MONEY:
            yield from self._paid(one, top)

    def _top(self, inside: list[Token]) -> Token:
        """The word of the figure that hangs on a word outside it."""
        places = {token.start for token in inside}
        return next((token for token in inside if self._sight.head(token).start not in places), inside[-1])

    def _counted(self, one: Quantity, top: Token) -> Iterator[Frame]:
        head = self._sight.head(top)
        if top.dep in ("nummod", "quantmod") and head.pos == "NOUN" and head.start >= one.end:
            thing, anchor, marks = head.lemma.lower(), head, self._marks(head, one)
        elif head.lemma.lower() in _CLASS_OF and head.start >= one.end:
            yield self._frame(one, "people", head, frozenset(), top)
            return
        elif (toll := self._toll(top, head)) is not None:
            yield self._frame(one, "people", toll, frozenset(), top)
            return
        elif top.dep in ("nsubj", "nsubjpass", "dobj") and head.pos == "VERB":
            thing, anchor, marks = "", top, frozenset[str]()
        else:
            return
        verb = self._verb(anchor)
        if verb is not None:
            yield self._frame(one, "people" if thing in _PEOPLE else thing, verb, marks, anchor)

    def _measured(self, one: Quantity, top: Token) -> Iterator[Frame]:
        head = self._sight.head(top)
        owner, way = None, ""
        if top.dep in _MODIFIES and head.pos == "NOUN" and head.start >= one.end:
            owner = head
        elif head.pos == "ADJ" and top.dep == "npadvmod":
            above, way = self._sight.head(head), head.lemma.lower()
            owner = self._child(above, "nsubj") if head.dep == "acomp" else above
        if owner is None or owner.pos != "NOUN":
            return
        own = self._children.get(owner.start, ())
        definite = any(token.dep == "poss" or token.lemma.lower() in ("the", "this", "that") for token in own)
        names = frozenset(stem(token.lemma) for token in own if token.pos == "PROPN")
        marks = self._marks(owner, one) - names
        thing = f"{one.dimension} {owner.lemma.lower()}"
        yield Frame(one, self._place, thing, "is", marks, frozenset(), names, way, definite)

    def _paid(self, one: Quantity, top: Token) -> Iterator[Frame]:
        noun = self._amount(top)
        if noun is not None:
            marks = self._marks(noun, one)
            yield self._frame(one, f"{one.unit.name if one.unit else ''} {noun.lemma.lower()}", noun, marks, top)
            return
        verb = self._verb(top)
        if verb is None or top.dep not in ("dobj", "npadvmod", "attr"):
            return
        unit = one.unit.name if one.unit else ""
        subject = self._child(verb, "nsubj")
        if _CLASS_OF.get(verb.lemma.lower()) != "cost":
            yield self._frame(one, unit, verb, frozenset(), top)
        elif subject is not None and subject.pos in ("NOUN", "PROPN"):
            thing = f"{unit} {subject.lemma.lower()}"
            yield self._frame(one, thing, verb, self._marks(subject, one), top)

    def _toll(self, top: Token, head: Token) -> Token | None:
        """The toll of "the toll is 9" or "stands at 9"."""
        verb = self._sight.head(head) if top.dep == "pobj" else head
        toll = self._child(verb, "nsubj") if top.dep in ("attr", "acomp", "pobj") else None
        return toll if toll is not None and toll.lemma.lower() == "toll" else None

    def _amount(self, top: Token) -> Token | None:
        """The budget of "a budget of $5" or of "the budget is $5"."""
        head = self._sight.head(top)
        if top.dep == "pobj" and head.text.lower() == "of":
            noun: Token | None = self._sight.head(head)
        else:
            noun = self._child(head, "nsubj") if top.dep == "attr" else None
        return noun if noun is not None and noun.lemma.lower() in _AMOUNTS else None

    def _marks(self, noun: Token, one: Quantity) -> frozenset[str]:
        """The stems of what tells this thing from others of its kind."""
        own = [token for token in self._children.get(noun.start, ()) if not one.start <= token.start < one.end]
        return frozenset(
            stem(token.lemma)
            for token in own
            if token.dep in _MARKS and is_full(token) and token.lemma.lower() not in _CLASS_OF
        )

    def _child(self, verb: Token, dep: str) -> Token | None:
        return next((token for token in self._children.get(verb.start, ()) if token.dep == dep), None)

    def _verb(self, token: Token) -> Token | None:
        """The verb, or the noun of a deed, that the figure hangs on; of "workers who were injured", injured."""
        for own in self._children.get(token.start, ()):
            if own.dep in ("relcl", "acl") and own.lemma.lower() in _CLASS_OF:
                return own
        for _ in range(_DEPTH):
            head = self._sight.head(token)
            if head is token:
                return token if token.pos == "VERB" else None
            if head.pos == "VERB" or head.lemma.lower() in _CLASS_OF:
                return head
            token = head
        return None

    def _frame(self, one: Quantity, thing: str, verb: Token, marks: frozenset[str], own: Token) -> Frame:
        lemma = verb.lemma.lower()
        clause = [token for token in self._clause(verb) if is_full(token) and token.entity not in ("DATE", "TIME")]
        is_death = any(token.lemma.lower() in ("dead", "death") for token in clause)
        around = {
            stem(token.lemma)
            for token in self._tokens
            if is_full(token) and token not in (own, verb) and token.entity not in ("DATE", "TIME")
        }
        return Frame(
            one,
            self._place,
            thing,
            "death" if is_death else "amount" if lemma in _AMOUNTS else _CLASS_OF.get(lemma, lemma),
            marks,
            frozenset(around),
            frozenset(stem(token.lemma) for token in clause if token.pos == "PROPN"),
            event=is_death or lemma in _CLASS_OF or lemma in _AMOUNTS,
        )

    def _clause(self, verb: Token) -> Iterator[Token]:
        """The words that hang on the verb, without other clauses."""
        waiting = [verb]
        for _ in range(_WIDEST):
            if not waiting:
                return
            token = waiting.pop()
            yield token
            waiting.extend(child for child in self._children.get(token.start, ()) if child.dep not in _CLAUSES)
