"""The program tries itself: a sample article from intake to report on a desk of its own, part by part."""

import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app import VERSION
from app.domain.dismissal import NotCheckable
from app.domain.ids import ArticleId, ClaimId
from app.domain.problem import Problem
from app.domain.verdict import Reason, Verdict
from app.intake.reading_in import take_in as read_in
from app.reports.formats import Writer, write
from app.services import claiming, dismissing, judging, reporting, spanning, taking_in, undoing
from app.store.ledger import Ledger, open_desk
from resources import path as resource


@dataclass(slots=True)
class Trial:
    """One run: its folder, its open desk, and what the parts before have made."""

    folder: Path
    writers: Mapping[str, Writer]
    ledger: Ledger
    article: ArticleId = field(default=ArticleId(""))
    claims: list[ClaimId] = field(default_factory=list)


Part = Callable[[Trial], None]


def run(writers: Mapping[str, Writer]) -> int:
    """Try every part and print a line for each; 0 where all did what they should, else 1."""
    _say(f"proofdesk {VERSION}, Python {sys.version.split()[0]}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        trial = Trial(folder, writers, _desk(folder))
        failed = [part.__name__ for part in PARTS if not _passes(part, trial)]
        trial.ledger.close()
    _say(f"failed: {', '.join(failed)}" if failed else "all parts work")
    return 1 if failed else 0


def _desk(folder: Path) -> Ledger:
    return open_desk(folder / "self-test.proofdesk", reviewer="self-test", memory=folder / "memory")


def _passes(part: Part, trial: Trial) -> bool:
    says = "works"
    try:
        part(trial)
    except (Problem, AssertionError, OSError, ValueError, LookupError) as error:
        says = f"FAILS: {error!s:.200} ({type(error).__name__})"
    _say(f"  {part.__name__.replace('_', ' ')}: {says}")
    return says == "works"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _expect(true: bool, what: str) -> None:  # noqa: FBT001  it reads as a sentence
    if not true:
        raise Problem(what)


def intake(trial: Trial) -> None:
    sample = next(iter(sorted(resource("sample").glob("*.txt"))))
    data = sample.read_bytes()
    read = read_in(data, sample.name)
    _expect(read.text == data.decode(), "the text is not what the file says")
    trial.article = taking_in.take_in(trial.ledger, read, data)


def claims(trial: Trial) -> None:
    draft = trial.ledger.newest_draft(trial.article)
    _expect(draft is not None, "the draft is not there")
    for block in draft.blocks[:6] if draft else ():
        trial.claims.append(claiming.add_claim(trial.ledger, trial.article, [(block.start, block.end)]))
    spanning.merge(trial.ledger, trial.claims[0], trial.claims.pop(1))
    dismissing.dismiss(trial.ledger, trial.article, [(0, 4)], NotCheckable.CONNECTIVE)
    _expect(len(trial.ledger.claims(trial.article)) == len(trial.claims), "claims are missing")


def verdicts(trial: Trial) -> None:
    judging.judge(trial.ledger, trial.claims[0], Verdict.VERIFIED, rationale="Seen.")
    judging.judge(trial.ledger, trial.claims[1], Verdict.DISPUTED, reason=Reason.CONFLICTING)
    _expect(trial.ledger.claim_line(trial.claims[0]).state == "verified", "the verdict is not there")  # type: ignore[union-attr]  # None fails as loudly


def undo_and_redo(trial: Trial) -> None:
    before = trial.ledger.claims(trial.article)
    undoing.undo(trial.ledger, trial.article)
    _expect(trial.ledger.claims(trial.article) != before, "undo did nothing")
    undoing.redo(trial.ledger, trial.article)
    _expect(trial.ledger.claims(trial.article) == before, "redo did not bring it back")


def reopening(trial: Trial) -> None:
    before = trial.ledger.claims(trial.article)
    trial.ledger.close()
    trial.ledger = _desk(trial.folder)
    _expect(trial.ledger.claims(trial.article) == before, "something was lost")


def reports(trial: Trial) -> None:
    report = reporting.report_on(trial.ledger, trial.article, made=datetime.now(UTC))
    for ending in trial.writers:
        target = trial.folder / f"report{ending}"
        write(report, target, trial.writers)
        _expect(target.stat().st_size > 0, f"{ending} is empty")


def history(trial: Trial) -> None:
    findings = trial.ledger.verify()
    _expect(not findings, "; ".join(finding.says for finding in findings))


def back_up(trial: Trial) -> None:
    trial.ledger.backup(trial.folder / "copy.proofdesk")
    copy = open_desk(trial.folder / "copy.proofdesk", reviewer="self-test")
    try:
        _expect(copy.claims(trial.article) == trial.ledger.claims(trial.article), "the copy says something else")
    finally:
        copy.close()


PARTS: tuple[Part, ...] = (intake, claims, verdicts, undo_and_redo, reopening, reports, history, back_up)
