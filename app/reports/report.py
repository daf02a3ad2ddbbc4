"""A Report: all that can be said of one draft at one moment, as one value that every format is written from.

It holds no evidence and no source of a claim, because the desk records none yet; what it holds of people is whom the
article itself names, and which reviewer did what.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from app.domain.article import Article, Draft
from app.domain.claim import Attribution, Kind
from app.domain.dismissal import NotCheckable
from app.domain.ids import ClaimId, DismissalId
from app.domain.verdict import OPEN, Layer, Reason, State, Verdict, Wording
from app.reports.since import Since
from app.store.lines import Checkpoint


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the draft and where they stand, in code points of its text, end excluded. `page` is the one that they
    begin on, None where the file that arrived has no pages.
    """

    start: int
    end: int
    words: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the history: `at` is UTC in ISO 8601, `sentence` goes on after the author's name."""

    at: str
    author: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found on one layer. `checked` is the wording that the verdict was given on, None where nothing was
    decided; it is `stale` where the words have changed since, and `now` is what they are; `lacks` says what is missing
    before sign-off.
    """

    layer: Layer
    verdict: Verdict
    reason: Reason | None
    rationale: str
    checked: Wording | None
    stale: bool
    lacks: tuple[str, ...]
    now: Wording | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim with what was found on each layer it is asked on. `number` is its place in the list, from 1; `lost` are
    its words of other drafts, which this one does not have, and `stood` is the number of the last draft that had them;
    `history` is what was done to it, oldest first.
    """

    number: int
    id: ClaimId
    statement: str
    kinds: tuple[Kind, ...]
    attribution: Attribution | None
    passages: tuple[Passage, ...]
    lost: tuple[str, ...]
    state: State
    answers: tuple[Answer, ...]
    proposed: str
    history: tuple[Deed, ...]
    stood: int | None = None

    @property
    def hollow(self) -> bool:
        """Whether the claim was checked, and a verdict that it rests on is not yet grounded."""
        return self.state not in OPEN and any(answer.lacks for answer in self.answers)


@dataclass(frozen=True, slots=True)
class Dismissed:
    """Words that somebody found not checkable."""

    id: DismissalId
    reason: NotCheckable
    passages: tuple[Passage, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Accounted:
    """Coverage: words of the checkable text, those that a claim or dismissal accounts for, and the gaps."""

    words: int
    covered: int
    gaps: tuple[Passage, ...]

    @property
    def percent(self) -> int:
        """Whole percent, rounded down, so that 100 means every word."""
        return 100 * self.covered // self.words if self.words else 100


@dataclass(frozen=True, slots=True)
class Report:
    """`made` is aware and in UTC; `version` is that of the program; the history is oldest first; `since` says what
    changed since an earlier draft, None where there is none.
    """

    article: Article
    draft: Draft
    text: str
    findings: tuple[Finding, ...]
    dismissed: tuple[Dismissed, ...]
    coverage: Accounted
    checkpoint: Checkpoint
    history: tuple[Deed, ...]
    made: datetime
    version: str
    since: Since | None = None

    @property
    def counts(self) -> Counter[State]:
        """How many claims are in each state."""
        return Counter(finding.state for finding in self.findings)

    @property
    def unchecked(self) -> tuple[Finding, ...]:
        """The claims whose words as they stand nobody has checked."""
        return tuple(finding for finding in self.findings if finding.state in OPEN)

    @property
    def complete(self) -> bool:
        """Whether every claim was checked and every checkable word is accounted for."""
        return not self.unchecked and not self.coverage.gaps
