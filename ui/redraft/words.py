"""What the sheet says: why a question is asked, where words stand, how like they are, and what else can be answered."""

from app.anchoring.anchors import Candidate
from app.anchoring.outcome import Doubt, Question
from app.anchoring.page import Page
from app.domain.article import Label, label_at, page_at
from app.domain.claim import Footing
from app.domain.marks import find_marks
from app.domain.sentence import Place

SAME = "the same words"
BY_NUMBER = "Choose by number. No place is marked beforehand, because none is certain enough to be taken unread."
ANSWERED = "Return gives the marked answer."
_COUNTS = ("", "", "twice", "three times", "four times", "five times or more")
_FEW = 2
_LABELS = {Label.BODY: "Paragraph"}


def heading(number: int, of: int, claim: int, question: Question, claim_spans: int) -> str:
    """Such as: Question 2 of 3 · claim 14, place 1 of 2."""
    place = f", place {question.index + 1} of {claim_spans}" if claim_spans > 1 else ""
    return f"Question {number:,} of {of:,} · claim {claim:,}{place}"


def why(question: Question) -> str:
    """Why one is asked."""
    match question.doubt:
        case Doubt.TWICE:
            same = sum(candidate.same for candidate in question.candidates)
            return f"Its words now stand {_COUNTS[min(same, 5)]}. Which of them is this claim?"
        case Doubt.BACK:
            return "Its words stand in the article again. Is this the claim?"
        case _:
            what = "stand elsewhere now" if any(one.same for one in question.candidates) else "have changed"
            which = "one of these" if len(question.candidates) > 1 else "this"
            return f"Its words {what}. Is {which} the same claim?"


def where(page: Page, place: Place) -> tuple[str, ...]:
    """The block, the page if there are any, and how far down: each a short line."""
    label = label_at(page.blocks, place[0])
    named = _LABELS.get(Label(label), label.capitalize()) if label else ""
    printed = page_at(page.blocks, place[0])
    down = f"{100 * place[0] // max(1, len(page.text))} % down"
    on = f"page {printed}, {down}" if printed else down
    return tuple(filter(None, (named, on)))


def careful(text: str) -> tuple[str, ...]:
    """What a reader cannot see in the text, or takes for something else, as one line; nothing as a rule."""
    found = list(dict.fromkeys(mark.what for mark in find_marks(text)))
    more = f" and {len(found) - _FEW} more" if len(found) > _FEW else ""
    return (f"careful: {', '.join(found[:_FEW])}{more}",) if found else ()


def likeness(candidate: Candidate) -> str:
    """How like the words are; such as: 92 % alike."""
    return SAME if candidate.same else f"{candidate.likeness} % alike"


def none_of(question: Question, footing: Footing) -> str:
    """What it means that none of the candidates is the claim's place."""
    lead = "None of these" if len(question.candidates) > 1 else "No"
    match footing:
        case Footing.STANDING:
            return f"{lead}: leave it without a place"
        case Footing.CUT:
            return f"{lead}: it stays cut"
        case _:
            return f"{lead}: it stays without a place"


def taken(candidate: Candidate, *, turned: bool) -> str:
    """What taking a place means for what was found; `turned` says that what stands beside the words is not the same."""
    if not candidate.same:
        return "Return takes the marked place: its words are others, so the claim will be open."
    if turned:
        return "Return takes the marked place: beside its words other ones stand, so the claim will be open."
    return "Return takes the marked place: its words are the same, so what was found stays."
