"""Markdown: the draft's text is exactly the decoded content, its marks too; blocks follow the markup.

Blocks as CommonMark and GitHub's tables have them, as far as labels need it: headings, quotations, lists, tables, code,
rules and a front matter. A block keeps its leading mark (`#`, `>`, `-`), since nothing but white space may stand
between blocks; the title is told without it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.domain.article import Label
from app.intake.answer import Answer
from app.intake.cutting import blocks
from app.intake.encoding import decode
from app.intake.folding import titled
from app.intake.labelling import labelled
from app.intake.limits import MOST_BLOCKS
from app.intake.paragraphs import Paragraph, lines
from app.intake.plain import headline
from app.intake.refusal import Refused, Why

MEDIA = "text/markdown"


def read(data: bytes) -> Answer:
    """The text of a Markdown file and its blocks. Raises Refused."""
    text, encoding, found_by = decode(data)
    found = labelled(_marked_up(text))
    return Answer(text, blocks(text, found), titled(headline(found)), MEDIA, encoding, found_by)


_MARKS = re.compile(
    r"^[ \t]*(?:>[ \t]*)*(?:#{1,6}(?:\s+|$)|(?:[-*+]|\d{1,9}[.)])\s+)?|\s+#+\s*$|\n[=-]+\s*\Z", re.MULTILINE
)
_EMPHASIS = re.compile(r"(?<![\w*_])([*_]{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w*_])")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")


def bare(words: str) -> str:
    """The words of a block without the marks before and in them; those of a long one as they are."""
    if len(words) > _LONGEST_MARKED:
        return words
    return _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", _MARKS.sub("", words))).strip()


_LONGEST_MARKED = 4_000
_WORDS, _ITEM, _QUOTED, _ROW, _HEADING, _FENCED, _ALONE = "words", "item", "quoted", "row", "heading", "fenced", "alone"
_KINDS = (
    (_HEADING, re.compile(r"#{1,6}(?:\s|$)")),
    (_ALONE, re.compile(r"(?:([-*_])[ \t]*)(?:\1[ \t]*){2,}$|!\[[^\[\]]*\]\([^()]*\)$")),
    (_QUOTED, re.compile(r">")),
    (_ITEM, re.compile(r"(?:[-*+]|\d{1,9}[.)])\s+\S")),
    (_ROW, re.compile(r"\|.*\|$")),
)
_GOES_ON = {(_WORDS, _WORDS), (_QUOTED, _QUOTED), (_QUOTED, _WORDS), (_ITEM, _WORDS), (_ROW, _ROW)}
_LABELS = {_QUOTED: Label.QUOTATION, _ITEM: Label.LIST, _ROW: Label.TABLE, _FENCED: Label.BODY}
_FENCE, _FENCE_END = re.compile(r"```|~~~"), re.compile(r"`{3,}|~{3,}")
_UNDERLINE = re.compile(r"=+$|-+$")
_PICTURE = re.compile(r"!\[[^\[\]]+\]")


@dataclass(slots=True)
class _Chunk:
    """Lines that make one block, and what Markdown takes them for; `rank` is a heading's."""

    kind: str
    lines: list[Paragraph]
    rank: int = 0


def _marked_up(text: str) -> list[Paragraph]:
    """The paragraphs of the text, labelled where the markup is clear; their words are told without the marks.

    Raises Refused.
    """
    found = list(lines(text))
    front = _front_matter(found)
    chunks = list(_chunks(found[front:]))
    if len(chunks) > MOST_BLOCKS:
        raise Refused(Why.PARAGRAPHS)
    return [*(replace(line, label=Label.FURNITURE) for line in found[:front]), *_paragraphs(text, chunks)]


def _front_matter(found: list[Paragraph]) -> int:
    """How many lines at the top are a front matter, fenced by three hyphens."""
    if found[0].words != "---" or found[0].start != 0:
        return 0
    return next((index + 1 for index, line in enumerate(found[1:], 1) if line.words in ("---", "...")), 0)


def _chunks(found: Iterable[Paragraph]) -> Iterator[_Chunk]:
    open_one: _Chunk | None = None
    for line in found:
        if open_one and _reads_on(open_one, line):
            open_one.lines.append(line)
            continue
        if open_one:
            yield open_one
        open_one = _begun(line)
    if open_one:
        yield open_one


def _begun(line: Paragraph) -> _Chunk:
    if _FENCE.match(line.words):
        return _Chunk(_FENCED, [line])
    kind = next((kind for kind, pattern in _KINDS if pattern.match(line.words[:_LONGEST_MARKED])), _WORDS)
    rank = len(line.words) - len(line.words.lstrip("#")) if kind == _HEADING else 0
    return _Chunk(kind, [line], rank)


def _reads_on(chunk: _Chunk, line: Paragraph) -> bool:
    """Whether Markdown reads on from the chunk into the line; an underline makes the chunk a heading."""
    if chunk.kind == _FENCED:
        return len(chunk.lines) == 1 or not _FENCE_END.fullmatch(chunk.lines[-1].words)
    if line.group != chunk.lines[-1].group:
        return False
    if chunk.kind == _WORDS and _UNDERLINE.match(line.words):
        chunk.kind, chunk.rank = _HEADING, 1 if line.words[0] == "=" else 2
        return True
    return (chunk.kind, _begun(line).kind) in _GOES_ON


def _paragraphs(text: str, chunks: list[_Chunk]) -> Iterator[Paragraph]:
    top = _headline(chunks)
    for index, chunk in enumerate(chunks):
        first, last = chunk.lines[0], chunk.lines[-1]
        words = text[first.start : last.end]
        label = Label.HEADLINE if index == top else _label(chunk, words)
        yield Paragraph(first.start, last.end, bare(words), first.group, label)


def _label(chunk: _Chunk, words: str) -> Label | None:
    if chunk.kind == _HEADING:
        return Label.SUBHEAD
    if chunk.kind == _ALONE:
        return Label.CAPTION if _PICTURE.match(words) else Label.FURNITURE
    return _LABELS.get(chunk.kind)


def _headline(chunks: list[_Chunk]) -> int | None:
    """The first heading of the highest rank that there is, unless text stands above it."""
    headings = [(chunk.rank, index) for index, chunk in enumerate(chunks) if chunk.rank]
    if not headings:
        return None
    top = min(headings)[1]
    return top if chunks[top].rank == 1 or headings[0][1] == top else None
