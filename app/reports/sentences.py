"""What every report says in words: the outcome, what was not checked, where it comes from, how to verify it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from app.domain.article import Block, Label
from app.domain.claim import KIND_WORDS, NOBODY, Attribution
from app.domain.dates import month, short_day
from app.domain.dismissal import NOT_CHECKABLE_WORDS
from app.domain.verdict import LAYER_WORDS, REASON_WORDS, State
from app.reports.report import Answer, Dismissed, Finding, Passage, Report

STATE_WORDS = {
    State.VERIFIED: "verified",
    State.DISPUTED: "disputed",
    State.REFUTED: "refuted",
    State.UNREVIEWED: "not reviewed",
    State.STALE: "to check again",
    State.ORPHANED: "no longer in the text, to be placed",
    State.CUT: "cut from the text",
}
"""The states in the order in which a report counts them."""
WITHOUT_WORDS = (State.ORPHANED, State.CUT)
"""The states of claims that have no place in the draft."""
SHORT_WORDS = {**STATE_WORDS, State.ORPHANED: "to be placed", State.CUT: "cut"}
"""The same for narrow columns."""
_FOUND_BY = {
    "bom": "from its byte order mark",
    "declared": "as it declared",
    "utf-8": "by trying it",
    "detected": "by a detector",
    "given": "as it was pasted",
}


def tally(report: Report) -> Iterator[tuple[State, int, str]]:
    """The counts with their words; claims without a place in the text are counted where there are any."""
    for state, word in SHORT_WORDS.items():
        if report.counts[state] or state not in WITHOUT_WORDS:
            yield state, report.counts[state], word


def groups(report: Report) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    """The claims that stand in the text, and apart from them, under headings, those that do not."""
    yield "", tuple(finding for finding in report.findings if finding.state not in WITHOUT_WORDS)
    for state in WITHOUT_WORDS:
        found = tuple(finding for finding in report.findings if finding.state is state)
        if found:
            yield STATE_WORDS[state].capitalize(), found


def counted(number: int, one: str, many: str = "") -> str:
    """The number with its word, such as: 1 claim, 1,204 words."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(words: list[str]) -> str:
    """Words as a list in a sentence: a, b and c."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def outcome(report: Report) -> str:
    """How the claims stand, in one sentence."""
    if not report.findings:
        return "No claim was marked in this draft."
    found = [f"{report.counts[state]:,} {word}" for state, word in STATE_WORDS.items() if report.counts[state]]
    return f"{counted(len(report.findings), 'claim')}: {listed(found)}."


def covered(report: Report) -> str:
    """How much of the checkable text is accounted for, in one sentence."""
    coverage = report.coverage
    if not coverage.words:
        return "The draft has no checkable words."
    return (
        f"{coverage.percent}\u00a0% of the checkable text is accounted for: {coverage.covered:,} of "
        f"{counted(coverage.words, 'word')} belong to a claim or were dismissed with a reason."
    )


def unchecked(report: Report) -> str:
    """What was not checked, in one sentence: a report never leaves that to be guessed."""
    if report.complete:
        return "Every claim was checked, and every checkable word is accounted for."
    parts = []
    if report.unchecked:
        parts.append(f"{counted(len(report.unchecked), 'claim is', 'claims are')} open")
    if report.coverage.gaps:
        words = report.coverage.words - report.coverage.covered
        parts.append(
            f"{counted(words, 'word')} in {counted(len(report.coverage.gaps), 'passage')} "
            f"{'belongs' if words == 1 else 'belong'} to no claim"
        )
    return f"Not everything was checked: {listed(parts)}."


def lacking(report: Report) -> str:
    """How many verdicts are not yet grounded, in one sentence; empty where none is."""
    hollow = sum(bool(answer.lacks) for finding in report.findings for answer in finding.answers)
    if not hollow:
        return ""
    return f"{counted(hollow, 'verdict is', 'verdicts are')} not yet grounded and shown with a hollow sign."


def when(at: str | datetime) -> str:
    """A moment for a reader, in UTC: 14 October 2025, 10:44 UTC. What is no ISO 8601 is given back as it is."""
    if isinstance(at, datetime):
        return f"{at.day} {month(at)} {at.year}, {at.hour:02}:{at.minute:02} UTC"
    try:
        return when(datetime.fromisoformat(at))
    except ValueError:
        return at


def minute(at: str) -> str:
    """The same moment for a column: 14 Oct 2025, 10:44. What is no ISO 8601 is given back as it is."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return at
    return f"{short_day(moment)} {moment.year}, {moment.hour:02}:{moment.minute:02}"


def facts(finding: Finding) -> str:
    """A claim's kinds, attribution and pages in one line; empty where it has none of these."""
    kinds = ", ".join(KIND_WORDS[kind] for kind in finding.kinds)
    said = attributed(finding.attribution) if finding.attribution else ""
    line = " · ".join(filter(None, (kinds, said, printed(finding.passages))))
    return line[:1].upper() + line[1:]


