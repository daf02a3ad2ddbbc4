"""Reports by the parse: a cue word, who says it, and the branches of the tree that are said."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.reading.sayings import english
from app.reading.sayings.sources import antecedent, is_passive, phrase, source_of
from app.reading.sayings.tree import Tree
from app.reading.wordlist import listed


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, its source, and what is said, in pieces of a branch. `who` is whom a relative pronoun means; `speaks` says
    that a quotation beside it is what was said.
    """

    cue: range
    source: range | None
    contents: tuple[range, ...]
    who: range | None = None
    speaks: bool = False
    denies: bool = False


def reports(tree: Tree, first: int, last: int) -> Iterator[Report]:
    """The reports of one sentence's tokens."""
    for index in range(first, last):
        token = tree[index]
        rule = _RULES.get(token.pos)
        if rule is not None:
            yield from rule(tree, index)
        if token.text.lower() == "according":
            yield from _according(tree, index)


def _verb(tree: Tree, verb: int) -> Iterator[Report]:
    if not _happened(tree, verb):
        return
    lemma = tree[verb].lemma.lower()
    cue = range(verb, verb + 1)
    said = list(_clauses(tree, verb, lemma))
    if not said:
        cue, said = _objects(tree, verb, lemma)
    if not said and (lemma in english.SAYS | english.THINKS or (lemma == "put" and _puts_it(tree, verb))):
        said = list(_around(tree, verb))
    speaks = lemma in english.SAYS or (lemma == "put" and _puts_it(tree, verb))
    if said or speaks:
        source = source_of(tree, verb)
        denies = lemma in english.DENIES and tree.child(verb, "neg") is None
        yield Report(cue, source, tuple(said), antecedent(tree, source), speaks, denies)


def _puts_it(tree: Tree, verb: int) -> bool:
    """Whether it is: as she put it."""
    return any(tree[child].text == "it" for child in tree.children(verb, "dobj", "nsubj") if child > verb)


_HOWEVER = listed("decline refuse continue go rush begin start seem appear come hasten fail use proceed")
"""Verbs with an infinitive that happened, or did not: "declined to say", "went on to say"."""


def _happened(tree: Tree, verb: int) -> bool:
    """Whether the verb tells what was said, and not what may be, must be or should be said."""
    if tree[verb].tag != "VB":
        return True
    helping = [tree[child] for child in tree.children(verb, "aux")]
    if any(aux.lemma.lower() == "do" for aux in helping):
        return True
    head = tree.head(verb)
    if any(aux.text.lower() == "to" for aux in helping):
        return head is not None and tree[verb].dep == "xcomp" and tree[head].lemma.lower() in _HOWEVER
    return False


_KNOWN = english.SAYS | english.THINKS | english.INTENDS | english.ORDERS | english.JUDGES


def _reports_clause(tree: Tree, lemma: str, clause: int) -> bool:
    """Whether a verb with this clause reports it: known verbs do, others where "that" says so."""
    if lemma in english.DOES:
        return False
    return lemma in _KNOWN or any(tree[mark].text.lower() == "that" for mark in tree.children(clause, "mark"))


def _clauses(tree: Tree, verb: int, lemma: str) -> Iterator[range]:
    passive = is_passive(tree, verb)
    for child in tree.children(verb, "ccomp", "xcomp"):
        if tree[child].dep == "ccomp" and _reports_clause(tree, lemma, child):
            yield tree.branch(child)
        elif tree[child].dep == "xcomp" and (
            lemma in english.ORDERS if passive else lemma in english.INTENDS | english.ORDERS
        ):
            if passive:
                subject = tree.child(verb, "nsubjpass")
                if subject is not None and tree[subject].text.lower() not in ("who", "which", "that"):
                    yield tree.branch(subject)
            yield tree.branch(child)


_CARRIES = ("of", "for", "as", "with", "about", "over", "against", "on", "to")


def _objects(tree: Tree, verb: int, lemma: str) -> tuple[range, list[range]]:
    """A noun phrase that is judged, or what follows a phrase such as: called for."""
    for child in tree.children(verb, "prep", "prt", "dative"):
        if f"{lemma}:{tree[child].text.lower()}" in english.PHRASES:
            cue = range(verb, child + 1) if child == verb + 1 else range(verb, verb + 1)
            branch = tree.branch(child)
            rest = [range(child + 1, branch.stop)] if branch.stop > child + 1 else []
            rest += [tree.branch(one) for one in tree.children(verb, "dobj")]
            return cue, sorted(rest, key=lambda one: one.start)
    if lemma in english.JUDGES:
        subject = "nsubjpass" if is_passive(tree, verb) else "dobj"
        object_ = tree.child(verb, subject)
        if object_ is not None and tree[object_].text.lower() not in ("who", "which", "that"):
            parts = [tree.branch(object_)]
            parts += [
                tree.branch(child)
                for child in tree.children(verb, "prep", "oprd", "dative")
                if child > verb and (tree[child].dep == "oprd" or tree[child].text.lower() in _CARRIES)
            ]
            return range(verb, verb + 1), parts
    return range(verb, verb + 1), []


