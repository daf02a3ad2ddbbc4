"""What the page of what is not protected says is so: where the program learns better, the page is to be mended."""

import json as plain_json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.confinement import seccomp
from app.intake import limits
from app.reports.formats import WRITERS
from app.services import claiming, taking_in
from app.services.reporting import report_on
from app.verbs import VERBS
from resources import path
from tests.desks import a_claim, a_desk, an_article
from ui.actions.table import COMMANDS

MADE = datetime(2025, 10, 14, 12, tzinfo=UTC)
NAME = "Orla Fennimore told us at her kitchen table"


@pytest.fixture(scope="module")
def page() -> str:
    return path("protection.md").read_text(encoding="utf-8")


def test_whoever_has_the_file_reads_a_name_that_was_withdrawn_and_taken_out(tmp_path: Path, page: str) -> None:
    with a_desk(tmp_path) as ledger:
        article = an_article(ledger)
        span = a_claim(ledger, article).spans[0]
        claim = claiming.add_claim(ledger, article, [(span.start, span.end)], statement=NAME)
        claiming.reword(ledger, claim, "A source told us")
        claiming.withdraw(ledger, claim)
        taking_in.take_out(ledger, article)

    assert NAME.encode() in (tmp_path / "desk.proofdesk").read_bytes()
    assert "The desk file is not encrypted." in page
    assert "“Take the article out of the library” only hides it." in page


@pytest.mark.parametrize("ending", [".html", ".json"])
def test_a_report_tells_of_what_was_reworded_and_withdrawn(tmp_path: Path, page: str, ending: str) -> None:
    with a_desk(tmp_path, reviewer="Ines Berg") as ledger:
        article = an_article(ledger)
        span = a_claim(ledger, article).spans[0]
        claim = claiming.add_claim(ledger, article, [(span.start, span.end)], statement=NAME)
        claiming.withdraw(ledger, claim)
        told = WRITERS[ending](report_on(ledger, article, made=MADE)).decode()

    assert NAME in (plain_json.dumps(plain_json.loads(told), ensure_ascii=False) if ending == ".json" else told)
    assert "Ines Berg" in told
    assert "also what was withdrawn or reworded" in page


def test_there_is_no_command_that_erases(page: str) -> None:
    names = {*VERBS, *(command.id for command in COMMANDS)}

    assert [name for name in names for word in ("redact", "erase", "delete", "encrypt") if word in name] == []
    assert "There is no redaction in this version. No command erases a name." in page


def test_what_confines_the_readers_is_as_the_page_says(page: str) -> None:
    assert set(seccomp._MACHINES) == {"x86_64", "aarch64"}
    assert "the processor is x86-64 or ARM64" in page
    assert f"ended after {limits.TIME:.0f} seconds" in page


def test_the_commands_that_the_page_names_are_called_so(page: str) -> None:
    called = {command.id: command.text for command in COMMANDS}

    assert called["take-out"] == "Take the article out of the library"
    assert f"“{called['forget-desks']}”" in page
