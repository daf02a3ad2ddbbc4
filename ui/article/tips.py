"""What a mark says when the pointer rests on it: plain sentences, no markup."""

from app.domain.article import Note
from app.domain.dismissal import NOT_CHECKABLE_WORDS
from app.domain.ids import ClaimId
from app.domain.verdict import REASON_WORDS, Reason, State, Verdict
from resources.themes import Theme, state_look
from ui.article import offered
from ui.article.scene import Scene
from ui.article.sheet import Sheet


def tip(scene: Scene, sheet: Sheet, theme: Theme, place: int) -> str:
    """What stands at a code point of the text, "" where there is no mark."""
    lines = [in_words(scene, theme, claim) for claim in claims_at(scene, place)]
    dismissed = {mark.owner for mark in scene.dismissed.touching(place, place + 1)}
    lines += [
        f"Dismissed as {NOT_CHECKABLE_WORDS[dismissal.reason]}"
        for dismissal in scene.desk.dismissals
        if dismissal.id in dismissed
    ]
    lines += [noted(note) for note in notes_at(scene, place)]
    proposal = scene.offered.at(place)
    lines += [offered.in_words(proposal)] if proposal else []
    lines += [note.says for note in scene.offered.notes_at(place)]
    lines += [f"{mark.what[0].upper()}{mark.what[1:]}, kept in the text" for mark in sheet.odd_in(place, place + 1)]
    return "\n".join(lines)


def in_words(scene: Scene, theme: Theme, claim: ClaimId) -> str:
    """A claim as a sentence: its number, its statement, its verdict."""
    line = scene.desk.lines[claim]
    state = State(line.state)
    verdict = state_look(theme, state).word.lower()
    if state is State.DISPUTED and line.reason:
        verdict += f", {REASON_WORDS[Reason(line.reason)]}"
    if line.hollow and state.value in set(Verdict) - {Verdict.UNREVIEWED}:
        verdict += ", not grounded yet"
    return f"{scene.desk.number(claim)} · {line.statement}\n{verdict[0].upper()}{verdict[1:]}"


def notes_at(scene: Scene, place: int) -> list[Note]:
    """What the writer noted there."""
    notes = scene.desk.draft.notes if scene.desk.draft else ()
    return [note for note in notes if note.start <= place < max(note.end, note.start + 1)]


def noted(note: Note) -> str:
    """A note of the writer's as a sentence."""
    who = f" by {note.author}" if note.author else ""
    return f"{note.kind.capitalize()}{who}: {note.text}"


def claims_at(scene: Scene, place: int) -> list[ClaimId]:
    """The claims that a code point belongs to, the shortest mark first."""
    marks = sorted(scene.claims.touching(place, place + 1), key=lambda mark: (mark.end - mark.start, mark.start))
    return list(dict.fromkeys(mark.owner for mark in marks))
