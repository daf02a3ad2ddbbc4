"""An announcement is read strictly: what is not one, word by word, is none."""

from datetime import date
from typing import Any

import pytest

from app import VERSION
from app.newer.refusal import Refused, Why
from app.newer.release import numbers, read
from tests.newer.announced import RELEASE, text


def why(words: str) -> Why:
    with pytest.raises(Refused) as refused:
        read(words)
    return refused.value.why


def test_an_announcement_is_read() -> None:
    release = read(text())

    assert (release.version, release.published, release.expires) == ("1.3.0", date(2026, 5, 3), date(2126, 8, 3))
    assert release.page == "https://proofdesk.example/1.3.0"
    assert release.notes == ("It opens faster.", "A report can be printed.")
    assert release.sha256 == {"proofdesk-1.3.0.tar.xz": "ab" * 32}


@pytest.mark.parametrize(
    "changed",
    [
        {"version": "1.3.0-beta"},
        {"version": "1"},
        {"version": "1.٣"},
        {"version": 13},
        {"date": "yesterday"},
        {"date": 20260503},
        {"page": "http://proofdesk.example"},
        {"page": "https://"},
        {"page": "https://proofdesk.example@elsewhere.example/"},
        {"page": "https://proofdesk.example/\u202e"},
        {"page": "https://prооfdesk.example/"},  # with two letters of another script
        {"page": "javascript:alert(1)"},
        {"page": None},
        {"notes": "It opens faster."},
        {"notes": ["Two\nlines."]},
        {"notes": ["\x1b[2J"]},
        {"notes": [""]},
        {"notes": [1]},
        {"sha256": {"proofdesk.deb": "AB" * 32}},
        {"sha256": {"proofdesk.deb": "ab"}},
        {"sha256": {"proofdesk.deb": 5}},
        {"sha256": ["proofdesk.deb"]},
        {"expires": None},
    ],
)
def test_what_is_amiss_in_one_part_is_no_announcement(changed: dict[str, Any]) -> None:
    assert why(text(**changed)) == Why.GARBLED


@pytest.mark.parametrize("part", [part for part in RELEASE if part != "format"])
def test_no_part_may_be_missing(part: str) -> None:
    whole = text()

    assert why(whole.replace(f'"{part}"', '"other"')) == Why.GARBLED


@pytest.mark.parametrize("words", ["", "null", "[]", "5", '"proofdesk-release-1"', "{}", "[" * 5000])
def test_what_is_no_object_is_no_announcement(words: str) -> None:
    assert why(words) == Why.GARBLED


def test_a_later_format_is_told_from_garbage() -> None:
    assert why(text(format="proofdesk-release-2", version=None)) == Why.LATER


def test_what_is_not_known_yet_may_stand_beside() -> None:
    assert read(text(signers=["Ines"])) == read(text())


@pytest.mark.parametrize(
    ("older", "newer"), [("1.9", "1.10"), ("0.1.0", "0.1.0.1"), ("0.9.9", "1.0"), ("1.2", "1.2.1")]
)
def test_versions_are_compared_by_their_numbers(older: str, newer: str) -> None:
    assert numbers(older) < numbers(newer)


def test_noughts_at_the_end_make_no_difference() -> None:
    assert numbers("1.2") == numbers("1.2.0")


def test_the_version_that_runs_can_be_compared() -> None:
    assert numbers(VERSION)
