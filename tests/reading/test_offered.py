"""What people decided on is not offered again, and what they did not decide on is."""

from app.domain.ids import ArticleId, DraftId, RejectionId
from app.domain.rejection import PROPOSAL, Rejection
from app.domain.span import span_of
from app.reading.offered import proposals_left, remarks_left
from app.reading.reading import Place, Proposal, Reading, Remark, RemarkKind

TEXT = "The mill burnt down in May. Nobody knows why."
MILL, WHY = Proposal(0, 27, (), 0.5, ()), Proposal(28, 45, (), 0.5, ())
REMARK = Remark(RemarkKind.NO_YEAR, ((23, 26), (0, 8)), "“May” bears no year.")
READING = Reading("en", "by hand", proposals=(MILL, WHY), remarks=(REMARK,))


def rejected(what: str, *places: Place) -> Rejection:
    spans = tuple(span_of(DraftId("draft"), TEXT, *place) for place in places)
    return Rejection(RejectionId("rejection"), ArticleId("article"), what, spans, "")


def test_a_proposal_goes_when_most_of_its_words_are_accounted_for() -> None:
    assert proposals_left(READING, TEXT, [(0, 19)], ()) == (WHY,)


def test_a_proposal_stays_while_half_of_its_words_are_open() -> None:
    assert proposals_left(READING, TEXT, [(0, 14)], ()) == (MILL, WHY)


def test_words_that_several_marks_share_are_counted_together() -> None:
    assert proposals_left(READING, TEXT, [(28, 34), (35, 40)], ()) == (MILL,)


def test_a_word_that_is_cut_in_two_is_still_open() -> None:
    assert proposals_left(READING, TEXT, [(28, 38)], ()) == (MILL, WHY)


def test_a_rejected_proposal_is_not_offered_at_its_very_place() -> None:
    assert proposals_left(READING, TEXT, (), [rejected(PROPOSAL, (28, 45))]) == (MILL,)


def test_a_rejection_at_another_place_leaves_a_proposal() -> None:
    assert proposals_left(READING, TEXT, (), [rejected(PROPOSAL, (28, 40))]) == (MILL, WHY)


def test_a_remark_is_set_aside_in_whatever_order_its_places_stand() -> None:
    assert remarks_left(READING, [rejected(str(RemarkKind.NO_YEAR), (0, 8), (23, 26))]) == ()


def test_a_remark_of_another_kind_at_the_same_places_stays() -> None:
    assert remarks_left(READING, [rejected(str(RemarkKind.DENIAL), (0, 8), (23, 26))]) == (REMARK,)
