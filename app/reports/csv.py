"""The report for the desk's own sheet: one row a claim, in UTF-8 with a byte order mark, as spreadsheet programs ask.

A cell that a spreadsheet would run as a formula is defused by an apostrophe in front; `undefused` takes it off again.
The last columns are the same in each row, so that a row that is copied elsewhere still says which wording was checked.
"""

import csv
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import StringIO

from app.domain.claim import KIND_WORDS
from app.domain.verdict import REASON_WORDS, Layer
from app.reports.report import Answer, Finding, Passage, Report

_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_GUARD = "'"


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading, what stands in it, and how it is made."""

    name: str
    means: str
    cell: Callable[[Report, Finding], str]


def render(report: Report) -> bytes:
    """The sheet: a row of headings, then a row a claim in the order of the list."""
    page = StringIO(newline="")
    writer = csv.writer(page, quoting=csv.QUOTE_ALL)
    writer.writerow(column.name for column in COLUMNS)
    for finding in report.findings:
        writer.writerow(defused(column.cell(report, finding)) for column in COLUMNS)
    return BOM_UTF8 + page.getvalue().encode("utf-8")


def defused(cell: str) -> str:
    """The cell as text that no spreadsheet runs."""
    return _GUARD + cell if cell.lstrip(_GUARD).startswith(_RUNS) else cell


def undefused(cell: str) -> str:
    """What a defused cell says."""
    return cell[1:] if cell.startswith(_GUARD) and cell.lstrip(_GUARD).startswith(_RUNS) else cell


def _answer(finding: Finding, layer: Layer) -> Answer | None:
    return next((answer for answer in finding.answers if answer.layer is layer), None)


def _of_layer(layer: Layer, part: Callable[[Answer], str]) -> Callable[[Report, Finding], str]:
    """A cell that says something of one layer; empty where the claim is not asked on it."""

    def cell(_report: Report, finding: Finding) -> str:
        answer = _answer(finding, layer)
        return part(answer) if answer else ""

    return cell


def _reason(answer: Answer) -> str:
    return REASON_WORDS[answer.reason] if answer.reason else ""


def _checked(answer: Answer) -> str:
    return " … ".join(answer.checked.quotes) or answer.checked.statement if answer.checked else ""


def _lacks(answer: Answer) -> str:
    return ", ".join(answer.lacks)


def _places(passages: Iterable[Passage]) -> str:
    return " ".join(f"{passage.start}-{passage.end}" for passage in passages)


def _speaker(_report: Report, finding: Finding) -> str:
    return finding.attribution.speaker if finding.attribution else ""


def _last(_report: Report, finding: Finding) -> str:
    if not finding.history:
        return ""
    deed = finding.history[-1]
    return f"{deed.at} {deed.author} {deed.sentence}"


COLUMNS = (
    Column("number", "place of the claim in the list, from 1", lambda _, finding: str(finding.number)),
    Column(
        "state",
        "the claim as a whole: unreviewed, verified, disputed, refuted, stale, orphaned, cut",
        lambda _, finding: finding.state,
    ),
    Column("statement", "the claim in one sentence", lambda _, finding: finding.statement),
    Column("kinds", "what kind of claim it is", lambda _, found: ", ".join(KIND_WORDS[kind] for kind in found.kinds)),
    Column("attributed to", "whom the article attributes it to", _speaker),
    Column("words", "the words of the draft", lambda _, found: " … ".join(part.words for part in found.passages)),
    Column(
        "places", "where they stand: start-end in code points of the text", lambda _, found: _places(found.passages)
    ),
    Column("is it so", "verdict on the content", _of_layer(Layer.CONTENT, lambda answer: answer.verdict)),
    Column("why disputed", "reason of that verdict", _of_layer(Layer.CONTENT, _reason)),
    Column("rationale", "rationale of that verdict", _of_layer(Layer.CONTENT, lambda answer: answer.rationale)),
    Column("wording checked", "the words that verdict was given on", _of_layer(Layer.CONTENT, _checked)),
    Column("lacks", "what that verdict lacks before sign-off", _of_layer(Layer.CONTENT, _lacks)),
    Column("was it said", "verdict on the attribution", _of_layer(Layer.ATTRIBUTION, lambda answer: answer.verdict)),
    Column("said: why disputed", "reason of that verdict", _of_layer(Layer.ATTRIBUTION, _reason)),
    Column("said: rationale", "its rationale", _of_layer(Layer.ATTRIBUTION, lambda answer: answer.rationale)),
    Column("said: wording checked", "the words it was given on", _of_layer(Layer.ATTRIBUTION, _checked)),
    Column("said: lacks", "what it lacks before sign-off", _of_layer(Layer.ATTRIBUTION, _lacks)),
    Column("proposed wording", "the wording that the reviewer proposes", lambda _, finding: finding.proposed),
    Column("last change", "when, by whom, what", _last),
    Column("claim id", "the claim’s name in the desk file", lambda _, finding: finding.id),
    Column("article", "the article’s title", lambda report, _: report.article.title),
    Column("draft", "number of the draft", lambda report, _: str(report.draft.number)),
    Column("draft sha-256", "of the draft’s text in UTF-8", lambda report, _: report.draft.sha256),
    Column("history sha-256", "of the history’s checkpoint", lambda report, _: report.checkpoint.sha256),
    Column("coverage", "checkable words accounted for, in percent", lambda report, _: str(report.coverage.percent)),
    Column("gaps", "passages that belong to no claim", lambda report, _: str(len(report.coverage.gaps))),
    Column("made", "when this sheet was made, in UTC", lambda report, _: report.made.isoformat()),
)
"""What the sheet holds, from left to right."""
