"""The history in sentences: what an event says when it is read aloud after the name of who did it."""

from collections.abc import Callable
from functools import partial
from typing import assert_never

from app.domain import events as e
from app.domain.claim import KIND_WORDS, NOBODY, Footing
from app.domain.dismissal import NOT_CHECKABLE_WORDS
from app.domain.rejection import PROPOSAL
from app.domain.typography import fold
from app.domain.verdict import LAYER_WORDS, REASON_WORDS, Ruling, Verdict

Quote = Callable[[str], str]
_LONG, _ALL = 80, 1 << 30


def tell(event: e.Event | None, name: str = "") -> str:
    """The event as a predicate, such as: set “is it so” of “The ferry was full” from unreviewed to verified.

    `name` is what to call the claim where the event bears only its id: its statement, as a rule. Long texts are cut.
    """
    return _told(event, name, quoted)


def tell_in_full(event: e.Event | None, name: str = "") -> str:
    """The same with every text whole, and with the words and the ground that a verdict was given on."""
    told = _told(event, name, partial(quoted, most=_ALL))
    return told + _ground(event) if isinstance(event, e.VerdictGiven) else told


def _ground(event: e.VerdictGiven) -> str:
    words, rationale = event.now.wording, event.now.rationale
    statement = f", on the wording {quoted(words.statement, _ALL)}" if words else ""
    passages = " … ".join(words.quotes) if words else ""
    marked = f" for {quoted(passages, _ALL)}" if words and passages and passages != words.statement else ""
    because = f", because: {quoted(rationale, _ALL)}" if rationale and rationale != event.was.rationale else ""
    return statement + marked + because


def _told(event: e.Event | None, name: str, quoted: Quote) -> str:
    match event:
        case None:
            return "did something whose content was erased since"
        case e.ArticleTaken(_, title):
            return f"took in {quoted(title)}"
        case e.ArticleTakenOut(_, title):
            return f"took {quoted(title)} out of the library"
        case e.TitleChanged(_, was, now):
            return f"changed the title from {quoted(was)} to {quoted(now)}"
        case e.DraftTaken(draft):
            return f"took in draft {draft.number} from {quoted(draft.source.name)}"
        case e.DraftTakenBack(draft):
            return f"took draft {draft.number} back out"
        case e.LabelCorrected(_, block, was, now):
            return f"corrected the label of block {block + 1} from {was} to {now}"
        case e.DismissalAdded() | e.DismissalWithdrawn() | e.DismissalChanged() | e.DismissalPlaced():
            return _of_dismissal(event, quoted)
        case e.RejectionAdded() | e.RejectionWithdrawn() | e.RejectionPlaced():
            return _of_rejection(event, quoted)
        case _:
            return _of_claim(event, quoted(name) if name else "the claim", quoted)


def _of_dismissal(event: e.DismissalEvent, quoted: Quote) -> str:
    match event:
        case e.DismissalAdded(dismissal):
            proposed = ", as was proposed" if dismissal.origin else ""
            return f"dismissed {quoted(dismissal.spans[0].quote)} as {NOT_CHECKABLE_WORDS[dismissal.reason]}{proposed}"
        case e.DismissalWithdrawn(dismissal):
            return f"took back the dismissal of {quoted(dismissal.spans[0].quote)}"
        case e.DismissalChanged(_, was, now):
            return f"changed the reason of a dismissal from {NOT_CHECKABLE_WORDS[was]} to {NOT_CHECKABLE_WORDS[now]}"
        case e.DismissalPlaced(_, was, _):
            return f"carried the dismissal of {quoted(was[0].quote)} over to another draft"
        case _:
            assert_never(event)


def _of_rejection(event: e.RejectionEvent, quoted: Quote) -> str:
    if isinstance(event, e.RejectionPlaced):
        return f"carried the rejection of {quoted(event.was[0].quote)} over to another draft"
    rejection = event.rejection
    offered = f"the {'proposal' if rejection.what == PROPOSAL else 'remark'} {quoted(rejection.says)}"
    return f"rejected {offered}" if isinstance(event, e.RejectionAdded) else f"took back the rejection of {offered}"


def _of_claim(event: e.ClaimEvent, name: str, quoted: Quote) -> str:
    match event:
        case e.ClaimAdded(claim):
            deed = "accepted the proposal" if claim.origin else "added the claim"
            return f"{deed} {quoted(claim.statement)}"
        case e.ClaimWithdrawn(claim):
            return f"withdrew the claim {quoted(claim.statement)}"
        case e.StatementReworded(_, was, now):
            return f"reworded {quoted(was)} to {quoted(now)}"
        case e.KindsChanged(_, _, kinds):
            words = ", ".join(KIND_WORDS[kind] for kind in kinds)
            return f"called {name} {words}" if words else f"took the kinds off {name}"
        case e.AttributionChanged(_, _, now):
            speaker = " ".join((now.person or now.speaker).split()) if now else ""
            return f"attributed {name} to {speaker or NOBODY}" if now else f"took the attribution off {name}"
        case e.SpansChanged():
            return _respanned(event, name, quoted)
        case e.FootingChanged(_, _, now):
            return _FOOTINGS[now].format(name)
        case e.ClaimMoved():
            return f"moved {name} in the list"
        case e.WordingProposed(_, _, now):
            return f"proposed the wording {quoted(now)} for {name}" if now else f"took back the wording for {name}"
        case e.VerdictGiven():
            return f"set “{LAYER_WORDS[event.layer]}” of {name} {_change(event.was, event.now)}"
        case e.RationaleWritten(_, layer, _, now):
            return (
                f"wrote on “{LAYER_WORDS[layer]}” of {name}: {quoted(now)}" if now else f"cleared a rationale of {name}"
            )
        case _:
            assert_never(event)


def _change(was: Ruling, now: Ruling) -> str:
    saying = f", saying {quoted(now.rationale)}" if now.rationale and now.rationale != was.rationale else ""
    if was.verdict != now.verdict or was.reason != now.reason or now.verdict is Verdict.UNREVIEWED:
        return f"from {_ruling(was)} to {_ruling(now)}{saying}"
    anew = "again" if was.wording == now.wording else "anew, on the words as they stand"
    return f"to {_ruling(now)} {anew}{saying}"


def _ruling(ruling: Ruling) -> str:
    return f"{ruling.verdict} ({REASON_WORDS[ruling.reason]})" if ruling.reason else str(ruling.verdict)


_FOOTINGS = {
    Footing.STANDING: "gave {} a place in the draft again",
    Footing.ORPHANED: "left {} without a place in the draft",
    Footing.CUT: "closed {} as cut",
}


def _respanned(event: e.SpansChanged, name: str, quoted: Quote) -> str:
    was, now = (" … ".join(span.quote for span in spans) for spans in (event.was, event.now))
    if {span.draft for span in event.was} == {span.draft for span in event.now}:
        return f"changed the words marked for {name} from {quoted(was)} to {quoted(now)}"
    if fold(was) == fold(now):
        return f"carried {name} over to another draft"
    return f"carried {name} over to another draft, where {quoted(was)} has become {quoted(now)}"


def quoted(text: str, most: int = _LONG) -> str:
    """The text in quotation marks on one line, cut after `most` characters."""
    line = " ".join(text.split())
    return f"“{line if len(line) <= most else line[: most - 1].rstrip() + '…'}”"
