"""Reports, verification and back-ups from the command line."""

import csv
from pathlib import Path
from typing import Any

import orjson
import pytest
from jsonschema import Draft202012Validator

from app import places
from app.domain.ids import ArticleId, ClaimId
from resources import path as resource
from tests.cli.commands import TEXT, Command, program
from tests.store.damage import damaged


def test_a_report_is_written_as_its_name_ends(
    proofdesk: Command, article: ArticleId, claim: ClaimId, tmp_path: Path
) -> None:
    for ending in (".html", ".csv", ".json"):
        assert proofdesk("export", article, "--to", tmp_path / f"report{ending}") == (0, "", "")

    assert "“It was heard 14 miles away,”" in (tmp_path / "report.html").read_text()
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as sheet:
        assert [row["statement"] for row in csv.DictReader(sheet)] == ["“It was heard 14 miles away,”"]
    written = orjson.loads((tmp_path / "report.json").read_bytes())
    schema = orjson.loads((resource("schemas") / "report-1.schema.json").read_bytes())
    Draft202012Validator(schema).validate(written)
    assert [finding["id"] for finding in written["findings"]] == [claim]


def test_a_report_on_paper_is_written_by_the_program(article: ArticleId, tmp_path: Path) -> None:
    said = program("export", article, "--to", tmp_path / "report.pdf")

    assert said == (0, "", "")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_a_report_tells_what_changed_since_the_draft_before_or_since_the_one_that_is_named(
    proofdesk: Command, article: ArticleId, tmp_path: Path
) -> None:
    for number, text in ((2, TEXT.replace("14", "15")), (3, TEXT.replace("14", "16").replace("Monday", "Friday"))):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
        proofdesk("redraft", article, tmp_path / f"{number}.txt", "--decide", "kept-only")
    target = tmp_path / "report.json"

    def since(*words: str) -> Any:
        assert proofdesk("export", article, "--to", target, *words) == (0, "", "")
        return orjson.loads(target.read_bytes())["since"]

    assert (since()["number"], since("--since", "1")["number"]) == (2, 1)
    assert [part["words"] for change in since()["changes"] for part in change["was"]["parts"] if part["changed"]] == [
        "Monday", "15"
    ]  # fmt: skip


def test_a_draft_that_the_article_has_not_is_told_and_nothing_is_written(
    proofdesk: Command, article: ArticleId, tmp_path: Path
) -> None:
    said = proofdesk("export", article, "--to", tmp_path / "report.json", "--since", "7")

    assert (said.code, said.out) == (1, "")
    assert "one draft" in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("report.doc", "No report can be written to a name that ends in “.doc”."),
        ("report", "The name does not say which kind of report to write."),
        ("none/report.html", "there is no folder"),
    ],
)
def test_a_report_that_cannot_be_written_is_told(
    proofdesk: Command, article: ArticleId, tmp_path: Path, name: str, says: str
) -> None:
    said = proofdesk("export", article, "--to", tmp_path / name)

    assert (said.code, said.out) == (1, "")
    assert says in said.err
    assert list(tmp_path.iterdir()) == []


def test_a_whole_desk_is_told(proofdesk: Command, article: ArticleId) -> None:
    assert proofdesk("verify") == (0, "The desk is whole.\n", "")
    assert proofdesk("verify", "--json").json == {"whole": True, "findings": []}


def test_damage_is_told_with_its_place_and_ends_in_1(proofdesk: Command, article: ArticleId) -> None:
    damaged(places.default_desk().parent, "UPDATE entries SET salt = x'00' WHERE seq = 2")
    says = "Entry 2 was altered: its content is not what was recorded."

    found = {"says": says, "place": "entry 2", "mended_by_rebuild": False}

    plain, machine = proofdesk("verify"), proofdesk("verify", "--json")

    assert plain == (1, "", f"{says}\n")
    assert machine.code == 1
    assert machine.json == {"whole": False, "findings": [found]}


def test_tables_that_disagree_are_mended_by_a_rebuild(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    damaged(places.default_desk().parent, "UPDATE claims SET statement = 'Nobody said this'")
    before = proofdesk("verify")

    said = proofdesk("rebuild")

    assert before.code == 1
    assert "a rebuild mends that" in before.err
    assert said == (0, "", "")
    assert proofdesk("verify").code == 0


def test_a_verified_copy_is_written(proofdesk: Command, article: ArticleId, tmp_path: Path) -> None:
    said = proofdesk("backup", tmp_path / "copy.proofdesk")

    assert said == (0, "", "")
    assert [line["id"] for line in proofdesk("articles", "--json", "--desk", tmp_path / "copy.proofdesk").json] == [
        article
    ]


def test_a_damaged_desk_is_not_backed_up(proofdesk: Command, article: ArticleId, tmp_path: Path) -> None:
    damaged(places.default_desk().parent, "DELETE FROM contents")

    said = proofdesk("backup", tmp_path / "copy.proofdesk")

    assert said.code == 1
    assert said.err.startswith("No back-up was made, because the desk is not whole. The text ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "verb", [("verify",), ("backup", "copy.proofdesk"), ("show", "a"), ("history", "a"), ("rebuild",)]
)
def test_a_desk_that_is_not_there_is_told_and_not_made(
    proofdesk: Command, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    said = proofdesk("--desk", tmp_path / "typo.proofdesk", *verb)

    assert (said.code, said.out) == (1, "")
    assert said.err == f"There is no desk at {tmp_path / 'typo.proofdesk'}. “proofdesk add” makes one.\n"
    assert list(tmp_path.iterdir()) == []


def test_without_its_parts_the_program_cannot_try_itself(proofdesk: Command) -> None:
    said = proofdesk("selftest")

    assert said == (1, "", "This program cannot try itself. Start it as proofdesk.\n")
