"""The report for machines: it follows the published schema and is read back as what it was."""

import json as standard
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from app.domain.problem import Problem
from app.reports.json import parse, render
from app.reports.report import Answer, Deed, Dismissed, Finding, Passage, Report
from app.reports.since import Part, Side
from resources import path
from tests.reports.builders import draft_of, redrafted, reported, sample
from tests.reports.strategies import any_report, marked_reports

SCHEMA = standard.loads(path("schemas", "report-1.schema.json").read_text("utf-8"))


def errors_of(data: bytes) -> list[str]:
    return [error.message for error in Draft202012Validator(SCHEMA).iter_errors(standard.loads(data))]


@given(any_report())
def test_any_report_is_read_back_as_what_it_was(report: Report) -> None:
    assert parse(render(report)) == report


@given(marked_reports())
@settings(max_examples=40)
def test_every_report_follows_the_schema(report: Report) -> None:
    assert errors_of(render(report)) == []


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_sample_follows_the_schema_in_every_state() -> None:
    assert errors_of(render(sample())) == []


def objects(schema: object) -> list[dict[str, object]]:
    """Every part of the schema that describes an object."""
    parts = schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ()
    inner = [found for part in parts for found in objects(part)]
    return [*([schema] if isinstance(schema, dict) and schema.get("type") == "object" else []), *inner]


def test_the_schema_lets_nothing_in_that_it_does_not_name() -> None:
    assert len(objects(SCHEMA)) > 10
    for each in objects(SCHEMA):
        assert each["additionalProperties"] is False
        assert isinstance(each["properties"], dict)
        assert each["required"] == list(each["properties"])


@pytest.mark.parametrize(
    ("kind", "name"),
    [(Finding, "finding"), (Answer, "answer"), (Deed, "deed"), (Passage, "passage"), (Part, "part"), (Side, "side")],
)
def test_the_schema_names_what_the_report_holds(kind: type, name: str) -> None:
    assert list(SCHEMA["$defs"][name]["properties"]) == [field.name for field in fields(kind)]


def test_the_schema_names_what_a_dismissal_holds() -> None:
    named = SCHEMA["properties"]["dismissed"]["items"]["properties"]

    assert list(named) == [field.name for field in fields(Dismissed)]


def test_a_field_too_many_breaks_the_schema() -> None:
    body = standard.loads(render(sample()))
    body["findings"][0]["confidential"] = "name"

    assert errors_of(standard.dumps(body).encode())


def test_what_was_not_checked_stands_in_it() -> None:
    report = sample()
    body = standard.loads(render(report))

    assert body["not_checked"]["claims"] == [2, 6, 7, 8]
    assert body["not_checked"]["gaps"][0]["words"] == report.coverage.gaps[0].words
    assert body["counts"] == {
        "unreviewed": 3,
        "verified": 1,
        "disputed": 2,
        "refuted": 1,
        "stale": 1,
        "orphaned": 0,
        "cut": 0,
    }
    assert body["coverage"]["percent"] == report.coverage.percent


def test_the_same_report_is_written_in_the_same_bytes() -> None:
    assert render(sample()) == render(sample())


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"null", b"\xff", b'{"format": "proofdesk-report/2"}', b"[1]"])
def test_what_is_no_report_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(Problem, match="no report of Proofdesk"):
        parse(data)


def test_a_report_with_a_part_missing_is_refused() -> None:
    body = standard.loads(render(sample()))
    del body["findings"][0]["answers"]

    with pytest.raises(Problem):
        parse(standard.dumps(body).encode())


def test_a_report_of_nothing_is_written_and_read() -> None:
    empty = replace(reported(*draft_of([])), history=())

    assert parse(render(empty)) == empty


def test_what_changed_follows_the_schema_and_is_read_back() -> None:
    report = redrafted()

    assert errors_of(render(report)) == []
    assert parse(render(report)) == report


def test_what_changed_says_who_accounts_for_it() -> None:
    since = standard.loads(render(redrafted()))["since"]

    assert since["number"] == 1
    assert since["counts"] == {"changed": 1, "added": 1, "removed": 1, "moved": 1}
    assert [(one["became"], one["claims"], one["bare"]) for one in since["changes"]] == [
        ("changed", [], True), ("added", [1], False), ("removed", [], False), ("moved", [], True)
    ]  # fmt: skip


def test_an_article_with_one_draft_has_null_there() -> None:
    assert standard.loads(render(sample()))["since"] is None


def test_a_report_that_was_written_before_drafts_could_follow_is_still_read() -> None:
    body = standard.loads(render(sample()))
    del body["since"]
    for finding in body["findings"]:
        del finding["stood"]
        for answer in finding["answers"]:
            del answer["now"]

    found = parse(standard.dumps(body).encode())

    assert found.findings[0] == sample().findings[0]
