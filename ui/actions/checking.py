"""Whether the desk is whole: looked at when it opens, in the pauses, and when the reviewer asks."""

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
    if found:
        more = f" And {len(found) - 1} more." if len(found) > 1 else ""
        safe, do = "Nothing was changed.", "Back the desk up under another name before you go on."
        place.window.banner.tell(Problem(f"{found[0].says}{more}", kept=safe, do=do))
