"""Who says it: the subject of a verb, also where it stands elsewhere in the tree."""

from app.reading.sayings.english import SAYS
from app.reading.sayings.tree import Tree

RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_NOBODY = frozenset({"you", "'s", "’s", "there", "what", "this", "everything", "nothing", "something"})
_BREAKS = frozenset({"-", "–", "—", "―", "--", ":", ";", "|"})
_CLOSERS = frozenset({'"', "”", "’", "''", ")", "]"})
_FARTHEST = 6
"""Steps up the tree that a subject is looked for."""


def source_of(tree: Tree, verb: int) -> range | None:
    """The noun phrase that says it, None where nobody is named."""
    found = _subject(tree, verb)
    return None if found is None else phrase(tree, found, verb)


def antecedent(tree: Tree, source: range | None) -> range | None:
    """Whom a source means that is a relative pronoun, None for any other."""
    if source is None or len(source) > 1 or tree[source[0]].text.lower() not in RELATIVE:
        return None
    clause = tree.head(source[0])
    noun = None if clause is None or tree[clause].dep != "relcl" else tree.head(clause)
    return None if noun is None else phrase(tree, noun, clause)


def phrase(tree: Tree, noun: int, verb: int | None = None) -> range | None:
    """The noun's phrase with titles, appositions and attributes, without the verb's clause or marks at its ends."""
    branch = tree.branch(noun)
    if verb is not None and verb in branch:
        clause = verb
        while tree[clause].head != noun and tree[clause].head != clause:
            clause = tree[clause].head
        branch = _apart(branch, tree.branch(clause), noun)
    return _trimmed(tree, _parsed_on(tree, _from_dash(tree, branch, noun)))


def _from_dash(tree: Tree, branch: range, noun: int) -> range:
    """The branch from behind the last dash before the noun: what stands before it is another's."""
    breaks = (
        one + 1
        for one in range(branch.start, noun)
        if tree[one].text in _BREAKS and tree[one].start > tree[one - 1].end
    )
    return range(max([branch.start, *breaks]), branch.stop)


def _parsed_on(tree: Tree, branch: range) -> range:
    """The branch with what a parser loses: a title or first name before it, the end of a bracket behind it."""
    first, last, sentence = branch.start, branch.stop, tree.sentence(branch.start)
    while (
        first > sentence.start
        and tree[first - 1].pos == tree[first].pos == "PROPN"
        and tree[first - 1].head not in branch
    ):
        first -= 1
    depth = sum((tree[one].text == "(") - (tree[one].text == ")") for one in range(first, last))
    for at in range(last, min(last + _BRACKET, sentence.stop) if depth > 0 else last):
        if tree[at].text == ")":
            return range(first, _apposed(tree, at + 1, sentence.stop))
    return range(first, last)


_BRACKET = 8
"""Tokens to the end of a bracket that a parser cut: (D-N.C.)."""


def _apposed(tree: Tree, at: int, stop: int) -> int:
    """The end of an apposition that begins with a comma there: ", head of the council"."""
    if at + 1 >= stop or tree[at].text != "," or tree[at + 1].pos not in ("DET", "NOUN", "PROPN", "ADJ"):
        return at
    for end in range(at + 1, min(at + _TITLE, stop)):
        if tree[end].pos in ("PUNCT", "VERB", "AUX", "SPACE") and tree[end].text not in "-’'":
            return end if tree[end].pos == "PUNCT" else at
    return at


_TITLE = 25
"""Tokens of what somebody is."""


def _trimmed(tree: Tree, branch: range) -> range | None:
    first, last = branch.start, branch.stop
    while first < last and tree[first].pos in ("PUNCT", "SPACE"):
        first += 1
    while last > first and tree[last - 1].pos in ("PUNCT", "SPACE", "CCONJ") and tree[last - 1].text not in _CLOSERS:
        last -= 1
    return range(first, last) if first < last else None


def _apart(branch: range, clause: range, noun: int) -> range:
    return (
        range(branch.start, min(branch.stop, clause.start)) if clause.start > noun else range(clause.stop, branch.stop)
    )


def _subject(tree: Tree, verb: int) -> int | None:
    if is_passive(tree, verb):
        by = tree.child(verb, "agent")
        return None if by is None else tree.child(by, "pobj")
    at = verb
    for _ in range(_FARTHEST):
        found = tree.child(at, "nsubj", "csubj", "nsubjpass")
        if found is not None:
            return _meant(tree, found, at)
        inverted = _inverted(tree, at)
        if inverted is not None:
            return inverted
        dep, head = tree[at].dep, tree.head(at)
        if head is None or (dep not in _SHARED and dep not in ("acl", "relcl")):
            return None
        if dep in ("acl", "relcl"):
            return head if tree[at].tag in ("VBG", "VB") and tree[head].pos in ("NOUN", "PROPN", "PRON") else None
        shown = tree.child(head, "dobj") if tree[at].tag == "VBG" and tree[head].lemma.lower() in SHOWS else None
        if shown is not None and shown < at:
            return shown
        at = head
    return None


SHOWS = frozenset({"show", "see", "hear", "depict", "feature", "catch", "record", "film", "quote"})
"""Verbs whose object speaks: "it shows the mayor saying that"."""
_SHARED = frozenset({"conj", "xcomp", "advcl", "pcomp", "ccomp", "prep", "dep", "parataxis"})
"""Clauses without a subject of their own, which have that of the clause above."""


def _meant(tree: Tree, subject: int, verb: int) -> int | None:
    """The noun that a relative pronoun stands for; nobody for an expletive."""
    word = tree[subject].text.lower()
    if word == "it" and (is_passive(tree, verb) or tree[verb].lemma in ("seem", "appear", "be")):
        return None
    return None if word in _NOBODY or tree[subject].dep == "expl" else subject


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether the verb stands in the passive, also without "was": "asked about it", "accused and charged"."""
    if tree.child(verb, "nsubjpass", "auxpass", "csubjpass") is not None:
        return True
    if tree[verb].tag != "VBN" or tree.child(verb, "aux", "nsubj") is not None:
        return False
    head = tree.head(verb)
    joined = tree[verb].dep == "conj" and head is not None and tree[head].tag == "VBN" and is_passive(tree, head)
    return joined or tree[verb].dep in ("acl", "advcl")


def patient(tree: Tree, verb: int) -> range | None:
    """Whom the verb happens to in the passive."""
    found = tree.child(verb, "nsubjpass")
    return None if found is None else phrase(tree, found, verb)


def _inverted(tree: Tree, verb: int) -> int | None:
    """The noun right behind a verb of speech, as in: said the mayor."""
    if tree[verb].lemma.lower() not in SAYS or tree[verb].tag not in ("VBD", "VBZ", "VBP"):
        return None
    found = tree.child(verb, "dobj", "attr", "npadvmod", "dep")
    if (
        found is None
        or found < verb
        or tree[found].pos not in ("PROPN", "PRON")
        or tree[found].entity in ("DATE", "TIME")
    ):
        return None
    left = tree.child(verb, "ccomp", "parataxis")
    return found if left is not None and left < verb else None
