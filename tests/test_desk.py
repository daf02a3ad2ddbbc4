"""The desk follows the history and the reviewer's glance, and tells each change once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.article import Label
from app.domain.claim import Kind
from app.domain.coverage import cover
from app.domain.dismissal import NotCheckable
from app.domain.events import LabelCorrected
from app.domain.ids import ArticleId, ClaimId
from app.domain.verdict import Layer, State, Verdict
from app.services.claiming import add_claim, reword, set_kinds, withdraw
from app.services.dismissing import dismiss, take_back
from app.services.judging import judge
from app.services.ordering import reorder
from app.services.spanning import add_span, merge
from app.services.taking_in import retitle, take_out
from app.services.undoing import undo
from app.store.ledger import Ledger
from tests.desks import TEXT, a_desk, an_article
from ui.desk import Desk

QUOTES = ("rings again", "rang on Monday", "“It was heard 14 miles away,”", "300 people came")


@dataclass
class Told:
    """What the desk said, in the order it said it."""

    signals: list[tuple[object, ...]] = field(default_factory=list)

    def __call__(self, *words: object) -> None:
        self.signals.append(words)

    def of(self, name: str) -> list[tuple[object, ...]]:
        return [words[1:] for words in self.signals if words[0] == name]


@dataclass
class Work:
    """A desk with an article of four claims that follows a ledger."""

    ledger: Ledger
    desk: Desk
    article: ArticleId
    claims: list[ClaimId]
    told: Told

    def place(self, words: str) -> tuple[int, int]:
        return TEXT.index(words), TEXT.index(words) + len(words)


@pytest.fixture
def work(tmp_path: Path, qtbot: QtBot) -> Iterator[Work]:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        places = [(TEXT.index(quote), TEXT.index(quote) + len(quote)) for quote in QUOTES]
        claims = [add_claim(ledger, article, [place]) for place in places]
        desk = Desk(ledger)
        ledger.listen(desk.follow)
        with qtbot.waitSignal(desk.coverage_changed):
            desk.open(article)
        yield Work(ledger, desk, article, claims, listened(desk))


def listened(desk: Desk) -> Told:
    told = Told()
    desk.article_changed.connect(lambda: told("article"))
    desk.title_changed.connect(lambda: told("title"))
    desk.claims_reset.connect(lambda: told("reset"))
    desk.claim_changed.connect(lambda claim: told("claim", claim))
    desk.places_changed.connect(lambda start, end: told("places", start, end))
    desk.current_changed.connect(lambda was, now: told("current", was, now))
    desk.layer_changed.connect(lambda layer: told("layer", layer))
    desk.tally_changed.connect(lambda: told("tally"))
    desk.recorded.connect(lambda entries: told("recorded", len(entries)))
    return told


def test_an_opened_article_stands_on_the_desk(work: Work) -> None:
    assert work.desk.article is not None
    assert work.desk.article.id == work.article
    assert work.desk.text == TEXT
    assert work.desk.order == work.claims
    assert [work.desk.number(claim) for claim in work.claims] == [1, 2, 3, 4]
    assert work.desk.tally[State.UNREVIEWED] == 4


def test_a_verdict_tells_one_claim_its_places_and_the_tally(work: Work) -> None:
    judge(work.ledger, work.claims[1], Verdict.VERIFIED)

    told = [("claim", work.claims[1]), ("places", *work.place(QUOTES[1])), ("tally",), ("recorded", 1)]
    assert work.told.signals == told
    assert work.desk.lines[work.claims[1]].state == State.VERIFIED
    assert work.desk.tally == {State.UNREVIEWED: 3, State.VERIFIED: 1}


def test_a_verdict_asks_the_file_for_one_line(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    work.desk.queries = Counting(work.ledger, asked)  # type: ignore[assignment]  # stands between desk and ledger

    judge(work.ledger, work.claims[0], Verdict.REFUTED)

    assert asked == ["claim_line"]


class Counting:
    """Notes which reads the desk asks for, and has the ledger answer them."""

    def __init__(self, ledger: Ledger, asked: list[str]) -> None:
        self._ledger, self._asked = ledger, asked

    def __getattr__(self, name: str) -> object:
        self._asked.append(name)
        return getattr(self._ledger, name)


def test_the_tally_after_many_deeds_is_that_of_a_fresh_desk(work: Work) -> None:
    judge(work.ledger, work.claims[0], Verdict.DISPUTED)
    judge(work.ledger, work.claims[1], Verdict.VERIFIED)
    reword(work.ledger, work.claims[1], "It rang on a Monday")
    withdraw(work.ledger, work.claims[0])
    undo(work.ledger, work.article)

    fresh = Desk(work.ledger)
    fresh.open(work.article)
    assert +work.desk.tally == +fresh.tally
    assert work.desk.lines == fresh.lines
    assert work.desk.order == fresh.order


def test_a_new_claim_resets_the_list_and_has_its_number(work: Work) -> None:
    claim = add_claim(work.ledger, work.article, [work.place("Ada Brink")])

    assert ("reset",) in work.told.signals
    assert work.desk.order == [*work.claims[:3], claim, work.claims[3]]
    assert work.desk.number(claim) == 4
    assert work.told.of("places") == [work.place("Ada Brink")]


def test_a_claim_that_moves_by_taking_another_in_tells_that_it_reads_anew(work: Work) -> None:
    merge(work.ledger, work.claims[3], work.claims[0])

    assert work.desk.order == [work.claims[3], *work.claims[1:3]]
    assert work.told.of("claim") == [(work.claims[3],)]


def test_a_moved_claim_keeps_what_it_says(work: Work) -> None:
    reorder(work.ledger, work.claims[3], work.claims[0])

    assert work.desk.order == [work.claims[3], *work.claims[:3]]
    assert work.told.of("reset") == [()]
    assert work.told.of("claim") == []


def test_the_next_claim_is_current_when_the_current_one_is_withdrawn(work: Work) -> None:
    work.desk.focus(work.claims[1])

    withdraw(work.ledger, work.claims[1])

    assert work.desk.current == work.claims[2]
    assert work.told.of("current")[-1] == (work.claims[1], work.claims[2])


def test_the_last_claim_gives_way_to_the_one_before_it(work: Work) -> None:
    work.desk.focus(work.claims[3])

    withdraw(work.ledger, work.claims[3])

    assert work.desk.current == work.claims[2]


def test_no_signal_comes_before_the_desk_stands_as_it_says(work: Work) -> None:
    seen: list[bool] = []
    work.desk.focus(work.claims[0])
    work.desk.claims_reset.connect(lambda: seen.append(work.desk.current in work.desk.lines))

    withdraw(work.ledger, work.claims[0])

    assert seen == [True]


def test_focus_on_what_is_not_there_is_none(work: Work) -> None:
    work.desk.focus(work.claims[0])

    work.desk.focus(ClaimId("nowhere"))

    assert work.desk.current is None


def test_the_other_layer_is_turned_to_where_it_is_asked(work: Work) -> None:
    work.desk.focus(work.claims[2])

    work.desk.set_layer(Layer.ATTRIBUTION)

    assert work.desk.layer is Layer.ATTRIBUTION
    assert work.told.of("layer") == [(Layer.ATTRIBUTION,)]


def test_a_plain_claim_has_no_other_layer(work: Work) -> None:
    work.desk.focus(work.claims[1])

    work.desk.set_layer(Layer.ATTRIBUTION)

    assert work.desk.layer is Layer.CONTENT


@pytest.mark.parametrize("deed", ["another claim", "another kind"])
def test_the_layer_falls_back_when_it_is_not_asked_any_more(work: Work, deed: str) -> None:
    work.desk.focus(work.claims[2])
    work.desk.set_layer(Layer.ATTRIBUTION)

    if deed == "another claim":
        work.desk.focus(work.claims[3])
    else:
        set_kinds(work.ledger, work.claims[2], [Kind.NUMBER])

    assert work.desk.layer is Layer.CONTENT


def test_a_claim_in_full_is_read_anew_after_each_change(work: Work) -> None:
    work.desk.focus(work.claims[0])
    before = work.desk.claim(work.claims[0])

    judge(work.ledger, work.claims[0], Verdict.VERIFIED, rationale="I heard it.")

    assert work.desk.claim(work.claims[0]).so.rationale == "I heard it."
    assert before.so.rationale == ""


def test_a_claim_that_is_nowhere_cannot_be_had(work: Work) -> None:
    with pytest.raises(KeyError):
        work.desk.claim(ClaimId("nowhere"))


def test_dismissed_words_are_told_when_they_come_and_go(work: Work) -> None:
    place = work.place("Some")
    dismissal = dismiss(work.ledger, work.article, [place], NotCheckable.CONNECTIVE)
    came = list(work.desk.dismissals)

    take_back(work.ledger, work.article, dismissal)

    assert [found.id for found in came] == [dismissal]
    assert work.desk.dismissals == []
    assert work.told.of("places") == [place, place]


def test_coverage_follows_every_mark(work: Work, qtbot: QtBot) -> None:
    deeds: list[Callable[[], object]] = [
        lambda: add_claim(work.ledger, work.article, [work.place("Ada Brink"), work.place("1911")]),
        lambda: dismiss(work.ledger, work.article, [work.place("Some")], NotCheckable.CONNECTIVE),
        lambda: add_span(work.ledger, work.claims[0], *work.place("The bell")),
        lambda: withdraw(work.ledger, work.claims[3]),
    ]

    for deed in deeds:
        with qtbot.waitSignal(work.desk.coverage_changed):
            deed()

    fresh = [place for line in work.ledger.claim_lines(work.article) for place in line.places]
    fresh += [(span.start, span.end) for found in work.desk.dismissals for span in found.spans]
    assert work.desk.draft is not None
    assert work.desk.coverage == cover(TEXT, work.desk.draft.blocks, fresh)


def test_a_corrected_label_changes_the_article_and_leaves_the_current_claim(work: Work) -> None:
    work.desk.focus(work.claims[1])
    assert work.desk.draft is not None

    work.ledger.record(work.article, LabelCorrected(work.desk.draft.id, 2, Label.BODY, Label.CREDIT))

    assert work.told.of("article") == [()]
    assert work.desk.draft.blocks[2].label is Label.CREDIT
    assert work.desk.current == work.claims[1]


def test_a_new_title_is_told(work: Work) -> None:
    retitle(work.ledger, work.article, "The bell")

    assert work.desk.article is not None
    assert work.desk.article.title == "The bell"
    assert work.told.signals == [("title",), ("recorded", 1)]


def test_an_article_that_is_taken_out_leaves_the_desk(work: Work) -> None:
    work.desk.focus(work.claims[0])

    take_out(work.ledger, work.article)

    assert work.desk.article is None
    assert (work.desk.order, work.desk.text, work.desk.current) == ([], "", None)


def test_what_happens_to_another_article_is_only_recorded(work: Work) -> None:
    an_article(work.ledger, "Another\n\nstory")

    assert work.told.signals == [("recorded", 2)]


def test_one_goes_along_the_list_and_stops_at_its_ends(work: Work) -> None:
    first, second, *_, last = work.claims

    assert work.desk.next(first) == second
    assert work.desk.next(last) is None
    assert work.desk.previous(first) is None
    assert work.desk.next(None) == first
    assert work.desk.previous(None) == last


def test_the_next_open_claim_is_found_around_the_end(work: Work) -> None:
    for claim in work.claims[2:]:
        judge(work.ledger, claim, Verdict.REFUTED)

    assert work.desk.next_open(work.claims[1]) == work.claims[0]
    assert work.desk.next_open(work.claims[0]) == work.claims[1]


def test_no_other_open_claim_is_none(work: Work) -> None:
    for claim in work.claims[1:]:
        judge(work.ledger, claim, Verdict.REFUTED)

    assert work.desk.next_open(work.claims[0]) is None


def test_one_goes_only_along_the_claims_that_are_listed(work: Work) -> None:
    first, second, third, fourth = work.claims

    work.desk.walk_along([fourth, second])

    assert work.desk.next(fourth) == second
    assert work.desk.next(second) is None
    assert work.desk.next_open(second) == fourth
    assert work.desk.next(third) == fourth
    work.desk.walk_along(None)
    assert work.desk.next(first) == second