def _around(tree: Tree, verb: int) -> Iterator[range]:
    """What surrounds a verb that is put in: "the dam, he said, held", "as he said"."""
    head = tree.head(verb)
    if head is None or tree[verb].dep not in ("parataxis", "advcl", "ccomp", "dep"):
        return
    first = tree.branch(verb).start
    as_he_said = tree[verb].dep == "advcl" and tree[first].text.lower() in ("as", "like")
    if (
        as_he_said
        or tree[verb].dep == "parataxis"
        or (tree[verb].dep == "ccomp" and tree.child(verb, "mark") is None and _comma(tree, verb))
    ):
        yield from tree.without(tree.branch(head), [verb])


def _comma(tree: Tree, verb: int) -> bool:
    """Whether the verb's clause stands between commas or at the end behind one."""
    branch = tree.branch(verb)
    before = branch.start - 1
    return before >= 0 and tree[before].pos == "PUNCT"


def _according(tree: Tree, index: int) -> Iterator[Report]:
    to = tree.child(index, "prep", "pobj", "dep")
    if to is None or tree[to].text.lower() != "to":
        return
    who, head = tree.child(to, "pobj"), tree.head(index)
    if who is None or head is None:
        return
    top = head
    while tree[top].pos not in ("VERB", "AUX") and tree.head(top) is not None:
        top = tree[top].head
    said = tuple(tree.without(tree.branch(top), [index]))
    yield Report(range(index, to + 1), phrase(tree, who), said)


def _noun(tree: Tree, noun: int) -> Iterator[Report]:
    if tree[noun].lemma.lower() not in english.NOUNS:
        return
    said = [tree.branch(child) for child in tree.children(noun, "acl", "ccomp", "relcl") if _is_said(tree, child)]
    if said:
        yield Report(range(noun, noun + 1), _owner(tree, noun), tuple(said), denies=tree[noun].lemma == "denial")


def _is_said(tree: Tree, clause: int) -> bool:
    """Whether the clause is what the noun says: "that the dam held", "to mend the dam"."""
    first = tree.branch(clause).start
    if tree[clause].dep == "relcl":
        return False
    return any(
        tree[child].text.lower() in ("that", "to") and tree[child].dep in ("mark", "aux")
        for child in tree.children(clause)
    ) and tree[first].tag not in ("WDT", "WP")


def _owner(tree: Tree, noun: int) -> range | None:
    own = tree.child(noun, "poss")
    if own is not None:
        found = phrase(tree, own)
        if found is not None and tree[found[-1]].tag == "POS":
            found = found[:-1]
        return found or None
    for by in tree.children(noun, "prep"):
        if tree[by].text.lower() in ("by", "of", "from", "among"):
            who = tree.child(by, "pobj")
            if who is not None and (tree[who].entity in ("PERSON", "ORG", "NORP", "GPE") or tree[who].tag == "NNS"):
                return phrase(tree, who)
    head = tree.head(noun)
    if head is not None and tree[noun].dep == "dobj":
        return source_of(tree, head)
    return None


def _adjective(tree: Tree, index: int) -> Iterator[Report]:
    head = tree.head(index)
    if (
        tree[index].lemma.lower() not in english.FEELS
        or head is None
        or tree[index].dep not in ("acomp", "conj", "oprd")
    ):
        return
    said = [tree.branch(child) for child in tree.children(index, "ccomp", "xcomp")]
    said = said or [tree.branch(child) for child in tree.children(head, "ccomp") if child > index]
    said = said or [
        tree.branch(child)
        for child in tree.children(index, "prep")
        if tree[child].text.lower() in ("about", "of", "with", "to")
    ]
    if said:
        source = source_of(tree, head)
        yield Report(range(index, index + 1), source, tuple(said), antecedent(tree, source))


_RULES: dict[str, Callable[[Tree, int], Iterator[Report]]] = {
    "VERB": _verb,
    "NOUN": _noun,
    "ADJ": _adjective,
}
