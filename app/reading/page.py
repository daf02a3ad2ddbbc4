"""What a reading starts from, and what its rooms hand to one another: the page, its sentences, and their parse."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.article import Block
from app.reading.reading import Place


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a parse. `head` and the token's own place in the list are indexes into `Parse.tokens`; the root of
    a sentence is its own head. `pos` and `dep` are spaCy's (Universal POS, CLEAR dependencies), `tag` is Penn's,
    `entity` is the OntoNotes label of the entity that the token is part of ("" for none), `opens` says that an entity
    begins here.
    """

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str = ""
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Parse:
    """The tokens of all sentences in the order of the text, and for each sentence its first token and the one behind
    its last: `tokens[first:last]`, in the order of the page's sentences.
    """

    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A draft's text with its blocks, the dateline's moment if there is one, and the sentences of all its blocks, each
    inside its block, without white space at its ends. `parse` is None where no model reads it.
    """

    text: str
    blocks: tuple[Block, ...]
    when: datetime | None
    language: str
    sentences: tuple[Place, ...]
    parse: Parse | None = None
