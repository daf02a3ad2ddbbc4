"""Claims proposed by the machine: the real worker reads the newest draft, and one proposal is accepted."""

from dataclasses import asdict

from app.reading.how import how
from app.reading.reading import Action
from app.reading.worker import Worker
from app.services import proposing
from ui.selftest.trial import Outcome, Trial, expect, the_article


def proposals(trial: Trial) -> Outcome:
    """With the model where it is installed; who reads along is told where it is not."""
    with trial.desk() as ledger:
        article = the_article(ledger)
        draft = ledger.newest_draft(article)
        if draft is None:
            return Outcome("", None)
        worker = Worker()
        try:
            reading = worker.read(ledger.text(draft.sha256), draft.blocks)
        finally:
            worker.close()
        offered = proposing.proposals(ledger, article, reading)
        facts = [one for one in offered if one.action is Action.CLAIM]
        expect(facts, "Nothing was proposed.")
        proposing.keep(ledger, draft, reading)
        proposing.accept(ledger, article, reading, facts[:1])
        left = proposing.proposals(ledger, article, reading)
    expect(len(left) < len(offered), "What was accepted is offered again.")
    expect(worker.restarts == 0, "The worker ended in the middle of its work.")
    told = [{**asdict(one), "score": round(one.score, 3)} for one in offered]
    remarks = [asdict(one) for one in reading.remarks]
    answer = {"reader": reading.reader, "language": reading.language, "proposals": told, "remarks": remarks}
    return Outcome(f"{len(offered)} proposals, {len(remarks)} remarks. {how(reading)}", answer)
