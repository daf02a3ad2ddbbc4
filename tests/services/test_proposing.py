"""What the machine offers is accepted or rejected by a person, as steps that can be undone."""

import re
from dataclasses import replace

import pytest

from app.domain.article import Draft, Label
from app.domain.claim import Attribution, Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId
from app.domain.rejection import Origin
from app.domain.verdict import Verdict
from app.reading.reading import RULES, Action, Place, Proposal, Reading, Remark, RemarkKind, Saying
from app.services import claiming, dismissing, proposing, taking_in, undoing
from app.store.ledger import Ledger
from tests.services.marked import claimed, place, statements, the


@pytest.fixture
def reading(ledger: Ledger, article: ArticleId) -> Reading:
    """A quotation of the warden, a number, an event that the headline tells too, and an opinion."""
    at = {words: place(ledger, article, words) for words in WORDS}
    return Reading(
        "en",
        "by hand",
        sayings=(Saying(at[QUOTATION], at["the warden"], at["said"], "the warden", "Ada Brink", direct=True),),
        proposals=(
            proposed(at[EVENT], Kind.EVENT, also=(at["Bell of Orsk rings again"],)),
            replace(proposed(at[QUOTATION], Kind.QUOTATION), saying=0),
            proposed(at["Some 300 people came."], Kind.NUMBER),
            replace(proposed(at[UNKNOWN]), action=Action.DISMISS, reason=NotCheckable.RHETORIC),
        ),
        remarks=(Remark(RemarkKind.TWO_FIGURES, (at["1911"], at["Some 300 people came."]), "1911 and 300."),),
    )


EVENT = "The bell of Orsk rang on Monday"
QUOTATION = "“It was heard 14 miles away,”"
UNKNOWN = "The founder’s name is not known"
WORDS = (EVENT, QUOTATION, UNKNOWN, "Bell of Orsk rings again", "the warden", "said", "1911", "Some 300 people came.")


def proposed(at: Place, *kinds: Kind, also: tuple[Place, ...] = ()) -> Proposal:
    return Proposal(*at, kinds, 0.5, ("for a reason",), also=also)


def left(ledger: Ledger, article: ArticleId, reading: Reading) -> list[Proposal]:
    return list(proposing.proposals(ledger, article, reading))


def test_an_accepted_proposal_is_a_claim_that_says_where_it_came_from(
    ledger: Ledger, article: ArticleId, reading: Reading
) -> None:
    (claim,) = proposing.accept(ledger, article, reading, reading.proposals[:1])

    found = the(ledger, claim)
    assert found.statement == EVENT
    assert [span.quote for span in found.spans] == ["Bell of Orsk rings again", EVENT]
    assert found.kinds == (Kind.EVENT,)
    assert found.origin == Origin("by hand", ("for a reason",))
    assert found.so.verdict is Verdict.UNREVIEWED


def test_an_accepted_quotation_is_attributed(ledger: Ledger, article: ArticleId, reading: Reading) -> None:
    (claim,) = proposing.accept(ledger, article, reading, reading.proposals[1:2])

    assert the(ledger, claim).attribution == Attribution("the warden", "said", direct=True, person="Ada Brink")


def test_all_are_accepted_in_one_step_in_the_order_of_the_text(
    ledger: Ledger, article: ArticleId, reading: Reading
) -> None:
    between = claimed(ledger, article, "for the first time since 1911")
    proposing.accept(ledger, article, reading, reading.proposals[::-1])

    said = ["for the first time since 1911", EVENT, QUOTATION, "Some 300 people came."]
    assert statements(ledger, article) == [EVENT, *said[:1], *said[2:]]
    assert [one.reason for one in ledger.dismissals(article)] == [NotCheckable.RHETORIC]

    undoing.undo(ledger, article)
    assert [claim.id for claim in ledger.claims(article)] == [between]
    assert ledger.dismissals(article) == []


def test_what_is_accepted_is_not_offered_again_until_it_is_undone(
    ledger: Ledger, article: ArticleId, reading: Reading
) -> None:
    proposing.accept(ledger, article, reading, reading.proposals[:2])
    assert left(ledger, article, reading) == list(reading.proposals[2:])

    undoing.undo(ledger, article)
    assert left(ledger, article, reading) == list(reading.proposals)


def test_what_is_rejected_is_not_offered_again_until_it_is_undone(
    ledger: Ledger, article: ArticleId, reading: Reading
) -> None:
    proposing.reject(ledger, article, reading.proposals[2:])
    assert left(ledger, article, reading) == list(reading.proposals[:2])

    undoing.undo(ledger, article)
    assert left(ledger, article, reading) == list(reading.proposals)
    undoing.redo(ledger, article)
    assert left(ledger, article, reading) == list(reading.proposals[:2])


