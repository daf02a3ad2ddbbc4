"""What does not fit inside an article: each remark with its places, in one or two plain sentences, never a verdict."""

from collections.abc import Sequence

from app.reading.page import Page
from app.reading.people import People
from app.reading.reading import Remark, Saying
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


def remark(page: Page, sayings: Sequence[Saying], people: People) -> tuple[Remark, ...]:
    """All remarks on the page, in the order of their first places."""
    material = gather(page, sayings, people)
    found = dict.fromkeys(remark for find in _FINDERS for remark in find(material))
    return tuple(sorted(found, key=lambda one: (one.places, one.kind)))
