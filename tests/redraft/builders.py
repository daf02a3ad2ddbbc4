"""A next draft with doubts, made by hand: news from Kelda, where nothing ever happened."""

from dataclasses import replace

from app.anchoring.anchors import Anchor, Candidate
from app.anchoring.outcome import Outcome, Summary
from app.anchoring.page import Page
from app.domain.article import Block, Label, Region
from app.domain.claim import Claim, Footing, Kind, wording
from app.domain.ids import ArticleId, ClaimId, DraftId
from app.domain.span import Fate, span_of
from app.domain.verdict import Ruling, Verdict
from ui.redraft.asked import Asked

OLD = (
    "Ferry company denies that 220 were aboard\n\n"
    "The ferry Marta ran aground 745 miles north of the capital on Sunday. At least 220 people were aboard, harbour "
    "inspector Ilse Brandt said. Two of the four rafts were missing, and the radio in the wheelhouse had been out of "
    "order since August.\n\n"
    "“The boat has never been overloaded,” said Pål Rønning, the director of Nordsund Line. The company sold 176 "
    "tickets. It was founded in 1961 and has three ferries.\n\n"
    "An inquiry begins in March. The harbour office had warned the company twice. Nobody was hurt.\n"
)
NEW = (
    "Ferry company denies that 240 were aboard\n\n"
    "The ferry Marta ran aground 475 miles north of the capital on Sunday. At least 240 people were aboard the ferry, "
    "harbour inspector Ilse Brandt said. Two of the four rafts were missing, and the radio in the wheelhouse had been "
    "out of order since August.\n\n"
    "The company sold 176 tickets. “The boat has never been overloaded,” said Pål Rønning, the director of Nordsund "
    "Line. It was founded in 1961 and has five ferries. The company sold 176 tickets, its books say.\n\n"
    "قال المفتش إن العبّارة «مارتا» كانت تحمل ٢٢٠ راكباً على الأقل يوم الأحد.\n\n"
    "An inquiry begins in May. A ship’s engineer, who asked not to be named, said the crew knew of the radio. "
    "The passengers are to be paid back 40 kroner each.\n"
)
ARABIC = "العبّارة «مارتا» كانت تحمل ٢٢٠ راكباً على الأقل"
LONG = " ".join(["The ferry Marta carried more people than her papers allow on every Sunday of the summer."] * 7)[:600]


def page(text: str, *, printed: bool = False) -> Page:
    """A text with a block a paragraph, each on a page of its own where it was printed."""
    blocks, at = [], 0
    for number, words in enumerate(text.strip().split("\n\n")):
        regions = (Region(at, number // 2 + 1, 40, 40, 500, 90),) if printed else ()
        blocks.append(Block(at, at + len(words), Label.BODY if number else Label.HEADLINE, regions=regions))
        at += len(words) + 2
    return Page(text, tuple(blocks))


def nth(text: str, words: str, number: int = 1) -> tuple[int, int]:
    """Where the words stand in the text for the so-manieth time."""
    start = -1
    for _ in range(number):
        start = text.index(words, start + 1)
    return start, start + len(words)


def claim(words: str, verdict: Verdict = Verdict.VERIFIED, *, statement: str = "", text: str = OLD) -> Claim:
    """A claim on these words of the old draft, judged on them."""
    span = span_of(DraftId("d1"), text, *nth(text, words))
    bare = Claim(ClaimId(f"c-{words}"), ArticleId("a"), "a", statement or words, (span,), (Kind.NUMBER,))
    if verdict is Verdict.UNREVIEWED:
        return bare
    return replace(bare, so=Ruling(verdict, rationale="Counted.", wording=wording(bare)))


def stands(words: str, fate: Fate = Fate.KEPT) -> Outcome:
    return Outcome(claim(words), (Anchor(fate, nth(NEW, words)),))


def became(words: str, now: str, *changes: str, verdict: Verdict = Verdict.VERIFIED) -> Outcome:
    """Words that became others for certain."""
    return Outcome(claim(words, verdict), (Anchor(Fate.STALE, nth(NEW, now), changes=changes),))


def doubtful(about: Claim, *candidates: Candidate) -> Outcome:
    return Outcome(about, (Anchor(Fate.ORPHANED, None, candidates),))


def like(words: str, likeness: int, number: int = 1) -> Candidate:
    return Candidate(nth(NEW, words, number), likeness, same=False)


def same(words: str, number: int = 1) -> Candidate:
    return Candidate(nth(NEW, words, number), 100, same=True)


PEOPLE = doubtful(
    claim("At least 220 people were aboard", statement="At least 220 people were aboard the ferry Marta."),
    like("At least 240 people were aboard", 83),
)
TICKETS = doubtful(claim("The company sold 176 tickets"), *(same("The company sold 176 tickets", n) for n in (1, 2)))
INQUIRY = doubtful(
    claim("An inquiry begins in March", Verdict.DISPUTED),
    like("An inquiry begins in May", 75),
    like("founded in 1961 and has five ferries", 66),
    Candidate(nth(NEW, ARABIC), 12, same=False),
    like("said the crew knew of the radio", 8),
    like("The passengers are to be paid back 40 kroner each", 4),
)
BACK = doubtful(
    replace(
        claim("Two of the four rafts were missing", text="Earlier: Two of the four rafts were missing, it was said.\n"),
        footing=Footing.ORPHANED,
    ),
    same("Two of the four rafts were missing"),
)
WARNED = Outcome(claim("The harbour office had warned the company twice"), (Anchor(Fate.ORPHANED, None),))
OUTCOMES = (
    became("745 miles north", "475 miles north", "figure"),
    PEOPLE,
    stands("Two of the four rafts were missing"),
    TICKETS,
    became("has three ferries", "has five ferries", "figure", verdict=Verdict.UNREVIEWED),
    stands("“The boat has never been overloaded,”", Fate.MOVED),
    INQUIRY,
    WARNED,
)


def asked(*outcomes: Outcome, printed: bool = False) -> Asked:
    """A new draft with these outcomes; the usual eight, of which three are in doubt, where none are named."""
    return Asked("ferry-2.docx", 2, page(OLD, printed=printed), page(NEW, printed=printed), outcomes or OUTCOMES)


def many(count: int) -> Asked:
    """So many questions."""
    return asked(
        *(
            replace(PEOPLE, claim=replace(PEOPLE.claim, id=ClaimId(f"c{number}"), statement=f"Statement {number}."))
            for number in range(count)
        )
    )


def summary(of: Asked) -> Summary:
    """What a draft would do if nothing were answered."""
    others = [one.claim for one in of.outcomes if one.anchors[0].fate is Fate.STALE]
    lost = [one.claim.id for one in of.outcomes if one.anchors[0].place is None]
    return Summary(
        kept=sum(one.anchors[0].fate is Fate.KEPT for one in of.outcomes),
        moved=sum(one.anchors[0].fate is Fate.MOVED for one in of.outcomes),
        stale=tuple(one.id for one in others if one.so.wording),
        reworded=tuple(one.id for one in others if not one.so.wording),
        orphaned=tuple(lost),
        cut=(),
        dismissals_lost=1,
        added=(
            nth(NEW, "A ship’s engineer, who asked not to be named, said the crew knew of the radio."),
            nth(NEW, "The passengers are to be paid back 40 kroner each."),
        ),
        removed=(nth(OLD, "Nobody was hurt."),),
    )
