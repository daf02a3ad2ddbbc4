"""A report as the parse shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """A cue, its source, and what is said, in pieces of a branch of tokens. `who` is whom a relative pronoun means;
    `speaks` says that a quotation beside it is what was said, `firm` that it tells of speech in the past.
    """

    cue: range
    source: range | None
    contents: tuple[range, ...]
    who: range | None = None
    speaks: bool = False
    denies: bool = False
    firm: bool = False
