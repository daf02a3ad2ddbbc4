"""Every command, one line each, in the order of the menus."""

from functools import partial

from PySide6.QtGui import QAction

from app.domain.verdict import REASON_WORDS, Reason
from ui.actions import (
    asking,
    checking,
    desks,
    earlier,
    files,
    go,
    kinds,
    past,
    reading,
    remarks,
    review,
    text,
    view,
)
from ui.actions.command import Command, Does, Menu
from ui.actions.late import late
from ui.actions.reading import on_face
from ui.column import Face

_REVIEW, _READING, _TEXT, _FILES, _VIEW, _GO, _HELP = Menu


def _either(proposals: Does, claims: Does) -> Does:
    """A key that goes along the proposals while they are shown, else along the claims."""
    return partial(on_face, face=Face.PROPOSED, does=proposals, otherwise=claims)


_NEXT = _either(reading.next_proposal, review.next_claim)
_PREVIOUS = _either(reading.previous_proposal, review.previous_claim)


_BEFORE_REASONS = (
    Command("next-claim", "Next claim", "J", _REVIEW, _NEXT),
    Command("previous-claim", "Previous claim", "K", _REVIEW, _PREVIOUS),
    Command("next-open", "Next open claim", "U", _REVIEW, review.next_open),
    Command("verified", "Verified", "V", _REVIEW, review.verify, section=True),
    Command("disputed", "Disputed", "D", _REVIEW, review.dispute),
    Command("refuted", "Refuted", "R", _REVIEW, review.refute),
    Command("unreviewed", "Back to unreviewed", "0", _REVIEW, review.open_again),
    Command("other-layer", "The other question: was it said, is it so", "Q", _REVIEW, review.turn_to_other_layer),
)
_REASONS = tuple(
    Command(
        f"reason-{reason}",
        f"Disputed: {REASON_WORDS[reason]}",
        str(at),
        _REVIEW,
        partial(review.give_reason, reason=reason),
        section=at == 1,
    )
    for at, reason in enumerate(Reason, 1)
)
COMMANDS = (
    *_BEFORE_REASONS,
    *_REASONS,
    Command("kinds", "What kind of claim it is…", "T", _REVIEW, kinds.choose, section=True),
    Command("rationale", "Write the rationale", "Y", _REVIEW, review.write_rationale),
    Command("wording", "Propose a wording", "W", _REVIEW, review.propose_wording),
    Command("undo", "Undo", "Ctrl+Z", _REVIEW, past.undo, section=True),
    Command("redo", "Redo", "Ctrl+Shift+Z Ctrl+Y", _REVIEW, past.redo),
    Command("next-proposal", "Next proposal", "P", _READING, reading.next_proposal),
    Command("previous-proposal", "Previous proposal", "Shift+P", _READING, reading.previous_proposal),
    Command("accept", "Accept the proposal", "Return Enter", _READING, reading.accept_this, section=True),
    Command(
        "accept-paragraph",
        "Accept all proposals of the paragraph",
        "Shift+Return Shift+Enter",
        _READING,
        reading.accept_paragraph,
    ),
    Command("reject", "Reject the proposal or the remark", "Backspace", _READING, reading.reject_this),
    Command("fewer-proposals", "Propose only what matters more", ",", _READING, reading.fewer, section=True),
    Command("more-proposals", "Propose more, up to every fact", ".", _READING, reading.more),
    Command("next-remark", "What does not fit in the article", "O", _READING, remarks.next_remark, section=True),
    Command("before", "What was checked before", "B", _READING, earlier.show, section=True),
    Command("identify", "Whom the speaker means…", "I", _READING, earlier.identify),
    Command("to-claims", "Back to the claims", "Alt+1", _READING, reading.to_claims),
    Command("read-again", "Read the article again", "", _READING, reading.read_again, section=True),
    Command("stop-reading", "Stop reading the article", "", _READING, reading.stop),
    Command("new-claim", "New claim from the selection", "N", _TEXT, text.new_claim),
    Command("add-selection", "Add the selection to the claim", "A", _TEXT, text.add_selection),
    Command("remove-words", "Take these words off the claim", "Shift+A", _TEXT, text.remove_words),
    Command("reword", "Reword the statement", "F2", _TEXT, text.reword),
    Command("split", "Split the claim at the caret", "S", _TEXT, text.split),
    Command("merge", "Merge with the next claim", "M", _TEXT, text.merge_with_next),
    Command("move-start", "Move where the words begin", "[", _TEXT, asking.move_start, section=True),
    Command("move-end", "Move where the words end", "]", _TEXT, asking.move_end),
    Command("move-up", "Move the claim up in the list", "Alt+Up", _TEXT, text.move_up),
    Command("move-down", "Move the claim down in the list", "Alt+Down", _TEXT, text.move_down),
    Command("withdraw", "Withdraw the claim", "Delete", _TEXT, text.withdraw, section=True),
    Command("cut", "Close the claim as cut", "Shift+Delete", _TEXT, text.close_as_cut),
    Command("dismiss", "Dismiss the selection as not checkable…", "X", _TEXT, asking.dismiss),
    Command("take-back", "Take back the dismissal at the caret", "Shift+X", _TEXT, text.take_dismissal_back),
    Command("label", "Correct the label of this paragraph…", "L", _TEXT, asking.correct_label),
    Command("open", "Open a file…", "Ctrl+O", _FILES, files.open_file),
    Command("paste", "Paste as a new article", "Ctrl+V", _FILES, files.paste),
    Command(
        "redraft",
        "Take in the next draft…",
        "Ctrl+Shift+O",
        _FILES,
        late("ui.actions.redrafting", "open_file"),
        section=True,
    ),
    Command("redraft-paste", "Paste as the next draft", "Ctrl+Shift+V", _FILES, late("ui.actions.redrafting", "paste")),
    Command("compare", "Compare drafts", "Ctrl+D", _FILES, late("ui.actions.comparing", "show")),
    Command("retitle", "Rename the article", "Shift+F2", _FILES, files.edit_title, section=True),
    Command("take-out", "Take the article out of the library", "", _FILES, files.take_out),
    Command("report", "Report…", "Ctrl+E", _FILES, late("ui.actions.reports", "show"), section=True),
    Command("print", "Print the report…", "Ctrl+P", _FILES, late("ui.actions.printing", "ask")),
    Command("back-up", "Back the desk up…", "", _FILES, files.back_up),
    Command("verify-desk", "Check that the desk is whole", "", _FILES, checking.verify_desk),
    Command("open-desk", "Open another desk…", "", _FILES, desks.open_desk, section=True),
    Command("new-desk", "New desk…", "", _FILES, desks.new_desk),
    Command("forget-desks", "Forget recent desks", "", _FILES, desks.forget),
    Command("quit", "Quit", "Ctrl+Q", _FILES, files.leave, section=True, role=QAction.MenuRole.QuitRole),
    Command("menu", "Menu", "F10", _VIEW, view.open_menu),
    Command("palette", "Find a claim, a word, a command", "Ctrl+K", _VIEW, view.show_palette),
    Command("library", "Library", "Ctrl+L", _VIEW, view.show_library),
    Command("history", "History", "Ctrl+H", _VIEW, view.show_history),
    Command("claim-history", "History of the claim", "H", _VIEW, view.show_claim_history),
    Command("keys", "List of keys", "?", _VIEW, view.show_keys),
    Command("open-only", "Only open claims", "F", _VIEW, view.open_only, section=True),
    Command("mark-gaps", "Mark words not accounted for", "Ctrl+G", _VIEW, view.mark_gaps),
    Command("larger", "Larger text", "Ctrl++ Ctrl+=", _VIEW, view.larger, section=True),
    Command("smaller", "Smaller text", "Ctrl+-", _VIEW, view.smaller),
    Command("normal-size", "Normal text size", "Ctrl+0", _VIEW, view.normal_size),
    Command("system-theme", "Light or dark as the system has it", "", _VIEW, view.follow_system, section=True),
    Command("light", "Light", "", _VIEW, view.light),
    Command("dark", "Dark", "", _VIEW, view.dark),
    Command("contrast", "High contrast", "", _VIEW, view.contrast),
    Command("full-screen", "Full screen", "F11", _VIEW, view.full_screen),
    Command("find", "Find in the article", "Ctrl+F", _GO, go.find),
    Command("next-gap", "Next words not accounted for", "G", _GO, go.next_gap),
    Command("to-claim", "To the words of the claim", "C", _GO, go.to_claim),
    Command("next-pane", "Next part of the window", "F6", _GO, go.next_pane),
    Command("article-before", "Previous article", "Ctrl+Tab", _GO, go.article_before),
    Command(
        "protection",
        "What this program does not protect you from",
        "",
        _HELP,
        late("ui.actions.about", "show_protection"),
    ),
    Command("newer", "Ask for a newer version…", "", _HELP, late("ui.actions.newer", "ask"), section=True),
    Command(
        "about",
        "About Proofdesk",
        "",
        _HELP,
        late("ui.actions.about", "show"),
        section=True,
        role=QAction.MenuRole.AboutRole,
    ),
)
