"""Two drafts beside each other, each with its claims: what a comparison shows. Values alone."""

from dataclasses import dataclass

from app.anchoring.comparison import Comparison
from app.domain.article import Draft
from app.domain.ids import ClaimId
from app.domain.verdict import State

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marked:
    """A claim as it stood in a draft: its number in the list then, where its words are, its state then."""

    claim: ClaimId
    number: int
    places: tuple[Place, ...]
    state: State
    hollow: bool
    statement: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two drafts, with its claims in the order of the text."""

    draft: Draft
    text: str
    claims: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two drafts of one article; `newest` says whether the second is the one that stands on the desk."""

    old: Side
    new: Side
    comparison: Comparison
    newest: bool
