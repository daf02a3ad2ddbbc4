"""An article on its way over the desk, by the services alone: taken in, marked, judged, undone, drafted anew."""

from app.domain.claim import Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import DraftId
from app.domain.verdict import Layer, Reason, Verdict
from app.intake.reading_in import take_in
from app.services import claiming, dismissing, judging, redrafting, spanning, taking_in, undoing
from app.services.quoting import place_of
from app.store.ledger import Ledger, open_desk
from resources import path
from ui.selftest.letters import digest
from ui.selftest.trial import REVIEWER, Outcome, Trial, expect, the_article

SAMPLE = "dam-gate.txt"
QUOTES = (
    "sent 41 cubic metres of water per second",
    "No one had touched the gate",
    "Vessmark employs 212 people",
    "the automatic lock on the gate",
    "had been switched off since the spring",
    "The insurer's first estimate was 1.9 million",
)
CHANGED = ("212 people", "221 people")
"""What the second draft says instead."""


def sample(trial: Trial) -> Outcome:
    """The sample goes through the confined child and is an article, letter for letter."""
    data = path("sample", SAMPLE).read_bytes()
    intake = take_in(data, SAMPLE)
    expect(intake.text.encode() == data, "The text is not what the file says.")
    with trial.desk() as ledger:
        taking_in.take_in(ledger, intake, data)
    labels = [str(block.label) for block in intake.blocks]
    return Outcome(f"{len(labels)} blocks", {"text": digest(intake.text), "title": intake.title, "labels": labels})


def claims(trial: Trial) -> Outcome:
    """Claims on words of the article, two of them made one, and words that are none."""
    with trial.desk() as ledger:
        article = the_article(ledger)
        text = _text(ledger)
        made = [claiming.add_claim(ledger, article, [place_of(text, quote)]) for quote in QUOTES]
        spanning.merge(ledger, made[3], made[4])
        claiming.set_kinds(ledger, made[1], [Kind.QUOTATION])
        dismissing.dismiss(ledger, article, [place_of(text, "Related stories")], NotCheckable.CONNECTIVE)
        told = [[claim.statement, [str(kind) for kind in claim.kinds]] for claim in ledger.claims(article)]
    expect(len(told) == len(QUOTES) - 1, "Claims are missing.")
    return Outcome(f"{len(told)} claims", told)


def verdicts(trial: Trial) -> Outcome:
    """Each verdict once, with reason and rationale, on both layers of a quotation."""
    with trial.desk() as ledger:
        number, quotation, _, staff, loss = [claim.id for claim in ledger.claims(the_article(ledger))]
        judging.judge(ledger, number, Verdict.VERIFIED, rationale="Page 12 of the log.")
        judging.judge(ledger, quotation, Verdict.VERIFIED, layer=Layer.ATTRIBUTION, rationale="It is on the tape.")
        judging.judge(ledger, quotation, Verdict.DISPUTED, reason=Reason.CONFLICTING)
        judging.judge(ledger, staff, Verdict.VERIFIED, rationale="The yearly account.")
        judging.judge(ledger, loss, Verdict.REFUTED)
        states = _states(ledger)
    expect(set(states.values()) == {"verified", "disputed", "refuted", "unreviewed"}, f"The verdicts are {states}.")
    return Outcome(", ".join(states.values()), states)


def undo_and_redo(trial: Trial) -> Outcome:
    """The last deed is taken back, and done again; both are in the file when it is opened again."""
    with trial.desk() as ledger:
        before = _states(ledger)
        undoing.undo(ledger, the_article(ledger))
    with trial.desk() as ledger:
        undone = _states(ledger)
        undoing.redo(ledger, the_article(ledger))
    with trial.desk() as ledger:
        again = _states(ledger)
    expect(undone != before, "Undo did nothing.")
    expect(again == before, "Redo did not bring it back.")
    return Outcome("taken back, and done again", [undone, again])


def next_draft(trial: Trial) -> Outcome:
    """A second draft in which one claim's words are changed: its verdict is stale, all others stand."""
    data = path("sample", SAMPLE).read_bytes().decode().replace(*CHANGED).encode()
    intake = take_in(data, "dam-gate-2.txt")
    with trial.desk() as ledger:
        before = _states(ledger)
        redraft = redrafting.weigh(redrafting.gather(ledger, the_article(ledger)), intake, data)
        redrafting.record(ledger, redrafting.made_up(redraft, {}, DraftId(ledger.new_id())))
        after = _states(ledger)
    became = [now for (was, state), (now, other) in zip(before.items(), after.items(), strict=True) if state != other]
    expect([*after.values()].count("stale") == 1, f"Instead of one claim, these are stale: {after}.")
    expect(len(became) == 1, f"These changed their state: {became}.")
    return Outcome(f"{redraft.likeness} % alike, one claim stale, {len(after) - 1} kept", after)


def history(trial: Trial) -> Outcome:
    """The chain, the tables and the file are looked through; a verified copy says the same."""
    with trial.desk() as ledger:
        findings = [finding.says for finding in ledger.verify()]
        expect(not findings, " ".join(findings))
        article = the_article(ledger)
        states, entries = _states(ledger), ledger.checkpoint(article).entries
        ledger.backup(trial.folder / "copy.proofdesk")
    copy = open_desk(trial.folder / "copy.proofdesk", reviewer=REVIEWER)
    try:
        expect(_states(copy) == states, "The copy says something else.")
    finally:
        copy.close()
    return Outcome(f"{entries} entries, whole, and so is a copy", entries)


def _text(ledger: Ledger) -> str:
    draft = ledger.newest_draft(the_article(ledger))
    expect(draft, "The draft is not there.")
    return ledger.text(draft.sha256) if draft else ""


def _states(ledger: Ledger) -> dict[str, str]:
    """What the list says, by the claims' statements in their order."""
    return {line.statement: line.state for line in ledger.claim_lines(the_article(ledger))}
