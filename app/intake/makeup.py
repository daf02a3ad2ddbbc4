"""How a web page is made up around its story: each piece gets its label.

The story's pieces are labelled by their markup and by their own words. Of the rest, what stands at the story as a
headline, caption, credit, byline or date does is labelled so; all else is furniture. Nothing is left out.
"""

from collections.abc import Sequence

from app.domain.article import STORY, Label
from app.intake.datelines import moment_of, moment_of_stamp
from app.intake.folding import fold
from app.intake.page import Piece
from app.intake.structure import is_standfirst, label_beside_story, label_in_story, rank, stamp


def labels(pieces: Sequence[Piece], told: Sequence[bool], headline: int | None) -> list[Label]:
    """A label for each piece; `told` says which are of the story, `headline` is the index of the headline."""
    first, end = list(told).index(True), len(told) - list(told)[::-1].index(True)
    top = first if headline is None else min(headline, first)
    said = None if headline is None else fold(pieces[headline].words)
    found = [
        _label(piece, is_told=told[index], at_story=top <= index < end, said=said) for index, piece in enumerate(pieces)
    ]
    return _without_idle_heads(pieces, _with_standfirst(pieces, found, headline))


def when(piece: Piece, label: Label) -> str | None:
    """The moment of a date line, from its words or else from the stamp in its markup."""
    return (moment_of(piece.words) or moment_of_stamp(stamp(piece))) if label is Label.DATELINE else None


def _label(piece: Piece, *, is_told: bool, at_story: bool, said: str | None) -> Label:
    if said is not None and fold(piece.words) == said:
        return Label.HEADLINE
    if is_told:
        return label_in_story(piece)
    return (at_story and label_beside_story(piece)) or Label.FURNITURE


def _with_standfirst(pieces: Sequence[Piece], found: list[Label], headline: int | None) -> list[Label]:
    """The heading right under the headline, or what a class name calls so, above the first of the text."""
    if headline is None:
        return found
    for index in range(headline + 1, len(found)):
        text = found[index] in STORY
        if text and (rank(pieces[index]) > 1 or is_standfirst(pieces[index])):
            return [*found[:index], Label.STANDFIRST, *found[index + 1 :]]
        if text:
            break
    return found


_DEEPEST = 7


def _without_idle_heads(pieces: Sequence[Piece], found: list[Label]) -> list[Label]:
    """A heading with no text of the story under it before the next of its rank heads a list of links."""
    kept, below = list(found), 0
    for index in range(len(found) - 1, -1, -1):
        if found[index] is Label.SUBHEAD:
            own = rank(pieces[index])
            if below <= own:
                kept[index] = Label.FURNITURE
            else:
                below = own
        elif found[index] is not Label.FURNITURE:
            below = _DEEPEST
    return kept
