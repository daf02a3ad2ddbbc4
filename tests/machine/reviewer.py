"""A reviewer who does anything at any time, on a real desk file with the window's desk beside it.

A Problem is an answer and must leave everything as it was. Undo and redo are held against two plain stacks of what
the desk looked like.
"""

import re
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.anchoring.outcome import Decision, Question
from app.domain.article import Article, Label
from app.domain.claim import Attribution, Kind, standing
from app.domain.dismissal import NotCheckable
from app.domain.entry import Entry
from app.domain.ids import ArticleId, ClaimId
from app.domain.problem import Problem
from app.domain.verdict import Layer, Reason, Verdict
from app.services import claiming, cutting, dismissing, judging, ordering, spanning, taking_in, undoing
from app.store.ledger import Ledger
from tests.desks import TEXT, a_desk, an_article
from tests.machine.agreeing import Fold, file_agrees, whole_history, window_agrees
from tests.machine.rewriting import EDITS, rewritten
from tests.redrafts import recorded, weighed
from tests.services.marked import TRICKY
from ui.desk import Desk

STORY = f"{TEXT}\n\n{TRICKY}"
NUMBERS = st.integers(0, 30)
"""Which claim, span or dismissal, counted round."""
EDGES = [match.span() for match in re.finditer(r"\S+", STORY)]
RUNS = st.tuples(st.integers(0, len(EDGES) - 1), st.integers(1, 12))
ANYWHERE = st.tuples(st.integers(-2, len(STORY)), st.integers(-1, 40)).map(lambda at: (at[0], at[0] + at[1]))
PLACES = st.lists(
    RUNS.map(lambda run: (EDGES[run[0]][0], EDGES[sum(run) % len(EDGES)][1])) | ANYWHERE, min_size=1, max_size=3
)
WORDS = st.sampled_from(
    ["The bell rang.", "The bell\u00a0rang.", "It rang – once.", "قصر البارون 👩🏽‍🚀", "14 miles", ""]
)
TIMES = st.integers(1, 4)
Edits = list[tuple[Callable[[str, int], str], int]]
Turning = Callable[[Ledger, ArticleId], tuple[Entry, ...]]
REVIEWERS = st.sampled_from(["Ines Berg", "Ada Brink"])


def with_claims(reviewer: "Reviewer") -> bool:
    return bool(reviewer.ledger.ranks(reviewer.article)) and with_text(reviewer)


def with_text(reviewer: "Reviewer") -> bool:
    return reviewer.ledger.newest_draft(reviewer.article) is not None


