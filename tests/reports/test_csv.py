"""The sheet: one row a claim, readable by any spreadsheet program, run by none."""

import csv
from codecs import BOM_UTF8
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.article import Label
from app.reports.csv import COLUMNS, defused, render, undefused
from app.reports.report import Report
from resources import path
from tests.reports.builders import claim_on, draft_of, redrafted, reported, sample
from tests.reports.strategies import marked_reports

RUNS = ("=", "+", "-", "@", "\t", "\r")


def rows_of(report: Report) -> list[dict[str, str]]:
    text = render(report).removeprefix(BOM_UTF8).decode("utf-8")
    return list(csv.DictReader(StringIO(text, newline="")))


@given(marked_reports())
@settings(max_examples=40)
def test_the_sheet_parses_back_to_its_claims(report: Report) -> None:
    rows = rows_of(report)

    assert [undefused(row["statement"]) for row in rows] == [finding.statement for finding in report.findings]
    assert [row["number"] for row in rows] == [str(finding.number) for finding in report.findings]


@given(marked_reports())
@settings(max_examples=40)
def test_no_cell_begins_as_a_formula_does(report: Report) -> None:
    assert not [cell for row in rows_of(report) for cell in row.values() if cell.startswith(RUNS)]


@pytest.mark.parametrize("start", [*RUNS, "\n", "＝", "＋", "－", "＠"])
def test_a_statement_that_would_run_is_defused(start: str) -> None:
    words = f"{start}cmd|' /C calc'!A0"
    draft, text = draft_of([(Label.BODY, "A bell.")])

    (row,) = rows_of(reported(draft, text, [claim_on(text, 1, "bell", statement=words)]))

    assert row["statement"] == f"'{words}"


@given(st.text())
def test_what_was_defused_can_be_had_again(cell: str) -> None:
    assert undefused(defused(cell)) == cell


def test_an_apostrophe_of_the_article_stays_alone() -> None:
    assert defused("’Tis") == "’Tis"
    assert defused("'Tis") == "'Tis"


def test_the_sheet_begins_with_the_mark_that_spreadsheets_ask_for() -> None:
    assert render(sample()).startswith(BOM_UTF8)


def test_a_row_tells_both_layers_and_what_was_checked() -> None:
    brandt = rows_of(sample())[3]

    assert brandt["was it said"] == "verified"
    assert brandt["said: rationale"] == "Confirmed by her on the telephone."
    assert brandt["is it so"] == "disputed"
    assert brandt["lacks"] == "a reason, a rationale"
    assert brandt["wording checked"] == brandt["words"]
    assert brandt["attributed to"] == "Ilse Brandt"


def test_a_claim_on_one_layer_leaves_the_other_empty() -> None:
    assert rows_of(sample())[0]["was it said"] == ""


def test_each_row_says_which_draft_and_history_it_speaks_of() -> None:
    report = sample()

    for row in rows_of(report):
        assert row["draft sha-256"] == report.draft.sha256
        assert row["history sha-256"] == report.checkpoint.sha256
        assert row["gaps"] == str(len(report.coverage.gaps))


def test_places_are_code_points_of_the_text() -> None:
    draft, text = draft_of([(Label.BODY, "🔔 A bell 🔔 rang twice.")])

    (row,) = rows_of(reported(draft, text, [claim_on(text, 1, "bell", "twice")]))

    places = [tuple(map(int, place.split("-"))) for place in row["places"].split()]
    assert [text[start:end] for start, end in places] == ["bell", "twice"]


def test_a_statement_of_several_lines_stays_one_cell() -> None:
    draft, text = draft_of([(Label.BODY, "A bell.")])
    claim = replace(claim_on(text, 1, "bell"), statement='A "bell",\r\nof Orsk')

    (row,) = rows_of(reported(draft, text, [claim]))

    assert row["statement"] == 'A "bell",\r\nof Orsk'


def test_every_column_says_what_it_holds() -> None:
    assert len({column.name for column in COLUMNS}) == len(COLUMNS)
    assert all(column.means for column in COLUMNS)


def test_every_column_is_told_to_those_who_get_the_sheet() -> None:
    told = [line.split("  ", 1) for line in path("reports", "README").read_text("utf-8").splitlines()]
    columns = [(name, means.strip()) for name, *rest in told for means in rest]

    assert [(column.name, column.means) for column in COLUMNS] == [each for each in columns if each[0]][-len(COLUMNS) :]


def test_a_row_tells_what_changed_in_its_sentences_and_since_which_draft() -> None:
    rows = rows_of(redrafted())

    assert {row["compared with"] for row in rows} == {"1"}
    assert rows[0]["changed since"] == "added: Ferry carried 40 too many"
    assert rows[1]["changed since"] == ""


def test_a_claim_without_words_tells_its_last_ones_and_their_draft() -> None:
    placed, cut = rows_of(redrafted())[-2:]

    assert (placed["state"], cut["state"]) == ("orphaned", "cut")
    assert (placed["words"], placed["lost words"]) == ("", "Pål Rønning, who has led the company since 2011")
    assert placed["last in draft"] == "1"


def test_a_row_tells_its_pages() -> None:
    assert rows_of(redrafted())[0]["pages"] == "3"
    assert rows_of(sample())[0]["pages"] == ""
