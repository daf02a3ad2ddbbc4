"""A question as its page shows it: the checked words beside one place, and each place beside the checked words."""

from dataclasses import dataclass

from app.anchoring.anchors import Candidate
from app.anchoring.outcome import Question
from app.anchoring.page import Page
from app.domain.article import stretch_of
from app.domain.claim import Claim
from app.domain.freshness import state
from app.domain.mattering import turned
from app.domain.span import Span, around
from resources.looks import Look
from resources.themes import Theme, state_look
from ui.differing import differing
from ui.redraft import words
from ui.redraft.asked import Asked
from ui.redraft.excerpt import Excerpt, as_kept, in_place
from ui.redraft.setting import Told

CLEAR = 15
"""Percent by which the first place must be liker than the second to be highlighted from the beginning."""


@dataclass(frozen=True, slots=True)
class Showing:
    """A question with all that is needed to show it; `number` is the claim's in the list."""

    asked: Asked
    question: Question
    claim: Claim
    number: int

    def checked(self, beside: Candidate, theme: Theme) -> Told:
        """What was checked; what the place beside it lacks is marked."""
        span, found = self.question.span, state(self.claim)
        was, _ = differing(span.quote, self._words(beside))
        look = state_look(theme, found)
        if not stands_in(self.asked.old, span):
            return _told(as_kept(span, was), (look.word, "as it stood last"), look)
        place = (span.start, span.end)
        aside = (f"{look.word} in draft {self.asked.number - 1}", *words.where(self.asked.old, place))
        return _told(in_place(self.asked.old, place, was), aside, look)

    def offered(self, candidate: Candidate) -> Told:
        """One place; what the checked words lack is marked."""
        _, now = differing(self.question.span.quote, self._words(candidate))
        aside = (words.likeness(candidate), *words.where(self.asked.new, candidate.place))
        return _told(in_place(self.asked.new, candidate.place, now), aside)

    def taken(self, number: int) -> str:
        """What it means to take the place with this number, from 0."""
        candidate, page = self.question.candidates[number], self.asked.new
        there = around(page.text, *candidate.place, stretch_of(page.blocks, *candidate.place))
        was = self.question.span.around
        return words.taken(candidate, turned=bool(was and turned(was, there)))

    def _words(self, candidate: Candidate) -> str:
        return self.asked.new.text[slice(*candidate.place)]


def _told(excerpt: Excerpt, aside: tuple[str, ...], look: Look | None = None) -> Told:
    """With what is odd about the words that are shown."""
    return Told(excerpt, (*aside, *words.careful(excerpt.text)), look)


def stands_in(page: Page, span: Span) -> bool:
    """Whether the span is one of this draft; that of a claim that lost its words earlier is of an older one."""
    return page.text[span.start : span.end] == span.quote


def is_safe(question: Question) -> bool:
    """Whether the first place may be highlighted from the beginning, so that the return key alone takes it.

    Only where a slip costs nothing but work: in other words a claim is to be checked again wherever it stands, but with
    the same words a verdict stays. And only where the first place is clearly the likeliest.
    """
    if any(candidate.same for candidate in question.candidates):
        return False
    first, *others = question.candidates
    return all(first.likeness - other.likeness >= CLEAR for other in others)
