"""Commands that ask one thing more, and have it answered with one key: reasons, boundaries, labels."""

from functools import partial

from PySide6.QtCore import Qt

from app.domain.article import Block, Label
from app.domain.claim import standing
from app.domain.dismissal import NOT_CHECKABLE_WORDS, NotCheckable
from app.domain.ids import ClaimId
from app.domain.problem import Problem
from app.domain.telling import quoted
from app.reading.reading import Proposal
from app.services import dismissing, spanning, taking_in
from ui.actions.past import say_done
from ui.actions.workplace import Workplace
from ui.column import Face
from ui.strip import Answer

SHORT = 40
QUOTES = '“”„«»" '
"""What a quotation begins and ends with already."""
LETTERS = {
    Label.HEADLINE: "H",
    Label.STANDFIRST: "S",
    Label.BYLINE: "Y",
    Label.DATELINE: "D",
    Label.SUBHEAD: "U",
    Label.BODY: "B",
    Label.QUOTATION: "Q",
    Label.CAPTION: "C",
    Label.CREDIT: "R",
    Label.LIST: "L",
    Label.TABLE: "T",
    Label.FOOTNOTE: "N",
    Label.FURNITURE: "F",
}
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6)


def dismiss(place: Workplace) -> None:
    """Ask why the selected words are not checkable; those of the proposal in hand, where it is shown and none are."""
    proposal = place.offers.current
    if place.window.column.face is Face.PROPOSED and proposal and not place.window.article.selection_places():
        dismiss_proposal(place, proposal)
    else:
        place.attempt(lambda: _ask_why(place, place.the_selection()))


def dismiss_proposal(place: Workplace, proposal: Proposal) -> None:
    """Ask why the proposed words are not checkable."""
    place.attempt(_ask_why, place, [(proposal.start, proposal.end)])


def _ask_why(place: Workplace, words: list[tuple[int, int]]) -> None:
    article, first = place.the_article(), quoted(place.desk.text[slice(*words[0])], SHORT)

    def answered(reason: NotCheckable) -> None:
        if place.attempt(dismissing.dismiss, place.ledger, article, words, reason):
            place.let_go()

    answers = [
        Answer((digit, _letter(name)), str(at), name, partial(answered, reason))
        for at, (digit, (reason, name)) in enumerate(zip(DIGITS, NOT_CHECKABLE_WORDS.items(), strict=True), 1)
    ]
    place.window.strip.ask(f"{first} is not checkable:", answers)


def move_start(place: Workplace) -> None:
    place.attempt(_ask_where, place, "start", 0)


def move_end(place: Workplace) -> None:
    place.attempt(_ask_where, place, "end", 0)


def _ask_where(place: Workplace, edge: str, index: int) -> None:
    """Let the arrows move one boundary of one span by words; the bracket again takes the next span's."""
    claim = place.the_claim()
    spans = standing(place.desk.claim(claim))
    if not spans:
        raise Problem(
            "This claim stands on no words of the article.",
            do=f"Select some and add them with {place.way('add-selection')}.",
        )
    span = spans[index % len(spans)]
    place.window.article.show_boundary(edge, index % len(spans))
    following = index + 1 if len(spans) > 1 else index

    def turn(other: str) -> None:
        place.attempt(_ask_where, place, other, following if other == edge else index)

    step = partial(_step, place, claim, edge, index % len(spans))
    part = f" of {index % len(spans) + 1}/{len(spans)}" if len(spans) > 1 else ""
    answers = [
        Answer(
            (Qt.Key.Key_Left,), "←", "a word less" if edge == "end" else "a word more", partial(step, -1), stays=True
        ),
        Answer(
            (Qt.Key.Key_Right,), "→", "a word more" if edge == "end" else "a word less", partial(step, 1), stays=True
        ),
        Answer((Qt.Key.Key_BracketLeft,), "[", "start", partial(turn, "start"), stays=True),
        Answer((Qt.Key.Key_BracketRight,), "]", "end", partial(turn, "end"), stays=True),
        Answer(
            (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape),
            "Esc",
            "done",
            _nothing,
        ),
    ]
    place.window.strip.ask(f"The {edge}{part} of {quoted(span.quote.strip(QUOTES), SHORT)}", answers)


def _step(place: Workplace, claim: ClaimId, edge: str, index: int, words: int) -> None:
    place.attempt(spanning.move_boundary, place.ledger, claim, index, edge, words)
    place.attempt(_ask_where, place, edge, index)


def _nothing() -> None:
    """The strip goes, and that is all."""


def correct_label(place: Workplace) -> None:
    """Ask what the paragraph at the caret really is."""
    place.attempt(_ask_label, place)


def _ask_label(place: Workplace) -> None:
    draft, at = place.desk.draft, _block_at(place)
    if draft is None:
        return
    index = draft.blocks.index(at)

    def answered(label: Label) -> None:
        place.attempt(taking_in.correct_label, place.ledger, draft.id, index, label)
        say_done(place, f"This paragraph is a {label} now.", draft.article)

    answers = [
        Answer((_letter(letter),), letter, label, partial(answered, label))
        for label, letter in LETTERS.items()
        if label is not at.label
    ]
    place.window.strip.ask(f"This paragraph is called {at.label}. It is", answers)


def _block_at(place: Workplace) -> Block:
    place.the_article()
    caret = place.window.article.caret()
    blocks = place.desk.draft.blocks if place.desk.draft else ()
    found = next((block for block in blocks if block.start <= caret <= block.end), None)
    if found is None:
        raise Problem("There is no paragraph at the caret.", do="Click into one first.")
    return found


def _letter(word: str) -> Qt.Key:
    return Qt.Key(ord(word[0].upper()))
