"""What was answered about a next draft that is not taken yet: kept beside the history, so that no crash loses it.

It counts only for the very same file compared with the very same history; to anything else it says nothing.
"""

import orjson

from app.anchoring.outcome import Decision, Decisions
from app.domain.ids import ArticleId, ClaimId
from app.services.redraft import Redraft
from app.store.ledger import Ledger
from app.store.lines import ANSWERS
from app.store.queries import Queries


def keep(ledger: Ledger, redraft: Redraft, decisions: Decisions) -> None:
    """Keep the answers in the place of those that were kept before. Raises Problem."""
    answers = [[*key, one.place, one.cut] for key, one in decisions.items()]
    kept = orjson.dumps({"of": _of(redraft), "answers": answers}).decode()
    ledger.keep(ANSWERS + redraft.article, redraft.article, kept)


def kept(desk: Queries, redraft: Redraft) -> Decisions:
    """The answers that were given before on this very comparison, as far as they still answer its questions."""
    found = next((one for one in desk.unsaved(redraft.article) if one.is_answers), None)
    message = orjson.loads(found.text) if found else {}
    if message.get("of") != _of(redraft):
        return {}
    asked = {question.key: {one.place for one in question.candidates} for question in redraft.questions}
    answers = {
        (ClaimId(claim), index): Decision(tuple(place) if place else None, cut)
        for claim, index, place, cut in message["answers"]
    }
    return {key: one for key, one in answers.items() if key in asked and (one.place is None or one.place in asked[key])}


def forget(ledger: Ledger, article: ArticleId) -> None:
    """The draft was taken. Raises Problem."""
    ledger.forget(ANSWERS + article)


def _of(redraft: Redraft) -> list[str]:
    return [redraft.intake.source.sha256, redraft.seen]
