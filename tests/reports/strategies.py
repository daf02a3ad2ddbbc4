"""Arbitrary reports: some of the right types and of no sense, and some that hold together as those of a desk do."""

from datetime import UTC

from hypothesis import strategies as st

from app.domain.article import Label
from app.domain.claim import Claim
from app.domain.ids import ClaimId
from app.domain.span import span_of, trimmed
from app.reports.report import Report
from tests.reports.builders import ARTICLE, DRAFT, draft_of, reported
from tests.strategies import TEXT

PIECES = (
    *"aé1<>&\"' .,-“’",
    *("\u00a0", "\u202f", "e\u0301", "🔔", "👩‍🚒", "سل", "עם", "\u202e", "\u200b", "\u2066", "ра", "office"),
)
WORDS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map("".join).filter(str.strip).map(str.strip)
"""Words with what breaks programs: markup, emoji, combining marks, letters from right to left, what nobody sees."""


def any_report() -> st.SearchStrategy[Report]:
    """A report whose every field is anything of its type."""
    st.register_type_strategy(str, TEXT)
    st.register_type_strategy(int, st.integers(-(2**53) + 1, 2**53 - 1))
    return st.builds(Report, made=st.datetimes(timezones=st.just(UTC)))


@st.composite
def marked_reports(draw: st.DrawFn, claims: int = 4) -> Report:
    """A report on blocks of such words, with up to so many claims anywhere in it, across blocks and one another."""
    labels = st.sampled_from([Label.BODY, Label.HEADLINE, Label.CAPTION, Label.LIST, Label.FURNITURE])
    draft, text = draft_of(draw(st.lists(st.tuples(labels, WORDS), min_size=1, max_size=5)))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    words = places.map(lambda place: trimmed(text, *place)).filter(lambda place: place[0] < place[1])
    marked = draw(st.lists(st.lists(words, min_size=1, max_size=2), min_size=min(claims, 1), max_size=claims))
    return reported(draft, text, [_claim(text, number, ranges) for number, ranges in enumerate(marked)])


def _claim(text: str, number: int, places: list[tuple[int, int]]) -> Claim:
    spans = tuple(span_of(DRAFT, text, start, end) for start, end in places)
    return Claim(ClaimId(f"{number:016x}"), ARTICLE, f"{number}1", " … ".join(span.quote for span in spans), spans)
