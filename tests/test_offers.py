"""What is offered follows what people do: it goes when it is decided on, and comes back when that is undone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.domain.claim import Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.reading.how import how
from app.reading.reading import Action, Mention, Note, Place, Proposal, Reading, Remark, RemarkKind
from app.services import claiming, dismissing, proposing, undoing
from app.store.ledger import Ledger
from tests.desks import TEXT, a_desk, an_article
from ui.desk import Desk
from ui.offers import SHARES, Offers

FACTS = ("rings again", "rang on Monday", "first time since 1911", "heard 14 miles away", "Some 300 people came")
OPINION = "name is not known"


def place(words: str) -> Place:
    return TEXT.index(words), TEXT.index(words) + len(words)


def proposal(words: str, score: float) -> Proposal:
    return Proposal(*place(words), (Kind.EVENT,), score, ("a reason",))


READING = Reading(
    "en",
    "rules 1",
    proposals=(
        *(proposal(words, 0.9 - at / 10) for at, words in enumerate(FACTS)),
        replace(proposal(OPINION, 0.0), action=Action.DISMISS, reason=NotCheckable.OPINION),
    ),
    remarks=(Remark(RemarkKind.TWO_FIGURES, (place("1911"), place("300")), "1911 and 300."),),
    notes=(Note(place("14 miles"), "23 km"), Note(place("Monday"), "13 October 2025")),
)


@dataclass
class Work:
    """A desk with an article, and what is offered for it."""

    ledger: Ledger
    desk: Desk
    article: ArticleId
    offers: Offers

    def shown(self) -> list[str]:
        return [self.desk.text[one.start : one.end] for one in self.offers.shown]

    def the(self, words: str) -> Proposal:
        return next(one for one in READING.proposals if (one.start, one.end) == place(words))

    def accept(self, *words: str) -> None:
        proposing.accept(self.ledger, self.article, READING, [self.the(one) for one in words])

    def reject(self, words: str) -> None:
        proposing.reject(self.ledger, self.article, [self.the(words)])


@pytest.fixture
def work(qtbot: QtBot, tmp_path: Path) -> Iterator[Work]:
    with a_desk(tmp_path) as ledger:
        yield at_work(ledger)


def at_work(ledger: Ledger) -> Work:
    article, desk = an_article(ledger), Desk(ledger)
    offers = Offers(desk, desk)
    ledger.listen(desk.follow)
    desk.open(article)
    offers.put(READING, how(READING))
    return Work(ledger, desk, article, offers)


def test_everything_is_offered_until_somebody_decides(work: Work) -> None:
    assert work.shown() == [*FACTS, OPINION]
    assert work.offers.hidden == 0


def test_what_is_accepted_goes_and_the_next_one_is_in_hand(work: Work) -> None:
    work.offers.focus(work.the(FACTS[1]))

    work.accept(FACTS[1])

    assert work.shown() == [FACTS[0], *FACTS[2:], OPINION]
    assert work.offers.current == work.the(FACTS[2])


def test_after_the_last_one_the_one_before_is_in_hand(work: Work) -> None:
    work.offers.focus(work.the(OPINION))

    work.accept(OPINION)

    assert work.offers.current == work.the(FACTS[4])
    assert [one.reason for one in work.desk.dismissals] == [NotCheckable.OPINION]


def test_what_is_rejected_goes_and_comes_back_when_that_is_undone(work: Work) -> None:
    work.reject(FACTS[2])
    assert FACTS[2] not in work.shown()

    undoing.undo(work.ledger, work.article)
    assert work.shown() == [*FACTS, OPINION]


def test_several_that_were_accepted_in_one_step_come_back_in_one(work: Work) -> None:
    work.accept(*FACTS[1:4])
    assert work.shown() == [FACTS[0], FACTS[4], OPINION]

    undoing.undo(work.ledger, work.article)
    assert work.shown() == [*FACTS, OPINION]

    undoing.redo(work.ledger, work.article)
    assert work.shown() == [FACTS[0], FACTS[4], OPINION]


def test_words_that_were_claimed_or_dismissed_by_hand_are_not_offered(work: Work) -> None:
    claim = claiming.add_claim(work.ledger, work.article, [place("The bell of Orsk rang on Monday")])
    dismissing.dismiss(work.ledger, work.article, [place("300 people came")], NotCheckable.NOT_OURS)
    assert work.shown() == [FACTS[0], FACTS[2], FACTS[3], OPINION]

    claiming.withdraw(work.ledger, claim)
    assert work.shown() == [*FACTS[:4], OPINION]


def test_the_bar_hides_what_matters_less_and_counts_it(work: Work) -> None:
    counts = []
    for stop in range(len(SHARES)):
        work.offers.set_bar(stop)
        counts.append((len(work.offers.shown), work.offers.hidden))

    assert counts == [(6, 0), (4, 2), (3, 3), (2, 4), (1, 5)]
    assert work.shown() == [FACTS[0]]


def test_what_is_hidden_is_counted_anew_when_it_is_decided(work: Work, qtbot: QtBot) -> None:
    work.offers.set_bar(len(SHARES) - 1)

    with qtbot.waitSignal(work.offers.offers_changed, timeout=0):
        work.reject(FACTS[3])

    assert (len(work.offers.shown), work.offers.hidden) == (1, 4)


def test_how_much_a_proposal_matters_is_at_how_many_stops_it_is_shown(work: Work) -> None:
    assert [work.offers.stops(one) for one in READING.proposals] == [5, 4, 3, 2, 1, 1]


def test_the_bar_does_not_go_beyond_its_ends(work: Work) -> None:
    work.offers.set_bar(99)
    assert work.offers.bar == len(SHARES) - 1

    work.offers.set_bar(-1)
    assert work.offers.bar == 0


def test_one_goes_along_the_proposals_to_both_ends_and_no_further(work: Work) -> None:
    first, last = work.offers.shown[0], work.offers.shown[-1]

    assert work.offers.beside(None, 1) == first
    assert work.offers.beside(None, -1) == last
    assert work.offers.beside(first, -1) == first
    assert work.offers.beside(first, 1) == work.the(FACTS[1])
    assert work.offers.beside(last, 1) == last


def test_the_proposal_at_a_place_is_the_one_there_or_the_next_behind_it(work: Work) -> None:
    assert work.offers.at(place("Monday")[0]) == work.the(FACTS[1])
    assert work.offers.at(place("said the warden")[0]) == work.the(FACTS[4])
    assert work.offers.at(len(TEXT)) is None


def test_a_paragraph_has_its_own_proposals(work: Work) -> None:
    here = work.offers.in_paragraph(work.the(FACTS[2]))

    assert [TEXT[one.start : one.end] for one in here] == list(FACTS[1:4])


def test_a_note_belongs_to_the_words_that_hold_its_place(work: Work) -> None:
    assert [note.says for note in work.offers.notes_in([place(FACTS[3])])] == ["23 km"]
    assert work.offers.notes_in([place("14")]) == ()


def test_whom_a_title_means_stands_beside_it_once(work: Work) -> None:
    assert work.offers.reading is not None
    twice = (Mention(place("the warden"), "Ada Brink"), Mention(place("the warden"), "Ada Brink"))
    work.offers.put(replace(work.offers.reading, mentions=twice), "")

    assert [note.says for note in work.offers.notes_in([(0, len(TEXT))])] == ["13 October 2025", "23 km", "Ada Brink"]


def test_a_remark_that_is_set_aside_goes_and_comes_back(work: Work) -> None:
    proposing.set_aside(work.ledger, work.article, READING.remarks[0])
    assert work.offers.remarks == ()

    undoing.undo(work.ledger, work.article)
    assert work.offers.remarks == READING.remarks


def test_another_article_on_the_desk_has_offers_of_its_own(work: Work) -> None:
    work.offers.focus(work.offers.shown[0])

    work.desk.open(an_article(work.ledger, "Nothing happened"))

    assert (work.offers.reading, work.offers.shown, work.offers.current, work.offers.how) == (None, (), None, "")


def test_one_that_is_not_shown_cannot_be_taken_in_hand(work: Work) -> None:
    work.offers.set_bar(len(SHARES) - 1)

    work.offers.focus(work.the(OPINION))

    assert work.offers.current is None


@pytest.mark.parametrize(
    ("reading", "says"),
    [
        (Reading("en", "en_core_web_sm 3.8.0 and rules 1"), "Read by the English model."),
        (Reading("en", "rules 1"), "Read by rules alone: the language model is not installed."),
        (Reading("de", "rules 1"), "Read by rules alone: this seems to be German."),
        (Reading("", "rules 1"), "Read by rules alone: its language could not be told."),
        (
            Reading("nl", "rules 1", until=999_000),
            "Read by rules alone: this seems to be Dutch. Only its first 999,000 characters were read.",
        ),
    ],
)
def test_which_reading_was_used_is_said(reading: Reading, says: str) -> None:
    assert how(reading) == says


WORDS = [match for match in range(len(TEXT)) if TEXT[match - 1 : match].isspace() or not match]
PLACES = st.tuples(st.sampled_from(WORDS), st.integers(3, 40)).map(lambda at: (at[0], min(at[0] + at[1], len(TEXT))))
SOME = st.lists(PLACES, min_size=1, max_size=12, unique=True)
DEEDS = st.lists(
    st.tuples(st.sampled_from(["accept", "reject", "claim", "dismiss", "undo", "redo", "bar"]), st.integers(0, 99)),
    max_size=10,
)


@given(SOME, st.lists(st.floats(0, 1), min_size=12, max_size=12), DEEDS)
@example([(0, 14), (13, 16)], [0.0] * 12, [("claim", 0), ("bar", 1)])
@settings(max_examples=25, deadline=None)
def test_following_each_deed_gives_what_looking_at_all_of_it_gives(
    qapp: object, places: list[Place], scores: list[float], deeds: list[tuple[str, int]]
) -> None:
    given_places = zip(sorted(places), scores, strict=False)
    proposals = tuple(Proposal(*at, (Kind.EVENT,), score, ()) for at, score in given_places)
    with TemporaryDirectory() as folder, a_desk(Path(folder)) as ledger:
        work = at_work(ledger)
        work.offers.put(Reading("en", "rules 1", proposals=proposals), "")
        for deed, which in deeds:
            do(work, deed, which)

            anew = Offers(work.desk, work.desk)
            anew.put(work.offers.reading, "")
            anew.set_bar(work.offers.bar)
            assert (work.offers.shown, work.offers.hidden) == (anew.shown, anew.hidden)


def do(work: Work, deed: str, which: int) -> None:
    """A deed of the reviewer's; what is refused is not done."""
    reading, shown = work.offers.reading, work.offers.shown
    assert reading is not None
    at = WORDS[which % len(WORDS)]
    chosen = shown[which % len(shown) :][: 1 + which % 3] if shown else ()
    try:
        match deed:
            case "accept":
                proposing.accept(work.ledger, work.article, reading, chosen)
            case "reject":
                proposing.reject(work.ledger, work.article, chosen)
            case "claim":
                claiming.add_claim(work.ledger, work.article, [(at, min(at + 9, len(TEXT)))])
            case "dismiss":
                dismissing.dismiss(work.ledger, work.article, [(at, min(at + 5, len(TEXT)))], NotCheckable.RHETORIC)
            case "undo" if work.ledger.claim_lines(work.article) or work.ledger.rejections(work.article):
                undoing.undo(work.ledger, work.article)
            case "redo":
                undoing.redo(work.ledger, work.article)
            case _:
                work.offers.set_bar(which % len(SHARES))
    except Problem:
        return
