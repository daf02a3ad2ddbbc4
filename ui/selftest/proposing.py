"""Claims proposed by the machine: the real worker reads the newest draft, and one proposal is accepted."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib.util import find_spec

from app.domain.ids import ArticleId
from app.domain.problem import Problem
from app.reading.how import how
from app.reading.model import PACKAGE, NoModel, load
from app.reading.reading import Action, Reading
from app.reading.worker import Worker
from app.services import proposing
from app.store.ledger import Ledger, open_desk
from ui.selftest.trial import REVIEWER, Outcome, Trial, expect, the_article


def proposals(trial: Trial) -> Outcome:
    """With the model where there is one; who reads along is told where there is none."""
    with _copied(trial) as ledger:
        article = the_article(ledger)
        reading = _read(ledger, article)
        offered = proposing.proposals(ledger, article, reading)
        facts = [one for one in offered if one.action is Action.CLAIM]
        expect(facts, "Nothing was proposed.")
        proposing.accept(ledger, article, reading, facts[:1])
        left = proposing.proposals(ledger, article, reading)
    expect(len(left) < len(offered), "What was accepted is offered again.")
    expect("core_web" in reading.reader or find_spec(PACKAGE) is None, f"The model was not used: {_why_not()}.")
    told = [{**asdict(one), "score": round(one.score, 3)} for one in offered]
    remarks = [asdict(one) for one in reading.remarks]
    answer = {"reader": reading.reader, "language": reading.language, "proposals": told, "remarks": remarks}
    return Outcome(f"{len(offered)} proposals, {len(remarks)} remarks. {how(reading)}", answer)


@contextmanager
def _copied(trial: Trial) -> Iterator[Ledger]:
    """A copy of the desk: what is proposed differs without the model, and reports shall not."""
    path = trial.folder / "proposals.proofdesk"
    with trial.desk() as ledger:
        ledger.backup(path)
    copy = open_desk(path, reviewer=REVIEWER, clock=trial.clock)
    try:
        yield copy
    finally:
        copy.close()


def _read(ledger: Ledger, article: ArticleId) -> Reading:
    """What the worker reads in the newest draft, kept beside the history. Raises Lost, Problem."""
    draft = ledger.newest_draft(article)
    if draft is None:
        raise Problem("The draft is not there.")
    worker = Worker()
    try:
        reading = worker.read(ledger.text(draft.sha256), draft.blocks)
    finally:
        worker.close()
    expect(worker.restarts == 0, "The worker ended in the middle of its work.")
    proposing.keep(ledger, draft, reading)
    return reading


def _why_not() -> str:
    """What keeps the model from being loaded here; the worker is not asked, for it reads without one."""
    try:
        load()
    except NoModel as error:
        return f"{error!s:.300}"
    return "it loads here, but not in the worker"
