"""The names in a text: runs of words with capitals, without the titles before them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.article import Block, Label
from app.reading.page import Token
from app.reading.people.firstnames import HE, SHE
from app.reading.people.titles import (
    GENERALS,
    HONORIFICS,
    INSTITUTIONS,
    NOT_A_TITLE_BEFORE,
    OFFICES,
    PARTICLES,
    ROLES,
    plain,
    title,
)
from app.reading.people.words import Line, Words
from app.reading.wordlist import listed

LONGEST = 12
"""Words in a name; what has more capitals in a row is a list or a heading."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands: its tokens `first` to `last` (excluded), titles before it left out, and its line's number.

    `titles` are those titles, plain; `label` is what the model takes the name for.
    """

    start: int
    end: int
    first: int
    last: int
    line: int
    words: tuple[str, ...]
    titles: tuple[str, ...] = ()
    label: str = ""

    @property
    def spelt(self) -> str:
        return " ".join(self.words)


_ENTITIES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC"})
_NEVER = listed(
    """
    the a an monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december i i'm i'll i've i'd god am pm a.m. p.m. mon tue wed thu
    fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec edt est gmt utc cet bst pst pdt
    """
)
_STARTERS = listed(
    """
    a about above according across after again against all almost already also although always among an and
    another any anyone as asked at away back because before behind below beside between both but by can could
    despite did do does down during each early earlier either even ever every everyone everything few finally
    first for from further had has have he her here hers him his how however if in indeed inside instead into
    is it its just last late later least less like many maybe me meanwhile might more moreover most much my
    near nearly neither never new next no nobody none nor not nothing now of off often on once one only onto
    or other others our out outside over perhaps please quite rather recently she should since so some
    somebody something soon still such than that the their them then there therefore these they this those
    though three through thus to today together tomorrow too two under unless until up upon us very was we
    were what when where whether which while who whom whose why will with within without would yes yesterday
    yet you your
    """
)
_BEHIND_HYPHEN = listed("led based run born style era wide like made held owned free off up day time age held on in")
_OF_HEADS = INSTITUTIONS | OFFICES | listed("republic kingdom gulf isle islands cape state city bay sea")


def names(words: Words, blocks: Sequence[Block]) -> list[Name]:
    """All names of the page, in the order of the text."""
    known = _known(words)
    small = {token.text for token in words.tokens if token.text.islower()}
    reader = _Reader(words, known, small)
    found: list[Name] = []
    for number, line in enumerate(words.lines):
        heading = bool(blocks) and blocks[line.block].label in {Label.HEADLINE, Label.SUBHEAD}
        found.extend(reader.of_line(number, line, only_known=_all_capitals(words.tokens, line, heading=heading)))
    return found


def _known(words: Words) -> frozenset[str]:
    """Words that have a capital inside a sentence that is not a heading: they have it wherever they stand."""
    known: set[str] = set()
    for line in words.lines:
        if not _all_capitals(words.tokens, line, heading=False):
            known.update(
                words.tokens[at].text
                for at in range(line.first + 1, line.last)
                if _capital(words.tokens[at].text)
                and not _opens(words.tokens[at - 1].text)
                and (not words.parsed or words.tokens[at].pos == "PROPN" or words.tokens[at].entity in _ENTITIES)
            )
    return frozenset(known)


def _all_capitals(tokens: Sequence[Token], line: Line, *, heading: bool) -> bool:
    """Whether capitals tell nothing here: most of the longer words have one."""
    long = [token.text for token in tokens[line.first : line.last] if len(token.text) > 3 and token.text.isalpha()]
    capitals = sum(word[0].isupper() for word in long)
    return len(long) >= (3 if heading else 5) and capitals > (0.6 if heading else 0.75) * len(long)


def _capital(word: str) -> bool:
    return word[:1].isupper() and any(letter.isalpha() for letter in word)


def _opens(before: str) -> bool:
    """Whether a word may have its capital only because of what stands before it: a quotation mark, a colon, a dash."""
    return not before[-1:].isalnum() and before not in {",", "(", "/", "&"} and not before.endswith(("'s", "’s"))


class _Reader:
    """Reads names off lines; keeps what is known of the page's words."""

    def __init__(self, words: Words, known: frozenset[str], small: set[str]) -> None:
        self.words, self.tokens, self.known, self.small = words, words.tokens, known, small

    def of_line(self, number: int, line: Line, *, only_known: bool) -> Iterator[Name]:
        at = line.first
        while at < line.last:
            if not self._is_name(at, line, only_known=only_known):
                at += 1
                continue
            end = self._end(at, line, only_known=only_known)
            if end - at <= LONGEST:
                yield from self._without_titles(at, end, number, line)
            at = end

    def _is_name(self, at: int, line: Line, *, only_known: bool) -> bool:
        token = self.tokens[at]
        if not _capital(token.text) or token.text.lower() in _NEVER:
            return False
        if token.text in self.known:
            return True
        if at == line.first and token.text.lower() in _STARTERS:
            return False
        if (
            at == line.first
            and token.text.endswith("ing")
            and at + 1 < line.last
            and self.tokens[at + 1].text in self.known
        ):
            return False
        if only_known:
            return False
        if self.words.parsed:
            return token.pos == "PROPN" or token.entity in _ENTITIES
        return not (at == line.first or _opens(self.tokens[at - 1].text)) or self._opens_with_name(at, line)

    def _opens_with_name(self, at: int, line: Line) -> bool:
        """Whether a capital at the start of a sentence is that of a name: another one follows, or it is a title."""
        word = self.tokens[at].text.lower()
        if word in _STARTERS or word in self.small:
            return False
        if plain(word) in OFFICES or word.rstrip(".") in HONORIFICS:
            return True
        return at + 1 < line.last and self._joined(at, at + 1) and _capital(self.tokens[at + 1].text)

    def _joined(self, left: int, right: int) -> bool:
        return self.tokens[right].start - self.tokens[left].end <= 1

    def _end(self, at: int, line: Line, *, only_known: bool) -> int:
        """Behind the last word of the name that begins at `at`."""
        begin, at = at, at + 1
        while at < line.last and self._joined(at - 1, at) and at - begin <= LONGEST:
            step = self._step(begin, at, line, only_known=only_known)
            if not step:
                break
            at += step
        return at

    def _step(self, begin: int, at: int, line: Line, *, only_known: bool) -> int:
        """How many tokens the name goes on by: a word, a hyphen or a small word with the word behind it, or none."""
        if self._is_name(at, line, only_known=only_known):
            return 0 if self._is_another_place(at) or self.tokens[at - 1].text in {".", ","} else 1
        word = self.tokens[at].text
        if self._is_second_half(at, line):
            return 2
        links = word.lower() in PARTICLES or (
            word in {"-", "‑", "'", "’"} and self.tokens[at].start == self.tokens[at - 1].end
        )
        if word in {"of", "for"} and (self._is_head(begin, at) or self.tokens[at].entity in _ENTITIES):
            links = True
        ahead = at + 1
        if links and word in {"of", "for"} and ahead < line.last and self.tokens[ahead].text == "the":
            ahead += 1
        if (
            links
            and ahead < line.last
            and self._joined(ahead - 1, ahead)
            and self._is_name(ahead, line, only_known=only_known)
        ):
            return ahead - at + 1
        return 0

    def _is_second_half(self, at: int, line: Line) -> bool:
        """Whether a hyphen and a small syllable end a first name ("Ki-moon", "Jong-un")."""
        if self.tokens[at].text != "-" or at + 1 >= line.last or self.tokens[at].start != self.tokens[at - 1].end:
            return False
        half = self.tokens[at + 1].text
        glued = self.tokens[at + 1].start == self.tokens[at].end
        return (
            glued and half.islower() and len(half) <= 5 >= len(self.tokens[at - 1].text) and half not in _BEHIND_HYPHEN
        )

    def _is_another_place(self, at: int) -> bool:
        """Whether two places stand side by side ("Is Kazakhstan Russia's …")."""
        return self.tokens[at].opens and self.tokens[at].entity == self.tokens[at - 1].entity == "GPE"

    def _is_head(self, begin: int, at: int) -> bool:
        return any(plain(self.tokens[each].text) in _OF_HEADS for each in range(begin, at))

    def _without_titles(self, first: int, last: int, number: int, line: Line) -> Iterator[Name]:
        label = self._label(first, last)
        begin, titles = self._title_before(first, last, label)
        if begin == last:
            return
        begin = self._without_nationality(begin, last)
        titles += self._small_titles(first, line)
        bare = self._bare(begin, last)
        if bare and not (len(bare) == 1 and self.tokens[begin].entity == "NORP" and not titles):
            start, end = self.tokens[begin].start, self.tokens[last - 1].end
            yield Name(start, end, begin, last, number, bare, titles, self._label(begin, last))

    def _title_before(self, first: int, last: int, label: str) -> tuple[int, tuple[str, ...]]:
        """Where the name begins behind its titles, and these. The end where all of it is titles."""
        titles: list[str] = []
        begin = first
        for at in range(first, last):
            found = title(self.tokens[at].text)
            if found:
                titles.extend([] if found == "general" and titles and titles[-1] in GENERALS else [found])
                begin = at + 1
        if begin == last and self._ends_with_surname(first, last):
            return (last - 1, tuple(titles[:-1])) if titles[0] in HONORIFICS else (first, ())
        begin = self._behind_of(begin, last)
        if begin == last:
            return (last, ()) if len(titles) == last - first or label not in {"ORG", "FAC"} else (first, ())
        if titles and not HONORIFICS & set(titles) and self._is_thing(begin, last, label):
            return first, ()
        return begin, tuple(titles)

    def _ends_with_surname(self, first: int, last: int) -> bool:
        """Whether what looks like a title at the end is a surname: "Larry King", "Mr. King", "Colin Major"."""
        words = [self.tokens[at].text.lower().rstrip(".") for at in range(first, last)]
        return len(words) > 1 and (words[0] in HONORIFICS - {"lord", "lady", "sir"} or words[0] in HE | SHE)

    def _behind_of(self, begin: int, last: int) -> int:
        """Behind the "of Defence" of a minister; the end where no two words are left for a name."""
        if begin < last and self.tokens[begin].text in {"of", "for"}:
            behind = begin + (3 if begin + 1 < last and self.tokens[begin + 1].text == "the" else 2)
            return min(behind, last)
        return begin

    def _is_thing(self, begin: int, last: int, label: str) -> bool:
        """Whether what follows a title makes the name of a thing with it (General Motors)."""
        rest = {self.tokens[at].text.lower() for at in range(begin, last)}
        return bool(rest & (NOT_A_TITLE_BEFORE | INSTITUTIONS)) or (label in {"ORG", "FAC"} and last - begin == 1)

    def _without_nationality(self, begin: int, last: int) -> int:
        while begin < last - 1 and self.tokens[begin].entity == "NORP" and self.tokens[begin + 1].entity != "NORP":
            begin += 1
        return begin

    def _small_titles(self, begin: int, line: Line) -> tuple[str, ...]:
        """Titles written small right before the name."""
        found: list[str] = []
        at = begin - 1
        while at >= line.first and self._joined(at, at + 1) and self.tokens[at].text in ROLES:
            found.append(plain(self.tokens[at].text))
            at -= 1
        return tuple(found)

    def _bare(self, begin: int, last: int) -> tuple[str, ...]:
        """The words of the name; parts with a hyphen between them are one."""
        parts: list[str] = []
        for at in range(begin, last):
            glued = at > begin and self.tokens[at].start == self.tokens[at - 1].end
            if glued:
                parts[-1] += self.tokens[at].text
            else:
                parts.append(self.tokens[at].text)
        return tuple(parts)

    def _label(self, first: int, last: int) -> str:
        labels = [self.tokens[at].entity for at in range(first, last) if self.tokens[at].entity]
        return max(sorted(set(labels)), key=labels.count) if labels else ""
