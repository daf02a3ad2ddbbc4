"""Verbs that report: with a clause, an infinitive, an object, a preposition, or put in between commas."""

from collections.abc import Iterator

from app.reading.sayings import english
from app.reading.sayings.report import Report
from app.reading.sayings.sources import RELATIVE, SHOWS, antecedent, is_passive, patient, phrase, source_of
from app.reading.sayings.tree import Tree
from app.reading.wordlist import listed


def of_verb(tree: Tree, verb: int) -> Iterator[Report]:
    """What this verb reports, if it does."""
    if not _happened(tree, verb) or _is_quoted_as(tree, verb):
        return
    lemma = _lemma(tree, verb)
    speaks = (lemma in english.SAYS and not _goes_on(tree, verb, lemma)) or _puts_it(tree, verb, lemma)
    cue, said = _said(tree, verb, lemma, speaks=speaks)
    if said or speaks:
        source = _speaker(tree, verb)
        denies = lemma in english.DENIES and tree.child(verb, "neg") is None
        firm = speaks and _spoke(tree, verb)
        yield Report(cue, source, tuple(said), antecedent(tree, source), speaks, denies, firm)


def _said(tree: Tree, verb: int, lemma: str, *, speaks: bool) -> tuple[range, list[range]]:
    """The cue, and what is said: in a clause, behind a preposition, as an object, before it, or around it."""
    cue = range(verb, verb + 1)
    if said := [*_clauses(tree, verb, lemma)]:
        return cue, said
    if phrased := _phrase(tree, verb, lemma):
        return phrased
    said = [*_judged(tree, verb, lemma)] or [*_backwards(tree, verb, lemma)]
    return cue, said or [*(_around(tree, verb) if speaks or lemma in english.THINKS else ())]


def _lemma(tree: Tree, verb: int) -> str:
    """The verb's lemma; "make" with "clear" or "known" is one verb."""
    lemma = tree[verb].lemma.lower()
    clear = tree.child(verb, "acomp", "oprd", "ccomp", "advmod")
    if lemma == "make" and clear is not None and tree[clear].text.lower() in ("clear", "known", "plain", "public"):
        return "announce"
    return lemma


def _speaker(tree: Tree, verb: int) -> range | None:
    """The source; in the passive the one who is quoted, or convinced."""
    if is_passive(tree, verb) and (tree[verb].lemma == "quote" or tree[verb].text.lower() in english.FEELS):
        return patient(tree, verb)
    return source_of(tree, verb)


def _spoke(tree: Tree, verb: int) -> bool:
    """Whether the verb tells of speech that was heard: in the past, or as what a recording shows."""
    head = tree.head(verb)
    shown = tree[verb].tag == "VBG" and head is not None and tree[head].lemma.lower() in SHOWS
    return shown or tree[verb].tag == "VBD"


def _puts_it(tree: Tree, verb: int, lemma: str) -> bool:
    """Whether it is: as she put it."""
    return lemma == "put" and any(tree[child].text == "it" and child > verb for child in tree.children(verb, "dobj"))


def _goes_on(tree: Tree, verb: int, lemma: str) -> bool:
    """Whether "began", "continued" or "concluded" is about something else than speaking."""
    return lemma in _PHASES and tree.child(verb, "dobj", "xcomp", "acomp", "prep", "nsubjpass") is not None


_PHASES = frozenset({"begin", "continue", "conclude"})


def _is_quoted_as(tree: Tree, verb: int) -> bool:
    """Whether the verb is half of another cue: was quoted as saying; Berg, quoted by the agency, said."""
    if tree[verb].lemma == "quote" and tree[verb].dep in ("acl", "advcl") and tree[verb].tag == "VBN":
        return True
    by = tree.head(verb)
    head = None if by is None or tree[verb].dep != "pcomp" else tree.head(by)
    return head is not None and tree[head].lemma == "quote"


_HOWEVER = listed("decline refuse continue go rush begin start seem appear come hasten fail use proceed")
"""Verbs with an infinitive that happened, or did not: "declined to say", "went on to say"."""

_HEARD = listed("purport allege report say claim suppose hear see record film believe rumor rumour")
"""Verbs in the passive with what somebody is said to have said: "is purported to say"."""


def _happened(tree: Tree, verb: int) -> bool:
    """Whether the verb tells what was said, and not what may be, must be or should be said."""
    if tree[verb].tag != "VB":
        return True
    helping = [tree[child] for child in tree.children(verb, "aux")]
    if any(aux.lemma.lower() == "do" for aux in helping):
        return True
    if any(aux.tag == "MD" for aux in helping):
        return tree.child(verb, "neg") is not None or tree[verb].lemma.lower() in ("like", "prefer", "rather")
    if not helping and tree.child(verb, "nsubj") is not None:
        return True
    head = tree.head(verb)
    if head is None or tree[verb].dep != "xcomp" or not any(aux.text.lower() == "to" for aux in helping):
        return False
    lemma = tree[head].lemma.lower()
    return lemma in _HOWEVER or (lemma in _HEARD and is_passive(tree, head))


_KNOWN = english.SAYS | english.THINKS | english.INTENDS | english.ORDERS | english.JUDGES


