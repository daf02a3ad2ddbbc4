"""What the history pane shows is every entry of the history as a sentence, newest first, and what was undone of it."""

from itertools import groupby

from app.domain.entry import Entry
from app.domain.events import ClaimEvent, subject
from app.domain.ids import ArticleId, ClaimId, StepId
from app.store.ledger import Ledger
from tests.machine.agreeing import Fold
from tests.machine.window import Panes
from ui.sentences import clock, day_name, local, today, what, what_with_it, who


def history_agrees(panes: Panes, ledger: Ledger, article: ArticleId, fold: Fold) -> None:
    """All of it where it is seen, page by page, or what is searched of it."""
    pane = panes.history
    if not pane.isVisible():
        return
    while pane.model.canFetchMore(pane.view.rootIndex()):
        pane.model.fetchMore(pane.view.rootIndex())
    sought, claim = pane.search.text().strip(), pane._claim

    entries = fold.newest_first()
    if sought or claim:
        found = ledger.history(article, subject=claim, search=sought, limit=len(entries))
        entries = [entry for entry in entries if entry in found]
    assert panes.told.rows == sentences(entries, claim, fold)
    assert pane.chain.text().startswith(f"{len(fold.entries)} events, ")
    assert fold.entries[-1].id.startswith(pane.chain.text()[-9:].replace("·", ""))


def sentences(newest_first: list[Entry], filtered: ClaimId | None, fold: Fold) -> list[str]:
    """A line for each step under a line for each day."""
    fallen, told, day = undone(fold.entries), list[str](), None
    for step, entries in steps(newest_first):
        last = entries[-1]
        if local(last.at).date() != day:
            day = local(last.at).date()
            told.append(day_name(day, today()))
        deeds, at = "; ".join(spoken(entries, filtered, fold)), fallen.get(step)
        told.append(f"{clock(last.at)} {who(last)} {deeds}" + (f" (undone {clock(at)})" if at else ""))
    return told


def steps(newest_first: list[Entry]) -> list[tuple[StepId, list[Entry]]]:
    """The entries of each step, oldest first."""
    return [(step, list(entries)[::-1]) for step, entries in groupby(newest_first, key=lambda entry: entry.step)]


def spoken(entries: list[Entry], speaking_of: ClaimId | None, fold: Fold) -> list[str]:
    """What each entry did. A claim that was just spoken of is not named again."""
    told = []
    for entry in entries:
        claim = ClaimId(subject(entry.event)) if isinstance(entry.event, ClaimEvent) else None
        again = claim is not None and claim == speaking_of
        told.append(what_with_it(entry) if again else what(entry, fold.names.get(claim or "", "")))
        speaking_of = claim
    return told


def undone(oldest_first: list[Entry]) -> dict[StepId, str]:
    """The steps that do not stand, and when they fell: told by going through the history as it happened.

    What takes a step back turns it over, and with it what that step itself took back, and so on.
    """
    undoes = {entry.step: entry.undoes for entry in oldest_first}
    fallen: dict[StepId, str] = {}
    for step, entries in steps(oldest_first[::-1])[::-1]:
        turned = undoes[step]
        while turned:
            if fallen.pop(turned, None) is None:
                fallen[turned] = entries[-1].at
            turned = undoes[turned]
    return fallen
