"""What the tests of looking for a newer version begin with: a straight way out."""

import pytest

from tests.newer.server import go_straight


@pytest.fixture(autouse=True)
def straight(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxies of the machine that runs the tests are left out."""
    go_straight(monkeypatch)
