"""What is not installed is a reason to leave a test out, save where all is to be tried."""

import pytest

from tests.missing import missing


def test_on_a_laptop_a_test_is_left_out_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)

    with pytest.raises(pytest.skip.Exception, match="no keyboard here"):
        missing("no keyboard here")


def test_in_ci_no_test_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")

    with pytest.raises(pytest.fail.Exception, match="no keyboard here, and CI leaves no test out"):
        missing("no keyboard here")
