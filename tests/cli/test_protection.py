"""What the program does not protect from, where there is no window."""

import pytest

from app import cli
from resources import path


def test_the_page_is_printed_as_it_stands_in_its_file(capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["protection"])

    assert code == 0
    assert capsys.readouterr().out == path("protection.md").read_text(encoding="utf-8")
