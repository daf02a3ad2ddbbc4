"""The report for machines: JSON after the published schema, which says all that the report says and reads back as it.

The schema is `resources/schemas/report-1.schema.json`. What a reader could work out (counts, percent, open claims)
stands in it too, and is worked out anew when it is read.
"""

from datetime import UTC, datetime
from typing import Any

import orjson

from app.domain.article import Article, Draft
from app.domain.claim import Attribution, Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId, ClaimId, DismissalId, Sha256
from app.domain.problem import Problem
from app.domain.verdict import Layer, Reason, State, Verdict, Wording
from app.reports import accounts
from app.reports.report import Accounted, Answer, Deed, Dismissed, Finding, Passage, Report
from app.reports.since import Became, Change, Side, Since
from app.store.codec import made
from app.store.lines import Checkpoint

FORMAT = "proofdesk-report/1"
Json = Any
"""What orjson reads: it says no more, and each field is turned into its own type below."""


def render(report: Report) -> bytes:
    """The report in UTF-8, indented, so that two of them can be compared line by line."""
    coverage = report.coverage
    body = {
        "format": FORMAT,
        "made": report.made.astimezone(UTC).isoformat(),
        "version": report.version,
        "article": report.article,
        "draft": report.draft,
        "text": report.text,
        "counts": {str(state): report.counts[state] for state in State},
        "findings": report.findings,
        "dismissed": report.dismissed,
        "coverage": {"words": coverage.words, "covered": coverage.covered, "percent": coverage.percent},
        "not_checked": {"claims": [finding.number for finding in report.unchecked], "gaps": coverage.gaps},
        "checkpoint": report.checkpoint._asdict(),
        "history": report.history,
        "since": _since(report),
    }
    return orjson.dumps(body, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _since(report: Report) -> Json:
    """What changed, and for each change who accounts for its words now."""
    since = report.since
    if since is None:
        return None
    told = zip(since.changes, accounts.accounts(report), strict=True)
    return {
        "number": since.number,
        "sha256": since.sha256,
        "counts": {str(became): since.counts[became] for became in Became},
        "shaped": since.shaped,
        "changes": [
            {"became": change.became, "was": change.was, "now": change.now, "claims": found.claims,
             "dismissed": found.dismissed, "bare": found.bare}
            for change, found in told
        ],
    }  # fmt: skip


def parse(data: bytes) -> Report:
    """The report that was written. Raises Problem where it is none, or of a later version."""
    try:
        return _report(orjson.loads(data))
    except (ValueError, KeyError, TypeError, IndexError) as cause:
        raise Problem(
            "This file is no report of Proofdesk, or one of a later version.", kept="Nothing was read."
        ) from cause


def _report(body: Json) -> Report:
    if body["format"] != FORMAT:
        raise ValueError(body["format"])
    checkpoint = body["checkpoint"]
    heads = tuple((replica, number, id) for replica, number, id in checkpoint["heads"])
    words = body["coverage"]
    return Report(
        article=Article(**body["article"]),
        draft=made(Draft, body["draft"]),
        text=body["text"],
        findings=tuple(map(_finding, body["findings"])),
        dismissed=tuple(map(_dismissed, body["dismissed"])),
        coverage=Accounted(words["words"], words["covered"], _passages(body["not_checked"]["gaps"])),
        checkpoint=Checkpoint(ArticleId(checkpoint["article"]), heads, checkpoint["entries"], checkpoint["sha256"]),
        history=_deeds(body["history"]),
        made=datetime.fromisoformat(body["made"]),
        version=body["version"],
        since=_read_since(body.get("since")),
    )


def _read_since(body: Json) -> Since | None:
    if body is None:
        return None
    changes = tuple(Change(Became(one["became"]), _side(one["was"]), _side(one["now"])) for one in body["changes"])
    return Since(body["number"], Sha256(body["sha256"]), changes, body["shaped"])


def _side(body: Json) -> Side | None:
    side: Side | None = None if body is None else made(Side, body)
    return side


def _finding(body: Json) -> Finding:
    attribution = body["attribution"]
    return Finding(
        number=body["number"],
        id=ClaimId(body["id"]),
        statement=body["statement"],
        kinds=tuple(map(Kind, body["kinds"])),
        attribution=None if attribution is None else Attribution(**attribution),
        passages=_passages(body["passages"]),
        lost=tuple(body["lost"]),
        state=State(body["state"]),
        answers=tuple(map(_answer, body["answers"])),
        proposed=body["proposed"],
        history=_deeds(body["history"]),
        stood=body.get("stood"),
    )


def _answer(body: Json) -> Answer:
    checked, now = body["checked"], body.get("now")
    return Answer(
        layer=Layer(body["layer"]),
        verdict=Verdict(body["verdict"]),
        reason=None if body["reason"] is None else Reason(body["reason"]),
        rationale=body["rationale"],
        checked=None if checked is None else made(Wording, checked),
        stale=body["stale"],
        lacks=tuple(body["lacks"]),
        now=None if now is None else made(Wording, now),
    )


def _dismissed(body: Json) -> Dismissed:
    id, reason = DismissalId(body["id"]), NotCheckable(body["reason"])
    return Dismissed(id, reason, _passages(body["passages"]), tuple(body["lost"]))


def _passages(body: Json) -> tuple[Passage, ...]:
    return tuple(Passage(**passage) for passage in body)


def _deeds(body: Json) -> tuple[Deed, ...]:
    return tuple(Deed(**deed) for deed in body)