class Reviewer(RuleBasedStateMachine):
    """Two people take turns at one desk, each with a memory of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.home = TemporaryDirectory(prefix="proofdesk-machine-")
        self.fold = Fold()
        self.come("Ines Berg")
        self.article = an_article(self.ledger, STORY)
        self.done: list[object] = [(Article(self.article, "Bell of Orsk", taken_out=True), [], [], [])]
        self.undone: list[object] = []
        for quote in (
            "“It was heard 14 miles away,”",
            "Some 300 people came",
            "crew flew 14\u00a0miles to قصر البارون",
        ):
            start = STORY.index(quote)
            spot = (start, start + len(quote))
            self.attempt(lambda: claiming.add_claim(self.ledger, self.article, [spot]))  # noqa: B023  at once

    def come(self, name: str) -> None:
        """Sit down at the desk."""
        folder = Path(self.home.name)
        self.opening = a_desk(folder, name, folder / name)
        self.ledger: Ledger = self.opening.__enter__()
        self.desk = Desk(self.ledger)
        self.ledger.listen(self.desk.follow)

    def leave(self) -> None:
        """Close the desk."""
        self.desk.open(None)
        self.desk.deleteLater()
        self.opening.__exit__(None, None, None)

    def attempt(self, deed: Callable[[], object]) -> None:
        """Do something new, which may be refused."""
        before, looks = self.ledger.checkpoint(self.article), self.looks()
        try:
            deed()
        except Problem:
            assert self.ledger.checkpoint(self.article) == before
        if self.ledger.checkpoint(self.article) != before:
            self.done.append(looks)
            self.undone.clear()

    def looks(self) -> object:
        """All that the desk shows of the article."""
        read = self.ledger
        article = self.article
        return read.article(article), read.drafts(article), read.claims(article), read.dismissals(article)

    def claim(self, number: int) -> ClaimId:
        claims = self.ledger.ranks(self.article)
        return claims[number % len(claims)][1] if claims else ClaimId("none")

    @precondition(with_text)
    @rule(places=PLACES, statement=WORDS, kinds=st.sets(st.sampled_from(Kind), max_size=2))
    def add(self, places: list[tuple[int, int]], statement: str, kinds: set[Kind]) -> None:
        named = tuple(kind for kind in Kind if kind in kinds)
        self.attempt(lambda: claiming.add_claim(self.ledger, self.article, places, statement=statement, kinds=named))

    @precondition(with_claims)
    @rule(number=NUMBERS, statement=WORDS)
    def reword(self, number: int, statement: str) -> None:
        self.attempt(lambda: claiming.reword(self.ledger, self.claim(number), statement))

    @precondition(with_claims)
    @rule(number=NUMBERS, kinds=st.lists(st.sampled_from(Kind), max_size=3))
    def set_kinds(self, number: int, kinds: list[Kind]) -> None:
        self.attempt(lambda: claiming.set_kinds(self.ledger, self.claim(number), kinds))

    @precondition(with_claims)
    @rule(number=NUMBERS, speaker=WORDS)
    def attribute(self, number: int, speaker: str) -> None:
        whom = Attribution(speaker) if speaker.strip() else None
        self.attempt(lambda: claiming.attribute(self.ledger, self.claim(number), whom))

    @precondition(with_claims)
    @rule(number=NUMBERS, wording=WORDS)
    def propose_wording(self, number: int, wording: str) -> None:
        self.attempt(lambda: claiming.propose_wording(self.ledger, self.claim(number), wording))

    @precondition(with_claims)
    @rule(number=NUMBERS)
    def withdraw(self, number: int) -> None:
        self.attempt(lambda: claiming.withdraw(self.ledger, self.claim(number)))

    @precondition(with_claims)
    @rule(number=NUMBERS, place=PLACES)
    def add_span(self, number: int, place: list[tuple[int, int]]) -> None:
        self.attempt(lambda: spanning.add_span(self.ledger, self.claim(number), *place[0]))

    @precondition(with_claims)
    @rule(number=NUMBERS, span=NUMBERS)
    def remove_span(self, number: int, span: int) -> None:
        self.attempt(lambda: spanning.remove_span(self.ledger, self.claim(number), span % self.spans(number)))

    @precondition(with_claims)
    @rule(number=NUMBERS, span=NUMBERS, end=st.sampled_from(["start", "end"]), words=st.integers(-3, 3))
    def move_boundary(self, number: int, span: int, end: str, words: int) -> None:
        index = span % self.spans(number)
        self.attempt(lambda: spanning.move_boundary(self.ledger, self.claim(number), index, end, words))

    def spans(self, number: int) -> int:
        """How many spans a claim has; 1 where there is none."""
        found = self.ledger.claim(self.claim(number))
        return len(found.spans) if found else 1

    @precondition(with_claims)
    @rule(number=NUMBERS, offset=NUMBERS)
    def split(self, number: int, offset: int) -> None:
        found = self.ledger.claim(self.claim(number))
        start = found.spans[0].start if found else 0
        self.attempt(lambda: spanning.split(self.ledger, self.claim(number), start + offset))

    @precondition(with_claims)
    @rule(number=NUMBERS, other=NUMBERS)
    def merge(self, number: int, other: int) -> None:
        self.attempt(lambda: spanning.merge(self.ledger, self.claim(number), self.claim(other)))

    @precondition(with_claims)
    @rule(number=NUMBERS, before=st.none() | NUMBERS)
    def reorder(self, number: int, before: int | None) -> None:
        target = None if before is None else self.claim(before)
        self.attempt(lambda: ordering.reorder(self.ledger, self.claim(number), target))

    @precondition(with_claims)
    @rule(
        number=NUMBERS,
        verdict=st.sampled_from(Verdict),
        layer=st.sampled_from(Layer),
        reason=st.none() | st.sampled_from(Reason),
        rationale=st.none() | WORDS,
    )
    def judge(self, number: int, verdict: Verdict, layer: Layer, reason: Reason | None, rationale: str | None) -> None:
        given = reason if verdict is Verdict.DISPUTED else None
        claim = self.claim(number)
        self.attempt(lambda: judging.judge(self.ledger, claim, verdict, layer=layer, reason=given, rationale=rationale))

    @precondition(with_claims)
    @rule(number=NUMBERS, verdict=st.sampled_from(Verdict))
    def press_a_key(self, number: int, verdict: Verdict) -> None:
        self.attempt(lambda: judging.judge(self.ledger, self.claim(number), verdict))

    @precondition(with_claims)
    @rule(number=NUMBERS, layer=st.sampled_from(Layer), text=WORDS)
    def write_rationale(self, number: int, layer: Layer, text: str) -> None:
        self.attempt(lambda: judging.write_rationale(self.ledger, self.claim(number), layer, text))

    @precondition(with_text)
    @rule(places=PLACES, reason=st.sampled_from(NotCheckable))
    def dismiss(self, places: list[tuple[int, int]], reason: NotCheckable) -> None:
        self.attempt(lambda: dismissing.dismiss(self.ledger, self.article, places, reason))

    @precondition(lambda self: self.ledger.dismissals(self.article))
    @rule(number=NUMBERS, reason=st.none() | st.sampled_from(NotCheckable))
    def change_a_dismissal(self, number: int, reason: NotCheckable | None) -> None:
        dismissals = self.ledger.dismissals(self.article)
        one = dismissals[number % len(dismissals)].id
        if reason is None:
            self.attempt(lambda: dismissing.take_back(self.ledger, self.article, one))
        else:
            self.attempt(lambda: dismissing.change_reason(self.ledger, self.article, one, reason))

    @rule(title=WORDS)
    def retitle(self, title: str) -> None:
        self.attempt(lambda: taking_in.retitle(self.ledger, self.article, title))

    @precondition(with_text)
    @rule(block=NUMBERS, label=st.sampled_from(Label))
    def correct_label(self, block: int, label: Label) -> None:
        for draft in self.ledger.drafts(self.article):
            index = block % len(draft.blocks)
            self.attempt(lambda: taking_in.correct_label(self.ledger, draft.id, index, label))  # noqa: B023  at once

    @precondition(with_text)
    @rule(edits=EDITS, answers=st.lists(st.integers(-2, 4), min_size=1, max_size=4))
    def redraft(self, edits: Edits, answers: list[int]) -> None:
        """The next draft; what is doubtful gets these answers in turn: a candidate, nothing (-1), cut (-2)."""
        text = rewritten(self.text(), edits)
        if text == self.text():
            return
        found = weighed(self.ledger, self.article, text)
        decisions = {one.key: self.answer(one, answers[at % len(answers)]) for at, one in enumerate(found.questions)}
        self.attempt(lambda: recorded(self.ledger, found, decisions))

    def text(self) -> str:
        draft = self.ledger.newest_draft(self.article)
        return self.ledger.text(draft.sha256) if draft else ""

    @staticmethod
    def answer(question: Question, which: int) -> Decision:
        if which < 0:
            return Decision(None, cut=which == -2)
        return Decision(question.candidates[which % len(question.candidates)].place)

    @precondition(with_claims)
    @rule(number=NUMBERS, deed=st.sampled_from([cutting.close_as_cut, cutting.reopen]))
    def close_or_reopen(self, number: int, deed: Callable[[Ledger, ClaimId], None]) -> None:
        self.attempt(lambda: deed(self.ledger, self.claim(number)))

    @rule()
    def take_out_or_bring_back(self) -> None:
        article = self.ledger.article(self.article)
        move = taking_in.bring_back if article and article.taken_out else taking_in.take_out
        self.attempt(lambda: move(self.ledger, self.article))

    @rule(times=TIMES)
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.turn_back(undoing.undo, self.done, self.undone)

    @rule(times=TIMES)
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.turn_back(undoing.redo, self.undone, self.done)

    @precondition(lambda self: self.done)
    @rule()
    def undo_once(self) -> None:
        self.turn_back(undoing.undo, self.done, self.undone)

    def turn_back(self, way: Turning, here: list[object], there: list[object]) -> None:
        """Undo or redo: the desk looks as it did then; where there is nothing, that is told."""
        looks = self.looks()
        try:
            way(self.ledger, self.article)
        except Problem:
            assert here == []
            return
        there.append(looks)
        assert self.looks() == here.pop()

    @precondition(with_claims)
    @rule(number=NUMBERS, layer=st.sampled_from(Layer))
    def look_at(self, number: int, layer: Layer) -> None:
        self.desk.focus(self.claim(number))
        self.desk.set_layer(layer)

    @rule()
    def rest(self) -> None:
        self.ledger.rest()

    @rule(name=REVIEWERS)
    def take_turns(self, name: str) -> None:
        self.leave()
        self.come(name)

    @invariant()
    def words_stand_where_claims_say(self) -> None:
        draft, text = self.ledger.newest_draft(self.article), self.text()
        for claim in self.ledger.claims(self.article) if draft else ():
            for span in standing(claim):
                assert (span.draft, text[span.start : span.end]) == (draft.id if draft else "", span.quote)
        for dismissal in self.ledger.dismissals(self.article) if draft else ():
            assert all(text[span.start : span.end] == span.quote for span in dismissal.spans)

    @invariant()
    def all_agree(self) -> None:
        file_agrees(self.ledger, self.article, self.fold)
        article = self.ledger.article(self.article)
        if article is None or article.taken_out:
            assert self.desk.article is None
            return
        if self.desk.article is None:
            self.desk.open(self.article)
        window_agrees(self.desk, self.ledger, self.article)

    def teardown(self) -> None:
        again = Fold()
        again.go_on(whole_history(self.ledger, self.article))
        assert again.things == self.fold.things
        self.leave()
        self.home.cleanup()
