"""What a next draft leaves to the person, as one value: both texts, and what became of every claim."""

from dataclasses import dataclass

from app.anchoring.outcome import Outcome, Question
from app.anchoring.page import Page


@dataclass(frozen=True, slots=True)
class Asked:
    """`name` is the file's, `number` the new draft's; `outcomes` are those of all claims, in the order of the list."""

    name: str
    number: int
    old: Page
    new: Page
    outcomes: tuple[Outcome, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is to be decided, in the order of the list."""
        return tuple(question for outcome in self.outcomes for question in outcome.questions)
