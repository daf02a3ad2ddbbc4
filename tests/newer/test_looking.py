"""One look: who signed the answer, whether it still holds, and whether what it tells of is newer."""

from datetime import date
from typing import Any

import pytest

from app.domain.problem import Problem
from app.newer.asking import Question
from app.newer.looking import Found, look, told
from app.newer.refusal import Why, problem
from tests.newer.announced import OTHER, TODAY, channel, sealed, text
from tests.newer.server import answered, serving


def looked(data: bytes, *, running: str = "1.2.0", today: date = TODAY) -> Found:
    with serving(answered(data)) as server:
        return look(channel(server.address), Question(server.address), running, today)


def refused(data: bytes, **how: Any) -> str:
    with pytest.raises(Problem) as problem:
        looked(data, **how)
    return str(problem.value)


def test_a_newer_version_is_told_with_where_it_is_to_be_had() -> None:
    found = looked(sealed(text()))

    assert told(found) == (
        "Proofdesk 1.3.0 is there, since 3 May 2026; this is 1.2.0. It is to be had at https://proofdesk.example/1.3.0"
    )


@pytest.mark.parametrize("running", ["1.3.0.dev1", "1.3.0a1", "1.3.0rc2", "1.2.9.post1", "1.2.0+ours", "unknown"])
def test_a_version_on_trial_comes_before_its_release(running: str) -> None:
    found = looked(sealed(text()), running=running)

    assert told(found).startswith(f"Proofdesk 1.3.0 is there, since 3 May 2026; this is {running}. ")


@pytest.mark.parametrize("running", ["1.3.0", "1.3", "1.3.1", "2.0.0", "1.3.1.dev1", "1.3.0.post1", "1.3.0+ours"])
def test_the_same_version_or_an_older_one_is_no_news(running: str) -> None:
    found = looked(sealed(text()), running=running)

    assert told(found) == f"This is the newest version of Proofdesk: {running}."


def test_an_announcement_holds_through_its_last_day() -> None:
    assert looked(sealed(text(expires="2026-06-01"))).is_newer


@pytest.mark.parametrize("running", ["1.2.0", "1.3.0", "1.4.0"])
def test_one_that_has_expired_proves_nothing(running: str) -> None:
    said = refused(sealed(text(expires="2026-05-31")), running=running)

    assert "only held until 31 May 2026. It tells of version 1.3.0." in said
    assert "There may be a newer one that is kept from you, or the clock of this computer is wrong." in said


def test_another_signature_is_told_and_its_words_are_not() -> None:
    said = refused(sealed(text(page="https://elsewhere.example"), OTHER))

    assert "is not signed by those who make Proofdesk. It was thrown away." in said
    assert "elsewhere" not in said


@pytest.mark.parametrize(
    ("data", "because"),
    [
        (b"<html>", "is not the file of the newest version"),
        (sealed(text())[:-9], "is not the file of the newest version"),
        (sealed("{}"), "is not the file of the newest version"),
        (sealed(text(format="proofdesk-release-2")), "for a program newer than this one"),
        (b"x" * 20_000, "more than 16 KB"),
    ],
)
def test_what_is_no_answer_is_told_in_a_sentence(data: bytes, because: str) -> None:
    said = refused(data)

    assert because in said
    assert "Whether there is a newer version cannot be said." in said


@pytest.mark.parametrize("why", Why)
def test_every_reason_is_a_sentence(why: Why) -> None:
    said = str(problem(why, "proofdesk.example"))

    assert said.endswith(".")
    assert "{" not in said
