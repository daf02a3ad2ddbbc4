"""Whoever reads what changed learns which claims stand on it, and whether anything of it belongs to none."""

from dataclasses import replace

from app.domain.article import Label
from app.domain.ids import Sha256
from app.reports.accounts import Account, accounts
from app.reports.changed import accounted, summary, title
from app.reports.report import Report
from app.reports.since import Became, Change, Part, Side, Since
from tests.reports.builders import claim_on, draft_of, reported, sample

WORDS = "Some 300 people came. The founder is not known. A bell rang."


def changed(report: Report, *words: str | None) -> Report:
    """The report with these words as what was added; None for what was removed."""
    return replace(report, since=Since(1, Sha256("0" * 64), tuple(_change(report, one) for one in words), 0))


def _change(report: Report, words: str | None) -> Change:
    if words is None:
        return Change(Became.REMOVED, Side(0, 4, (Part("gone", changed=True),)), None)
    start = report.text.index(words)
    return Change(Became.ADDED, None, Side(start, start + len(words), (Part(words, changed=True),)))


def test_a_change_tells_its_claims_and_what_is_bare() -> None:
    draft, text = draft_of([(Label.BODY, WORDS)])
    report = reported(draft, text, [claim_on(text, 1, "A bell rang."), claim_on(text, 2, "300 people")])

    found = accounts(changed(report, "Some 300 people came.", "The founder is not known.", "A bell rang.", None))

    assert found == (
        Account((2,), (), bare=True),
        Account((), (), bare=True),
        Account((1,), (), bare=False),
        Account((), (), bare=False),
    )
    assert [accounted(one) for one in found] == [
        "claim 2 · some of its words belong to no claim", "belongs to no claim", "claim 1", ""
    ]  # fmt: skip


def test_a_long_claim_is_found_behind_short_ones_that_begin_later() -> None:
    draft, text = draft_of([(Label.BODY, WORDS)])
    report = reported(draft, text, [claim_on(text, 1, WORDS), claim_on(text, 2, "Some")])

    (found,) = accounts(changed(report, "A bell rang."))

    assert found.claims == (1,)


def test_what_was_dismissed_is_told() -> None:
    (found,) = accounts(changed(sample(), "One can only shake one’s head."))

    assert accounted(found) == "dismissed as not checkable"


def test_a_report_with_one_draft_has_nothing_to_account_for() -> None:
    assert accounts(sample()) == ()


def test_how_much_changed_is_said_in_a_sentence() -> None:
    report = changed(sample(), "Nobody was hurt.", None, None)
    since = report.since
    assert since is not None

    assert title(since) == "What changed since draft 1"
    assert summary(since) == "1 passage was added and 2 were removed."
    assert summary(replace(since, changes=(), shaped=1)) == (
        "No word went, came or moved. 1 place differs in typography alone."
    )
