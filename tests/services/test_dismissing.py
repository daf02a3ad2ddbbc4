"""Words that are not checkable are dismissed with a reason, and count as covered."""

import pytest

from app.domain.coverage import cover
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId, DismissalId
from app.domain.problem import Problem
from app.services import dismissing
from app.store.ledger import Ledger
from tests.desks import blocks_of
from tests.services.marked import place, text_of


@pytest.fixture
def dismissal(ledger: Ledger, article: ArticleId) -> DismissalId:
    """Two stretches, dismissed together."""
    spots = [place(ledger, article, quote) for quote in ("is not known", "Some 300")]
    return dismissing.dismiss(ledger, article, spots, NotCheckable.RHETORIC)


def test_a_dismissal_bears_its_words_and_its_reason(ledger: Ledger, article: ArticleId, dismissal: DismissalId) -> None:
    (found,) = ledger.dismissals(article)

    assert found.id == dismissal
    assert [span.quote for span in found.spans] == ["Some 300", "is not known"]
    assert found.reason is NotCheckable.RHETORIC


def test_dismissed_words_are_covered(ledger: Ledger, article: ArticleId, dismissal: DismissalId) -> None:
    text = text_of(ledger, article)

    spots = [(span.start, span.end) for found in ledger.dismissals(article) for span in found.spans]

    assert cover(text, blocks_of(text), spots).covered == 5


def test_a_dismissal_is_taken_back(ledger: Ledger, article: ArticleId, dismissal: DismissalId) -> None:
    dismissing.take_back(ledger, article, dismissal)

    assert ledger.dismissals(article) == []


def test_a_dismissal_is_taken_back_once(ledger: Ledger, article: ArticleId, dismissal: DismissalId) -> None:
    dismissing.take_back(ledger, article, dismissal)

    with pytest.raises(Problem, match="taken back already"):
        dismissing.take_back(ledger, article, dismissal)


def test_the_reason_is_changed(ledger: Ledger, article: ArticleId, dismissal: DismissalId) -> None:
    dismissing.change_reason(ledger, article, dismissal, NotCheckable.OPINION)

    assert [found.reason for found in ledger.dismissals(article)] == [NotCheckable.OPINION]


def test_the_same_reason_is_not_recorded(ledger: Ledger, article: ArticleId, dismissal: DismissalId) -> None:
    before = ledger.checkpoint(article)

    dismissing.change_reason(ledger, article, dismissal, NotCheckable.RHETORIC)

    assert ledger.checkpoint(article) == before


def test_nothing_selected_dismisses_nothing(ledger: Ledger, article: ArticleId) -> None:
    with pytest.raises(Problem, match="Nothing is selected"):
        dismissing.dismiss(ledger, article, [(3, 3)], NotCheckable.OPINION)

    assert ledger.dismissals(article) == []
