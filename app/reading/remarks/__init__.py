"""What does not fit inside an article: each remark with its places, in one or two plain sentences, never a verdict."""

from collections.abc import Sequence
from itertools import chain, islice

from app.reading.page import Page
from app.reading.people import People
from app.reading.reading import Place, Remark, RemarkKind, Saying
from app.reading.remarks import (
    ages,
    converted,
    denials,
    figures,
    percentages,
    spellings,
    sums,
    unclear,
    weekdays,
    wordings,
)
from app.reading.remarks.material import gather

_FINDERS = (
    wordings.find,
    figures.find,
    denials.find,
    spellings.find,
    weekdays.find,
    unclear.find,
    converted.find,
    ages.find,
    percentages.find,
    sums.find,
)

MOST = 500
"""Remarks of one kind; a text that gives rise to more is a table, or made to."""


def remark(page: Page, sayings: Sequence[Saying], people: People) -> tuple[Remark, ...]:
    """The remarks on the page, in the order of their first places; of each kind no more than MOST."""
    material = gather(page, sayings, people)
    found = sorted(set(chain.from_iterable(find(material) for find in _FINDERS)), key=_in_order)
    most = (islice((one for one in found if one.kind is kind), MOST) for kind in RemarkKind)
    return tuple(sorted(chain.from_iterable(most), key=_in_order))


def _in_order(remark: Remark) -> tuple[tuple[Place, ...], RemarkKind, str]:
    return remark.places, remark.kind, remark.says
