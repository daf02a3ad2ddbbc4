"""What the tests of the services begin with: an open desk with one article on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.ids import ArticleId
from app.store.ledger import Ledger
from tests.desks import a_desk, an_article
from tests.services.marked import TRICKY


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with a_desk(tmp_path) as open_desk:
        yield open_desk


@pytest.fixture
def article(ledger: Ledger) -> ArticleId:
    return an_article(ledger)


@pytest.fixture
def tricky(ledger: Ledger) -> ArticleId:
    """An article of emoji, Arabic, combining marks and a no-break space."""
    return an_article(ledger, TRICKY)