def printed(passages: Iterable[Passage]) -> str:
    """The pages that passages begin on: page 3, pages 3 and 7; empty where the draft has no pages."""
    pages = {passage.page for passage in passages if passage.page is not None}
    if not pages:
        return ""
    return f"{'page' if len(pages) == 1 else 'pages'} {listed([f'{page:,}' for page in sorted(pages)])}"


def last_words(finding: Finding) -> str:
    """What stands before the words of a claim that has none in this draft."""
    return f"Last words, in draft {finding.stood:,}:" if finding.stood else "Last words, of another draft:"


def stood(finding: Finding) -> str:
    """Where the words stood that the draft does not have."""
    return f"last in draft {finding.stood:,}" if finding.stood else "not in this draft"


def attributed(attribution: Attribution) -> str:
    """Whom the article attributes the words to, and how."""
    cue = f" (“{attribution.cue}”)" if attribution.cue else ""
    direct = ", in direct speech" if attribution.direct else ""
    hedge = f", hedged with “{attribution.hedge}”" if attribution.hedge else ""
    return f"attributed to {attribution.speaker or NOBODY}{cue}{direct}{hedge}"


def question(answer: Answer) -> str:
    """What the layer asks: Is it so, Was it said."""
    return LAYER_WORDS[answer.layer].capitalize()


def ruled(answer: Answer) -> str:
    """The verdict with its reason: Disputed: conflicting evidence."""
    reason = f": {REASON_WORDS[answer.reason]}" if answer.reason else ""
    return f"{answer.verdict.capitalize()}{reason}"


def lacks(answer: Answer) -> str:
    """What the verdict still lacks before sign-off, in a sentence; empty where nothing."""
    return f"Not yet grounded: it lacks {listed(list(answer.lacks))}." if answer.lacks else ""


def word_for_word(finding: Finding) -> bool:
    """Whether the statement is what the article says, its line ends aside, and nothing else."""
    words = " … ".join(" ".join(passage.words.split()) for passage in finding.passages)
    return not finding.lost and words == finding.statement


def as_now(finding: Finding, answer: Answer) -> bool:
    """Whether the wording that was checked is, letter for letter, the one that the claim has now."""
    quotes = sorted([*(passage.words for passage in finding.passages), *finding.lost])
    checked = answer.checked
    return checked is not None and checked.statement == finding.statement and sorted(checked.quotes) == quotes


def dismissal(dismissed: Dismissed) -> str:
    """Why the words are not checkable, in a word or two."""
    return NOT_CHECKABLE_WORDS[dismissed.reason]


def remark(blocks: Sequence[Block], block: Block) -> str:
    """What the looks of a block cannot say: that it repeats another, that it is no part of the story; mostly empty."""
    if block.repeats is not None:
        return f"{block.label.capitalize()} · repeats the {blocks[block.repeats].label} above, which is checked there"
    return "Page furniture" if block.label is Label.FURNITURE else ""


def origin(report: Report) -> Iterator[tuple[str, str]]:
    """Where the report comes from, as label and value."""
    draft, source, checkpoint = report.draft, report.draft.source, report.checkpoint
    yield "Article", report.article.id
    yield "Draft", f"{draft.number}, {counted(draft.length, 'character')} (code points)"
    yield "SHA-256 of its text", draft.sha256
    yield "Source", f"{source.name or 'without a name'}, {source.media}, {counted(source.size, 'byte')}"
    yield "SHA-256 of the source", source.sha256
    yield "Read as", f"{source.encoding}, found {_FOUND_BY.get(source.found_by, source.found_by)}"
    yield "History", counted(checkpoint.entries, "entry", "entries")
    yield "SHA-256 of the checkpoint", checkpoint.sha256
    yield "Made", f"{when(report.made)}, by Proofdesk {report.version}"


def checkpoint_lines(report: Report) -> tuple[str, ...]:
    """The checkpoint as it is hashed: these lines in UTF-8, each ended by a line feed."""
    heads = (f"{replica} {number} {entry}" for replica, number, entry in report.checkpoint.heads)
    return ("proofdesk-checkpoint/1", report.article.id, *heads)


_THE_SOURCE = (
    "The source: the SHA-256 of the file that arrived, as sha256sum or a similar program prints it, must be the one "
    "above. The draft’s own is that of its text in UTF-8."
)
_THE_HISTORY = "The history: “proofdesk verify” says whether the desk file’s chain of entries is whole."
_THE_CHECKPOINT = (
    "This report: the desk file must hold, in each replica’s chain, the entry with the number and the id printed here. "
    "The SHA-256 of these lines, each ended by a line feed, is the checkpoint’s. Whoever keeps it will see any later "
    "change to the history, for nothing else fits it."
)
TO_VERIFY = (_THE_SOURCE, _THE_HISTORY, _THE_CHECKPOINT)
"""How somebody who doubts the report can check it, one step each."""
