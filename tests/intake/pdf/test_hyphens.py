"""A word that is cut at the end of a line is whole again, and a hyphen that belongs to it stays."""

import pytest

from app.intake.pdf.hyphens import Hyphens
from app.intake.pdf.letters import HYPHEN


@pytest.mark.parametrize(
    ("line", "after", "joined"),
    [
        ("by the commis-", "sion of", "commission"),
        (f"by the commis{HYPHEN}", "sion of", "commission"),
        ("by the commis\u2010", "sion of", "commission"),
        ("a well-", "known ship", "well-known"),
        (f"a well{HYPHEN}", "known ship", "well-known"),
        ("in 2019-", "20 it", "2019-20"),
        ("by Rimsky-", "Korsakov in", "Rimsky-Korsakov"),
        ("a state-of-the-", "art ship", "state-of-the-art"),
        ("how-", "ever late", "however"),
        ("their self-", "interest is", "self-interest"),
        ("the COVID-", "19 tests", "COVID-19"),
    ],
)
def test_rules_decide_where_the_document_does_not_say(line: str, after: str, joined: str) -> None:
    said = Hyphens([line, after]).joined(line, after) + after

    assert joined in said.replace(HYPHEN, "-")


@pytest.mark.parametrize(
    ("elsewhere", "joined"),
    [("A policymaker spoke.", "policymaker"), ("A policy-maker spoke.", "policy-maker"), ("", "policymaker")],
)
def test_the_document_itself_decides_first(elsewhere: str, joined: str) -> None:
    lines = [elsewhere, "said the policy-", "maker at noon"]

    assert joined in Hyphens(lines).joined(lines[1], lines[2]) + lines[2]


def test_two_words_that_both_stand_elsewhere_keep_their_hyphen() -> None:
    lines = ["The mail came by boat in the morning.", "The old mail-", "boat sailed again."]

    assert Hyphens(lines).joined(lines[1], lines[2]) == "The old mail-"


@pytest.mark.parametrize("line", ["It was late –", "from 1 to -", "the ship"])
def test_a_dash_or_no_hyphen_leaves_the_space(line: str) -> None:
    assert Hyphens([]).joined(line, "and more") == f"{line} "


def test_chinese_lines_are_joined_without_a_space() -> None:
    assert Hyphens([]).joined("這是一個", "句子") == "這是一個"
