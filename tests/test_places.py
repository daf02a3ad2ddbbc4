"""Who the reviewer is where nobody says it: the account, and where even that has no name, a reviewer."""

import sys

import pytest

from app import places

NAMES = ("PROOFDESK_REVIEWER", "LOGNAME", "USER", "LNAME", "USERNAME")


@pytest.fixture
def nameless(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment that names nobody."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_the_account_has_a_name_in_the_environment(nameless: pytest.MonkeyPatch) -> None:
    nameless.setenv("USERNAME", "Ines")

    assert places.default_reviewer() == "Ines"


def test_a_system_without_a_list_of_accounts_has_a_reviewer(nameless: pytest.MonkeyPatch) -> None:
    nameless.setitem(sys.modules, "pwd", None)  # what Windows has of it

    assert places.default_reviewer() == "reviewer"
