"""What the tests of the store share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.ids import ArticleId
from app.store.ledger import Ledger
from tests.desks import a_desk, an_article
from tests.store.damage import a_reviewed_article


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """The folder of a closed desk with two articles: entries 1 to 7 and 8 to 14."""
    with a_desk(tmp_path, memory=tmp_path / "memory") as ledger:
        a_reviewed_article(ledger)
        a_reviewed_article(ledger)
    return tmp_path


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with a_desk(tmp_path) as open_desk:
        yield open_desk


@pytest.fixture
def article(ledger: Ledger) -> ArticleId:
    return an_article(ledger)
