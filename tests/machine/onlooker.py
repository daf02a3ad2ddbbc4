"""The same reviewer with the window open: the real panes follow the real desk, and are looked at after every step."""

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule
from pytestqt.qtbot import QtBot

from tests.machine.recounting import history_agrees
from tests.machine.reviewer import NUMBERS, WORDS, Reviewer, with_claims
from tests.machine.showing import article_agrees, card_agrees, list_agrees, nothing_shows
from tests.machine.window import Panes
from ui import crash
from ui.claims.choice import Choice, Filter, Sort

FILTERS = st.just(Filter.ALL) | st.sampled_from(Filter)
LISTED = st.sampled_from(["", "bell", "14", "it rang -"])
TOLD = st.sampled_from(["", "bell", "BELL rang", "miles", "البارون", "Brink", "nowhere"])
PAINTED = 2000
"""Milliseconds in which Qt has painted everything, and a frame has come where it goes."""


class Onlooker(Reviewer):
    """What is filtered, sorted and searched for changes too, and the history is turned away from and to again."""

    screen: QtBot
    choice = Choice()

    def come(self, name: str) -> None:
        super().come(name)
        self.bugs: list[crash.Crash] = []
        self.unheard = crash.listen(self.bugs.append)
        self.panes = Panes(self.desk)
        self.list_as(self.choice)

    def leave(self) -> None:
        self.panes.leave()
        self.unheard()
        super().leave()

    @rule(choice=st.builds(Choice, FILTERS, st.sampled_from(Sort), LISTED))
    def list_as(self, choice: Choice) -> None:
        self.panes.claims.set_filter(choice.filter)
        self.panes.claims.set_sort(choice.sort)
        self.panes.claims.set_filter_text(choice.words)
        self.choice = choice

    @precondition(with_claims)
    @rule(number=NUMBERS, statement=WORDS, choice=st.builds(Choice, words=LISTED))
    def search_and_reword(self, number: int, statement: str, choice: Choice) -> None:
        self.list_as(choice)
        self.the_panes_agree()
        self.reword(number, statement)

    @rule(words=TOLD)
    def search_the_history(self, words: str) -> None:
        self.panes.history.search.setText(words)

    @precondition(with_claims)
    @rule(number=st.none() | NUMBERS)
    def ask_what_happened_to_a_claim(self, number: int | None) -> None:
        self.panes.history.filter_claim(None if number is None else self.claim(number))

    @rule()
    def turn_to_the_history_or_away(self) -> None:
        self.panes.history.setVisible(self.panes.history.isHidden())

    @rule(forward=st.booleans())
    def walk(self, forward: bool) -> None:
        way = self.desk.next if forward else self.desk.previous
        self.desk.focus(way(self.desk.current))

    @rule()
    def look_at_the_screen(self) -> None:
        """What changed is painted: painting everything anew makes no other picture."""
        self.screen.waitUntil(self.panes.is_painted, timeout=PAINTED)

    @invariant()
    def the_panes_agree(self) -> None:
        self.panes.catch_up()
        assert self.bugs == []
        if self.desk.article is None:
            nothing_shows(self.panes)
            return
        list_agrees(self.panes, self.desk, self.fold)
        article_agrees(self.panes.article, self.desk, self.fold)
        card_agrees(self.panes.card, self.desk, self.fold)
        history_agrees(self.panes, self.ledger, self.article, self.fold)