def test_words_that_a_person_claimed_or_dismissed_are_not_offered(
    ledger: Ledger, article: ArticleId, reading: Reading
) -> None:
    claimed(ledger, article, "of Orsk rang on Monday")
    dismissing.dismiss(ledger, article, [place(ledger, article, "Some 300 people")], NotCheckable.NOT_OURS)
    claimed(ledger, article, "founder’s name")

    assert left(ledger, article, reading) == [reading.proposals[1], reading.proposals[3]]


def test_a_remark_that_was_set_aside_does_not_come_back(ledger: Ledger, article: ArticleId, reading: Reading) -> None:
    proposing.set_aside(ledger, article, reading.remarks[0])
    assert proposing.remarks(ledger, article, reading) == ()

    undoing.undo(ledger, article)
    assert proposing.remarks(ledger, article, reading) == reading.remarks


def test_a_reading_is_kept_until_a_label_changes(ledger: Ledger, article: ArticleId, reading: Reading) -> None:
    draft = newest(ledger, article)
    assert proposing.kept(ledger, draft) is None

    proposing.keep(ledger, draft, reading)
    assert proposing.kept(ledger, newest(ledger, article)) == reading

    taking_in.correct_label(ledger, draft.id, 1, Label.CAPTION)
    assert proposing.kept(ledger, newest(ledger, article)) is None


def test_a_kept_reading_that_is_spelt_otherwise_is_not_read(
    ledger: Ledger, article: ArticleId, reading: Reading
) -> None:
    draft = newest(ledger, article)
    proposing.keep(ledger, draft, reading)
    packed = proposing.packed_reading(ledger, draft)

    assert packed is not None
    assert proposing.unpacked(packed, draft) == reading
    assert proposing.unpacked(packed.replace(b"reader", b"looked"), draft) is None
    assert proposing.unpacked(packed[:-9], draft) is None


@pytest.mark.parametrize(
    ("what", "by"),
    [
        (rb".+", b""),
        (rb".+", b"null"),
        (rb".+", b"[]"),
        (rb".+", b"{}"),
        (rb".+", b"\xff\x00"),
        (rb".+", b"[" * 50_000),
        (rb'"reading":', b'"reading":5,"was":'),
        (rb'"of":"', b'"of":"0'),
        (rb'"start":\d+', b'"start":"x"'),
        (rb'"start":\d+', b'"start":7000000'),
        (rb'"start":\d+', b'"start":-1'),
        (rb'"score":[\d.]+', b'"score":17'),
        (rb'"kinds":\[[^]]*\]', b'"kinds":["nonsense"]'),
        (rb'"reasons":\[[^]]*\]', b'"reasons":[5]'),
        (rb'"sentences":\[', b'"sentences":[[5],'),
        (rb'"saying":\w+', b'"saying":700'),
    ],
)
def test_a_kept_reading_that_is_damaged_is_not_read(
    ledger: Ledger, article: ArticleId, reading: Reading, what: bytes, by: bytes
) -> None:
    draft = newest(ledger, article)
    proposing.keep(ledger, draft, reading)
    packed = proposing.packed_reading(ledger, draft)

    assert packed is not None
    damaged = re.sub(what, by, packed, flags=re.DOTALL)
    assert damaged != packed
    assert proposing.unpacked(damaged, draft) is None


def newest(ledger: Ledger, article: ArticleId) -> Draft:
    draft = ledger.newest_draft(article)
    assert draft is not None
    return draft


def test_whom_the_speaker_means_is_corrected_wherever_it_was_taken_so(
    ledger: Ledger, article: ArticleId, reading: Reading
) -> None:
    (first,) = proposing.accept(ledger, article, reading, reading.proposals[1:2])
    second, third = claimed(ledger, article, "since 1911"), claimed(ledger, article, "Some 300")
    claiming.attribute(ledger, second, Attribution("the warden", "added", person="Ada Brink"))
    claiming.attribute(ledger, third, Attribution("the warden", "said", person="Cleo Vint"))

    assert proposing.identify(ledger, first, "Dora Brink") == 2

    assert [who.person for who in (the(ledger, one).attribution for one in (first, second, third)) if who] == [
        "Dora Brink",
        "Dora Brink",
        "Cleo Vint",
    ]
    undoing.undo(ledger, article)
    assert the(ledger, second).attribution == Attribution("the warden", "added", person="Ada Brink")


def test_nothing_is_recorded_where_nothing_is_chosen(ledger: Ledger, article: ArticleId, reading: Reading) -> None:
    before = ledger.history(article)

    assert proposing.accept(ledger, article, reading, ()) == ()
    proposing.reject(ledger, article, ())

    assert ledger.history(article) == before


def test_a_reading_by_older_rules_is_made_anew(
    ledger: Ledger, article: ArticleId, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = newest(ledger, article)
    proposing.keep(ledger, draft, reading)

    monkeypatch.setattr(proposing, "RULES", RULES + 1)

    assert proposing.kept(ledger, draft) is None