def _clauses(tree: Tree, verb: int, lemma: str) -> Iterator[range]:
    passive = is_passive(tree, verb)
    infinitive = english.ORDERS if passive else english.INTENDS | english.ORDERS
    for child in tree.children(verb, "ccomp", "xcomp"):
        if tree[child].dep == "ccomp" and _reports_clause(tree, lemma, child):
            yield from tree.without(_to_semicolon(tree, child), _others(tree, child))
        elif tree[child].dep == "xcomp" and (lemma in infinitive or (tree[child].tag == "VBG" and lemma in _KNOWN)):
            if passive:
                yield from _subjects(tree, verb)
            yield tree.branch(child)


def _backwards(tree: Tree, verb: int, lemma: str) -> Iterator[range]:
    """What a verb behind it speaks of: "the plan that she proposed", "a view shared by many"."""
    head = tree.head(verb)
    if head is None or lemma not in english.SAYS | english.JUDGES or tree[head].pos not in ("NOUN", "PROPN"):
        return
    object_ = tree.child(verb, "dobj")
    is_relative = tree[verb].dep == "relcl" and object_ is not None and tree[object_].text.lower() in RELATIVE
    is_by = tree[verb].dep == "acl" and tree[verb].tag == "VBN" and tree.child(verb, "agent") is not None
    found = phrase(tree, head, verb) if is_relative or is_by else None
    if found:
        yield found


def _reports_clause(tree: Tree, lemma: str, clause: int) -> bool:
    """Whether a verb with this clause reports it: known verbs do, others where "that" says so."""
    marks = {tree[mark].text.lower() for mark in tree.children(clause, "mark", "advmod")}
    behind = tree.branch(clause).stop
    ends_before = behind < len(tree.tokens) and tree[behind].text == ";"
    if lemma in english.DOES or marks & _ADVERBIAL or ends_before:
        return False
    return lemma in _KNOWN or "that" in marks


_ADVERBIAL = frozenset({"after", "before", "because", "since", "until", "unless", "although", "though", "while"})


def _to_semicolon(tree: Tree, clause: int) -> range:
    branch = tree.branch(clause)
    stop = next((at for at in range(branch.start + 1, branch.stop) if tree[at].text == ";"), branch.stop)
    return range(branch.start, stop)


def _others(tree: Tree, clause: int) -> list[int]:
    """What somebody else says in a clause put behind: "while the council said"."""
    return [
        child
        for child in tree.children(clause, "advcl")
        if child > clause
        and tree[child].lemma.lower() in english.SAYS
        and any(tree[mark].text.lower() in ("while", "whereas", "although") for mark in tree.children(child, "mark"))
    ]


def _subjects(tree: Tree, verb: int) -> Iterator[range]:
    """Of whom something is said in the passive."""
    for subject in tree.children(verb, "nsubjpass"):
        if tree[subject].text.lower() not in RELATIVE:
            yield tree.branch(subject)


def _phrase(tree: Tree, verb: int, lemma: str) -> tuple[range, list[range]] | None:
    """What follows a verb with its preposition or particle, such as: called for."""
    for child in tree.children(verb, "prep", "prt", "dative", "ccomp", "xcomp", "advcl"):
        mark = child if tree[child].dep in ("prep", "prt", "dative") else tree.child(child, "mark")
        if mark is None or f"{lemma}:{tree[mark].text.lower()}" not in english.PHRASES:
            continue
        whom = [tree.branch(one) for one in tree.children(verb, "dobj") if one != child]
        branch = tree.branch(child)
        said = branch if whom and mark == child else range(mark + 1, branch.stop)
        cue = range(verb, mark + 1) if mark == verb + 1 else range(verb, verb + 1)
        return cue, sorted((one for one in [*whom, said] if one), key=lambda one: one.start)
    return None


_SEES = frozenset({"see", "think", "view", "regard", "cast", "paint", "treat"})
"""Verbs that judge where they have "as": "sees it as a threat"."""
_CARRIES = listed("of for as with about over against on to")


def _judged(tree: Tree, verb: int, lemma: str) -> Iterator[range]:
    """A noun phrase that is judged, with what it is called or blamed for."""
    sees = lemma in _SEES and any(tree[child].text.lower() == "as" for child in tree.children(verb, "prep"))
    if not sees and lemma not in english.JUDGES and tree[verb].text.lower() not in english.FEELS:
        return
    passive = is_passive(tree, verb)
    objects = list(tree.children(verb, "nsubjpass" if passive else "dobj"))
    if tree[verb].text.lower() in english.FEELS and passive:
        objects = []
    objects = [one for one in objects if tree[one].text.lower() not in RELATIVE]
    if not objects and not passive:
        return
    yield from (tree.branch(one) for one in objects)
    for child in tree.children(verb, "prep", "oprd", "dative"):
        if child > verb and (tree[child].dep == "oprd" or tree[child].text.lower() in _CARRIES):
            yield tree.branch(child)


def _around(tree: Tree, verb: int) -> Iterator[range]:
    """What surrounds a verb that is put in: "the dam, he said, held", "as he said"."""
    head, dep = tree.head(verb), tree[verb].dep
    if head is None:
        return
    first = tree.branch(verb).start
    is_put_in = (
        dep == "parataxis"
        or (dep == "advcl" and tree[first].text.lower() in ("as", "like"))
        or (
            dep == "ccomp"
            and tree.child(verb, "mark") is None
            and first > 0
            and tree[first - 1].pos == "PUNCT"
            and tree[first - 1].text not in ";:"
        )
    )
    if is_put_in:
        yield from tree.without(tree.branch(head), [verb])
