"""What the tests of the command line begin with: the command itself, and a desk with one article on it."""

from pathlib import Path

import pytest

from app import places
from app.domain.ids import ArticleId, ClaimId
from tests.cli.commands import TEXT, Command, command, the_desk
from tests.desks import a_blank_desk, an_article
from tests.services.marked import claimed


@pytest.fixture
def proofdesk(capsys: pytest.CaptureFixture[str]) -> Command:
    return command(capsys)


@pytest.fixture
def article(own_world: Path) -> ArticleId:
    """An article on the usual desk, which is closed."""
    places.default_desk().write_bytes(a_blank_desk())
    with the_desk() as ledger:
        return an_article(ledger, TEXT)


@pytest.fixture
def claim(article: ArticleId) -> ClaimId:
    """A claim with two layers."""
    with the_desk() as ledger:
        return claimed(ledger, article, "“It was heard 14 miles away,”")
