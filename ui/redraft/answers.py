"""The answers given so far, and which question is before the person: a form, of which nothing is recorded."""

from collections import defaultdict
from collections.abc import Sequence

from app.anchoring.outcome import Decision, Decisions, Question
from app.domain.ids import ClaimId


class Answers:
    """Begins with the first question that has no answer; behind the last one `question` is None.

    A question that is without an answer in the end was skipped. Where one place of a claim is answered with "cut",
    which closes all of it, its other places are not asked about.
    """

    def __init__(self, questions: Sequence[Question] = (), decisions: Decisions | None = None) -> None:
        self.questions = tuple(questions)
        self._of_claim = defaultdict[ClaimId, list[Question]](list)
        for one in self.questions:
            self._of_claim[one.claim].append(one)
        given = decisions or {}
        self._given = {one.key: given[one.key] for one in self.questions if _answers(one, given.get(one.key))}
        self._at = 0
        self._pass_over(answered=True)

    @property
    def question(self) -> Question | None:
        """The one that is before the person."""
        return self.questions[self._at] if self._at < len(self.questions) else None

    @property
    def number(self) -> int:
        """Its number, from 1."""
        return self._at + 1

    @property
    def given(self) -> Decisions:
        """All answers that count, as they stand now."""
        asked = {one.key for one in self.questions if not self._is_moot(one)}
        return {key: decision for key, decision in self._given.items() if key in asked}

    @property
    def skipped(self) -> tuple[Question, ...]:
        """The questions that have no answer and need one."""
        return tuple(one for one in self.questions if one.key not in self._given and not self._is_moot(one))

    def answer_to(self, question: Question) -> Decision | None:
        return self._given.get(question.key)

    def answer(self, decision: Decision) -> None:
        """Answer the question, and go on to the next."""
        if self.question is not None:
            self._given[self.question.key] = decision
            self._at += 1
            self._pass_over(answered=False)

    def skip(self) -> None:
        """Go behind the last question; what has an answer keeps it."""
        self._at = len(self.questions)

    def has_before(self) -> bool:
        """Whether there is a question to go back to."""
        return any(not self._is_moot(one) for one in self.questions[: self._at])

    def back(self) -> None:
        """Go to the question before, if there is one."""
        before = (at for at in reversed(range(self._at)) if not self._is_moot(self.questions[at]))
        self._at = next(before, self._at)

    def _pass_over(self, *, answered: bool) -> None:
        """Go on to a question that is one; past those that have an answer too, if so asked."""
        while (here := self.question) and (self._is_moot(here) or (answered and here.key in self._given)):
            self._at += 1

    def _is_moot(self, question: Question) -> bool:
        """Whether the answer to an earlier question closes the claim."""
        return any(
            one.claim == question.claim and one.index < question.index and decision.cut
            for one in self._of_claim[question.claim]
            if (decision := self._given.get(one.key))
        )


def _answers(question: Question, decision: Decision | None) -> bool:
    """Whether a decision is one of those that the question offers."""
    places = {candidate.place for candidate in question.candidates}
    return decision is not None and (decision.place is None or decision.place in places)
