"""Of what kind a fact is: several kinds may apply, and what each of them means is told by its rule."""

from app.domain.claim import Kind
from app.reading.kinds.causing import causes
from app.reading.kinds.comparing import compares
from app.reading.kinds.happening import happens
from app.reading.kinds.naming import names_somebody, names_somewhere
from app.reading.kinds.saying import quotes, reports
from app.reading.kinds.showing import shows
from app.reading.kinds.timing import counts, dates
from app.reading.reading import Place
from app.reading.sight import Sight

RULES = {
    Kind.QUOTATION: quotes,
    Kind.REPORTED: reports,
    Kind.NUMBER: counts,
    Kind.DATE: dates,
    Kind.NAME: names_somebody,
    Kind.PLACE: names_somewhere,
    Kind.EVENT: happens,
    Kind.COMPARISON: compares,
    Kind.CAUSE: causes,
    Kind.IMAGE: shows,
}


def kinds(sight: Sight, place: Place) -> tuple[Kind, ...]:
    """The kinds of what stands at the place, in the order of `Kind`."""
    return tuple(kind for kind, holds in RULES.items() if holds(sight, place))
