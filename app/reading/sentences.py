"""Where sentences begin and end: sentencex, block by block, with our own mending.

sentencex keeps whatever stands between quotation marks or brackets in one piece, so that one mark without its partner
swallows a paragraph. It is therefore shown the text without them, and what that breaks is joined again.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from string import whitespace

from sentencex import get_sentence_boundaries

from app.domain.article import Block
from app.reading.reading import Place

LONGEST = 10_000
"""Code points that are looked at in one piece; a block of intake has fewer."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def sentences(text: str, blocks: Sequence[Block], language: str) -> tuple[Place, ...]:
    """The sentences of all blocks in the order of the text, without white space at their ends."""
    sound = whole(text)
    return tuple(
        place
        for block in blocks
        for start in range(block.start, block.end, LONGEST)
        for place in _of_piece(sound, start, min(start + LONGEST, block.end), language or "en")
    )


def whole(text: str) -> str:
    """The text with half characters replaced, one for one: what is written in Rust or C takes none."""
    return _SURROGATE.sub("\ufffd", text)


def trimmed(text: str, start: int, end: int) -> Place:
    """The place without white space at its ends; empty where there is nothing else."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _of_piece(text: str, start: int, end: int, language: str) -> Iterator[Place]:
    words = text[start:end]
    for begins, ends in pairwise([0, *_cuts(words, language), len(words)]):
        place = trimmed(text, start + begins, start + ends)
        if place[0] < place[1]:
            yield place


_MARKS = '"“”„‟«»‹›()[]{}‘‚‛'
_BARE = str.maketrans(_MARKS, " " * len(_MARKS))
_INSIDE = re.compile(r"(?<=\w)['’](?=\w)")
_SINGLE = re.compile(r"['’]")


def _bare(words: str) -> str:
    """The words with blanks for quotation marks and brackets, one for one."""
    return _SINGLE.sub(" ", _INSIDE.sub("x", words.translate(_BARE)))


def _cuts(words: str, language: str) -> list[int]:
    """Where one sentence ends and the next begins, behind the closing marks of the one that ends."""
    found = get_sentence_boundaries(language, _bare(words))
    cuts = {_closed(words, place["end_index"]) for place in found[:-1]}
    cuts.update(end.end() for end in _ENDS.finditer(words))
    kept: list[int] = []
    for cut in sorted(cuts):
        if 0 < cut < len(words) and not _is_one(words, kept[-1] if kept else 0, cut):
            kept.append(cut)
    return kept


_CLOSING = re.compile(r"[^\s\w(\[{“„«‹―—–-]*(?:\s*\[\d+\])*")


def _closed(words: str, end: int) -> int:
    """The end of the sentence with the marks that close it: a cut between blanks moves back to the last word."""
    text_end = len(words[:end].rstrip(f"{_MARKS}{whitespace}\u00a0'’"))
    closing = _CLOSING.match(words, text_end)
    return closing.end() if closing else end


_MAIL = r"[\w.+-]{1,64}(?:@|\.\.\.@)[\w.-]{1,190}\.\w{2,24}"
_ENDS = re.compile(
    rf"<{_MAIL}>(?=\s)"  # the address or the time that ends the line of a sender
    r"|\b\d{1,2}/\d{1,2}/\d{2,4}\s+\d{1,2}:\d\d(?::\d\d)?(?:\s[AP]M(?=\s+\S)|(?![\d:]|\s[AP]M\b)(?=\s+[A-Z]))"
    r"|[.!?][\"”’)]?\s[:;]-?[)(DP](?=\s|$)"  # a smile
    r"|[.!?][\"”’]?\s*(?:\[\d{1,3}\])+(?=\s+[\"“‘(]?[A-Z])"  # the number of a note
    r"|(?<!\S)(?:https?://|www\.)\S{1,300}(?=\s+https?://)"  # a list of addresses
    r"|\b[A-Z][A-Z]{2,20}(?:,?\s[A-Z][A-Za-z.]{1,20}){0,3}\s\([A-Z][\w ./-]{1,30}\)\s[-–—]+(?=\s)"  # TOWN (Agency) -
    r"|\b(?:[Rr]egards|[Ss]incerely|[Cc]heers|[Rr]espectfully|[Yy]ours),(?=\s+[A-Z])"  # the end of a letter
    r"|\b(?:No|no|me|art|ill|ore|ark|arc|fed|etc)\.(?=\s+[A-Z])"  # words that sentencex takes for abbreviations
    r"|[!?][!?]+(?=\s+[A-Z])"
)


def _is_one(words: str, before: int, cut: int) -> bool:
    """Whether what stands on the two sides of the cut is one sentence."""
    return bool(
        _GOES_ON.match(words, cut)
        or (_INITIAL.search(words, max(before, cut - 3), cut) and words[cut].isalnum())
        or _TITLED.search(words, max(before, cut - 9), cut)
        or _EXAMPLE.search(words, max(before, cut - 8), cut)
        or (_OPEN_END.search(words, max(before, cut - 12), cut) and _SMALL.match(words, cut))
        or (_ASKED.search(words, max(before, cut - 3), cut) and _SAID.match(words, cut))
        or (_HALF_DAY.search(words, max(before, cut - 6), cut) and _DAY.match(words, cut))
    )


_INITIAL = re.compile(r"(?<![^\W_])[A-Z]\.$")
_TITLED = re.compile(r"\b(?:M[sx]|Amb|Atty|Ft|Cdr|Assoc|Dep|Treas|Govs|Gens|Lts|Ald|Cllr|Insp|Supt|Mts)\.\s*$")
_EXAMPLE = re.compile(r"\b(?:e\.\s?g|i\.\s?e|cf|viz|assoc)\.[\s(]*$", re.IGNORECASE)
_SMALL = re.compile(r"[\s\"“”‘’'(\[]*[a-z]")
_OPEN_END = re.compile(
    r"(?:\.\.+|…|[.!?][\"”’»)\]]+|\b(?:voc|ed|dept|est|approx|vol|assn|intl|natl)\.)\s*$", re.IGNORECASE
)
_GOES_ON = re.compile(r"\s*(?:[,;]|\[(?:\.\.\.|…)\]|[:;]-?[)(DP]|['’\"](?=\s+[A-Z]))(?=\s|$)")
_ASKED = re.compile(r"[?!][\"”’»]\s*$")
_SAID = re.compile(
    r"\s*(?:(?:[A-Z][\w.'’-]*|[Tt]he|[Aa]n?|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I)\s+){1,5}"
    r"(?:said|says|asked|asks|wrote|tweeted|told\s\w+|added|cried|shouted|replied|yelled|wondered|demanded|exclaimed)"
    r"(?!\s+(?:that|the|an?|no|he|she|it|they|we|I|his|her|their|there|this|these|[\w ]{0,30}\bthat)\b)"
    r"[^.,;!?\"“”«»\n]{0,60}[.,]"
)
_HALF_DAY = re.compile(r"\b[ap]\.\s?m\.\s*$", re.IGNORECASE)
_DAY = re.compile(
    r"[\s(]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T|GMT|UTC|BST|CET|January|February|March|April|May"
    r"|June|July|August|September|October|November|December|Eastern|Pacific|Central|Mountain)\b"
)
