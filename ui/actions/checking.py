"""Whether the desk is whole: looked at when it opens, in the pauses, and when the reviewer asks."""

from functools import partial

from app.domain.problem import Problem
from app.store.findings import Finding
from ui.actions.workplace import Workplace
from ui.bridge import in_slices


def verify_desk(place: Workplace) -> None:
    """Check history, tables and file, a little at a time, and say what was found in any case."""
    place.bridge.spawn(_verify(place))


def look(place: Workplace) -> None:
    """Look at the newest of the history at once, and at all of it in the pauses; only what is wrong is news."""
    _tell(place, place.ledger.verify_tail())
    place.bridge.spawn(_verified(place))


async def _verify(place: Workplace) -> None:
    if not await _verified(place):
        place.window.banner.say("The desk is whole: history, tables and file say the same.")


async def _verified(place: Workplace) -> list[Finding]:
    place.window.status.say_whole("being checked")
    place.pages.history.set_verified(None)
    found = [step async for step in in_slices(place.ledger.verify_steps()) if isinstance(step, Finding)]
    _tell(place, found)
    return found


def _tell(place: Workplace, found: list[Finding]) -> None:
    place.window.status.say_whole("damaged" if found else "whole")
    place.pages.history.set_verified(found)
    if not found:
        return
    more = f" And {len(found) - 1} more." if len(found) > 1 else ""
    if all(finding.mended_by_rebuild for finding in found):
        safe = "The history is whole, and nothing is lost."
        place.window.banner.tell(Problem(f"{found[0].says}{more}", kept=safe), "Rebuild", partial(_rebuild, place))
    else:
        do = "Make a copy of the desk file before you go on."
        place.window.banner.tell(Problem(f"{found[0].says}{more}", kept="Nothing was changed.", do=do))


def _rebuild(place: Workplace) -> None:
    """Make the look-up tables anew from the history, show what they say, and look again."""
    place.attempt(place.ledger.rebuild)
    article = place.desk.article
    place.desk.open(article.id if article else None)
    verify_desk(place)
