"""What the tests of the store share."""

from pathlib import Path

import pytest

from tests.desks import a_desk
from tests.store.damage import a_reviewed_article


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """The folder of a closed desk with two articles: entries 1 to 7 and 8 to 14."""
    with a_desk(tmp_path, memory=tmp_path / "memory") as ledger:
        a_reviewed_article(ledger)
        a_reviewed_article(ledger)
    return tmp_path
