"""A child of this program records verdicts and is killed in the middle; whatever it said is in the file."""

import subprocess
from itertools import islice
from pathlib import Path

from app.domain.ids import ArticleId
from app.store.ledger import Ledger, open_desk
from ui.selftest.children import child_command
from ui.selftest.trial import REVIEWER, Outcome, Trial, expect, the_article

WORDS = 12
"""Verdicts that the child says before it is killed."""
_ALL = 1 << 60


def killing(trial: Trial) -> Outcome:
    """Killed as by a power cut, with no chance to tidy up."""
    path, memory = trial.folder / "killed.proofdesk", trial.folder / "killed"
    with trial.desk() as ledger:
        claims = [claim.id for claim in ledger.claims(the_article(ledger))]
        expect(claims, "There is no claim to give a verdict on.")
        ledger.backup(path)
    said = _said(child_command("verdicts", path, memory, *claims))
    expect(len(said) >= WORDS, "The child ended by itself.")
    ledger = open_desk(path, reviewer=REVIEWER, memory=memory)
    try:
        _compare(ledger, the_article(ledger), said)
    finally:
        ledger.close()
    return Outcome(f"killed after {len(said)} verdicts, and all of them are there", "nothing lost")


def _said(command: list[str | Path] | list[str]) -> list[str]:
    """What the child said until it was killed; a last word that was cut off is none."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as child:
        if child.stdout is None:
            return []
        first = list(islice(child.stdout, WORDS))
        child.kill()
        return [line.strip() for line in (*first, *child.stdout) if line.endswith("\n")]


def _compare(ledger: Ledger, article: ArticleId, said: list[str]) -> None:
    """Raises Problem where anything that was said is lost, or anything is not whole."""
    lost = set(said) - {entry.id for entry in ledger.history(article, limit=_ALL)}
    expect(not lost, f"{len(lost)} of {len(said)} verdicts are lost.")
    findings = [finding.says for finding in ledger.verify()]
    expect(not findings, " ".join(findings))
