"""What every command has in common: options, ids that may be shortened, exit codes, and sentences."""

from pathlib import Path

import pytest

from app import VERSION, places
from app.cli.frame import proofdesk as group
from app.domain.ids import ArticleId, ClaimId
from app.verbs import VERBS, is_command
from tests.cli.commands import Command, the_desk
from tests.services.marked import claimed


def test_the_verbs_that_the_start_knows_are_those_of_the_command_line() -> None:
    assert set(group.commands) == VERBS


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ((), False),
        (("story.txt",), False),
        (("add", "story.txt"), True),
        (("--desk", "add", "articles"), True),
        (("--desk", "add"), False),
        (("--reviewer=Ines", "articles"), True),
        (("--help",), True),
        (("--version",), True),
        (("--desk", "x.proofdesk", "story.txt"), False),
    ],
)
def test_a_word_is_a_verb_or_a_file_for_the_window(words: tuple[str, ...], is_one: bool) -> None:
    assert is_command(words) is is_one


@pytest.mark.parametrize(
    "words",
    [
        ("judge",),
        ("judge", "c1", "true"),
        ("judge", "c1", "disputed", "--reason", "because"),
        ("judge", "c1", "verified", "--layer", "headline"),
        ("claim", "a1"),
        ("claim", "a1", "--quote", "x", "--occurrence", "0"),
        ("dismiss", "a1", "--quote", "x", "--reason", "boring"),
        ("dismiss", "a1", "--quote", "x"),
        ("export", "a1"),
        ("blocks",),
        ("articles", "--colour"),
        ("verify", "now"),
        ("publish",),
    ],
)
def test_wrong_usage_is_told_and_ends_in_2(proofdesk: Command, words: tuple[str, ...]) -> None:
    said = proofdesk(*words)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("Usage: proofdesk")
    assert "Error: " in said.err
    assert not places.default_desk().exists()


def test_help_and_version_are_told(proofdesk: Command) -> None:
    assert proofdesk("--version").out == f"proofdesk, version {VERSION}\n"
    for verb in ([], *([verb] for verb in VERBS)):
        said = proofdesk(*verb, "--help")
        assert (said.code, said.err) == (0, "")
        assert said.out.startswith("Usage: proofdesk")


def test_the_desk_may_be_named_before_or_after_the_verb_or_by_the_environment(
    proofdesk: Command, article: ArticleId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = places.default_desk()
    monkeypatch.setenv("PROOFDESK_DESK", str(tmp_path / "other.proofdesk"))

    before = proofdesk("--desk", usual, "articles", "--json").json
    after = proofdesk("articles", "--json", "--desk", usual).json
    elsewhere = proofdesk("articles", "--json").json

    assert [line["id"] for line in before] == [article]
    assert before == after
    assert elsewhere == []


def test_the_reviewer_may_be_named_before_or_after_the_verb_or_by_the_environment(
    proofdesk: Command, article: ArticleId, claim: ClaimId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROOFDESK_REVIEWER", "Idris Hale")

    proofdesk("--reviewer", "Ada Brink", "judge", claim, "verified")
    proofdesk("judge", claim, "refuted", "--reviewer", "Maren Solvik")
    proofdesk("judge", claim, "disputed")

    authors = [entry["author"] for entry in proofdesk("history", article, "--json").json]
    assert authors[-3:] == ["Ada Brink", "Maren Solvik", "Idris Hale"]


def test_ids_may_be_shortened(proofdesk: Command, article: ArticleId, claim: ClaimId) -> None:
    assert proofdesk("judge", claim[:6], "verified").code == 0
    assert proofdesk("show", article[:6].upper(), "--json").json["id"] == article


def test_an_id_that_several_things_begin_with_is_told(proofdesk: Command, article: ArticleId) -> None:
    with the_desk() as ledger:
        firsts = [claimed(ledger, article, "on Monday")[0] for _ in range(17)]
    twice = next(first for first in firsts if firsts.count(first) > 1)

    said = proofdesk("judge", twice, "verified")

    assert said == (1, "", f"More than one claim begins with “{twice}”. Give more of its id.\n")


@pytest.mark.parametrize("words", [("show", "feed"), ("undo", "feed"), ("claim", "feed", "--quote", "x")])
def test_an_article_that_is_not_there_is_told(proofdesk: Command, article: ArticleId, words: tuple[str, ...]) -> None:
    assert proofdesk(*words) == (1, "", "There is no article “feed” on this desk.\n")


def test_a_claim_that_is_not_there_is_told(proofdesk: Command, article: ArticleId) -> None:
    assert proofdesk("withdraw", "feed") == (1, "", "There is no claim “feed” on this desk.\n")
