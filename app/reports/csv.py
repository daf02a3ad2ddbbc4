"""The report for the desk's own sheet: one row a claim, in UTF-8 with a byte order mark, as spreadsheet programs ask.

A cell that a spreadsheet would run as a formula is defused by an apostrophe in front; `undefused` takes it off again.
The last columns are the same in each row, so that a row that is copied elsewhere still says which wording was checked.
"""

import csv
from codecs import BOM_UTF8
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from app.domain.claim import KIND_WORDS
from app.domain.verdict import REASON_WORDS, Layer
from app.reports.accounts import accounts
from app.reports.report import Answer, Finding, Report
from app.reports.since import Change, Side

_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_GUARD = "'"


@dataclass(frozen=True, slots=True)
class _Row:
    """A claim with what changed in its sentences since the draft before."""

    report: Report
    finding: Finding
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading, what stands in it, and how it is made."""

    name: str
    means: str
    cell: Callable[[_Row], str]


def render(report: Report) -> bytes:
    """The sheet: a row of headings, then a row a claim in the order of the list."""
    page = StringIO(newline="")
    writer = csv.writer(page, quoting=csv.QUOTE_ALL)
    changes = _changes(report)
    writer.writerow(column.name for column in COLUMNS)
    for finding in report.findings:
        row = _Row(report, finding, tuple(changes.get(finding.number, ())))
        writer.writerow(defused(column.cell(row)) for column in COLUMNS)
    return BOM_UTF8 + page.getvalue().encode("utf-8")


def defused(cell: str) -> str:
    """The cell as text that no spreadsheet runs."""
    return _GUARD + cell if cell.lstrip(_GUARD).startswith(_RUNS) else cell


def undefused(cell: str) -> str:
    """What a defused cell says."""
    return cell[1:] if cell.startswith(_GUARD) and cell.lstrip(_GUARD).startswith(_RUNS) else cell


def _answer(finding: Finding, layer: Layer) -> Answer | None:
    return next((answer for answer in finding.answers if answer.layer is layer), None)


def _of_layer(layer: Layer, part: Callable[[Answer], str]) -> Callable[[_Row], str]:
    """A cell that says something of one layer; empty where the claim is not asked on it."""

    def cell(row: _Row) -> str:
        answer = _answer(row.finding, layer)
        return part(answer) if answer else ""

    return cell


def _reason(answer: Answer) -> str:
    return REASON_WORDS[answer.reason] if answer.reason else ""


def _checked(answer: Answer) -> str:
    return " … ".join(answer.checked.quotes) or answer.checked.statement if answer.checked else ""


def _lacks(answer: Answer) -> str:
    return ", ".join(answer.lacks)


def _places(row: _Row) -> str:
    return " ".join(f"{passage.start}-{passage.end}" for passage in row.finding.passages)


def _pages(row: _Row) -> str:
    pages = {passage.page for passage in row.finding.passages if passage.page is not None}
    return ", ".join(map(str, sorted(pages)))


def _speaker(row: _Row) -> str:
    return row.finding.attribution.speaker if row.finding.attribution else ""


def _stood(row: _Row) -> str:
    return str(row.finding.stood) if row.finding.stood else ""


def _before(row: _Row) -> str:
    return str(row.report.since.number) if row.report.since else ""


def _changed(row: _Row) -> str:
    return " ¶ ".join(_told(change) for change in row.changes)


def _told(change: Change) -> str:
    was, now = _words(change.was), _words(change.now)
    return f"{change.became}: {' → '.join(filter(None, (was, now)))}"


def _words(side: Side | None) -> str:
    return "".join(part.words for part in side.parts) if side else ""


def _changes(report: Report) -> Mapping[int, Sequence[Change]]:
    """What changed, by the numbers of the claims that stand on it."""
    found = defaultdict[int, list[Change]](list)
    for change, account in zip(report.since.changes if report.since else (), accounts(report), strict=True):
        for number in account.claims:
            found[number].append(change)
    return found


def _last(row: _Row) -> str:
    if not row.finding.history:
        return ""
    deed = row.finding.history[-1]
    return f"{deed.at} {deed.author} {deed.sentence}"


COLUMNS = (
    Column("number", "place of the claim in the list, from 1", lambda row: str(row.finding.number)),
    Column(
        "state",
        "the claim as a whole: unreviewed, verified, disputed, refuted, stale, orphaned, cut",
        lambda row: row.finding.state,
    ),
    Column("statement", "the claim in one sentence", lambda row: row.finding.statement),
    Column("kinds", "what kind of claim it is", lambda row: ", ".join(KIND_WORDS[kind] for kind in row.finding.kinds)),
    Column("attributed to", "whom the article attributes it to", _speaker),
    Column("words", "the words of the draft", lambda row: " … ".join(part.words for part in row.finding.passages)),
    Column("places", "where they stand: start-end in code points of the text", _places),
    Column("pages", "the pages that they begin on, where the file has pages", _pages),
    Column("lost words", "words of an earlier draft that this one has not", lambda row: " … ".join(row.finding.lost)),
    Column("last in draft", "number of the last draft that had them", _stood),
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
    Column("proposed wording", "the wording that the reviewer proposes", lambda row: row.finding.proposed),
    Column("compared with", "number of the draft that this one is compared with", _before),
    Column("changed since", "what changed in the claim’s sentences: before → now", _changed),
    Column("last change", "when, by whom, what", _last),
    Column("claim id", "the claim’s name in the desk file", lambda row: row.finding.id),
    Column("article", "the article’s title", lambda row: row.report.article.title),
    Column("draft", "number of the draft", lambda row: str(row.report.draft.number)),
    Column("draft sha-256", "of the draft’s text in UTF-8", lambda row: row.report.draft.sha256),
    Column("history sha-256", "of the history’s checkpoint", lambda row: row.report.checkpoint.sha256),
    Column("coverage", "checkable words accounted for, in percent", lambda row: str(row.report.coverage.percent)),
    Column("gaps", "passages that belong to no claim", lambda row: str(len(row.report.coverage.gaps))),
    Column("made", "when this sheet was made, in UTC", lambda row: row.report.made.isoformat()),
)
"""What the sheet holds, from left to right."""
