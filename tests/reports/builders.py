"""Reports to test with: a small invented story under review, and long ones of any number of claims."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from app.domain import events as e
from app.domain.article import Article, Block, Draft, Label, Region, Source
from app.domain.claim import Attribution, Claim, Footing, Kind, wording, words_of
from app.domain.dismissal import Dismissal, NotCheckable
from app.domain.entry import Entry, Way
from app.domain.ids import ArticleId, ClaimId, DismissalId, DraftId, EntryId, ReplicaId, Sha256, StepId
from app.domain.rank import spread
from app.domain.span import span_of
from app.domain.verdict import Layer, Reason, Ruling, Verdict
from app.reports.folding import report
from app.reports.report import Report
from app.reports.since import Became, Change, Part, Side, Since
from app.store.lines import Checkpoint

ARTICLE = ArticleId("a" * 16)
DRAFT = DraftId("d" * 16)
REPLICA = ReplicaId("0f" * 8)
MADE = datetime(2025, 10, 14, 10, 44, 12, tzinfo=UTC)
_AGROUND = (
    "The ferry that ran aground off Kelda on Sunday was licensed for 180 passengers, and, according to harbour "
    "inspector Ilse Brandt, “at least 220 were aboard.” The operator denies it. It was the first grounding in the "
    "strait since 1998, and the third this year for the company."
)
_OPERATOR = (
    "Nordsund Line said on Monday that its own count showed 176 tickets. “We have nothing to hide,” said its director, "
    "Pål Rønning, who has led the company since 2011. He did not say whether crew and children were counted."
)
_WHERE = "The grounding happened 12 miles from the harbour, where the depth is given as four fathoms. Nobody was hurt."
_PASSENGER = "“The water was calm, and I verified the list in the office myself,” a passenger, سلمى الحداد, wrote."
_RECORDS = (
    "Photographs taken by passengers show empty cradles on the upper deck. An inspection in March had found all rafts "
    "in place. One can only shake one’s head."
)
FERRY = (
    (Label.FURNITURE, "Region"),
    (Label.HEADLINE, "Ferry carried 40 too many, harbour inspector says"),
    (Label.HEADLINE, "Ferry carried 40 too many, harbour inspector says"),
    (Label.CAPTION, "The Marta at Kelda pier on Monday. Two of her four rafts were missing."),
    (Label.CREDIT, "Photograph: Tove Lindqvist / Kelda Tidende"),
    (Label.DATELINE, "9:40 AM CET, October 14, 2025"),
    (Label.BODY, _AGROUND),
    (Label.SUBHEAD, "What the operator says"),
    (Label.BODY, _OPERATOR),
    (Label.BODY, _WHERE),
    (Label.QUOTATION, _PASSENGER),
    (Label.SUBHEAD, "Rafts and records"),
    (Label.BODY, _RECORDS),
    (Label.FURNITURE, "Related content"),
)
"""The blocks of the sample, label and words."""


def draft_of(blocks: Iterable[tuple[Label, str]], *, name: str = "ferry.txt") -> tuple[Draft, str]:
    """A draft whose blocks are separated by empty lines, with its text. A headline that stands twice is a repeat."""
    text = ""
    cut: list[Block] = []
    first: dict[tuple[Label, str], int] = {}
    for index, (label, words) in enumerate(blocks):
        cut.append(Block(len(text), len(text) + len(words), label, repeats=first.get((label, words))))
        first.setdefault((label, words), index)
        text += words + "\n\n"
    data = text.encode("utf-8")
    digest = Sha256(sha256(data).hexdigest())
    source = Source(name, "text/plain", len(data), digest, "utf-8", "utf-8")
    return Draft(DRAFT, ARTICLE, 1, digest, len(text), source, tuple(cut)), text


def claim_on(text: str, number: int, *quotes: str, statement: str = "", kinds: Sequence[Kind] = ()) -> Claim:
    """A claim on the first place of each quotation in the text, with no verdict yet."""
    spans = tuple(span_of(DRAFT, text, text.index(quote), text.index(quote) + len(quote)) for quote in quotes)
    id = ClaimId(f"{number:016x}")
    return Claim(id, ARTICLE, spread(99)[number % 99], statement or words_of(spans), spans, tuple(kinds))


def judged(
    claim: Claim, verdict: Verdict, *, layer: Layer = Layer.CONTENT, reason: Reason | None = None, rationale: str = ""
) -> Claim:
    """The claim with a verdict on the words that it has."""
    given = Ruling(verdict, reason, rationale, wording(claim))
    return replace(claim, so=given) if layer is Layer.CONTENT else replace(claim, said=given)


def entry(number: int, event: e.Event, *, author: str = "Ines Berg", way: Way = Way.DO) -> Entry:
    """The entry with that number of the one chain there is."""
    id = EntryId(sha256(f"{number}".encode()).hexdigest())
    at = (MADE - timedelta(hours=1) + timedelta(seconds=47 * number)).isoformat(timespec="milliseconds")
    step = StepId(f"{REPLICA}/{number}")
    return Entry(
        number, id, ARTICLE, REPLICA, number, (1_760_000_000_000 + number, 0), at, author, step, way, None, event
    )


def checkpoint_of(entries: Sequence[Entry]) -> Checkpoint:
    """The checkpoint of one chain."""
    heads = ((str(REPLICA), len(entries), str(entries[-1].id)),) if entries else ()
    lines = "".join(f"{replica} {number} {id}\n" for replica, number, id in heads)
    digest = sha256(f"proofdesk-checkpoint/1\n{ARTICLE}\n{lines}".encode()).hexdigest()
    return Checkpoint(ARTICLE, heads, len(entries), digest)


def reported(draft: Draft, text: str, claims: Sequence[Claim] = (), dismissals: Sequence[Dismissal] = ()) -> Report:
    """The report on a draft with a history in which each claim was added and judged."""
    entries = history_of(draft, claims, dismissals)
    return report(
        Article(ARTICLE, "Harbour inspector says ferry was overloaded"),
        draft,
        text,
        claims=claims,
        dismissals=dismissals,
        entries=reversed(entries),
        names={claim.id: claim.statement for claim in claims},
        checkpoint=checkpoint_of(entries),
        made=MADE,
        version="0.1.0",
    )


def history_of(draft: Draft, claims: Sequence[Claim], dismissals: Sequence[Dismissal]) -> list[Entry]:
    """What must have happened for these values to stand."""
    events: list[e.Event] = [e.ArticleTaken(ARTICLE, "Ferry"), e.DraftTaken(draft)]
    for claim in claims:
        bare = replace(claim, so=Ruling(), said=Ruling(), proposed="")
        events.append(e.ClaimAdded(bare))
        for layer, given in ((Layer.ATTRIBUTION, claim.said), (Layer.CONTENT, claim.so)):
            if given != Ruling():
                events.append(e.VerdictGiven(claim.id, layer, Ruling(), replace(given, rationale="")))
            if given.rationale:
                events.append(e.RationaleWritten(claim.id, layer, "", given.rationale))
        if claim.proposed:
            events.append(e.WordingProposed(claim.id, "", claim.proposed))
    events += [e.DismissalAdded(dismissal) for dismissal in dismissals]
    return [entry(number, event) for number, event in enumerate(events, 1)]


def sample() -> Report:
    """The invented story with a claim in every state, overlapping ones, dismissals, gaps and a proposed wording."""
    draft, text = draft_of(FERRY)
    return reported(draft, text, sample_claims(text), sample_dismissals(text))


def sample_claims(text: str) -> list[Claim]:
    """The claims of the sample in the order of the list."""
    too_many = claim_on(text, 1, "Ferry carried 40 too many", kinds=[Kind.NUMBER])
    rafts = claim_on(text, 2, "Two of her four rafts were missing", kinds=[Kind.NUMBER])
    licensed = claim_on(
        text, 3, "was licensed for 180 passengers", statement="The ferry was licensed for 180 passengers."
    )
    said = claim_on(
        text,
        4,
        "according to harbour inspector Ilse Brandt, “at least 220 were aboard.”",
        statement="Ilse Brandt said at least 220 people were aboard.",
        kinds=[Kind.QUOTATION, Kind.NUMBER],
    )
    first = claim_on(text, 5, "It was the first grounding in the strait since 1998", kinds=[Kind.COMPARISON, Kind.DATE])
    third = claim_on(text, 6, "strait since 1998, and the third this year for the company", kinds=[Kind.NUMBER])
    director = claim_on(text, 7, "Pål Rønning, who has led the company since 2011", kinds=[Kind.NAME, Kind.DATE])
    passenger = claim_on(text, 8, "I verified the list in the office myself", kinds=[Kind.QUOTATION])
    brandt = replace(said, attribution=Attribution("Ilse Brandt", "according to", direct=True, hedge="at least"))
    return [
        judged(
            too_many,
            Verdict.DISPUTED,
            reason=Reason.CONFLICTING,
            rationale="The protocol says 220, the company’s ticket list 176; they count crew and children differently.",
        ),
        rafts,
        judged(licensed, Verdict.VERIFIED, rationale="Certificate of 3 May 2024, seen in the harbour office."),
        judged(
            judged(brandt, Verdict.VERIFIED, layer=Layer.ATTRIBUTION, rationale="Confirmed by her on the telephone."),
            Verdict.DISPUTED,
        ),
        replace(
            judged(first, Verdict.REFUTED, rationale="The *Alma* grounded in the strait on 2 February 2017."),
            proposed="It was the first grounding in the strait since 2017",
        ),
        third,
        replace(
            judged(director, Verdict.VERIFIED, rationale="Company register."),
            statement="Pål Rønning has led the company since 2011.",
        ),
        judged(passenger, Verdict.VERIFIED, layer=Layer.ATTRIBUTION),
    ]


def sample_dismissals(text: str) -> list[Dismissal]:
    """What the sample dismisses."""
    start = text.index("One can only")
    spans = (span_of(DRAFT, text, start, start + len("One can only shake one’s head.")),)
    return [Dismissal(DismissalId("e" * 16), ARTICLE, spans, NotCheckable.RHETORIC)]


def redrafted() -> Report:
    """The sample as a second draft, with a change of every kind, a claim to be placed, one that was cut, and pages."""
    draft, text = draft_of(FERRY)
    *_, third, cut = claims = sample_claims(text)
    claims[-2:] = [_lost(third, Footing.ORPHANED), _lost(cut, Footing.CUT)]
    printed = (Region(0, 3, 40, 40, 500, 90),)
    blocks = tuple(replace(block, regions=printed) for block in draft.blocks)
    draft = replace(draft, number=2, blocks=blocks)
    made = reported(draft, text, claims, sample_dismissals(text))
    findings = tuple(replace(one, stood=1) if one.lost else one for one in made.findings)
    return replace(made, findings=findings, since=_since(text))


def _lost(claim: Claim, footing: Footing) -> Claim:
    """The claim as it stood in a draft before, and does not any more."""
    return replace(claim, footing=footing, spans=tuple(replace(span, draft=DraftId("b" * 16)) for span in claim.spans))


def _since(text: str) -> Since:
    calm, clear = Part("The water was calm", changed=False), Part(", and clear", changed=True)
    changes = (
        Change(Became.CHANGED, _side(text, "Nobody was hurt.", Part("Three people", changed=True),
                                     Part(" were hurt.", changed=False)),
               _side(text, "Nobody was hurt.", Part("Nobody", changed=True), Part(" was hurt.", changed=False))),
        Change(Became.ADDED, None, _side(text, "Ferry carried 40 too many",
                                         Part("Ferry carried 40 too many", changed=True))),
        Change(Became.REMOVED, Side(3, 9, (Part("Nobody knows <why>.", changed=True),)), None),
        Change(Became.MOVED, _side(text, "The water was calm", calm, clear), _side(text, "The water was calm", calm)),
    )  # fmt: skip
    return Since(1, Sha256("ab" * 32), changes, 2)


def _side(text: str, words: str, *parts: Part) -> Side:
    return Side(text.index(words), text.index(words) + len(words), parts)


_FILLER = (
    "The harbour office of Kelda verified on Monday that {0} passengers and {1} crew were aboard the ferry when it ran "
    "aground 12 miles from the pier. A spokesman said the official figures would be confirmed after the inspection of "
    "the upper deck. "
)


def long_report(claims: int, words: int) -> Report:
    """A report of so many claims on about so many words, three in five of them judged."""
    paragraphs = range(words // (3 * len(_FILLER.split()) + 2))
    blocks = [(Label.HEADLINE, "Ferry carried too many")]
    blocks += [
        (Label.BODY, f"Paragraph {index}. {_FILLER.format(100 + index, index % 9) * 3}"[:-1]) for index in paragraphs
    ]
    draft, text = draft_of(blocks)
    return reported(draft, text, [_numbered(text, number, claims) for number in range(claims)])


def _numbered(text: str, number: int, claims: int) -> Claim:
    start = text.index(" ", 24 + number * (len(text) - 200) // claims) + 1
    span = span_of(DRAFT, text, start, text.index(" ", start + 50))
    statement = " ".join(span.quote.split())
    claim = Claim(ClaimId(f"{number:016x}"), ARTICLE, f"{number:06}1", statement, (span,), (Kind.NUMBER,))
    verdict = list(Verdict)[number % 4]
    if number % 5 == 0 or verdict is Verdict.UNREVIEWED:
        return claim
    reason = Reason.INSUFFICIENT if verdict is Verdict.DISPUTED else None
    return judged(claim, verdict, reason=reason, rationale="The list in the office says so, and so does the log.")
