"""A report in places of the text: what each way of reading hands on."""

from dataclasses import dataclass

from app.reading.reading import Place


@dataclass(frozen=True, slots=True)
class Told:
    """What is said, in pieces, in the sentence with the index `at`. `who` is whom the source means where that is a
    relative pronoun; a report that `speaks` takes the quotation beside it; `denies` says that it is a denial,
    `firm` that somebody spoke, whoever passes it on.
    """

    at: int
    contents: tuple[Place, ...]
    source: Place | None = None
    cue: Place | None = None
    who: Place | None = None
    speaks: bool = False
    denies: bool = False
    firm: bool = False
