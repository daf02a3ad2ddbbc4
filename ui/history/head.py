"""How long the history is, whether it is whole, and the head of its chain."""

from collections.abc import Sequence

from app.store.findings import Finding


def told(entries: int, head: str, found: Sequence[Finding] | None, *, here: bool) -> str:
    """Such as: 48 events, whole · head 9f2c·41ab. `found` is None while the check is under way."""
    if not here:
        return ""
    count = f"{entries:,} {'event' if entries == 1 else 'events'}"
    return f"{count}, {_state(found)} · head {head[:4]}·{head[4:8]}"


def _state(found: Sequence[Finding] | None) -> str:
    if found is None:
        return "being checked"
    return f"not whole: {len(found):,} {'finding' if len(found) == 1 else 'findings'}" if found else "whole"


def findings(found: Sequence[Finding] | None, most: int = 3) -> str:
    """The first findings as they are told; "" where there are none."""
    told = [finding.says for finding in (found or ())[:most]]
    more = len(found or ()) - most
    return " ".join([*told, f"And {more:,} more." if more > 0 else ""]).strip()
